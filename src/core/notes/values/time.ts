import { toDay, type Day } from '../../time/day';
import { dayAt, readInstant, type Zone } from '../../time/instant';
import type { When } from '../../time/when';
import type { Value } from '../frontmatter';
import { linksIn, noteName, text } from './text';

/** A date as typed, with its time where one is typed. */
export interface DateTime {
	readonly day: Day;
	/** `14:30:00`, on the clock of the offset where there is one. */
	readonly time?: string;
	/** `Z` or `+05:30`. */
	readonly offset?: string;
}

/** No date or duration that a person types is longer; longer texts aren't looked at. */
const MAX_LENGTH = 100;
const MONTHS = [
	['jan', 'january', 'januar', 'jänner'],
	['feb', 'february', 'februar'],
	['mar', 'march', 'mär', 'märz', 'mrz'],
	['apr', 'april'],
	['may', 'mai'],
	['jun', 'june', 'juni'],
	['jul', 'july', 'juli'],
	['aug', 'august'],
	['sep', 'sept', 'september'],
	['oct', 'october', 'okt', 'oktober'],
	['nov', 'november'],
	['dec', 'december', 'dez', 'dezember'],
];
const WEEKDAY =
	/^(?:mon|tues?|wed|thur?s?|fri|sat|sun|mo|di|mi|do|fr|sa|so)(?:day|nesday|urday|nntag|ntag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend)?[.,]*\s+/i;

/** As daily notes are named: `2026-11-23-Monday`, `2026-11-23 (Mon)`. */
const WEEKDAY_BEHIND =
	/^[\s,(-]{1,3}(?:mon|tues?|wed|thur?s?|fri|sat|sun|mo|di|mi|do|fr|sa|so)(?:day|nesday|urday|nntag|ntag|enstag|ttwoch|nnerstag|eitag|mstag|nnabend)?[.)]{0,2}$/i;

/** Each with the groups year, month and day, and in `rest` what follows the date. */
const DATE_FORMS = [
	/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?<rest>$|\D.*$)/s,
	/^(?<year>\d{4})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?<rest>$|\D.*$)/s,
	/^(?<name>\p{L}{3,9})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})(?<rest>$|\D.*$)/su,
	/^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s{1,3}(?:of\s)?(?<name>\p{L}{3,9})\.?,?\s{1,3}(?<year>\d{4})(?<rest>$|\D.*$)/su,
	/^(?<day>\d{1,2})-(?<name>\p{L}{3,9})-(?<year>\d{4})(?<rest>$|\D.*$)/su,
	/^(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?<rest>$|\D.*$)/s,
];
const CLOCK = String.raw`(?<hours>\d{1,2})(?:[:.h](?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d)(?:[.,]\d{1,9})?)?)?\s?(?<half>[ap]\.?m\.?)?(?<uhr>\s?Uhr)?`;
const TIME = new RegExp(String.raw`^${CLOCK}$`, 'i');
const AFTER_DATE = new RegExp(
	String.raw`^(?:T|,?\s+(?:at\s|um\s|@\s?)?)\s*${CLOCK}(?:\s*(?<offset>Z|UTC|GMT|[+-]\d{1,2}(?::?[0-5]\d)?))?$`,
	'i',
);

/** A date, a date and time, or a link to the daily note of a date. Refused where it could be two dates. */
export function dateTime(value: Value): DateTime | undefined {
	const typed = dateText(value);
	const found = typed === undefined ? undefined : splitDate(typed);
	const day = found && dayOfParts(found);
	if (!found || day === undefined) {
		return undefined;
	}
	const rest = found['rest'] ?? '';
	if (rest === '' || WEEKDAY_BEHIND.test(rest)) {
		return { day };
	}
	const parts = AFTER_DATE.exec(rest)?.groups;
	const time = parts && clockOf(parts);
	if (!parts || time === undefined) {
		return undefined;
	}
	const typedOffset = parts['offset'];
	if (typedOffset === undefined) {
		return { day, time };
	}
	const offset = offsetOf(typedOffset);
	if (offset === undefined) {
		return undefined;
	}
	return { day, time, offset };
}

/** The two days that a text such as `03.04.2026` can mean; undefined if it means one or none. */
export function ambiguousDays(value: Value): readonly [Day, Day] | undefined {
	const found = splitDate(dateText(value) ?? '');
	if (found?.['first'] === undefined) {
		return undefined;
	}
	const { first, second, year } = found as Record<string, string>;
	const dayFirst = dayFrom(year, second, first);
	const monthFirst = dayFrom(year, first, second);
	const isAmbiguous = dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;
	if (isAmbiguous) {
		return [dayFirst, monthFirst];
	}
	return undefined;
}

/** The day of a date. One with an offset falls on the day that clocks in the zone show, where a zone is given. */
export function day(value: Value, zone?: Zone): Day | undefined {
	const read = dateTime(value);
	if (read?.offset === undefined || zone === undefined) {
		return read?.day;
	}
	const at = readInstant(`${read.day}T${read.time!}${read.offset}`, zone);
	if (at === undefined) {
		return undefined;
	}
	return dayAt(at, zone);
}

/** A day, or the moment of a date and time: with an offset as it says, without one on the clocks of the zone. */
export function when(value: Value, zone: Zone): When | undefined {
	const read = dateTime(value);
	if (read?.time === undefined) {
		return read && { day: read.day };
	}
	const at = readInstant(`${read.day}T${read.time}${read.offset ?? ''}`, zone);
	if (at === undefined) {
		return undefined;
	}
	return { at };
}

/** A time of day, or two as in `14:00-15:30`. Minutes after midnight. */
export interface ClockTimes {
	readonly start: number;
	readonly end?: number;
}

/** `14:30`, `2:30 pm`, `9am`, `14.30 Uhr`, `14:00 – 15:30`. A bare number is no time. */
export function clockTimes(value: Value): ClockTimes | undefined {
	const typed = text(value);
	if (typed === undefined || typed.length > MAX_LENGTH) {
		return undefined;
	}
	const [first = '', second, ...more] = typed.split(/\s*(?:[-–—]|\bto\b|\bbis\b)\s*/);
	const start = minutesOf(first);
	if (start === undefined || more.length > 0) {
		return undefined;
	}
	if (second === undefined) {
		return { start };
	}
	const end = minutesOf(second);
	if (end === undefined) {
		return undefined;
	}
	return { start, end };
}

function minutesOf(typed: string): number | undefined {
	const parts = TIME.exec(typed.trim())?.groups;
	const time = parts && clockOf(parts);
	if (time === undefined) {
		return undefined;
	}
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function dateText(value: Value): string | undefined {
	const typed = text(value);
	if (typed === undefined || typed.length > MAX_LENGTH) {
		return undefined;
	}
	const [linked] = linksIn(typed);
	if (linked) {
		return noteName(linked.target);
	}
	return typed.replace(/^[^\p{L}\p{N}~[]{1,5}/u, '');
}

function splitDate(typed: string): Readonly<Record<string, string | undefined>> | undefined {
	const withoutWeekday = typed.replace(WEEKDAY, '');
	for (const form of DATE_FORMS) {
		const found = form.exec(withoutWeekday);
		if (found) {
			return found.groups;
		}
	}
	return undefined;
}

function dayOfParts(parts: Readonly<Record<string, string | undefined>>): Day | undefined {
	const { year, month, name, first, second } = parts;
	if (first !== undefined) {
		return dayOfNumbers(year!, first, second!);
	}
	if (name === undefined) {
		return dayFrom(year, month, parts['day']);
	}
	const index = MONTHS.findIndex(names => names.includes(name.toLowerCase()));
	if (index < 0) {
		return undefined;
	}
	return dayFrom(year, String(index + 1), parts['day']);
}

/** `23.11.2026` and `11/23/2026` can be one day only; `03.04.2026` can be two, and is refused. */
function dayOfNumbers(year: string, first: string, second: string): Day | undefined {
	const dayFirst = dayFrom(year, second, first);
	const monthFirst = dayFrom(year, first, second);
	if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
		return undefined;
	}
	return dayFirst ?? monthFirst;
}

function dayFrom(year = '', month = '', dayOfMonth = ''): Day | undefined {
	return toDay(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
}

/** `14:30:00` from the parts of a typed time; undefined if there is no such time, or only a bare number. */
function clockOf(parts: Readonly<Record<string, string | undefined>>): string | undefined {
	const { minutes, seconds = '00', half } = parts;
	let hours = Number(parts['hours']);
	if (minutes === undefined && half === undefined && parts['uhr'] === undefined) {
		return undefined;
	}
	if (half !== undefined) {
		if (hours < 1 || hours > 12) {
			return undefined;
		}
		hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
	}
	if (hours > 23) {
		return undefined;
	}
	return `${String(hours).padStart(2, '0')}:${minutes ?? '00'}:${seconds}`;
}

function offsetOf(typed: string): string | undefined {
	if (/^[zug]/i.test(typed)) {
		return 'Z';
	}
	const [hours, minutes = '00'] = typed.includes(':')
		? typed.slice(1).split(':')
		: [typed.slice(1, 3), typed.slice(3) || undefined];
	if (Number(hours) > 23) {
		return undefined;
	}
	return `${typed[0]!}${hours.padStart(2, '0')}:${minutes}`;
}
