import { describe, expect, test } from 'vitest';
import { convertInlineFields } from '../../../src/core/records/inline-fields';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { readNote } from '../../../src/core/records/read-note';
import {
	canNameFolder,
	explainUnrecognized,
	groupUnrecognized,
	remediedSettings,
} from '../../../src/core/records/unrecognized';
import { toZone } from '../../../src/core/time/instant';
import { FOREIGN_NOTES } from './foreign-notes';

const OPTIONS = { notes: NOTE_DEFAULTS, zone: toZone('Europe/Berlin')! };
const explain = (text: string, path = 'Jobs/Acme.md') => explainUnrecognized(path, text, OPTIONS);

describe('a job note that is not recognized', () => {
	test('by the names of its properties is explained with the names to map', () => {
		expect(
			explain('---\ncompany: Acme\nrole: Engineer\nwhen I applied: 2026-11-02\n---\n'),
		).toEqual({
			path: 'Jobs/Acme.md',
			cause: 'unmapped-properties',
			evidence: ['company', 'role', 'when I applied'],
			remedy: { kind: 'map-properties', properties: { applied: 'when I applied' } },
		});
	});

	test('without a day of applying is explained with its folder', () => {
		expect(explain('---\ncompany: Acme\nrole: Engineer\nstatus: applied\n---\n')).toMatchObject({
			cause: 'folder',
			remedy: { kind: 'name-folder', folder: 'Jobs' },
		});
	});

	test.each([
		'company:: Acme\nrole:: Engineer\nstatus:: applied',
		'- **Company**:: [[Acme]]\n- Status:: applied',
		'Applied there. [company:: Acme] [date applied:: 2026-11-02]',
	])('with inline fields is explained with the fields to convert: %j', text => {
		expect(explain(text)).toMatchObject({ cause: 'inline-fields' });
	});

	test('with a table is explained with its rows', () => {
		const table =
			'| Company | Role | Status |\n| --- | :-: | --- |\n| Acme | Engineer | applied |\n| Larkspur | Analyst | offer |\n';
		expect(explain(`# Jobs\n\n${table}`)).toEqual({
			path: 'Jobs/Acme.md',
			cause: 'table',
			evidence: ['Company', 'Role', 'Status'],
			remedy: { kind: 'import-table', rows: 2 },
		});
	});

	test('is grouped with others of the same cause and remedy', () => {
		const text = '---\ncompany: Acme\nrole: Engineer\nstatus: applied\n---\n';
		const notes = ['Jobs/A.md', 'Jobs/B.md', 'Applications/C.md'].flatMap(
			path => explain(text, path) ?? [],
		);
		expect(groupUnrecognized(notes).map(group => group.notes.length)).toEqual([2, 1]);
	});
});

describe('the remedy', () => {
	const NAMES = ['Company', 'Firma', 'employer name', 'Org'];
	const POSITIONS = ['Role', 'Titel', 'open position', 'Vacancy'];
	const DAYS = ['applied on', 'when I applied', 'sent at', 'Bewerbung am', 'submission'];

	test('of other property names makes the note recognized, or another remedy is offered', () => {
		for (const [company, position, applied] of combinations(NAMES, POSITIONS, DAYS)) {
			const text = `---\n${company}: Acme\n${position}: Engineer\n${applied}: 2026-11-02\n---\n`;
			const remedy = explain(text, 'Jobs/Acme.md')?.remedy;
			if (!remedy) {
				expect(readNote('Jobs/Acme.md', text, OPTIONS)?.record, text).toBeDefined();
				continue;
			}
			const notes = remediedSettings(remedy, NOTE_DEFAULTS);
			expect(readNote('Jobs/Acme.md', text, { ...OPTIONS, notes })?.record, text).toMatchObject({
				kind: 'application',
			});
		}
	});

	test('of inline fields adds the properties and leaves the text as it is', () => {
		const text =
			'---\ntags: [job]\n---\ncompany:: [[Acme]]\n- **Role**:: Engineer\nI [applied:: 2026-11-02] there. status:: x\nurl:: https://acme.example\n';
		const converted = convertInlineFields('Acme.md', text, NOTE_DEFAULTS);
		expect(converted.endsWith(text.slice(text.indexOf('company::')))).toBe(true);
		expect(readNote('Acme.md', converted, OPTIONS)?.record).toMatchObject({
			kind: 'application',
			company: 'Acme',
			position: 'Engineer',
			applied: '2026-11-02',
			url: 'https://acme.example',
		});
		expect(convertInlineFields('Acme.md', converted, NOTE_DEFAULTS)).toBe(converted);
	});

	test('of properties that an export wrote below the title adds them', () => {
		const text =
			'# Acme\n\nCompany: Acme\nPosition: Engineer\nDate Applied: October 20, 2026\nStage: Rejected\n\nNotes: none\n';
		expect(explain(text)).toMatchObject({ cause: 'inline-fields' });
		const converted = convertInlineFields('Acme.md', text, NOTE_DEFAULTS);
		expect(readNote('Acme.md', converted, OPTIONS)?.record).toMatchObject({
			company: 'Acme',
			applied: '2026-10-20',
			outcome: 'rejected',
		});
	});

	test('of a second folder marks the notes, since one folder can be named', () => {
		const folders = { ...NOTE_DEFAULTS.folders, application: 'Other' };
		expect(canNameFolder('Jobs', { ...NOTE_DEFAULTS, folders })).toBe(false);
		expect(canNameFolder('Jobs', NOTE_DEFAULTS)).toBe(true);
		expect(canNameFolder('', NOTE_DEFAULTS)).toBe(false);
	});
});

function combinations(...lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
	return lists.reduce<readonly (readonly string[])[]>(
		(all, list) => all.flatMap(before => list.map(item => [...before, item])),
		[[]],
	);
}

describe('nothing is explained', () => {
	test.each([
		'---\ntype: application\ncompany: Acme\n---\n',
		'---\ncompany: Acme\nrole: Engineer\ndate applied: 2026-11-02\n---\n',
		'Just text about a company:: of one word.',
		'| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n',
		'',
	])('of %j', text => {
		expect(explain(text)).toBeUndefined();
	});

	test('of most notes about something else', () => {
		const explained = FOREIGN_NOTES.filter(({ path, text }) =>
			explainUnrecognized(path, text, OPTIONS),
		);
		expect(explained.map(({ path }) => path)).toEqual([]);
	});
});
