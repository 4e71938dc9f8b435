import { expect, test } from 'vitest';
import {
	interviewProperties,
	readInterviewDraft,
	EMPTY_DRAFT,
	interviewFileName,
} from '../../../src/core/records/interview-draft';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { readNote } from '../../../src/core/records/read-note';
import type { Zone } from '../../../src/core/time/instant';

const ZONE = 'America/New_York' as Zone;
const DRAFT = {
	...EMPTY_DRAFT,
	company: 'Acme: the #1',
	position: 'Data engineer',
	interaction: 'phone screen',
	date: '2026-11-24T14:30',
	contacts: ['[[People/Jane Smith|Jane]]', 'Ken "K" Ito'],
};
const TO_FILL_IN = [
	'highlights',
	'strengths',
	'candidates',
	'first_round_ends',
	'contact_date',
	'second_round',
	'decision_date',
	'start_date',
];

test('a new note says what was said, and asks for the rest', () => {
	const text = interviewProperties('A.md', '\nBody\n', DRAFT, NOTE_DEFAULTS);
	expect(text).toBe(
		`---\ntype: interview\ncompany: "Acme: the #1"\nposition: Data engineer\ninteraction: phone screen\ndate: 2026-11-24T14:30\ncontacts:\n  - "[[People/Jane Smith|Jane]]"\n  - Ken "K" Ito\n${TO_FILL_IN.map(name => `${name}:\n`).join('')}---\n\nBody\n`,
	);
	const read = readNote('A.md', text, { notes: NOTE_DEFAULTS, zone: ZONE });
	expect(read).toMatchObject({
		problems: [],
		writable: true,
		record: {
			kind: 'interview',
			company: 'Acme: the #1',
			contacts: [{ name: 'Jane Smith' }, { name: 'Ken "K" Ito' }],
		},
	});
});

test('a note that becomes an interview keeps every byte that was there', () => {
	const before =
		"\uFEFF---\r\n# mine\r\nEmployer:   '[[Acme]]' # they\r\ntype: [meeting]\r\nwhen: 2026-11-20\r\n---\r\nHello ==there==\r\n\tend";
	const said = readInterviewDraft(before, NOTE_DEFAULTS);
	expect(said).toMatchObject({ company: '[[Acme]]', date: '2026-11-20', position: '' });
	const after = interviewProperties(
		'A.md',
		before,
		{ ...said, position: 'Planner' },
		NOTE_DEFAULTS,
		said,
	);
	expect(
		after.startsWith(
			"\uFEFF---\r\n# mine\r\nEmployer:   '[[Acme]]' # they\r\ntype: [meeting, interview]\r\nwhen: 2026-11-20\r\nposition: Planner\r\n",
		),
	).toBe(true);
	expect(after.endsWith('---\r\nHello ==there==\r\n\tend')).toBe(true);
	expect(
		after
			.replace(
				/(position|interaction|contacts|highlights|strengths|candidates|first_round_ends|contact_date|second_round|decision_date|start_date):.*\r\n/g,
				'',
			)
			.replace('[meeting, interview]', '[meeting]'),
	).toBe(before);
	expect(readNote('A.md', after, { notes: NOTE_DEFAULTS, zone: ZONE })?.record).toMatchObject({
		kind: 'interview',
		company: 'Acme',
		position: 'Planner',
	});
	expect(
		interviewProperties(
			'A.md',
			after,
			readInterviewDraft(after, NOTE_DEFAULTS),
			NOTE_DEFAULTS,
			readInterviewDraft(after, NOTE_DEFAULTS),
		),
	).toBe(after);
});

test('a note whose properties are broken is refused with a sentence', () => {
	expect(() => interviewProperties('A.md', '---\na: [\n---\n', DRAFT, NOTE_DEFAULTS)).toThrow(
		"“A.md” wasn't changed",
	);
});

test('the settings’ own names are used', () => {
	const settings = { ...NOTE_DEFAULTS, properties: { contact_date: 'hear by', company: 'Firma' } };
	expect(interviewProperties('A.md', '', DRAFT, settings)).toMatch(
		/^---\ntype: interview\nFirma: "Acme: the #1"\n[^]*\nhear by:\n/,
	);
});

test.each([
	[DRAFT, '2026-11-24 Acme the 1 phone screen'],
	[{ ...EMPTY_DRAFT, company: '[[Acme]]' }, 'Acme interview'],
	[EMPTY_DRAFT, 'interview'],
	[{ ...DRAFT, company: '../../etc/passwd' }, '2026-11-24 etc passwd phone screen'],
])('%j is called %s', (draft, name) => {
	expect(interviewFileName(draft)).toBe(name);
});
