import type { Value } from '../frontmatter';
import { toDay, type Day } from '../../time/day';
import { linksIn, noteName } from './link';
import { text } from './text';

/** A date as typed, with its time where one is typed. */
export interface DateTime {
	readonly day: Day;
	/** `14:30:00`, on the clock of the offset where there is one. */
	readonly time?: string;
	/** `Z` or `+05:30`. */
	readonly offset?: string;
}

/** ISO 8601, the timestamps of YAML 1.1, and an hour of one digit. */
const SHAPE =
	/^(\d{4}-\d{2}-\d{2})(?:(?:T|\s+)(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?:\s*(Z|[+-]\d{1,2}(?::?[0-5]\d)?))?)?$/i;

/** A date, a date and time, or a link to the daily note of a date. */
export function dateTime(value: Value): DateTime | undefined {
	const typed = text(value);
	if (typed === undefined) {
		return undefined;
	}
	const [linked] = linksIn(typed);
	const match = SHAPE.exec(linked ? noteName(linked.target) : typed);
	const day = match?.[1] === undefined ? undefined : toDay(match[1]);
	if (!match || day === undefined) {
		return undefined;
	}
	const [, , hours, minutes, seconds = '00', offset] = match;
	if (hours === undefined) {
		return { day };
	}
	const zone = offset === undefined ? undefined : offsetOf(offset);
	if (Number(hours) > 23 || (offset !== undefined && zone === undefined)) {
		return undefined;
	}
	return {
		day,
		time: `${hours.padStart(2, '0')}:${minutes!}:${seconds}`,
		...(zone === undefined ? {} : { offset: zone }),
	};
}

function offsetOf(typed: string): string | undefined {
	if (/z/i.test(typed)) {
		return 'Z';
	}
	const [hours, minutes = '00'] = typed.includes(':')
		? typed.slice(1).split(':')
		: [typed.slice(1, 3), typed.slice(3) || undefined];
	return Number(hours) > 23 ? undefined : `${typed[0]!}${hours.padStart(2, '0')}:${minutes}`;
}
