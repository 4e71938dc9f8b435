import { PROBLEMS } from '../../i18n/problems';
import type { Problem } from '../notes/problem';
import { normalizeWords } from '../notes/property-name';
import { isEmpty, linksIn, text } from '../notes/values/text';
import type { Day } from '../time/day';
import { type Zone, instantOf } from '../time/instant';
import { type When, dayOf } from '../time/when';
import type { ApplicationNote } from './application-note';
import type { Interview } from './interview';
import type { InterviewEntry } from './interview-list';
import { type MeetingState, NO_EVIDENCE, type OutcomeEvidence } from './outcome';
import { contactOf } from './read-contact';
import type { Properties } from './read-properties';
import { type Thanked, toThanked } from './snooze';
import type { HeardBack, Timeline } from './timeline';
import { withoutUndefined } from './without-undefined';

const HOUR_MINUTES = 60;
const WEEK_MINUTES = 7 * 24 * 60;
const MINUTE_MS = 60_000;
/** Meetings that give rise to nothing: they weren't held, or have no date for now. */
const DID_NOT_HAPPEN: readonly MeetingState[] = ['cancelled', 'postponed', 'no-show'];
/** An interview from the properties of its note; `zone` is that of the settings. */
export function readInterview(path: string, properties: Properties, zone: Zone): Interview {
	const status = properties.get('meeting_status');
	const meetingState = properties.get('cancelled') ? 'cancelled' : status?.state;
	const { date, duration } = readMeetingTime(properties, properties.get('time_zone') ?? zone);
	return {
		kind: 'interview',
		path,
		...readProgress(properties),
		...withoutUndefined({
			application: properties.get('application') ?? linkedPosition(properties),
			date,
			location: properties.get('location'),
			round: properties.get('round') ?? status?.round,
			meetingState,
			invitation: properties.get('invitation'),
		}),
		dateUnreadable: date === undefined && !isEmpty(properties.written('date')?.value ?? null),
		interaction: properties.get('interaction') ?? 'interview',
		duration,
		zone: properties.get('time_zone') ?? zone,
		highlights: properties.get('highlights') ?? [],
		strengths: properties.get('strengths') ?? [],
		cancelled: meetingState !== undefined && DID_NOT_HAPPEN.includes(meetingState),
		thanked: thankedOf(properties.get('thanked') ?? []),
	};
}

/** Problems of an interview that only two properties together show. */
export function interviewProblems(
	path: string,
	properties: Properties,
	zone: Zone,
): readonly Problem[] {
	const end = properties.written('end');
	if (!end || !readMeetingTime(properties, properties.get('time_zone') ?? zone).endsBeforeStart) {
		return [];
	}
	const value = text(end.value) ?? '';
	return [{ path, line: end.line, property: end.name, value, message: PROBLEMS.endBeforeStart }];
}

interface MeetingTime {
	readonly date: When | undefined;
	/** In minutes. */
	readonly duration: number;
	readonly endsBeforeStart: boolean;
}

/** When the meeting is and how long it takes: `date` with `time`, and `duration`, else `end`, else an hour. */
function readMeetingTime(properties: Properties, zone: Zone): MeetingTime {
	const clock = properties.get('time');
	const day = properties.get('date');
	const date =
		day?.day !== undefined && clock ? { at: instantOf(day.day, clock.start, zone) } : day;
	const typed = properties.get('duration');
	const end = endOfMeeting(properties, zone);
	const minutes =
		date?.at === undefined || end === undefined ? undefined : (end - date.at) / MINUTE_MS;
	const endsBeforeStart = minutes !== undefined && minutes <= 0;
	const isUsable = minutes !== undefined && !endsBeforeStart && minutes <= WEEK_MINUTES;
	return {
		date,
		duration: typed ?? (isUsable ? Math.round(minutes) : HOUR_MINUTES),
		endsBeforeStart,
	};
}

function endOfMeeting(properties: Properties, zone: Zone): number | undefined {
	const end = properties.get('end');
	const date = properties.get('date');
	const clockEnd = properties.get('time')?.end;
	const minutes = end && 'minutes' in end ? end.minutes : clockEnd;
	if (end && 'when' in end) {
		return end.when.at;
	}
	return date && minutes !== undefined ? instantOf(dayOf(date, zone), minutes, zone) : undefined;
}

/** `position: "[[Acme - Engineer]]"` can link the application's note. */
function linkedPosition(properties: Properties): string | undefined {
	const typed = text(properties.written('position')?.value ?? null);
	return linksIn(typed ?? '')[0]?.target;
}

/** Whom the entries thank, of those who count for a meeting on that day. */
function thankedOf(entries: readonly Thanked[], day?: Day): Interview['thanked'] {
	const counting = entries.filter(
		({ until }) => until === undefined || day === undefined || day <= until,
	);
	if (counting.some(({ name }) => name === undefined)) {
		return 'everybody';
	}
	return counting.flatMap(({ name }) => name ?? []);
}

/** What the application's note says of everything that belongs to it. */
type ListingNote = Pick<ApplicationNote, 'path' | 'company' | 'position' | 'zone'>;

/** The interviews that an application's note lists, each as if it had a note of its own. */
export function listedInterviews(note: ListingNote, properties: Properties): readonly Interview[] {
	const thanked = properties.get('thanked') ?? [];
	const listed = new Map<string, Interview>();
	const entries = (properties.get('interviews') ?? []).filter(saysSomething);
	for (const said of inOrder(entries, note.zone)) {
		const entry = entryKey(said, note.zone, listed);
		if (entry !== undefined) {
			listed.set(entry, { ...interviewOf(note, said, thanked), entry });
		}
	}
	return [...listed.values()];
}

function saysSomething({ round, date, people }: InterviewEntry): boolean {
	return round !== undefined || date !== undefined || people.length > 0;
}

function inOrder(entries: readonly InterviewEntry[], zone: Zone): readonly InterviewEntry[] {
	const day = ({ date }: InterviewEntry): string => (date ? dayOf(date, zone) : '9');
	return [...entries].sort((a, b) => Number(day(a) > day(b)) - Number(day(a) < day(b)));
}

/** The round, else the day. A round that comes again is counted; the same round on the same day is noted twice. */
function entryKey(
	{ round, date }: InterviewEntry,
	zone: Zone,
	before: ReadonlyMap<string, Interview>,
): string | undefined {
	const day = date && dayOf(date, zone);
	const name = normalizeWords(round ?? day ?? '').replaceAll(' ', '-') || 'interview';
	const alike = [...before].filter(([key]) => key === name || key.startsWith(`${name}-`));
	const isTwice = alike.some(([, { date: other }]) => day === (other && dayOf(other, zone)));
	if (isTwice) {
		return undefined;
	}
	return alike.length === 0 ? name : `${name}-${alike.length + 1}`;
}

function interviewOf(
	{ path, company, position, zone }: ListingNote,
	said: InterviewEntry,
	thanked: readonly Thanked[],
): Interview {
	const { round, date, state, outcome, location, people, highlights } = said;
	const own = toThanked(said.thanked) ?? [];
	return {
		kind: 'interview',
		path,
		...withoutUndefined({ company, position, date, round, outcome, location, meetingState: state }),
		interaction: said.interaction ?? round?.toLowerCase() ?? 'interview',
		dateUnreadable: false,
		duration: HOUR_MINUTES,
		zone,
		contacts: people.map(person => contactOf(person, company)),
		highlights,
		strengths: [],
		cancelled: state !== undefined && DID_NOT_HAPPEN.includes(state),
		timeline: {},
		heardBack: { yes: false, days: [] },
		calls: [],
		outcomeEvidence: NO_EVIDENCE,
		thanked: thankedOf([...own, ...thanked], date && dayOf(date, zone)),
		snoozed: [],
		dismissed: [],
	};
}

/** An application that lists interviews was sent and answered, whatever its status says. */
const INTERVIEWED: OutcomeEvidence = { applied: true, answered: true };
const NOTHING_HEARD: HeardBack = { yes: false, days: [] };

/** What interviews and applications both state about how the application goes on. */
export function readProgress(properties: Properties) {
	const outcome = properties.get('outcome');
	const company = properties.get('company');
	const entries = properties.get('interviews') ?? [];
	const people = [...(properties.get('contacts') ?? []), ...entries.flatMap(entry => entry.people)];
	return {
		...withoutUndefined({
			company,
			position: properties.get('position'),
			outcome: outcome?.outcome,
			outcomeDate: properties.get('outcome_date') ?? outcome?.day,
			followUpId: properties.get('follow_up_id'),
			unread: properties.unread.length > 0 ? properties.unread : undefined,
		}),
		outcomeEvidence: entries.length > 0 ? INTERVIEWED : (outcome?.evidence ?? NO_EVIDENCE),
		contacts: people.map(person => contactOf(person, company)),
		timeline: readTimeline(properties),
		heardBack: readHeardBack(properties),
		calls: properties.get('calls') ?? [],
		snoozed: properties.get('snoozed') ?? [],
		dismissed: properties.get('dismissed') ?? [],
	};
}

/** The day of the last exchange counts as an answer if it is after the day of applying. */
function readHeardBack(properties: Properties): HeardBack {
	const heard = properties.get('heard_back') ?? NOTHING_HEARD;
	const last = properties.get('last_interaction');
	const applied = properties.get('applied');
	if (last === undefined || applied === undefined || last <= applied) {
		return heard;
	}
	return { yes: heard.yes, days: [...heard.days, last].sort() };
}

/** The timeline fields of a note. */
function readTimeline(properties: Properties): Timeline {
	return withoutUndefined<Timeline>({
		candidates: properties.get('candidates'),
		firstRoundEnds: properties.get('first_round_ends'),
		contactDate: properties.get('contact_date'),
		secondRound: properties.get('second_round'),
		decisionDate: properties.get('decision_date'),
		startDate: properties.get('start_date'),
	});
}
