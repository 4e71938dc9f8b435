/** Section 2: the letter of thanks, and the times at which anything is upcoming, open and overdue. */
import { promise } from '../kit/scenario';

const met = (rest: string): string => `type: interview\ncompany: Acme\n${rest}`;
const letter = (rest: string): string => `type: letter\nkind: thank-you\n${rest}`;
const only = 'thank-you';

promise('thank-you', [
	{
		says: 'one for each contact, and one in all where nobody is named',
		notes: {
			'a.md': met('date: 2026-11-20T10:00\ncontacts: [Jane Smith, Tom Okafor]'),
			'b.md': met('date: 2026-11-20T12:00\nround: 2'),
		},
		only,
		list: [
			'thank-you | overdue | 2026-11-21T11:00:00-05:00 | Jane Smith',
			'thank-you | overdue | 2026-11-21T11:00:00-05:00 | Tom Okafor',
			'thank-you | overdue | 2026-11-21T13:00:00-05:00 | ',
		],
	},
	{
		says: '24 hours are elapsed time, where the clocks go back',
		notes: { 'a.md': met('date: 2026-10-31T14:00\nduration: 30m') },
		now: '2026-10-31T20:00',
		only,
		list: ['thank-you | open | 2026-11-01T13:30:00-05:00 | '],
	},
	{
		says: 'an hour that the clocks show twice is the earlier one',
		notes: { 'a.md': met('date: 2026-11-01T01:30') },
		now: '2026-11-01T12:00',
		only,
		list: ['thank-you | open | 2026-11-02T01:30:00-05:00 | '],
	},
	{
		says: 'and where they go forward',
		notes: { 'a.md': met('date: 2026-03-07T14:00\nduration: 30m') },
		now: '2026-03-07T20:00',
		only,
		list: ['thank-you | open | 2026-03-08T15:30:00-04:00 | '],
	},
	{
		says: 'before the meeting is over it is upcoming; it opens when the meeting ends',
		notes: { 'a.md': met('date: 2026-11-23T08:30') },
		only,
		columns: 'status due opens allDay',
		list: ['upcoming | 2026-11-24T09:30:00-05:00 | 2026-11-23T09:30:00-05:00 | false'],
	},
	{
		says: 'once it is over it is open',
		notes: { 'a.md': met('date: 2026-11-23T08:00') },
		now: '2026-11-23T09:01',
		only,
		list: ['thank-you | open | 2026-11-24T09:00:00-05:00 | '],
	},
	{
		says: 'a minute before it is due it is open still',
		notes: { 'a.md': met('date: 2026-11-23T08:00') },
		now: '2026-11-24T08:59',
		only,
		list: ['thank-you | open | 2026-11-24T09:00:00-05:00 | '],
	},
	{
		says: 'a minute after that it is overdue',
		notes: { 'a.md': met('date: 2026-11-23T08:00') },
		now: '2026-11-24T09:01',
		only,
		list: ['thank-you | overdue | 2026-11-24T09:00:00-05:00 | '],
	},
	{
		says: 'where only the day is known, upcoming on the day itself',
		notes: { 'a.md': met('date: 2026-11-20') },
		now: '2026-11-20T12:00',
		only,
		columns: 'status due allDay',
		list: ['upcoming | 2026-11-21 | true'],
	},
	{
		says: 'open all of the next day, be it a Saturday',
		notes: { 'a.md': met('date: 2026-11-20') },
		now: '2026-11-21T23:59',
		only,
		list: ['thank-you | open | 2026-11-21 | '],
	},
	{
		says: 'and overdue the day after',
		notes: { 'a.md': met('date: 2026-11-20') },
		now: '2026-11-22T00:01',
		only,
		list: ['thank-you | overdue | 2026-11-21 | '],
	},
	{
		says: "times are those of the note's own zone, and are told in it",
		notes: {
			'a.md': met('time_zone: Europe/Berlin\ndate: 2026-11-23T16:00'),
			'b.md': met('round: 2\ndate: 2026-11-23T16:00'),
		},
		only,
		list: [
			'thank-you | upcoming | 2026-11-24T17:00:00+01:00 | ',
			'thank-you | upcoming | 2026-11-24T17:00:00-05:00 | ',
		],
	},
	{
		says: "a day ends when it ends in the note's zone",
		notes: { 'a.md': met('time_zone: Asia/Tokyo\ndate: 2026-11-22') },
		now: '2026-11-23T10:30',
		only,
		list: ['thank-you | overdue | 2026-11-23 | '],
	},
	{
		says: 'thanked: yes stands for everybody, a name or a link for that person',
		notes: {
			'a.md': met(
				'date: 2026-11-20\ncontacts: [Jane Smith, Tom Okafor]\nthanked: "[[Jane Smith]]"',
			),
			'b.md': met('round: 2\ndate: 2026-11-22\ncontacts: [Ada Quist, Li Na]\nthanked: [ada quist]'),
			'c.md': met('round: 3\ndate: 2026-11-22\ncontacts: [Ken Ito, Mo Bell]\nthanked: yes'),
		},
		only,
		columns: 'status contacts',
		list: [
			'done | Jane Smith',
			'overdue | Tom Okafor',
			'done | Ada Quist',
			'open | Li Na',
			'done | Ken Ito',
			'done | Mo Bell',
		],
	},
	{
		says: 'a letter that was sent fulfils the one of its recipient and interview, without an id too; a draft does not; a skipped one dismisses',
		notes: {
			'a.md': met('date: 2026-11-20\ncontacts: [Jane Smith, Tom Okafor, Ada Quist]'),
			'Letters/1.md': letter(
				'to: "[[Jane Smith]]"\ninterview: "[[a]]"\nstatus: sent\nsent: 2026-11-21',
			),
			'Letters/2.md': letter('to: Tom Okafor\ninterview: "[[a]]"\nstatus: draft'),
			'Letters/3.md': letter(
				'to: Ada Quist\ninterview: "[[a]]"\nstatus: skipped\nfollow_up: no.such.id',
			),
		},
		only,
		columns: 'status contacts',
		list: ['done | Jane Smith', 'overdue | Tom Okafor', 'dismissed | Ada Quist'],
	},
	{
		says: 'dismissed is the same word as skipped',
		notes: {
			'a.md': met('date: 2026-11-20\ncontacts: Jane Smith'),
			'Letters/1.md': letter('to: Jane Smith\ninterview: "[[a]]"\nstatus: dismissed'),
		},
		only,
		columns: 'status',
		list: ['dismissed'],
		check: [],
	},
	{
		says: 'none for a cancelled interview, nor for one without any date',
		notes: {
			'a.md': met('date: 2026-11-20\ncancelled: yes\ncontacts: Jane Smith'),
			'b.md': met('round: 2\ncontacts: Jane Smith\ndate:'),
		},
		list: [],
	},
	{
		says: 'for an assessment only where a contact is named',
		notes: {
			'a.md': met('date: 2026-11-20\ninteraction: assessment'),
			'b.md': met('date: 2026-11-20\ninteraction: Assessment\ncontacts: Jane Smith'),
		},
		only,
		list: ['thank-you | overdue | 2026-11-21 | Jane Smith'],
	},
	{
		says: 'an informational interview and a networking event give rise to it alone',
		notes: {
			'a.md': met(
				'date: 2026-11-09\ninteraction: informational interview\ncontact_date: 2026-11-20\ncontacts: Jane Smith',
			),
			'b.md': met(
				'date: 2026-11-09\ninteraction: networking event\noutcome: rejected\noutcome_date: 2026-11-20',
			),
		},
		list: ['thank-you | overdue | 2026-11-10 | Jane Smith', 'thank-you | overdue | 2026-11-10 | '],
		records: [],
	},
	{
		says: 'a date that cannot be read leaves it open without a date',
		notes: { 'a.md': met('date: some day soon\ncontacts: Jane Smith') },
		columns: 'rule status due allDay contacts',
		list: ['thank-you | open | - | true | Jane Smith'],
	},
	{
		says: 'the hours are a setting',
		settings: { followUps: { thankYouHours: 48 } },
		notes: { 'a.md': met('date: 2026-11-23T08:00') },
		only,
		list: ['thank-you | open | 2026-11-25T09:00:00-05:00 | '],
		now: '2026-11-23T10:00',
	},
	{
		says: 'it points to its interview, and to the application note where there is one',
		notes: {
			'a.md': met('date: 2026-11-20\ncontacts: Jane Smith'),
			'one.md': 'type: application\ncompany: Acme\nposition: Analyst',
		},
		only,
		columns: 'path application company position letters',
		list: ['a.md | one.md | Acme | Analyst | thank-you'],
	},
	{
		says: 'the title is understood at a glance, and the reason names the facts',
		notes: { 'a.md': met('date: 2026-11-20\ncontacts: "[[People/Jane Smith|Jane]]"') },
		only,
		columns: 'title',
		list: ['Thank-you letter: Jane Smith, Acme'],
	},
]);
