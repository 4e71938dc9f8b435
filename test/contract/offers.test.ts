/** Section 2: offers, rejections, and word to the others once one is accepted. */
import { expect } from 'vitest';
import { objects, promise } from '../kit/scenario';

const app = (company: string, rest: string): string =>
	`type: application\ncompany: ${company}\ncontacts: Jane Smith\n${rest}`;
const letter = (kind: string, rest: string): string =>
	`type: letter\nkind: ${kind}\nto: Jane Smith\napplication: "[[a]]"\n${rest}`;
const columns = 'rule status due letters';
const ALL = 'offer-acceptance, offer-negotiation, offer-decline';

promise('an offer', [
	{
		says: 'is weighed one business day after it, and answered within three',
		notes: { 'a.md': app('A', 'outcome: offer\noutcome_date: 2026-11-20') },
		columns,
		list: [
			'offer-review | open | 2026-11-23 | offer-negotiation, time-to-decide',
			`offer-reply | open | 2026-11-25 | ${ALL}`,
		],
	},
	{
		says: 'is answered by its deadline',
		notes: {
			'a.md': app(
				'A',
				'outcome: offer\noutcome_date: 2026-11-20\noffer_deadline: 2026-12-04\noffer_wanted: yes',
			),
		},
		columns,
		list: [
			'offer-review | open | 2026-11-23 | offer-negotiation, time-to-decide',
			`offer-reply | open | 2026-12-04 | ${ALL}`,
		],
	},
	{
		says: 'is weighed no later than the business day before the deadline',
		notes: {
			'a.md': app('A', 'outcome: offer\noutcome_date: 2026-11-20\noffer_deadline: 2026-11-23'),
		},
		columns: 'rule status due',
		list: ['offer-review | overdue | 2026-11-20', 'offer-reply | open | 2026-11-23'],
	},
	{
		says: 'is weighed the business day before the deadline where its own day is not known',
		notes: { 'a.md': app('A', 'outcome: offer\noffer_deadline: 2026-12-07') },
		columns: 'rule due',
		list: ['offer-review | 2026-12-04', 'offer-reply | 2026-12-07'],
	},
	{
		says: 'has no date where neither day is known',
		notes: { 'a.md': app('A', 'outcome: offer') },
		columns: 'rule status due allDay',
		list: ['offer-review | open | - | true', 'offer-reply | open | - | true'],
	},
	{
		says: 'that is not wanted is declined one business day after it, deadline or not',
		notes: {
			'a.md': app(
				'A',
				'outcome: offer\noutcome_date: 2026-11-20\noffer_deadline: 2026-12-04\noffer_wanted: no',
			),
		},
		columns,
		list: ['offer-reply | open | 2026-11-23 | offer-decline'],
	},
	{
		says: 'that is not wanted has no date where neither day is known',
		notes: { 'a.md': app('A', 'outcome: offer\noffer_wanted: no') },
		columns,
		list: ['offer-reply | open | - | offer-decline'],
	},
	{
		says: 'dates skip weekend and holidays',
		settings: { followUps: { holidays: ['2026-11-23'] } },
		notes: { 'a.md': app('A', 'outcome: offer\noutcome_date: 2026-11-20') },
		columns: 'rule due',
		list: ['offer-review | 2026-11-24', 'offer-reply | 2026-11-26'],
	},
	{
		says: 'made on a Saturday counts from there, and a deadline on a Sunday is prepared for on Friday',
		notes: {
			'a.md': app('A', 'outcome: offer\noutcome_date: 2026-11-21'),
			'b.md': app('B', 'outcome: offer\noffer_deadline: 2026-11-29'),
		},
		columns: 'company rule due',
		list: [
			'A | offer-review | 2026-11-23',
			'A | offer-reply | 2026-11-25',
			'B | offer-review | 2026-11-27',
			'B | offer-reply | 2026-11-29',
		],
	},
	{
		says: 'is not weighed once it was dismissed; the answer is still owed',
		notes: {
			'a.md': app('A', 'outcome: offer\noutcome_date: 2026-11-20\ndismissed: offer-review'),
		},
		columns: 'rule status',
		list: ['offer-review | dismissed', 'offer-reply | open'],
	},
	{
		says: 'is weighed once it was replied to with a negotiation; the answer is still owed',
		notes: {
			'a.md': app('A', 'outcome: offer\noutcome_date: 2026-11-20'),
			'l.md': letter('offer-negotiation', 'status: sent\nsent: 2026-11-20'),
		},
		columns: 'rule status',
		list: ['offer-review | done', 'offer-reply | open'],
	},
	{
		says: 'that is accepted by a letter counts as accepted from that day, everywhere',
		notes: {
			'a.md': app('A', 'outcome: offer\noutcome_date: 2026-11-18'),
			'l.md': letter('offer-acceptance', 'status: sent\nsent: 2026-11-20'),
			'b.md': app('B', 'applied: 2026-11-09'),
		},
		records: ['A | - | accepted', 'B | - | waiting'],
		also: async stage =>
			expect(
				(await objects(stage, ['list'])).map(
					({ rule, company, due }) => `${String(rule)} ${String(company)} ${String(due)}`,
				),
			).toEqual(['withdrawal B 2026-11-23']),
	},
	{
		says: 'that is declined by a letter counts as declined',
		notes: {
			'a.md': app('A', 'outcome: offer\noutcome_date: 2026-11-18'),
			'l.md': letter('offer-decline', 'status: sent\nsent: 2026-11-20'),
		},
		records: ['A | - | declined'],
		also: async stage => expect(await objects(stage, ['list'])).toEqual([]),
	},
	{
		says: 'that was accepted without the letter asks for that letter alone',
		notes: { 'a.md': app('A', 'outcome: accepted\noutcome_date: 2026-11-20') },
		columns,
		list: ['offer-reply | open | 2026-11-23 | offer-acceptance'],
	},
	{
		says: 'that was declined without the letter asks for that letter alone',
		notes: { 'a.md': app('A', 'outcome: declined\noutcome_date: 2026-11-20') },
		columns,
		list: ['offer-reply | open | 2026-11-23 | offer-decline'],
	},
	{
		says: 'that was accepted on a day that is not noted asks for nothing',
		notes: { 'a.md': app('A', 'outcome: accepted') },
		list: [],
	},
]);

promise('a rejection', [
	{
		says: 'is thanked for one business day later, where a contact is known',
		notes: { 'a.md': app('A', 'outcome: rejected\noutcome_date: 2026-11-20') },
		columns,
		list: ['rejection-reply | open | 2026-11-23 | rejection-reply'],
	},
	{
		says: 'or where an interview was held',
		notes: {
			'a.md':
				'type: interview\ncompany: A\ndate: 2026-11-09\nthanked: yes\noutcome: not selected\noutcome_date: 2026-11-20',
		},
		columns: 'rule due',
		list: ['thank-you | 2026-11-10', 'rejection-reply | 2026-11-23'],
	},
	{
		says: 'but not where nobody was met and nobody is known',
		notes: { 'a.md': 'type: application\ncompany: A\noutcome: rejected\noutcome_date: 2026-11-20' },
		list: [],
	},
	{
		says: 'has no date where its day is not known',
		notes: { 'a.md': app('A', 'outcome: rejected') },
		columns: 'rule status due allDay',
		list: ['rejection-reply | open | - | true'],
	},
	{
		says: 'is settled by its letter',
		notes: {
			'a.md': app('A', 'outcome: rejected\noutcome_date: 2026-11-19'),
			'l.md': letter('rejection-reply', 'status: sent\nsent: 2026-11-20'),
		},
		columns: 'rule status',
		list: ['rejection-reply | done'],
	},
	{
		says: 'waits for no courtesy gap',
		notes: { 'a.md': app('A', 'outcome: rejected\noutcome_date: 2026-11-20\ncalls: 2026-11-20') },
		only: 'rejection-reply',
		columns: 'rule due',
		list: ['rejection-reply | 2026-11-23'],
	},
]);

const accepted =
	'type: application\ncompany: Z\napplied: 2026-10-01\noutcome: accepted\noutcome_date: 2026-11-20\ndismissed: offer-reply';
promise('once another is accepted', [
	{
		says: 'each application that waits or stalls is withdrawn from, one business day after, and nothing is asked of it',
		notes: {
			'z.md': accepted,
			'b.md': app('B', 'applied: 2026-11-02\ncontact_date: 2026-11-27\ndecision_date: 2026-12-04'),
			'c.md': app('C', 'outcome: stalled\noutcome_date: 2026-11-12'),
			'd.md': 'type: application\ncompany: D\napplied: 2026-11-02',
		},
		only: 'withdrawal status-inquiry decision-inquiry stalled no-response',
		columns: 'company rule status due letters',
		list: [
			'B | withdrawal | open | 2026-11-23 | withdrawal',
			'C | withdrawal | open | 2026-11-23 | withdrawal',
		],
	},
	{
		says: 'one that was met and never written to by name too',
		notes: { 'z.md': accepted, 'b.md': 'type: interview\ncompany: B\ndate: 2026-11-02' },
		only: 'withdrawal',
		columns: 'company due',
		list: ['B | 2026-11-23'],
	},
	{
		says: 'not one that began after it',
		notes: {
			'z.md': accepted,
			'b.md': app('B', 'applied: 2026-11-21'),
			'c.md': 'type: interview\ncompany: C\ndate: 2026-11-22\ncontacts: Jane Smith',
		},
		only: 'withdrawal status-inquiry',
		columns: 'company rule',
		list: ['B | status-inquiry', 'C | status-inquiry'],
	},
	{
		says: 'one whose beginning is not known',
		notes: { 'z.md': accepted, 'b.md': app('B', 'outcome: waiting') },
		only: 'withdrawal',
		columns: 'company due',
		list: ['B | 2026-11-23'],
	},
	{
		says: 'without a date where the day of the acceptance is not known',
		notes: {
			'z.md': accepted.replace('outcome_date: 2026-11-20\n', ''),
			'b.md': app('B', 'applied: 2026-11-02'),
		},
		only: 'withdrawal',
		columns: 'company status due',
		list: ['B | open | -'],
	},
	{
		says: 'an open offer is to be declined, and nothing else',
		notes: {
			'z.md': accepted,
			'b.md': app(
				'B',
				'applied: 2026-11-02\noutcome: offer\noutcome_date: 2026-11-20\noffer_wanted: yes',
			),
		},
		only: 'offer-review offer-reply withdrawal',
		columns: 'company rule due letters',
		list: [
			'B | offer-reply | 2026-11-23 | offer-decline',
			'Z | offer-reply | 2026-11-23 | offer-acceptance',
		],
	},
	{
		says: 'one that was rejected or only planned is left in peace',
		notes: {
			'z.md': accepted,
			'b.md': app('B', 'applied: 2026-11-02\noutcome: rejected'),
			'c.md': app('C', 'outcome: planning'),
		},
		only: 'withdrawal',
		list: [],
	},
	{
		says: 'a withdrawal that was sent counts as that outcome, and stays listed',
		notes: {
			'z.md': accepted,
			'a.md': app('A', 'applied: 2026-11-02'),
			'l.md': letter('withdrawal', 'status: sent\nsent: 2026-11-23'),
		},
		only: 'withdrawal',
		columns: 'company rule status',
		list: ['A | withdrawal | done'],
		records: ['A | - | withdrawn', 'Z | - | accepted'],
	},
	{
		says: 'outcome changed by hand: the withdrawal is gone',
		notes: { 'z.md': accepted, 'a.md': app('A', 'applied: 2026-11-02\noutcome: withdrawn') },
		only: 'withdrawal',
		list: [],
	},
]);
