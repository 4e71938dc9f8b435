import type { Value } from '../frontmatter';
import { readInstant, type Zone } from '../../time/instant';
import type { When } from '../../time/when';
import { dateTime } from './date-time';

/** A day, or the moment of a date and time: with an offset as it says, without one on the clocks of the zone. */
export function when(value: Value, zone: Zone): When | undefined {
	const read = dateTime(value);
	if (read?.time === undefined) {
		return read && { day: read.day };
	}
	const at = readInstant(`${read.day}T${read.time}${read.offset ?? ''}`, zone);
	return at === undefined ? undefined : { at };
}
