/** Section 2: inquiries, what answers a promise, and the search without an end. */
import { expect } from 'vitest';
import { objects, promise } from '../kit/scenario';

/** Somebody who was met and thanked, so that only what comes after shows. */
const met = (date: string, rest = ''): string =>
	`type: interview\ncompany: Acme\ndate: ${date}\ncontacts: Jane Smith\nthanked: yes\n${rest}`;
const app = (rest: string): string => `type: application\ncompany: Acme\n${rest}`;
const sent = (day: string, rest = ''): string =>
	`type: letter\nkind: status-inquiry\nto: Jane Smith\ninterview: "[[a]]"\nstatus: sent\nsent: ${day}\n${rest}`;
const only = 'status-inquiry decision-inquiry stalled no-response';
const columns = 'rule status due';

promise('a promised day', [
	{
		says: 'is upcoming until the first business day after it',
		now: '2026-11-20T12:00',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-20') },
		only,
		columns: 'rule status due opens allDay letters contacts',
		list: [
			'status-inquiry | upcoming | 2026-11-23 | 2026-11-23 | true | status-inquiry | Jane Smith',
		],
	},
	{
		says: 'opens the inquiry on that business day',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-20') },
		only,
		columns,
		list: ['status-inquiry | open | 2026-11-23'],
	},
	{
		says: 'is overdue the day after that',
		now: '2026-11-24T00:01',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-20') },
		only,
		columns,
		list: ['status-inquiry | overdue | 2026-11-23'],
	},
	{
		says: 'on a Saturday leads to Monday',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-21') },
		only,
		columns,
		list: ['status-inquiry | open | 2026-11-23'],
	},
	{
		says: 'is followed by no holiday',
		settings: { followUps: { holidays: ['2026-11-26', '2026-11-27'] } },
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-25') },
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-11-30'],
	},
	{
		says: 'knows the weekend of the settings',
		settings: { followUps: { weekend: [5, 6] } },
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-26') },
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-11-29'],
	},
	{
		says: 'stands though nobody was met and nobody is known',
		notes: { 'one.md': app('contact_date: 2026-11-27\nsource: referral') },
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-11-30'],
	},
	{
		says: 'is answered by word from them on the day',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-20\nheard_back: 2026-11-20') },
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-12-04'],
	},
	{
		says: 'is not answered by word before it, though five business days pass after any word',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-20\nheard_back: 2026-11-19') },
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-11-26'],
	},
	{
		says: 'is answered by heard_back: yes',
		notes: { 'a.md': met('2026-11-12', 'contact_date: 2026-11-20\nheard_back: yes') },
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-11-26'],
	},
	{
		says: 'is answered by a later interview that was held',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-20'), 'b.md': met('2026-11-19') },
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-12-03'],
	},
	{
		says: 'is answered by a later interview that is arranged; then nothing is asked until it is over',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-20'), 'b.md': met('2026-11-30') },
		only,
		columns,
		list: [],
	},
	{
		says: 'is not answered by an interview that was cancelled',
		notes: {
			'a.md': met('2026-11-09', 'contact_date: 2026-11-20'),
			'b.md': met('2026-11-30', 'cancelled: yes'),
		},
		only,
		columns,
		list: ['status-inquiry | open | 2026-11-23'],
	},
	{
		says: 'stated by the application is answered by an interview later than the day itself',
		notes: { 'one.md': app('contact_date: 2026-11-20'), 'a.md': met('2026-11-24') },
		only,
		columns,
		list: [],
	},
	{
		says: 'stated by the application is not answered by an interview before it',
		notes: { 'one.md': app('contact_date: 2026-11-20'), 'a.md': met('2026-11-19') },
		only,
		columns,
		list: ['status-inquiry | open | 2026-11-23'],
	},
	{
		says: 'is answered by a changed outcome',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-20\noutcome: declined') },
		only,
		columns,
		list: [],
	},
]);

promise('no promise', [
	{
		says: 'ten business days after the last interview',
		notes: { 'a.md': met('2026-11-09T10:00') },
		only,
		columns,
		list: ['status-inquiry | open | 2026-11-23'],
	},
	{
		says: 'the days of waiting are a setting',
		settings: { followUps: { waitBusinessDays: 5 } },
		notes: { 'a.md': met('2026-11-16') },
		only,
		columns,
		list: ['status-inquiry | open | 2026-11-23'],
	},
	{
		says: 'holidays are no business days',
		settings: { followUps: { holidays: ['2026-11-11'] } },
		notes: { 'a.md': met('2026-11-09') },
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-11-24'],
	},
	{
		says: 'ten business days after applying, where a contact is known',
		notes: { 'one.md': app('applied: 2026-11-09\ncontacts: Jane Smith') },
		only,
		columns: 'rule due contacts',
		list: ['status-inquiry | 2026-11-23 | Jane Smith'],
	},
	{
		says: 'after the latest of application, interview and word from them',
		notes: {
			'one.md': app('applied: 2026-11-02\nheard_back: 2026-11-12'),
			'a.md': met('2026-11-09'),
		},
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-11-26'],
	},
	{
		says: 'not while an interview is to come',
		notes: { 'a.md': met('2026-11-02'), 'b.md': met('2026-11-23T15:00') },
		only,
		columns,
		list: [],
	},
	{
		says: 'not before an unanswered decision date has passed; the two questions of that day are one, under the first rule',
		notes: { 'a.md': met('2026-11-09', 'decision_date: 2026-11-27') },
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-11-30'],
	},
	{
		says: 'an interview counts once it is over',
		notes: { 'a.md': met('2026-11-23T08:30') },
		only,
		columns,
		list: [],
	},
	{
		says: 'an assessment counts as an interview',
		notes: { 'a.md': met('2026-11-09', 'interaction: assessment') },
		only,
		columns,
		list: ['status-inquiry | open | 2026-11-23'],
	},
	{
		says: 'a networking event does not',
		notes: {
			'one.md': app('applied: 2026-11-02\nsource: job board'),
			'a.md': `${met('2026-11-09')}interaction: networking event\napplication: "[[one]]"`,
		},
		only: 'no-response',
		columns,
		list: ['no-response | upcoming | 2026-12-02'],
	},
	{
		says: 'the recipient is the first contact of the latest interview that names one',
		notes: {
			'one.md': app('contacts: Ada Quist'),
			'a.md': met('2026-11-02').replace('Jane Smith', '[Tom Okafor, Li Na]'),
			'b.md': met('2026-11-09').replace('contacts: Jane Smith\n', ''),
		},
		only,
		columns: 'rule contacts',
		list: ['status-inquiry | Tom Okafor'],
	},
	{
		says: 'else of the application',
		notes: {
			'one.md': app('contacts: [Ada Quist, Li Na]'),
			'b.md': met('2026-11-09').replace('contacts: Jane Smith\n', ''),
		},
		only,
		columns: 'rule contacts path',
		list: ['status-inquiry | Ada Quist | one.md'],
	},
]);

promise('asking again', [
	{
		says: 'five business days after the first, once that was sent',
		notes: { 'a.md': met('2026-11-02'), 'l.md': sent('2026-11-16') },
		only,
		columns,
		list: ['status-inquiry | done | 2026-11-16', 'status-inquiry | open | 2026-11-23'],
	},
	{
		says: 'a second one does not exist before the first was sent',
		notes: {
			'a.md': met('2026-11-02'),
			'l.md': sent('2026-11-16').replace('status: sent\nsent: 2026-11-16', 'status: draft'),
		},
		only,
		columns,
		list: ['status-inquiry | overdue | 2026-11-16'],
	},
	{
		says: 'not before a day that they named since has passed',
		notes: { 'a.md': met('2026-11-02', 'contact_date: 2026-11-27'), 'l.md': sent('2026-11-16') },
		only,
		columns,
		list: ['status-inquiry | done | 2026-11-16', 'status-inquiry | upcoming | 2026-11-30'],
	},
	{
		says: 'a call counts as sending it',
		notes: { 'a.md': met('2026-11-02', 'calls: 2026-11-16') },
		only,
		columns,
		list: ['status-inquiry | done | 2026-11-16', 'status-inquiry | open | 2026-11-23'],
	},
	{
		says: 'the days between are a setting',
		settings: { followUps: { inquiryBusinessDays: 8 } },
		notes: { 'a.md': met('2026-11-02'), 'l.md': sent('2026-11-16') },
		only,
		columns,
		list: ['status-inquiry | done | 2026-11-16', 'status-inquiry | upcoming | 2026-11-26'],
	},
	{
		says: 'twice in all; then it stalls, ten business days after the last',
		notes: { 'a.md': met('2026-10-19'), 'l.md': sent('2026-11-02'), 'm.md': sent('2026-11-09') },
		only,
		columns: 'rule status due opens letters contacts',
		list: [
			'status-inquiry | done | 2026-11-02 | 2026-11-02 | status-inquiry | Jane Smith',
			'status-inquiry | done | 2026-11-09 | 2026-11-09 | status-inquiry | Jane Smith',
			'stalled | open | 2026-11-23 | 2026-11-23 | stay-in-pool, withdrawal | Jane Smith',
		],
	},
	{
		says: 'the number is a setting',
		settings: { followUps: { inquiries: 1 } },
		notes: { 'a.md': met('2026-10-26'), 'l.md': sent('2026-11-09') },
		only,
		columns,
		list: ['status-inquiry | done | 2026-11-09', 'stalled | open | 2026-11-23'],
	},
	{
		says: 'it does not stall while the decision was not asked about',
		notes: {
			'a.md': met('2026-10-19', 'decision_date: 2026-12-04'),
			'l.md': sent('2026-11-02'),
			'm.md': sent('2026-11-09'),
		},
		only,
		columns,
		list: [
			'status-inquiry | done | 2026-11-02',
			'status-inquiry | done | 2026-11-09',
			'decision-inquiry | upcoming | 2026-12-07',
		],
	},
	{
		says: 'they are counted anew from an interview',
		notes: {
			'a.md': met('2026-10-12'),
			'b.md': met('2026-11-09'),
			'l.md': sent('2026-10-26'),
			'm.md': sent('2026-11-02'),
		},
		only,
		columns,
		list: [
			'status-inquiry | done | 2026-10-26',
			'status-inquiry | done | 2026-11-02',
			'status-inquiry | open | 2026-11-23',
		],
	},
	{
		says: 'and from word of theirs',
		notes: {
			'a.md': met('2026-10-12', 'heard_back: 2026-11-09'),
			'l.md': sent('2026-10-26'),
			'm.md': sent('2026-11-02'),
		},
		only,
		columns,
		list: [
			'status-inquiry | done | 2026-10-26',
			'status-inquiry | done | 2026-11-02',
			'status-inquiry | open | 2026-11-23',
		],
	},
	{
		says: 'an interview to come keeps it from stalling',
		notes: {
			'a.md': met('2026-10-19'),
			'b.md': met('2026-11-30'),
			'l.md': sent('2026-11-02'),
			'm.md': sent('2026-11-09'),
		},
		only: 'stalled',
		columns,
		list: [],
	},
	{
		says: 'an inquiry sent on a day that is not noted leaves the next without a date',
		notes: { 'a.md': met('2026-11-02'), 'l.md': sent('').replace('sent: \n', '') },
		only,
		columns: 'rule status due allDay',
		list: ['status-inquiry | done | - | true', 'status-inquiry | open | - | true'],
	},
]);

promise('a decision date', [
	{
		says: 'is asked about on the first business day after it, beside the promised day',
		notes: { 'a.md': met('2026-11-09', 'contact_date: 2026-11-20\ndecision_date: 2026-12-04') },
		only,
		columns: 'rule status due opens letters',
		list: [
			'status-inquiry | open | 2026-11-23 | 2026-11-23 | status-inquiry',
			'decision-inquiry | upcoming | 2026-12-07 | 2026-12-07 | status-inquiry',
		],
	},
	{
		says: 'is asked about once',
		notes: {
			'a.md': met('2026-10-26', 'contact_date: 2026-12-04\ndecision_date: 2026-11-13'),
			'l.md': sent('2026-11-16'),
		},
		only,
		columns,
		list: ['decision-inquiry | done | 2026-11-16', 'status-inquiry | upcoming | 2026-12-07'],
	},
	{
		says: 'is answered by word from them on it or after',
		notes: { 'a.md': met('2026-11-02', 'decision_date: 2026-11-16\nheard_back: 2026-11-17') },
		only,
		columns,
		list: ['status-inquiry | upcoming | 2026-12-01'],
	},
	{
		says: 'is asked about no sooner than five business days after the last inquiry',
		notes: {
			'a.md': met('2026-11-02', 'contact_date: 2026-11-13\ndecision_date: 2026-11-18'),
			'l.md': sent('2026-11-17'),
		},
		only: 'decision-inquiry status-inquiry',
		columns,
		list: ['status-inquiry | done | 2026-11-17', 'status-inquiry | upcoming | 2026-11-24'],
	},
	{
		says: 'on the same day as the other question, one letter settles both',
		notes: {
			'a.md': met('2026-11-02', 'contact_date: 2026-11-13\ndecision_date: 2026-11-13'),
			'l.md': sent('2026-11-16'),
		},
		only,
		also: async stage =>
			expect(
				(await objects(stage, ['list'])).map(({ rule, due }) => `${String(rule)} ${String(due)}`),
			).toEqual(['status-inquiry 2026-11-23']),
	},
]);

promise('stalled', [
	{
		says: 'as the outcome, on the day that is noted with it',
		notes: { 'one.md': app('outcome: stalled\noutcome_date: 2026-11-24') },
		columns: 'rule status due letters',
		list: ['stalled | upcoming | 2026-11-24 | stay-in-pool, withdrawal'],
	},
	{
		says: 'as the outcome without a day, open without a date',
		notes: { 'one.md': app('outcome: on hold') },
		columns: 'rule status due allDay',
		list: ['stalled | open | - | true'],
	},
	{
		says: 'its letter settles it',
		notes: {
			'one.md': app('outcome: stalled\noutcome_date: 2026-11-18'),
			'l.md':
				'type: letter\nkind: stay-in-pool\napplication: "[[one]]"\nstatus: sent\nsent: 2026-11-19',
		},
		columns: 'rule status',
		list: ['stalled | done'],
	},
	{
		says: 'keeps the courtesy gap',
		notes: { 'one.md': app('outcome: stalled\noutcome_date: 2026-11-23\ncalls: 2026-11-20') },
		columns: 'rule due',
		only: 'stalled',
		list: ['stalled | 2026-11-25'],
	},
]);

promise('no response', [
	{
		says: 'thirty days after applying where nobody was met and nobody is known',
		notes: { 'one.md': app('applied: 2026-11-02\nsource: job board') },
		columns: 'rule status due opens letters contacts',
		list: ['no-response | upcoming | 2026-12-02 | 2026-12-02 |  | '],
	},
	{
		says: 'whatever the source, but for a referral, a recruiter or networking',
		notes: Object.fromEntries(
			['referral', 'recruiter', 'networking', 'employer website', 'other', ''].map((source, at) => [
				`${at}.md`,
				`type: application\ncompany: C${at}\napplied: 2026-11-02\nsource: ${source}`,
			]),
		),
		columns: 'rule company',
		list: ['no-response | C3', 'no-response | C4', 'no-response | C5'],
	},
	{
		says: 'not where a contact is known',
		notes: { 'one.md': app('applied: 2026-11-09\ncontacts: Jane Smith') },
		columns,
		list: ['status-inquiry | open | 2026-11-23'],
	},
	{
		says: 'not where an interview is arranged',
		notes: { 'one.md': app('applied: 2026-11-02'), 'a.md': met('2026-12-01') },
		only,
		columns,
		list: [],
	},
	{
		says: 'without a date where the day of applying is not known',
		notes: { 'one.md': app('outcome: applied') },
		columns: 'rule status due allDay',
		list: ['no-response | open | - | true'],
	},
	{
		says: 'never lapses',
		notes: { 'one.md': app('applied: 2025-01-02') },
		columns,
		list: ['no-response | overdue | 2025-02-01'],
	},
	{
		says: 'gone once it is closed',
		notes: { 'one.md': app('applied: 2026-10-02\noutcome: no response') },
		columns,
		list: [],
	},
]);

promise('a call about screening', [
	{
		says: 'two business days before the posting closes, at once',
		notes: { 'one.md': app('outcome: planning\nsource: job board\ncloses: 2026-11-30') },
		columns: 'rule status due letters contacts',
		list: ['screening-inquiry | open | 2026-11-26 | screening-inquiry | '],
	},
	{
		says: 'without a date where it names none',
		notes: { 'one.md': app('outcome: planning\nsource: employer website') },
		columns: 'rule status due allDay',
		list: ['screening-inquiry | open | - | true'],
	},
	{
		says: 'not where a contact is known, nor through people',
		notes: {
			'a.md': app('outcome: planning\nsource: job board\ncontacts: Jane Smith'),
			'b.md': 'type: application\ncompany: B\noutcome: planning\nsource: referral',
		},
		list: [],
	},
	{
		says: 'gone once you applied',
		notes: { 'a.md': app('source: job board\napplied: 2026-11-20\ncloses: 2026-11-27') },
		columns,
		list: ['no-response | upcoming | 2026-12-20'],
	},
	{
		says: 'not to do any more once the posting has closed',
		notes: { 'a.md': app('outcome: planning\nsource: job board\ncloses: 2026-11-22') },
		also: async stage => expect(await objects(stage, ['list'])).toEqual([]),
	},
	{
		says: 'done once its script is marked as used',
		notes: {
			'one.md': app('outcome: planning\nsource: job board\ncloses: 2026-11-30'),
			'l.md':
				'type: letter\nkind: screening-inquiry\napplication: "[[one]]"\nvia: phone\nstatus: sent\nsent: 2026-11-20',
		},
		columns: 'rule status',
		list: ['screening-inquiry | done'],
	},
]);
