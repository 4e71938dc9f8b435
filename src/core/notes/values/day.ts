import type { Value } from '../frontmatter';
import type { Day } from '../../time/day';
import { dayAt, readInstant, type Zone } from '../../time/instant';
import { dateTime } from './date-time';

/** The day of a date. One with an offset falls on the day that clocks in the zone show, where a zone is given. */
export function day(value: Value, zone?: Zone): Day | undefined {
	const read = dateTime(value);
	if (read?.offset === undefined || zone === undefined) {
		return read?.day;
	}
	const at = readInstant(`${read.day}T${read.time!}${read.offset}`, zone);
	return at === undefined ? undefined : dayAt(at, zone);
}
