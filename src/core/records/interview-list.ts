import type { Value } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import { people as toPeople, type Person } from '../notes/values/people';
import { isEmpty, isList, text as toText } from '../notes/values/text';
import { clockTimes, when as toWhen } from '../notes/values/time';
import { dayOf, type When } from '../time/when';
import { instantOf, type Zone } from '../time/instant';
import { toMeetingState, type MeetingState } from './outcome';

/** One interview of an application's own list: `{ roundName, date, time, interviewers, status }`. */
export interface InterviewEntry {
	readonly round?: string;
	readonly date?: When;
	readonly state?: MeetingState;
	readonly interaction?: string;
	readonly people: readonly Person[];
}

const NAMES = {
	round: ['roundname', 'round', 'name', 'stage', 'title', 'type', 'roundtype'],
	date: ['date', 'day', 'when', 'start', 'datetime', 'scheduled'],
	time: ['time', 'starttime', 'uhrzeit'],
	people: ['interviewers', 'interviewer', 'people', 'with', 'contacts', 'participants', 'panel'],
	status: ['status', 'result', 'outcome', 'state'],
	interaction: ['interaction', 'format', 'method', 'type', 'roundtype', 'interviewtype'],
} as const;

/** Reads one item of the list; undefined if it isn't an object with a date, a round or people. */
export function toInterviewEntry(value: Value, zone: Zone): InterviewEntry | undefined {
	if (value === null || typeof value === 'string' || isList(value)) {
		return undefined;
	}
	const get = (field: keyof typeof NAMES): Value => {
		const names: readonly string[] = NAMES[field];
		const found = Object.entries(value).find(
			([name, said]) => names.includes(normalizeName(name)) && !isEmpty(said),
		);
		return found?.[1] ?? null;
	};
	const round = toText(get('round'));
	const date = dateOf(get('date'), get('time'), zone);
	const people = toPeople(get('people')) ?? [];
	if (round === undefined && date === undefined && people.length === 0) {
		return undefined;
	}
	const state = toMeetingState(toText(get('status')) ?? '');
	const interaction = toText(get('interaction'))?.toLowerCase();
	return {
		people,
		...(round !== undefined && { round }),
		...(date !== undefined && { date }),
		...(state !== undefined && { state }),
		...(interaction !== undefined && { interaction }),
	};
}

function dateOf(date: Value, time: Value, zone: Zone): When | undefined {
	const read = toWhen(date, zone);
	const clock = clockTimes(time);
	if (read?.day === undefined || clock === undefined) {
		return read;
	}
	return { at: instantOf(dayOf(read, zone), clock.start, zone) };
}
