/** Section 2: the courtesy gap, putting off, letting go, and what lapses. */
import { expect } from 'vitest';
import { objects, promise } from '../kit/scenario';

const met = (date: string, rest = ''): string =>
	`type: interview\ncompany: Acme\ndate: ${date}\ncontacts: [Jane Smith, Tom Okafor]\n${rest}`;
const thanks = (day: string): string =>
	`type: letter\nkind: thank-you\nto: Jane Smith\ninterview: "[[a]]"\nstatus: sent\nsent: ${day}`;
const only = 'status-inquiry';

promise('the courtesy gap', [
	{
		says: 'moves an inquiry to the third business day after the last letter of any kind, and says so',
		notes: {
			'a.md': met('2026-11-18', 'contact_date: 2026-11-19'),
			'l.md': thanks('2026-11-19T17:00'),
		},
		only,
		columns: 'rule status due opens',
		list: ['status-inquiry | upcoming | 2026-11-24 | 2026-11-24'],
		also: async stage =>
			expect(
				(await objects(stage, ['list'])).find(({ rule }) => rule === 'status-inquiry')!['why'],
			).toMatch(/Nov 19.*Nov 24/),
	},
	{
		says: 'counts a letter about another application to that employer',
		notes: {
			'a.md': met('2026-11-18', 'position: Analyst'),
			'b.md': met('2026-11-16', 'position: Engineer\ncontact_date: 2026-11-19').replace(
				'Acme',
				'ACME',
			),
			'l.md': thanks('2026-11-19'),
		},
		only,
		columns: 'position due',
		list: ['Engineer | 2026-11-24', 'Analyst | 2026-12-02'],
	},
	{
		says: 'counts a call',
		notes: {
			'a.md': met('2026-11-18', 'position: Analyst\ncalls: 2026-11-19'),
			'b.md': met('2026-11-16', 'position: Engineer\ncontact_date: 2026-11-19'),
		},
		only,
		columns: 'position status due',
		list: [
			'Engineer | upcoming | 2026-11-24',
			'Analyst | done | 2026-11-19',
			'Analyst | upcoming | 2026-11-26',
		],
	},
	{
		says: 'counts the thanks for a networking event of theirs',
		notes: {
			'a.md': met('2026-11-18', 'interaction: networking event'),
			'b.md': met('2026-11-16', 'contact_date: 2026-11-19'),
			'l.md': thanks('2026-11-19'),
		},
		only,
		columns: 'due',
		list: ['2026-11-24'],
	},
	{
		says: 'holds for one that is snoozed to a day within it',
		notes: {
			'a.md': met('2026-11-18', 'contact_date: 2026-11-19\nsnoozed: status-inquiry 2026-11-23'),
			'l.md': thanks('2026-11-19'),
		},
		only,
		columns: 'due',
		list: ['2026-11-24'],
	},
	{
		says: 'is not opened by a draft',
		notes: {
			'a.md': met('2026-11-18', 'contact_date: 2026-11-20'),
			'l.md': thanks('2026-11-20').replace('status: sent\nsent: 2026-11-20', 'status: draft'),
		},
		only,
		columns: 'due',
		list: ['2026-11-23'],
	},
	{
		says: 'leaves a later one where it is, and the gap is a setting',
		settings: { followUps: { courtesyBusinessDays: 1 } },
		notes: { 'a.md': met('2026-11-18', 'contact_date: 2026-11-20'), 'l.md': thanks('2026-11-20') },
		only,
		columns: 'due',
		list: ['2026-11-23'],
	},
	{
		says: 'knows holidays',
		settings: { followUps: { holidays: ['2026-11-24'] } },
		notes: { 'a.md': met('2026-11-18', 'contact_date: 2026-11-19'), 'l.md': thanks('2026-11-19') },
		only,
		columns: 'due',
		list: ['2026-11-25'],
	},
	{
		says: "at another employer is nobody's",
		notes: {
			'a.md': met('2026-11-18').replace('Acme', 'Borealis'),
			'b.md': met('2026-11-16', 'contact_date: 2026-11-20'),
			'l.md': thanks('2026-11-20'),
		},
		only,
		columns: 'company due',
		list: ['Acme | 2026-11-23', 'Borealis | 2026-12-02'],
	},
]);

promise('snoozed', [
	{
		says: 'it is due then, and snoozed until that day begins',
		notes: {
			'a.md': met('2026-11-09', 'contact_date: 2026-11-20\nsnoozed: ["status-inquiry 2026-12-01"]'),
		},
		only,
		columns: 'status due opens',
		list: ['snoozed | 2026-12-01 | 2026-12-01'],
	},
	{
		says: 'on that day it is open',
		now: '2026-12-01T00:00',
		notes: {
			'a.md': met('2026-11-09', 'contact_date: 2026-11-20\nsnoozed: ["status-inquiry 2026-12-01"]'),
		},
		only,
		columns: 'status due',
		list: ['open | 2026-12-01'],
	},
	{
		says: 'and overdue after it',
		now: '2026-12-02T00:01',
		notes: {
			'a.md': met('2026-11-09', 'contact_date: 2026-11-20\nsnoozed: status-inquiry 2026-12-01'),
		},
		only,
		columns: 'status due',
		list: ['overdue | 2026-12-01'],
	},
	{
		says: 'to a time: one recipient, until then open from the morning on',
		now: '2026-11-24T09:29',
		notes: { 'a.md': met('2026-11-20', 'snoozed: ["thank-you Jane Smith 2026-11-24T09:30"]') },
		only: 'thank-you',
		columns: 'status due contacts',
		list: ['open | 2026-11-24T09:30:00-05:00 | Jane Smith', 'overdue | 2026-11-21 | Tom Okafor'],
	},
	{
		says: 'to a time: the day before it is snoozed',
		notes: { 'a.md': met('2026-11-20', 'snoozed: ["thank-you Jane Smith 2026-11-24T09:30"]') },
		only: 'thank-you',
		columns: 'status contacts',
		list: ['snoozed | Jane Smith', 'overdue | Tom Okafor'],
	},
	{
		says: 'without a recipient it means all',
		notes: { 'a.md': met('2026-11-20', 'snoozed: thank-you 2026-11-25') },
		only: 'thank-you',
		list: [
			'thank-you | snoozed | 2026-11-25 | Jane Smith',
			'thank-you | snoozed | 2026-11-25 | Tom Okafor',
		],
	},
	{
		says: 'it is read from the application and from any of its interviews',
		notes: {
			'one.md': 'type: application\ncompany: Acme\nposition: Analyst\ndismissed: decision-inquiry',
			'a.md': met('2026-11-02', 'snoozed: status-inquiry 2026-12-01'),
			'b.md': met('2026-11-09', 'contact_date: 2026-11-20\ndecision_date: 2026-11-27'),
		},
		only: 'status-inquiry decision-inquiry',
		columns: 'rule status',
		list: ['status-inquiry | snoozed', 'decision-inquiry | dismissed'],
	},
	{
		says: 'of two the last stands',
		notes: {
			'a.md': met(
				'2026-11-09',
				'contact_date: 2026-11-20\nsnoozed: [status-inquiry 2026-11-25, status-inquiry 2026-12-01]',
			),
		},
		only,
		columns: 'due',
		list: ['2026-12-01'],
	},
	{
		says: 'a snooze of the first inquiry does not put off the second',
		notes: {
			'a.md': met('2026-10-26', 'thanked: yes\nsnoozed: status-inquiry 2026-11-16'),
			'l.md':
				'type: letter\nkind: status-inquiry\ninterview: "[[a]]"\nstatus: sent\nsent: 2026-11-16',
		},
		only,
		columns: 'status due',
		list: ['done | 2026-11-16', 'open | 2026-11-23'],
	},
	{
		says: 'the question that two rules share is put off as one',
		notes: {
			'a.md': met('2026-11-09', 'decision_date: 2026-11-20\nsnoozed: status-inquiry 2026-12-01'),
		},
		only: 'status-inquiry decision-inquiry',
		columns: 'rule status due',
		list: ['status-inquiry | snoozed | 2026-12-01'],
	},
	{
		says: 'and let go as one',
		notes: { 'a.md': met('2026-11-09', 'decision_date: 2026-11-20\ndismissed: status-inquiry') },
		only: 'status-inquiry decision-inquiry',
		columns: 'rule status',
		list: ['status-inquiry | dismissed'],
	},
	{
		says: 'a day ahead of its time too',
		notes: {
			'a.md': met('2026-11-20', 'contact_date: 2026-12-04\nsnoozed: status-inquiry 2026-11-30'),
		},
		only,
		columns: 'status due',
		list: ['snoozed | 2026-11-30'],
	},
]);

promise('settled', [
	{
		says: 'dismissed beats snoozed',
		notes: {
			'a.md': met('2026-11-20', 'snoozed: thank-you 2026-11-25\ndismissed: [thank-you Tom Okafor]'),
		},
		only: 'thank-you',
		columns: 'status contacts',
		list: ['snoozed | Jane Smith', 'dismissed | Tom Okafor'],
	},
	{
		says: 'sent beats dismissed',
		notes: {
			'a.md': met('2026-11-20', 'snoozed: thank-you 2026-11-25\ndismissed: [thank-you]'),
			'l.md': thanks('2026-11-21'),
		},
		only: 'thank-you',
		columns: 'status contacts',
		list: ['done | Jane Smith', 'dismissed | Tom Okafor'],
	},
	{
		says: 'the list shows what is still to do; --all shows all, --status those that are asked for',
		notes: {
			'a.md': met(
				'2026-11-20',
				'dismissed: [thank-you Tom Okafor]\nsnoozed: status-inquiry 2026-12-10',
			),
			'l.md': thanks('2026-11-21'),
		},
		also: async stage => {
			const statuses = async (...flags: string[]): Promise<string> =>
				(await objects(stage, ['list', ...flags]))
					.map(({ status }) => String(status))
					.sort()
					.join(' ');
			expect(await statuses()).toBe('');
			expect(await statuses('--all')).toBe('dismissed done snoozed');
			expect(await statuses('--status', 'done,snoozed')).toBe('done snoozed');
		},
	},
	{
		says: 'unsettled 29 days after its due day it is overdue',
		notes: { 'a.md': met('2026-10-24') },
		only: 'thank-you',
		columns: 'status due',
		now: '2026-11-23T12:00',
		list: ['overdue | 2026-10-25', 'overdue | 2026-10-25'],
	},
	{
		says: '31 days after it, it has lapsed: it counts as dismissed and says so',
		notes: { 'a.md': met('2026-10-22', 'thanked: Tom Okafor') },
		only: 'thank-you',
		columns: 'status contacts',
		list: ['dismissed | Jane Smith', 'done | Tom Okafor'],
		also: async stage =>
			expect(
				(await objects(stage, ['list', '--all'])).find(({ status }) => status === 'dismissed')![
					'why'
				],
			).toMatch(/30 days/),
	},
	{
		says: 'the days until it lapses are a setting',
		settings: { followUps: { lapseDays: 5 } },
		notes: { 'a.md': met('2026-11-10') },
		only: 'thank-you',
		columns: 'status',
		list: ['dismissed', 'dismissed'],
	},
	{
		says: 'one without a date does not lapse',
		notes: { 'a.md': 'type: application\ncompany: Acme\napplied: 2024-01-01\noutcome: offer' },
		columns: 'rule status',
		list: ['offer-review | open', 'offer-reply | open'],
	},
	{
		says: 'a rule that is not known in snoozed or dismissed is a problem',
		notes: { 'a.md': met('2026-11-20', 'snoozed: thanks 2026-11-25\ndismissed: [nothing]') },
		check: ['a.md:6 snoozed', 'a.md:7 dismissed'],
	},
	{
		says: 'the reason stays the same while time passes',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-27') },
		also: async stage => {
			const whys = async (now: string): Promise<unknown[]> =>
				(await objects(stage, ['list', '--all'], now)).map(({ why }) => why);
			expect(await whys('2026-11-10T09:00')).toEqual(await whys('2026-12-02T09:00'));
		},
	},
]);
