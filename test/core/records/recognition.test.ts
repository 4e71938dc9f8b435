import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../../../src/core/notes/links';
import { applicationNames, toNoteKind } from '../../../src/core/records/kind-of';
import { Ledger } from '../../../src/core/records/ledger';
import { NOTE_DEFAULTS, type NoteSettings } from '../../../src/core/records/note-settings';
import { mayBeOurs } from '../../../src/core/records/read-note';
import { toZone } from '../../../src/core/time/instant';
import { FOREIGN_NOTES } from './foreign-notes';

const ZONE = toZone('Europe/Berlin')!;

function ledgerOf(notes: Readonly<Record<string, string>>, settings: NoteSettings = NOTE_DEFAULTS) {
	const links = linksOf(Object.keys(notes));
	const ledger = new Ledger({ zone: ZONE, notes: settings, links });
	for (const [path, properties] of Object.entries(notes)) {
		const text = properties.startsWith('---') ? properties : `---\n${properties}\n---\n`;
		if (mayBeOurs(path, text, settings)) {
			ledger.put(path, text);
		}
	}
	return ledger;
}

/** The kind of each note that is a record, and the number of problems. */
function understood(notes: Readonly<Record<string, string>>, settings?: NoteSettings) {
	const ledger = ledgerOf(notes, settings);
	const kinds = Object.keys(notes).map(path => ledger.record(path)?.kind);
	return { kinds, problems: ledger.problems().map(({ line, property }) => `${line} ${property}`) };
}

describe('a note about something else', () => {
	test('is one of at least sixty', () => {
		expect(FOREIGN_NOTES.length).toBeGreaterThanOrEqual(60);
	});

	test.each(FOREIGN_NOTES)('gives no record and no problem: $path', ({ path, text }) => {
		expect(understood({ [path]: text })).toEqual({ kinds: [undefined], problems: [] });
	});

	test('gives no record and no problem among all the others', () => {
		const ledger = ledgerOf(
			Object.fromEntries(FOREIGN_NOTES.map(({ path, text }) => [path, text])),
		);
		expect(ledger.records()).toMatchObject({ applications: [], unattached: [], letters: [] });
		expect(ledger.problems()).toEqual([]);
		expect(ledger.wantedContacts()).toEqual([]);
	});
});

describe('the kind of a note', () => {
	test('shows in every name that the day of applying can have', () => {
		for (const name of applicationNames('applied', NOTE_DEFAULTS)) {
			const notes = { 'Acme.md': `📄 company: Acme\nrole: Engineer\n${name}: 2026-11-02` };
			expect(understood(notes), name).toEqual({ kinds: ['application'], problems: [] });
		}
	});

	test.each([
		['type: interview\ncompany: Acme', 'interview'],
		['type: Job Interviews\ncompany: Acme', 'interview'],
		['type: job-interview\ncompany: Acme', 'interview'],
		['type: ["[[Job Interviews|talks]]"]\norg: Acme', 'interview'],
		['categories: "[[Categories/Interviews]]"\norg: Acme', 'interview'],
		['type: JobInterview\ncompany: Acme', 'interview'],
		['tags: [job/interview]\ncompany: Acme', 'interview'],
		['tags: "#career/applications"\ncompany: Acme', 'application'],
		['tags: [interview/onsite]\ncompany: Acme', 'interview'],
		['tags: [interview/prep]\ncompany: Acme', undefined],
		['tags: job-applications\ncompany: Acme', 'application'],
		['type: Bewerbung\nfirma: Acme', 'application'],
		['type: interview\ninteraction: phone screen', 'interview'],
		['type: interview\nstatus: rejected', 'interview'],
		['type: interview\ncontact_date: 2026-11-30', 'interview'],
		['company: Acme\nrole: Engineer\ndate_applied: 2026-11-02', 'application'],
		['Company: "[[Acme]]"\nTitle: Engineer\ndateApplied: ', 'application'],
		['employer: Acme\njob_title: Engineer\napplied on: Nov 2, 2026', 'application'],
		['organization: Acme\nJob-Title: Engineer\nfirst_applied_at: 2026-11-02', 'application'],
		['company: \nrole: Engineer\ndate_applied: 2026-11-02', undefined],
		['company: Acme\nrole: Engineer', undefined],
		['type: letter\nkind: thank-you', 'letter'],
		['type: letter', undefined],
	])('of %j is %s', (properties, kind) => {
		expect(understood({ 'A.md': properties }).kinds).toEqual([kind]);
	});

	test('is an interview if it names only people whom an application names', () => {
		const application = 'type: application\ncompany: Acme\ncontacts: ["[[Jane Smith]]"]';
		const met = 'type: interview\ndate: 2026-11-02\npeople: Jane Smith';
		expect(understood({ 'A.md': application, 'I.md': met }).kinds).toEqual([
			'application',
			'interview',
		]);
		expect(understood({ 'I.md': met })).toEqual({ kinds: [undefined], problems: [] });
	});

	test('is looked up safely for arbitrary words', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.constantFrom('constructors', '__proto__s')), text =>
				[undefined, 'interview', 'application', 'contact', 'letter'].includes(toNoteKind(text)),
			),
			{ numRuns: 200, seed: 3 },
		);
	});
});

describe('a template', () => {
	test.each(['Templates', '_templates', 'Vorlagen', '99 Plantillas', 'Modèles', 'Шаблоны'])(
		'is a note in the folder %s',
		folder => {
			expect(understood({ [`${folder}/A.md`]: 'type: interview\ncompany: Acme' })).toEqual({
				kinds: [undefined],
				problems: [],
			});
		},
	);

	test.each([
		'type: interview\ncompany: "{{company}}"\nposition:\ndate: "{{date}}"',
		'type: application\ncompany:\nposition:\napplied: <% tp.date.now() %>',
		'type: interview\ncompany:\ndate: {{date}}',
	])('elsewhere has only placeholders in what it is about: %j', properties => {
		expect(understood({ 'A.md': properties })).toEqual({ kinds: [undefined], problems: [] });
	});

	test('leaves a placeholder in one property as a problem, and hides nothing', () => {
		const properties = 'type: interview\ncompany: Acme\nmood: "{{mood}}"\nlocation: {{where}}';
		expect(understood({ 'A.md': properties })).toEqual({
			kinds: ['interview'],
			problems: ['4 mood', '5 location'],
		});
	});
});

describe('the copy of a sync service', () => {
	const note = 'type: interview\ncompany: Acme\ndate: 2026-11-02';
	test.each([
		'A.sync-conflict-20261118-090000-ABCDEFG.md',
		"A (Jane's conflicted copy 2026-11-18).md",
		'A (In Konflikt stehende Kopie von Jane 2026-11-18).md',
		'A (Copie en conflit de Jane 2026-11-18).md',
		'A (conflicted copy 2026-11-18 090000).md',
		'A-DESKTOP-4FG7H2K.md',
		'A (SFConflict jane@acme.example 2026-11-18-09-00-00).md',
		'A 2.md',
	])('%s counts only if the original is gone', copy => {
		expect(understood({ 'A.md': note, [copy]: note }).kinds).toEqual(['interview', undefined]);
		expect(understood({ [copy]: note }).kinds).toEqual(['interview']);
	});

	test.each([
		['A 2.md', 'type: interview\ncompany: Acme\ndate: 2026-11-09'],
		['Role conflict manager.md', note],
		['Conflict of interest.md', note],
	])('%s is a note of its own', (path, text) => {
		expect(understood({ 'A.md': note, [path]: text }).kinds).toEqual(['interview', 'interview']);
	});
});

describe('a broken line', () => {
	test.each([
		['type: "interview\ncompany: Acme', 'interview', '2 type'],
		['company: Acme\ntags: [#interview\nposition: Engineer', 'interview', '3 tags'],
		['type: interview\n{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{ : x\ncompany: Acme', 'interview', '3 '],
		['type: interview\n? ? ?\ncompany: Acme', 'interview', '3 '],
	])('%j keeps the record and is a problem', (properties, kind, problem) => {
		const ledger = ledgerOf({ 'A.md': properties });
		expect(ledger.record('A.md')).toMatchObject({ kind, company: 'Acme' });
		expect(ledger.isWritable('A.md')).toBe(false);
		expect(ledger.problems().map(({ line, property }) => `${line} ${property}`)).toContain(problem);
	});
});
