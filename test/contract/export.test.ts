/** Sections 4 and 6: the iCal file that the command line writes. */
import * as fs from 'node:fs';
import { expect } from 'vitest';
import { changed, did, didAt, promise, untouched, type Stage } from '../kit/scenario';

const met = (rest: string): string =>
	`type: interview\ncompany: Acme\nposition: Analyst\ncontacts: Jane Smith\n${rest}`;
const FILE = 'Follow-ups.ics';

/** Event by event its summary, begin and state, without folds. */
function events(text: string): readonly string[] {
	const field = (event: string, name: string): string =>
		new RegExp(`^${name}[^:\\n]*:(.*)$`, 'm').exec(event)?.[1] ?? '';
	return text
		.replaceAll('\r\n ', '')
		.replaceAll('\r\n', '\n')
		.split('BEGIN:VEVENT\n')
		.slice(1)
		.map(
			event =>
				`${field(event, 'SUMMARY').replaceAll('\\', '')} | ${field(event, 'DTSTART')} | ${field(event, 'STATUS')}`,
		)
		.sort();
}
const holds =
	(...expected: string[]) =>
	({ read }: Stage): void =>
		expect(events(read(FILE))).toEqual([...expected].sort());

promise('export', [
	{
		says: 'writes Follow-ups.ics at the root: follow-ups, interviews and milestones, each with the right kind of time',
		notes: { 'a.md': met('date: 2026-11-25T10:00\ncontact_date: 2026-12-02') },
		steps: [did('export')],
		also: ({ read }) => {
			expect(events(read(FILE)).map(event => event.replace(/^[^|]*\| /, ''))).toEqual(
				expect.arrayContaining([
					'20261125T150000Z | CONFIRMED',
					'20261202 | CONFIRMED',
					'20261203 | CONFIRMED',
				]),
			);
			expect(events(read(FILE))).toHaveLength(4);
			expect(read(FILE)).toMatch(/DTEND:20261126T160000Z/);
			expect(read(FILE).endsWith('END:VCALENDAR\r\n')).toBe(true);
		},
	},
	{
		says: 'a second run touches nothing, an hour later neither',
		notes: { 'a.md': met('date: 2026-11-25T10:00') },
		steps: [did('export'), untouched(did('export'), didAt('2026-11-23T10:00', 'export'))],
	},
	{
		says: '--include chooses',
		notes: { 'a.md': met('date: 2026-11-25T10:00\ncontact_date: 2026-12-02') },
		steps: [did('export', '--include', 'interviews')],
		also: ({ read }) =>
			expect(events(read(FILE))).toEqual([expect.stringContaining('20261125T150000Z')]),
	},
	{
		says: '--include milestones alone',
		notes: { 'a.md': met('date: 2026-11-25T10:00\ncontact_date: 2026-12-02') },
		steps: [did('export', '--include', 'milestones')],
		also: ({ read }) =>
			expect(events(read(FILE))).toEqual([expect.stringContaining('| 20261202 |')]),
	},
	{
		says: '--include two of them',
		notes: { 'a.md': met('date: 2026-11-25T10:00\ncontact_date: 2026-12-02') },
		steps: [did('export', '--include', 'follow-ups,interviews')],
		also: ({ read }) => expect(events(read(FILE))).toHaveLength(3),
	},
	{
		says: 'an --include that is not known is wrong usage',
		notes: { 'a.md': met('date: 2026-11-25') },
		steps: [
			untouched(async stage =>
				expect(await stage.run(['export', '--include', 'dreams'])).toMatchObject({
					code: 2,
					out: '',
				}),
			),
		],
	},
	{
		says: '--out writes there instead',
		notes: { 'a.md': met('date: 2026-11-25') },
		steps: [
			async stage =>
				expect((await stage.run(['export', '--out', `${stage.folder}/../out.ics`])).code).toBe(0),
		],
		files: { [FILE]: null, '../out.ics': ['BEGIN:VCALENDAR', 'Jane Smith'] },
	},
	{
		says: '--out - prints it and writes nothing, ids included',
		notes: { 'a.md': met('date: 2026-11-25') },
		steps: [
			untouched(async stage =>
				expect((await stage.run(['export', '--out', '-'])).out).toMatch(
					/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/,
				),
			),
		],
	},
	{
		says: 'a call about screening and a search without an answer are in it only where the settings say so, and what has no date never',
		notes: {
			'a.md': 'type: application\ncompany: A\napplied: 2026-11-02',
			'b.md':
				'type: application\ncompany: B\noutcome: planning\nsource: job board\ncloses: 2026-11-30',
			'c.md': 'type: application\ncompany: C\noutcome: offer',
		},
		steps: [did('export', '--include', 'follow-ups')],
		also: holds(),
	},
	{
		says: 'they are in it where the settings say so',
		settings: { calendar: { rules: ['no-response', 'screening-inquiry'] } },
		notes: {
			'a.md': 'type: application\ncompany: A\napplied: 2026-11-02',
			'b.md':
				'type: application\ncompany: B\noutcome: planning\nsource: job board\ncloses: 2026-11-30',
		},
		steps: [did('export', '--include', 'follow-ups')],
		also: ({ read }) =>
			expect(events(read(FILE)).map(event => event.split(' | ')[1])).toEqual(
				expect.arrayContaining(['20261202', '20261126']),
			),
	},
	{
		says: 'milestones have a switch each',
		settings: { calendar: { milestones: ['decision_date'] } },
		notes: { 'a.md': met('date: 2026-11-25\ncontact_date: 2026-12-02\ndecision_date: 2026-12-10') },
		steps: [did('export', '--include', 'milestones')],
		also: ({ read }) =>
			expect(events(read(FILE))).toEqual([expect.stringContaining('| 20261210 |')]),
	},
	{
		says: 'what is done is withdrawn: cancelled under the same UID with a higher SEQUENCE, and gone some days later',
		notes: { 'a.md': met('date: 2026-11-22') },
		steps: [
			did('export', '--include', 'follow-ups'),
			changed('a.md', 'contacts:', 'thanked: yes\ncontacts:'),
			did('export', '--include', 'follow-ups'),
			({ read }) => {
				const event = read(FILE)
					.split('BEGIN:VEVENT')
					.find(text => text.includes('thank-you'))!;
				expect(event).toContain('STATUS:CANCELLED');
				expect(event).toMatch(/SEQUENCE:[1-9]/);
			},
			didAt('2026-12-20T09:00', 'export', '--include', 'follow-ups'),
		],
		files: { [FILE]: ['!thank-you'] },
	},
	{
		says: 'only the event that changed moves its SEQUENCE and LAST-MODIFIED',
		notes: {
			'a.md': met('date: 2026-11-25T10:00'),
			'b.md': met('date: 2026-11-26T10:00').replace('Acme', 'Borealis'),
		},
		steps: [
			did('export', '--include', 'interviews'),
			changed('b.md', 'T10:00', 'T11:00'),
			didAt('2026-11-24T09:00', 'export', '--include', 'interviews'),
		],
		also: ({ read }) => {
			const [acme, borealis] = ['Acme', 'Borealis'].map(name =>
				read(FILE)
					.split('BEGIN:VEVENT')
					.find(text => text.includes(`SUMMARY:Interview: ${name}`))!,
			);
			expect(acme).toMatch(/SEQUENCE:0[\s\S]*LAST-MODIFIED:20261123/);
			expect(borealis).toMatch(/SEQUENCE:1[\s\S]*LAST-MODIFIED:20261124/);
		},
	},
	{
		says: 'a snoozed one is in it at its new day, a lapsed or dismissed one is not',
		notes: {
			'a.md': met('date: 2026-11-22\nsnoozed: thank-you 2026-11-30\ndismissed: status-inquiry'),
			'b.md': met('date: 2026-10-01\ndismissed: status-inquiry').replace('Acme', 'Borealis'),
		},
		steps: [did('export', '--include', 'follow-ups')],
		also: ({ read }) =>
			expect(events(read(FILE))).toEqual([
				expect.stringMatching(/Jane Smith, Acme \| 20261130 \| CONFIRMED/),
			]),
	},
	{
		says: 'a cancelled interview is withdrawn',
		notes: { 'a.md': met('date: 2026-11-25T10:00') },
		steps: [
			did('export'),
			changed('a.md', 'contacts:', 'cancelled: yes\ncontacts:'),
			did('export'),
		],
		also: ({ read }) =>
			expect(events(read(FILE)).every(event => event.endsWith('CANCELLED'))).toBe(true),
	},
	{
		says: 'no markup leaks into a title',
		notes: {
			'a.md': met('date: 2026-11-25')
				.replace('company: Acme', 'company: "[[Companies/Acme|**Acme** <b>]]"')
				.replace('Jane Smith', '"[[People/Jane Smith|JS]]"'),
		},
		steps: [did('export', '--include', 'follow-ups')],
		files: {
			[FILE]: ['!SUMMARY:.*\\[\\[', /SUMMARY:Thank-you letter: Jane Smith\\, Acme/, '!<b>'],
		},
	},
	{
		says: 'only a file that changed is written anew, at the folder of the settings',
		settings: { calendar: { file: 'Calendar/jobs.ics' } },
		notes: { 'a.md': met('date: 2026-11-25') },
		steps: [did('export')],
		also: ({ at }) =>
			expect([fs.existsSync(at('Calendar/jobs.ics')), fs.existsSync(at(FILE))]).toEqual([
				true,
				false,
			]),
	},
]);
