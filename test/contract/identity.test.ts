/** Section 2: an id that lasts, where it is kept, and whose it is after a copy. */
import { expect } from 'vitest';
import {
	changed,
	copied,
	did,
	keepsIds,
	objects,
	promise,
	renamed,
	untouched,
	wrote,
} from '../kit/scenario';

const met = (rest: string): string =>
	`type: interview\ncompany: Acme\nposition: Analyst\ncontacts: [Jane Smith, Tom Okafor]\n${rest}`;
const two = { 'a.md': met('date: 2026-11-20'), 'b.md': met('date: 2026-11-25T10:00') };
const distinct = async (stage: Parameters<typeof objects>[0]): Promise<void> => {
	const ids = (await objects(stage, ['list', '--all'])).map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
};

promise('an id', [
	{ says: "is each follow-up's own", notes: two, also: distinct },
	{
		says: 'is the same before and after it is written',
		notes: two,
		steps: [keepsIds(did('export'))],
		files: { 'a.md': [/^follow_up_id: \S+$/m], 'b.md': [/^follow_up_id: \S+$/m] },
	},
	{
		says: 'survives renaming and moving the note, once written',
		notes: two,
		steps: [did('export'), keepsIds(renamed('a.md', 'Old/first talk.md'), renamed('b.md', 'z.md'))],
	},
	{
		says: 'survives changed dates, outcomes aside',
		notes: two,
		steps: [
			keepsIds(
				changed('a.md', '2026-11-20', '2026-11-19'),
				changed('b.md', '2026-11-25T10:00', '2026-11-26'),
			),
		],
	},
	{
		says: 'survives another device that sees the same notes',
		notes: two,
		steps: [
			keepsIds(
				did('export'),
				changed('a.md', /\nfollow_up_id: .*/, ''),
				changed('b.md', /\nfollow_up_id: .*/, ''),
				did('export'),
			),
		],
	},
	{
		says: 'of what concerns an implied application survives writing a note for it',
		notes: { 'a.md': met('date: 2026-11-09\nthanked: yes\ncontact_date: 2026-11-20') },
		steps: [
			keepsIds(
				wrote('Acme.md', 'type: application\ncompany: acme\nposition: analyst\noutcome: waiting'),
			),
		],
	},
	{
		says: 'of an application survives renaming its note, once written',
		notes: {
			'one.md':
				'type: application\ncompany: Acme\nposition: Analyst\ncontacts: Jane Smith\ncontact_date: 2026-11-20',
		},
		steps: [
			did('export'),
			keepsIds(
				renamed('one.md', 'Apps/uno.md'),
				changed('Apps/uno.md', 'company: Acme', 'company: Acme Inc'),
			),
		],
	},
	{
		says: 'of a second application alike is its own',
		notes: {
			'one.md': 'type: application\ncompany: Acme\nposition: Analyst\ncontact_date: 2026-11-20',
			'two.md': 'type: application\ncompany: Acme\nposition: Analyst\ncontact_date: 2026-11-27',
		},
		steps: [keepsIds(did('export'))],
		also: distinct,
		only: 'status-inquiry',
		columns: 'path due',
		list: ['one.md | 2026-11-23', 'two.md | 2026-11-30'],
	},
	{
		says: 'is never written by list, records, check, letters that are only shown, or an export that is only printed',
		notes: two,
		steps: [
			untouched(
				did('list'),
				did('records'),
				did('check'),
				did('letters', '--dry-run'),
				did('export', '--out', '-'),
			),
		],
	},
	{
		says: 'keeps the spelling that the note has',
		notes: { 'a.md': met('date: 2026-11-20\nFollow-up ID:') },
		steps: [did('export')],
		files: { 'a.md': [/^Follow-up ID: \S+$/m, '!follow_up_id'] },
	},
	{
		says: 'is written without touching another byte',
		notes: {
			'a.md': `raw:\uFEFF---\r\n# mine\r\ntype: "interview"   # a comment\r\ncompany:   'Acme'\r\ncontacts:\r\n    - Jane Smith\r\ndate: 2026-11-20\r\n---\r\n\r\nNo newline at the end`,
		},
		steps: [did('export')],
		also: ({ read }) => {
			const after = read('a.md').replace(/follow_up_id: \S+\r\n/, '');
			expect(after).toBe(
				'\uFEFF---\r\n# mine\r\ntype: "interview"   # a comment\r\ncompany:   \'Acme\'\r\ncontacts:\r\n    - Jane Smith\r\ndate: 2026-11-20\r\n---\r\n\r\nNo newline at the end',
			);
		},
	},
	{
		says: 'a letter that was written for it stays its letter when the note is renamed',
		notes: { 'a.md': met('date: 2026-11-22').replace(', Tom Okafor', '') },
		steps: [
			did('export'),
			did('letters'),
			renamed('a.md', 'moved.md'),
			changed('Letters/2026-11-23 Thank-you - Jane Smith - Acme.md', '[[a]]', '[[moved]]'),
			untouched(did('letters')),
		],
	},
]);

promise('a copy', [
	{
		says: 'that carries the id of another is a problem, and both have follow-ups of their own',
		notes: { 'a.md': met('date: 2026-11-20') },
		steps: [
			did('export'),
			keepsIds(),
			copied('a.md', 'a copy.md'),
			changed('a copy.md', '2026-11-20', '2026-11-24'),
		],
		check: ['a copy.md:7 follow_up_id'],
		only: 'thank-you',
		columns: 'path due contacts',
		list: [
			'a.md | 2026-11-21 | Jane Smith',
			'a.md | 2026-11-21 | Tom Okafor',
			'a copy.md | 2026-11-25 | Jane Smith',
			'a copy.md | 2026-11-25 | Tom Okafor',
		],
		also: distinct,
	},
	{
		says: "leaves the original's ids as they were, also where the copy comes first by path",
		notes: { 'm.md': met('date: 2026-11-20') },
		steps: [
			did('export'),
			async stage => {
				const before = (await objects(stage, ['list', '--status', 'open,overdue'])).map(
					({ id }) => id,
				);
				await copied('m.md', 'a.md')(stage);
				expect(
					(await objects(stage, ['list', '--status', 'open,overdue']))
						.filter(({ path }) => path === 'm.md')
						.map(({ id }) => id),
				).toEqual(before);
			},
		],
		check: ['a.md:7 follow_up_id'],
		also: distinct,
	},
	{
		says: 'where the original was renamed, the first by path is the original',
		notes: { 'm.md': met('date: 2026-11-20') },
		steps: [did('export'), renamed('m.md', 'z.md'), copied('z.md', 'y.md')],
		check: ['z.md:7 follow_up_id'],
		also: distinct,
	},
	{
		says: 'keeps its own ids over another export',
		notes: { 'a.md': met('date: 2026-11-20') },
		steps: [did('export'), copied('a.md', 'b.md'), keepsIds(did('export'))],
		also: distinct,
	},
]);
