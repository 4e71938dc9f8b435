import { describe, expect, test } from 'vitest';
import { markThanked } from '../../../src/actions/resolve-follow-up';
import type { NoteWriterDeps } from '../../../src/actions/note-writer';
import { problemsOf } from '../../../src/core/followups/problems-of';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { isoOfWhen } from '../../../src/core/time/when';
import { aVault, followUpsIn } from '../../kit/a-vault';

const ACME = 'company: Acme\nrole: Engineer\ndate_applied: 2026-02-02\nstatus: interviewing';
const NOW = '2026-03-10T09:00';

/** Every interview: day or moment, round, people, state. */
function interviews(notes: Readonly<Record<string, string>>): readonly string[] {
	return aVault(notes)
		.records()
		.applications.flatMap(application =>
			application.interviews.map(({ date, zone, round, contacts, cancelled, path }) =>
				[
					path,
					date ? isoOfWhen(date, zone).slice(0, 16) : '-',
					round ?? '-',
					contacts.map(({ name }) => name).join('+') || '-',
					...(cancelled ? ['cancelled'] : []),
				].join(' | '),
			),
		);
}

const listed = (lines: string): Readonly<Record<string, string>> => ({
	'A.md': `${ACME}\n${lines}`,
});

describe('interviews that a note lists', () => {
	test.each<[string, readonly string[]]>([
		[
			'interviews:\n  - 2026-02-20\n  - 2026-03-09 14:00',
			['A.md | 2026-02-20 | - | -', 'A.md | 2026-03-09T14:00 | - | -'],
		],
		[
			'interviews:\n  - {roundName: Onsite, date: 2026-03-09, time: "10:00", interviewers: [Omar Reyes, Lea Mann]}\n  - {roundName: Phone screen, date: 2026-02-20, status: cancelled}',
			[
				'A.md | 2026-02-20 | Phone screen | - | cancelled',
				'A.md | 2026-03-09T10:00 | Onsite | Omar Reyes+Lea Mann',
			],
		],
		[
			'rounds:\n  - "2026-02-20: phone screen with Jane Smith"\n  - Onsite 2026-03-09\n  - Final interview',
			[
				'A.md | 2026-02-20 | phone screen | Jane Smith',
				'A.md | 2026-03-09 | Onsite | -',
				'A.md | - | Final interview | -',
			],
		],
		[
			'interviews:\n  - 2026-02-20: phone screen with Jane Smith\n  - 2026-03-09:',
			['A.md | 2026-02-20 | phone screen | Jane Smith', 'A.md | 2026-03-09 | - | -'],
		],
		[
			'interviews:\n  - Phone screen: 2026-02-20\n  - Onsite: 2026-03-09',
			['A.md | 2026-02-20 | Phone screen | -', 'A.md | 2026-03-09 | Onsite | -'],
		],
		['first interview: 2026-02-20', ['A.md | 2026-02-20 | first interview | -']],
		['📅 Interview Date: March 9, 2026 2:00 PM', ['A.md | 2026-03-09T14:00 | Interview | -']],
		['phone_screen_date: 2026-02-20', ['A.md | 2026-02-20 | phone screen | -']],
		['interviews: [2026-02-20, 2026-02-20]', ['A.md | 2026-02-20 | - | -']],
		['interviews: 2', []],
		['interviews: no', []],
		['interviews: ["[[Acme first talk]]"]', []],
	])('%j are interviews of it', (lines, expected) => {
		expect(interviews(listed(lines))).toEqual(expected);
		expect(problemsOf(aVault(listed(lines)))).toEqual([]);
	});

	test('with a note of their own are one interview', () => {
		const notes = {
			...listed('interviews: [2026-02-20, 2026-03-09]'),
			'I.md': 'type: interview\ncompany: Acme\nposition: Engineer\ndate: 2026-03-09T15:00',
		};
		expect(interviews(notes)).toEqual([
			'A.md | 2026-02-20 | - | -',
			'I.md | 2026-03-09T15:00 | - | -',
		]);
	});

	test('have their own thank-yous, which survive a renamed note', () => {
		const lines =
			'interviews:\n  - {round: Phone, date: 2026-03-05, with: Jo Marsh}\n  - {round: Onsite, date: 2026-03-09, with: Jo Marsh}\n';
		const idsOf = (path: string) =>
			followUpsIn({ [path]: `${ACME}\n${lines}` }, NOW)
				.filter(({ rule }) => rule === 'thank-you')
				.map(({ id }) => id);
		expect(new Set(idsOf('A.md')).size).toBe(2);
		expect(idsOf('Jobs/Acme, Engineer.md')).toEqual(idsOf('A.md'));
	});

	test('count as an answer even without a day', () => {
		for (const lines of ['interviews: 1', 'interviews: ["[[Talk]]"]', 'interviewed: true']) {
			expect(followUpsIn(listed(lines), NOW).map(({ rule }) => rule)).not.toContain('no-response');
		}
	});

	test('are thanked one by one', async () => {
		let text = `---\n${ACME}\ninterviews:\n  - {round: Phone, date: 2026-03-05, with: Jo Marsh}\n  - {round: Onsite, date: 2026-03-09, with: Jo Marsh}\n---\n`;
		const ledger = aVault({ 'A.md': text });
		const notes: NoteWriterDeps['notes'] = {
			edit: (_path, change) => {
				text = change(text);
				return Promise.resolve(true);
			},
		};
		const open = () =>
			followUpsIn({ 'A.md': text }, NOW).filter(
				({ rule, status }) => rule === 'thank-you' && status !== 'done',
			);
		await markThanked({ notes, ledger, settings: NOTE_DEFAULTS }, open()[0]!);
		expect(text).toContain('Jo Marsh 2026-03-05');
		expect(open().map(({ interview }) => interview?.round)).toEqual(['Onsite']);
		await markThanked({ notes, ledger, settings: NOTE_DEFAULTS }, open()[0]!);
		expect(open()).toEqual([]);
	});
});

describe('an outcome told by a name or a tag', () => {
	test.each([
		['rejected: 2026-03-02', 'rejected'],
		['offer: yes', 'offer'],
		['offer: no\nrejected: false', 'waiting'],
		['hired: true', 'accepted'],
		['offerDeclined: x', 'declined'],
		['status: phone screen\nghosted: yes', 'no response'],
	])('%j is %s', (lines, outcome) => {
		const [application] = aVault({
			'A.md': `company: Acme\nrole: Engineer\ndate_applied: 2026-02-02\n${lines}`,
		}).records().applications;
		expect(application?.outcome).toBe(outcome);
	});

	test.each([
		['tags: [job/application, rejected]', 'rejected'],
		['tags: "#status/offer"', 'offer'],
		['tags: [applied, rejected]\nstatus: phone screen', 'waiting'],
		['tags: [remote]', 'waiting'],
	])('%j is %s', (lines, outcome) => {
		const note = `company: Acme\nrole: Engineer\ndate_applied: 2026-02-02\n${lines}`;
		expect(aVault({ 'A.md': note }).records().applications[0]?.outcome).toBe(outcome);
	});
});
