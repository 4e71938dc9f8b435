/** Section 1: which interview belongs to which application, and whose word stands. */
import { expect } from 'vitest';
import { objects, promise } from '../kit/scenario';

const app = (rest: string): string => `type: application\ncompany: Acme\n${rest}`;
const met = (rest: string): string => `type: interview\ncompany: Acme\n${rest}`;
const joined = 'company position path implied interviews';
const held = (path: string, date: string): string =>
	`{"path":"${path}","date":"${date}","interaction":"interview","contacts":[]}`;

promise('joining interviews to applications', [
	{
		says: 'by its link, whatever company and position say',
		notes: {
			'Apps/one.md': app('position: Analyst'),
			'a.md':
				'type: interview\ncompany: ACME Holdings\ndate: 2026-11-19\napplication: "[[Apps/one|Analyst at Acme]]"',
		},
		recordColumns: joined,
		records: [`Acme | Analyst | Apps/one.md | false | ${held('a.md', '2026-11-19')}`],
	},
	{
		says: 'by company and position, case and spaces aside',
		notes: {
			'one.md': app('position: Data Analyst'),
			'two.md': app('position: Data Engineer'),
			'a.md': 'type: interview\ncompany: "  aCME "\nposition: "data   analyst"\ndate: 2026-11-19',
		},
		recordColumns: joined,
		records: [
			`Acme | Data Analyst | one.md | false | ${held('a.md', '2026-11-19')}`,
			'Acme | Data Engineer | two.md | false | ',
		],
	},
	{
		says: "without a position, to the company's only application",
		notes: { 'one.md': app('position: Analyst'), 'a.md': met('date: 2026-11-19') },
		recordColumns: joined,
		records: [`Acme | Analyst | one.md | false | ${held('a.md', '2026-11-19')}`],
	},
	{
		says: 'without a position where the company has two applications, to an implied one',
		notes: {
			'one.md': app('position: Analyst'),
			'two.md': app('position: Engineer'),
			'a.md': met('date: 2026-11-19'),
		},
		recordColumns: 'company position implied',
		records: ['Acme | Analyst | false', 'Acme | Engineer | false', 'Acme | - | true'],
	},
	{
		says: 'with its like to one implied application, which has no note',
		notes: {
			'a.md': met('position: Analyst\ndate: 2026-11-12'),
			'b.md': met('position: analyst\ndate: 2026-11-19'),
			'c.md': met('position: Engineer\ndate: 2026-11-19'),
		},
		recordColumns: 'position path implied',
		records: ['Analyst | - | true', 'Engineer | - | true'],
	},
	{
		says: "of another position, not to the company's only application",
		notes: {
			'one.md': app('position: Analyst'),
			'a.md': met('position: Engineer\ndate: 2026-11-19'),
		},
		recordColumns: 'position implied',
		records: ['Analyst | false', 'Engineer | true'],
	},
	{
		says: 'a networking event or an informational interview makes no implied application, and may belong to one that is there',
		notes: {
			'a.md': met('date: 2026-11-23\ninteraction: networking event'),
			'b.md':
				'type: interview\ncompany: Borealis\ndate: 2026-11-23\ninteraction: informational interview',
			'c.md': 'type: application\ncompany: Cove\nsource: referral',
			'd.md': 'type: interview\ncompany: Cove\ndate: 2026-11-23\ninteraction: Networking Event',
		},
		recordColumns: 'company implied',
		records: ['Cove | false'],
		columns: 'rule company path application',
		list: [
			'thank-you | Acme | a.md | -',
			'thank-you | Borealis | b.md | -',
			'thank-you | Cove | d.md | c.md',
		],
	},
	{
		says: 'the implied application is told by no path of its own in the list',
		notes: { 'a.md': met('date: 2026-11-09'), 'b.md': met('date: 2026-11-19') },
		columns: 'rule path application',
		list: ['thank-you | a.md | -', 'thank-you | b.md | -', 'status-inquiry | b.md | -'],
	},
]);

promise('whose word stands', [
	{
		says: 'what the application states comes before what interviews state; else the latest interview that states it',
		notes: {
			'one.md': app('candidates: 5\nsecond_round: no'),
			'a.md': met(
				'date: 2026-11-09\ncandidates: 4\nsecond_round: yes\nstart_date: 2027-01-04\nfirst_round_ends: 2026-11-20',
			),
			'b.md': met('date: 2026-11-19\nstart_date: 2027-02-01'),
		},
		recordColumns:
			'timeline.candidates timeline.second_round timeline.start_date timeline.first_round_ends timeline.contact_date',
		records: ['5 | no | 2027-02-01 | 2026-11-20 | -'],
	},
	{
		says: 'of several contact and decision dates the latest day counts, wherever stated',
		notes: {
			'one.md': app('contact_date: 2026-11-25\ndecision_date: 2026-12-20'),
			'a.md': met('date: 2026-11-19\ncontact_date: 2026-11-30\ndecision_date: 2026-12-04'),
			'b.md': met('date: 2026-11-20\ncontact_date: 2026-11-27'),
		},
		recordColumns: 'timeline.contact_date timeline.decision_date',
		records: ['2026-11-30 | 2026-12-20'],
	},
	{
		says: 'of several in one note the latest day counts too',
		notes: {
			'a.md': met(
				'date: 2026-11-19\ncontact_date: [2026-11-27, "[[2026-12-01]]"]\ndecision_date:\n  - 2026-12-20\n  - 2026-12-11',
			),
		},
		recordColumns: 'timeline.contact_date timeline.decision_date',
		records: ['2026-12-01 | 2026-12-20'],
		check: [],
	},
	{
		says: 'of several days on which they were heard from the latest counts',
		notes: {
			'one.md': app('heard_back: 2026-11-10'),
			'a.md': met('date: 2026-11-02\nthanked: yes\nheard_back: 2026-11-13'),
		},
		columns: 'rule due',
		list: ['thank-you | 2026-11-03', 'status-inquiry | 2026-11-27'],
	},
	{
		says: 'of several outcomes an ending comes before an offer, then stalled, waiting, planning',
		notes: {
			'a1.md': 'type: application\ncompany: A\noutcome: waiting',
			'a2.md': 'type: interview\ncompany: A\ndate: 2026-11-19\noutcome: offer',
			'b1.md': 'type: interview\ncompany: B\ndate: 2026-11-12\noutcome: rejected',
			'b2.md': 'type: interview\ncompany: B\ndate: 2026-11-19\noutcome: offer',
			'c1.md': 'type: interview\ncompany: C\ndate: 2026-11-12\noutcome: stalled',
			'c2.md': 'type: interview\ncompany: C\ndate: 2026-11-19\noutcome: waiting',
			'd1.md': 'type: application\ncompany: D\noutcome: planning',
			'd2.md': 'type: interview\ncompany: D\ndate: 2026-11-19\noutcome: waiting',
			'e1.md': 'type: application\ncompany: E\noutcome: offer',
			'e2.md': 'type: interview\ncompany: E\ndate: 2026-11-19\noutcome: withdrawn',
		},
		recordColumns: 'company outcome',
		records: ['A | offer', 'B | rejected', 'C | stalled', 'D | waiting', 'E | withdrawn'],
	},
	{
		says: "the outcome's date is the one beside the outcome that stands",
		notes: {
			'one.md': app('outcome: offer\noutcome_date: 2026-11-10\noffer_deadline: 2026-12-01'),
			'a.md': met('date: 2026-11-02\nthanked: yes\noutcome: rejected\noutcome_date: 2026-11-20'),
		},
		columns: 'rule due',
		list: ['thank-you | 2026-11-03', 'rejection-reply | 2026-11-23'],
	},
	{
		says: 'every timeline field is told, those that nobody stated as null',
		notes: { 'one.md': app('position: Analyst') },
		also: async stage =>
			expect(await objects(stage, ['records'])).toEqual([
				{
					company: 'Acme',
					position: 'Analyst',
					outcome: 'waiting',
					path: 'one.md',
					implied: false,
					applied: null,
					timeline: {
						candidates: null,
						first_round_ends: null,
						contact_date: null,
						second_round: null,
						decision_date: null,
						start_date: null,
					},
					interviews: [],
					contacts: [],
					missing: expect.any(Array),
				},
			]),
	},
	{
		says: 'a second round may be yes, no or a date',
		notes: {
			'a.md': app('position: A\nsecond_round: yes'),
			'b.md': app('position: B\nsecond_round: no'),
			'c.md': app('position: C\nsecond_round: 2026-12-03'),
		},
		recordColumns: 'position timeline.second_round',
		records: ['A | yes', 'B | no', 'C | 2026-12-03'],
		check: [],
	},
]);

promise('what is missing to follow up effectively', [
	{
		says: "a contact's title, address and preferred channel, a timeline never asked for, and salary and benefits once an interview is set",
		notes: {
			'one.md': app('position: Analyst'),
			'a.md': met('date: 2026-11-25\ncontacts: Jane Smith'),
		},
		also: async stage => {
			const missing = ((await objects(stage, ['records']))[0]!['missing'] as string[]).join('\n');
			for (const wanted of [
				/title/i,
				/address/i,
				/prefer|channel|reach/i,
				/timeline|when you will hear|dates/i,
				/salary/i,
				/benefits/i,
			]) {
				expect(missing).toMatch(wanted);
			}
		},
	},
	{
		says: 'nothing, where all is known',
		notes: {
			'one.md': app(
				'position: Analyst\nsalary_range: 70-80 k\nbenefits: pension, 25 days\ncontact_date: 2026-12-01\nsecond_round: yes\nfirst_round_ends: 2026-11-27\ndecision_date: 2026-12-10\nstart_date: 2027-01-04\ncandidates: 5',
			),
			'a.md': met('date: 2026-11-25\ncontacts: "[[Jane Smith]]"'),
			'Jane Smith.md':
				'type: contact\nsalutation: Ms.\ntitle: VP\ncompany: Acme\naddress: [1 Main St, Rochester NY]\nemail: jane@acme.example\nphone: "1"\npreferred_contact: email',
		},
		recordColumns: 'missing',
		records: [''],
	},
	{
		says: 'no salary range is asked for before an interview is set',
		notes: { 'one.md': app('position: Analyst') },
		also: async stage =>
			expect(
				((await objects(stage, ['records']))[0]!['missing'] as string[]).join('\n'),
			).not.toMatch(/salary|benefits/i),
	},
]);
