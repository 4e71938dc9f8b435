import type { Interview } from '../records/interview';
import type { Application } from '../records/application';
import type { Timeline } from '../records/timeline';
import { toDay } from '../time/day';
import { listed } from './phrase';
import { dated, oneLine, type Variable, type Writing } from './variable';

type Part<Of> = readonly [
	name: string,
	example: string,
	of: (record: Of, writing: Writing) => ReturnType<Variable['of']>,
];

const zoneOf = (writing: Writing): Writing['facts']['zone'] => writing.facts.zone;

const TIMELINE: readonly Part<{ readonly timeline: Timeline }>[] = [
	['candidates', '6', ({ timeline }) => oneLine(timeline.candidates)],
	[
		'first_round_ends',
		'2026-11-25',
		({ timeline }, writing) =>
			dated(timeline.firstRoundEnds && { day: timeline.firstRoundEnds }, zoneOf(writing)),
	],
	[
		'second_round',
		'yes',
		({ timeline: { secondRound } }, writing) => {
			const day = secondRound && toDay(secondRound);
			return day ? dated({ day }, zoneOf(writing)) : secondRound;
		},
	],
	[
		'start_date',
		'2027-01-04',
		({ timeline }, writing) =>
			dated(timeline.startDate && { day: timeline.startDate }, zoneOf(writing)),
	],
];

const INTERVIEW: readonly Part<Interview>[] = [
	['company', 'Acme', interview => oneLine(interview.company)],
	['position', 'Data Engineer', interview => oneLine(interview.position)],
	['interaction', 'interview', interview => oneLine(interview.interaction)],
	['date', '2026-11-23T14:00', interview => dated(interview.date, interview.zone)],
	['duration', '60', interview => interview.duration],
	['location', '1 Foundry Road, Dayton', interview => oneLine(interview.location)],
	[
		'contacts',
		'Jane Smith and Omar Haddad',
		interview => listed(interview.contacts.map(({ name }) => name)),
	],
	['highlights', 'the tour of the control room', interview => listed(interview.highlights)],
	['strengths', 'ten years of on-call work', interview => listed(interview.strengths)],
	['round', '2', interview => oneLine(interview.round)],
	...TIMELINE,
	['outcome', 'waiting', interview => interview.outcome],
	[
		'outcome_date',
		'2026-12-07',
		({ outcomeDate, zone }) => dated(outcomeDate && { day: outcomeDate }, zone),
	],
	[
		'contact_date',
		'2026-11-27',
		({ timeline, zone }) => dated(timeline.contactDate && { day: timeline.contactDate }, zone),
	],
	[
		'decision_date',
		'2026-12-04',
		({ timeline, zone }) => dated(timeline.decisionDate && { day: timeline.decisionDate }, zone),
	],
];

const APPLICATION: readonly Part<Application>[] = [
	['company', 'Acme', application => oneLine(application.company)],
	['position', 'Data Engineer', application => oneLine(application.position)],
	['source', 'job board', ({ note }) => note?.source],
	['url', 'https://jobs.example/4711', ({ note }) => oneLine(note?.url)],
	['closes', '2026-11-30', ({ note, zone }) => dated(note?.closes && { day: note.closes }, zone)],
	[
		'applied',
		'2026-11-02',
		({ note, zone }) => dated(note?.applied && { day: note.applied }, zone),
	],
	...TIMELINE,
	['contact_date', '2026-11-27', ({ contactPromise, zone }) => dated(contactPromise, zone)],
	['decision_date', '2026-12-04', ({ decisionPromise, zone }) => dated(decisionPromise, zone)],
	[
		'contacts',
		'Jane Smith and Omar Haddad',
		application => listed(application.contacts.map(({ name }) => name)),
	],
	['heard_back', '2026-11-25', ({ heardOn, zone }) => dated(heardOn && { day: heardOn }, zone)],
	['outcome', 'waiting', application => application.outcome],
	[
		'outcome_date',
		'2026-12-07',
		({ outcomeDate, zone }) => dated(outcomeDate && { day: outcomeDate }, zone),
	],
	['salary_range', '$95,000 to $110,000', ({ note }) => oneLine(note?.salaryRange)],
	['offer', '$98,000 a year', ({ note }) => listed(note?.offer)],
	['benefits', 'health insurance', ({ note }) => listed(note?.benefits)],
	[
		'offer_deadline',
		'2026-12-14',
		({ note, zone }) => dated(note?.offerDeadline && { day: note.offerDeadline }, zone),
	],
];

/** What the notes about the meeting and the application say. */
export const RECORD_VARIABLES: readonly Variable[] = [
	...INTERVIEW.map(([name, example, of]): Variable => ({
		name: `interview.${name}`,
		example,
		of: writing => writing.facts.interview && of(writing.facts.interview, writing),
	})),
	...APPLICATION.map(([name, example, of]): Variable => ({
		name: `application.${name}`,
		example,
		of: writing => writing.facts.application && of(writing.facts.application, writing),
	})),
];
