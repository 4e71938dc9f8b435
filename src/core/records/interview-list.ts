import type { Value } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import { people as toPeople, type Person } from '../notes/values/people';
import { isEmpty, isList, linksIn, text as toText, texts as toTexts } from '../notes/values/text';
import { clockTimes, when as toWhen } from '../notes/values/time';
import { dayOf, type When } from '../time/when';
import { instantOf, type Zone } from '../time/instant';
import {
	isDecisive,
	readOutcome,
	toMeetingState,
	type MeetingState,
	type Outcome,
} from './outcome';

/** One interview of an application's own list: `2026-10-20`, or `{ roundName, date, time, interviewers, status }`. */
export interface InterviewEntry {
	readonly round?: string;
	readonly date?: When;
	readonly state?: MeetingState;
	readonly outcome?: Outcome;
	readonly interaction?: string;
	readonly location?: string;
	readonly people: readonly Person[];
	readonly highlights: readonly string[];
	readonly thanked: Value;
}

const NAMES = {
	round: ['roundname', 'round', 'name', 'stage', 'title', 'type', 'roundtype', 'runde'],
	date: ['date', 'day', 'when', 'start', 'datetime', 'scheduled', 'datum'],
	time: ['time', 'starttime', 'uhrzeit'],
	people: [
		'interviewers',
		'interviewer',
		'people',
		'with',
		'contacts',
		'contact',
		'participants',
		'panel',
	],
	status: ['status', 'result', 'outcome', 'state'],
	interaction: ['interaction', 'format', 'method', 'type', 'roundtype', 'interviewtype'],
	location: ['location', 'place', 'where', 'ort'],
	highlights: ['highlights', 'highlight'],
	thanked: ['thanked', 'thankyousent', 'thankssent'],
} as const;

/** No entry that a person types is longer. */
const MAX_LENGTH = 300;
const DATE = String.raw`\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2})?`;
const DATE_FIRST = new RegExp(String.raw`^(${DATE})[\s:,|–—-]{1,5}(\S.*)$`);
const DATE_LAST = new RegExp(String.raw`^(\S.*?)[\s:,|(–—-]{1,5}(${DATE})\)?$`);
const WITH = /\s(?:with|mit)\s/i;

/** An entry that says no more than that there was an interview. */
const NOTHING: InterviewEntry = { people: [], highlights: [], thanked: null };

/** Reads one item of the list; undefined if it has no date, no round and no people. */
export function toInterviewEntry(value: Value, zone: Zone): InterviewEntry | undefined {
	if (value === null || isList(value)) {
		return undefined;
	}
	if (typeof value === 'string') {
		return entryOfText(value, zone);
	}
	const entries = Object.entries(value);
	const only = entries.length === 1 ? entries[0] : undefined;
	const date = only && toWhen(only[1], zone);
	if (only && date && readOutcome(only[0])?.round !== undefined) {
		return { ...NOTHING, round: only[0], date };
	}
	if (only && toWhen(only[0], zone)) {
		return entryOfText(`${only[0]}: ${toText(only[1]) ?? ''}`, zone);
	}
	return entryOfObject(value, zone);
}

function entryOfObject(
	value: Readonly<Record<string, Value>>,
	zone: Zone,
): InterviewEntry | undefined {
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
	const status = toText(get('status')) ?? '';
	const state = toMeetingState(status);
	const reading = state === undefined ? readOutcome(status) : undefined;
	const interaction = toText(get('interaction'))?.toLowerCase();
	const location = toText(get('location'));
	return {
		people,
		highlights: toTexts(get('highlights')) ?? [],
		thanked: get('thanked'),
		...(round !== undefined && { round }),
		...(date !== undefined && { date }),
		...(state !== undefined && { state }),
		...(reading && isDecisive(reading) && { outcome: reading.outcome }),
		...(interaction !== undefined && { interaction }),
		...(location !== undefined && { location }),
	};
}

/** `2026-10-20`, `2026-10-20: phone screen with Jane Smith`, `Phone screen 2026-10-20`, `Phone screen`, a link to a note. */
function entryOfText(typed: string, zone: Zone): InterviewEntry | undefined {
	const said = typed.trim().replace(/\s{0,5}:$/, '');
	const date = toWhen(said, zone);
	if (date) {
		return { ...NOTHING, date };
	}
	if (linksIn(said).length > 0) {
		return NOTHING;
	}
	const [, first, behind = ''] = DATE_FIRST.exec(said.slice(0, MAX_LENGTH)) ?? [];
	const [, before = '', last] = DATE_LAST.exec(said.slice(0, MAX_LENGTH)) ?? [];
	const dated = toWhen(first ?? last ?? null, zone);
	const words = first === undefined ? before : behind;
	if (dated) {
		const [round = '', who = ''] = words.split(WITH);
		const people = (who === '' ? [] : toPeople(who)) ?? [];
		return { ...NOTHING, people, date: dated, ...(round !== '' && { round: round.trim() }) };
	}
	if (readOutcome(said)?.round !== undefined) {
		return { ...NOTHING, round: said };
	}
	return /^(?:yes|true|[1-9]\d?)$/i.test(said) ? NOTHING : undefined;
}

function dateOf(date: Value, time: Value, zone: Zone): When | undefined {
	const read = toWhen(date, zone);
	const clock = clockTimes(time);
	if (read?.day === undefined || clock === undefined) {
		return read;
	}
	return { at: instantOf(dayOf(read, zone), clock.start, zone) };
}

/** Words around the name of a round: `date of first interview`, `phone screen date`, `interview on`. */
const AROUND_ROUND =
	/^(?:date of|datum des|datum)\s|\s(?:dates?|datum|on|at|am|day|time|scheduled)$/gi;
/** Rounds at which the person isn't there. */
const NO_MEETING = /\b(?:references?|background)\b/i;

/** The interview that a property tells of by its name and its day: `First interview: 2026-10-20`. */
export function namedRound(name: string, value: Value, zone: Zone): readonly InterviewEntry[] {
	const dates = (isList(value) ? value : [value]).flatMap(item => toWhen(item, zone) ?? []);
	if (dates.length === 0 || name.length > MAX_LENGTH) {
		return [];
	}
	const plain = name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/[_-]+/g, ' ');
	const words = plain.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
	const round = words.replace(AROUND_ROUND, '').trim();
	if (readOutcome(round)?.round === undefined || NO_MEETING.test(round)) {
		return [];
	}
	return dates.map(date => ({ ...NOTHING, date, round }));
}
