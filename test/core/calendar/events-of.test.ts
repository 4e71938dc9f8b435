import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../../src/core/calendar/events-of';
import { MILESTONE_KINDS } from '../../../src/core/calendar/milestone';
import { OUTCOMES } from '../../../src/core/records/outcome';
import type { Application } from '../../../src/core/records/application';
import { readInstant, toZone } from '../../../src/core/time/instant';
import {
	aContact,
	aFollowUp,
	anApplication,
	anInterview,
	at,
	day,
	given,
	recordsOf,
	when,
	zone,
} from './given';

const none = recordsOf();
const titles = (application: Application, settings = {}): string[] =>
	eventsOf(recordsOf([application]), [], given(settings)).map(event => event.title);

const promised: Partial<Application> = {
	timeline: {
		firstRoundEnds: day('2026-11-25'),
		contactDate: day('2026-11-26'),
		secondRound: day('2026-11-27'),
		decisionDate: day('2026-11-28'),
		startDate: day('2027-01-04'),
	},
	note: {
		listed: [],
		kind: 'application',
		path: 'Applications/Acme.md',
		closes: day('2026-11-20'),
		offerDeadline: day('2026-12-04'),
		contacts: [],
		outcomeEvidence: { applied: false, answered: false },
		timeline: {},
		heardBack: { yes: false, days: [] },
		offer: [],
		benefits: [],
		calls: [],
		zone: zone('America/New_York'),
		snoozed: [],
		dismissed: [],
	},
};

describe('follow-ups', () => {
	test('one event each, by time and not by how they came', () => {
		const followUps = [
			aFollowUp({ id: 'b', due: when('2026-11-24') }),
			aFollowUp({ id: 'a', due: when('2026-11-24T15:00') }),
			aFollowUp({ id: 'c', due: when('2026-11-24') }),
			aFollowUp({ id: 'd', status: 'done' }),
		];
		const ids = (list: typeof followUps): string[] =>
			eventsOf(none, list, given()).map(event => event.source);
		expect(ids(followUps)).toEqual(['b', 'c', 'a']);
		expect(ids([...followUps].reverse())).toEqual(['b', 'c', 'a']);
	});

	test.each(['no-response', 'screening-inquiry'])('%s only where the settings name it', rule => {
		expect(eventsOf(none, [aFollowUp({ rule })], given())).toEqual([]);
		expect(eventsOf(none, [aFollowUp({ rule })], given({ rules: [rule] }))).toHaveLength(1);
	});

	test('not where the settings leave them out', () =>
		expect(eventsOf(none, [aFollowUp()], given({ include: ['interviews', 'milestones'] }))).toEqual(
			[],
		));
});

describe('interviews', () => {
	test('in their time, zone and place, with the people', () => {
		const interview = anInterview({
			interaction: 'video interview',
			duration: 45,
			location: 'https://meet.example/a?b=1',
			round: '2',
			zone: zone('Europe/Berlin'),
			date: { at: at('2026-11-23T14:00', zone('Europe/Berlin')) },
		});
		expect(eventsOf(recordsOf([anApplication({ interviews: [interview] })]), [], given())).toEqual([
			{
				uid: 'interviews-acme.interview@interview-follow-up',
				source: 'interviews-acme.interview',
				kind: 'interview',
				title: 'Video interview: Acme, Data Engineer',
				description:
					'Meeting with Acme. Position: Data Engineer. Round: 2.\n\nobsidian://open?vault=Job%20hunt&file=Interviews%2FAcme.md',
				location: 'https://meet.example/a?b=1',
				url: 'obsidian://open?vault=Job%20hunt&file=Interviews%2FAcme.md',
				zone: 'Europe/Berlin',
				alarms: [120, 15],
				time: {
					allDay: false,
					start: Date.parse('2026-11-23T13:00Z'),
					end: Date.parse('2026-11-23T13:45Z'),
				},
			},
		]);
	});

	test('cases 20 and 24: only a day known is an all-day event, whatever the duration', () => {
		const interview = anInterview({ date: when('2026-01-06'), duration: 300 });
		expect(eventsOf(recordsOf([], [interview]), [], given())[0]?.time).toEqual({
			allDay: true,
			start: '2026-01-06',
			end: '2026-01-07',
		});
	});

	test.each([0, -30, NaN])('case 20: a duration of %d is an hour', duration => {
		const [event] = eventsOf(recordsOf([], [anInterview({ duration })]), [], given());
		expect(event?.time).toEqual({
			allDay: false,
			start: at('2026-11-23T14:00'),
			end: at('2026-11-23T15:00'),
		});
	});

	test.each([
		[
			'America/New_York',
			'2026-03-08T02:30',
			'2026-03-08T07:30:00.000Z',
			'2026-03-08T08:30:00.000Z',
		],
		[
			'America/New_York',
			'2026-11-01T01:30',
			'2026-11-01T05:30:00.000Z',
			'2026-11-01T06:30:00.000Z',
		],
		['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z', '2026-03-29T02:30:00.000Z'],
		[
			'Australia/Lord_Howe',
			'2026-10-04T02:15',
			'2026-10-03T15:45:00.000Z',
			'2026-10-03T16:45:00.000Z',
		],
		['Asia/Kathmandu', '2026-11-23T14:00', '2026-11-23T08:15:00.000Z', '2026-11-23T09:15:00.000Z'],
	])(
		'case 22: %s at %s, in the gap and the overlap of a clock change',
		(name, text, start, end) => {
			const where = toZone(name)!;
			const [event] = eventsOf(
				recordsOf([], [anInterview({ zone: where, date: { at: readInstant(text, where)! } })]),
				[],
				given(),
			);
			expect(
				[event?.time.start, event?.time.end].map(moment => new Date(moment!).toISOString()),
			).toEqual([start, end]);
		},
	);

	test('cancelled and undated ones are left out', () => {
		const { date: _, ...undated } = anInterview();
		expect(
			eventsOf(
				recordsOf([anApplication({ interviews: [anInterview({ cancelled: true }), undated] })]),
				[],
				given(),
			),
		).toEqual([]);
	});

	test('one without a company is called by who is met there', () => {
		const {
			company: _,
			position: __,
			...nameless
		} = anInterview({
			interaction: 'networking event',
			contacts: [{ name: 'Ana Lopez', address: [] }],
		});
		expect(eventsOf(recordsOf([], [nameless]), [], given())[0]?.title).toBe(
			'Networking event: Ana Lopez',
		);
	});
});

describe('the days of an application', () => {
	const application = anApplication({ ...promised, interviews: [] });

	test('each is that day alone, with a name that a person understands', () => {
		expect(titles(application)).toEqual([
			'Applications close: Acme, Data Engineer',
			'First round ends: Acme, Data Engineer',
			'You should hear back: Acme, Data Engineer',
			'Second round: Acme, Data Engineer',
			'Decision expected: Acme, Data Engineer',
			'Reply to offer due: Acme, Data Engineer',
			'Start date: Acme, Data Engineer',
		]);
		for (const event of eventsOf(recordsOf([application]), [], given())) {
			expect(event.time.allDay && Date.parse(event.time.end) - Date.parse(event.time.start)).toBe(
				86_400_000,
			);
		}
	});

	test.each(MILESTONE_KINDS)('%s has its own switch', kind => {
		expect(titles(application, { milestones: [kind] })).toHaveLength(1);
		expect(
			titles(application, { milestones: MILESTONE_KINDS.filter(other => other !== kind) }),
		).toHaveLength(MILESTONE_KINDS.length - 1);
	});

	test('the latest promise counts, and its note is the one that opens', () => {
		const statedBy = anInterview({ path: 'Interviews/Second.md' });
		const [event] = eventsOf(
			recordsOf([{ ...application, contactPromise: { day: day('2026-12-01'), statedBy } }]),
			[],
			given({ milestones: ['contact_date'] }),
		);
		expect(event?.time.start).toBe('2026-12-01');
		expect(event?.url).toContain('Second.md');
	});

	test.each(OUTCOMES)('%s: only what still means something', outcome => {
		const count =
			{ accepted: 1, declined: 0, rejected: 0, withdrawn: 0, 'no response': 0 }[
				outcome as string
			] ?? 7;
		expect(titles({ ...application, outcome })).toHaveLength(count);
	});

	test('a second round that is only yes or no is no day', () => {
		expect(
			titles(
				{ ...application, timeline: { secondRound: 'yes' } },
				{ milestones: ['second_round'] },
			),
		).toEqual([]);
	});

	test('with the people of the application, else of its latest interview', () => {
		const [named, nameless] = [
			anApplication({ ...promised, contacts: [aContact({ phone: '1' })] }),
			anApplication({
				...promised,
				interviews: [anInterview({ contacts: [aContact({ phone: '1' })] })],
			}),
		];
		for (const which of [named, nameless]) {
			expect(
				eventsOf(
					recordsOf([which]),
					[],
					given({ milestones: ['contact_date'], include: ['milestones'] }),
				)[0]?.description,
			).toContain('Jane Smith: 1');
		}
	});

	test('case 2: the same identity after a renamed note and a changed day', () => {
		const moved = {
			...application,
			note: { ...application.note!, path: 'Elsewhere/X.md', closes: day('2026-12-24') },
		};
		const uids = (which: Application): string[] =>
			eventsOf(recordsOf([which]), [], given())
				.map(event => event.uid)
				.sort();
		expect(uids(moved)).toEqual(uids(application));
	});
});
