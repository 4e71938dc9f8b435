import type { Day } from './day';
import { dayAt, endOfDay, isoOf, startOfDay, type Instant, type Zone } from './instant';

/** A time as notes and calendars tell it: a whole day, or a moment. */
export type When =
	{ readonly day: Day; readonly at?: never } | { readonly at: Instant; readonly day?: never };

/** When it begins: a day at its first moment in the zone. */
export function startOf(when: When, zone: Zone): Instant {
	if (when.day !== undefined) {
		return startOfDay(when.day, zone);
	}
	return when.at;
}

/** When it is over: a day at its end, a moment at once. */
export function endOf(when: When, zone: Zone): Instant {
	if (when.day !== undefined) {
		return endOfDay(when.day, zone);
	}
	return when.at;
}

/** The day that it falls on in the zone. */
export function dayOf(when: When, zone: Zone): Day {
	return when.day ?? dayAt(when.at, zone);
}

/** An ISO day, or an ISO instant with the zone's offset. */
export function isoOfWhen(when: When, zone: Zone): string {
	return when.day ?? isoOf(when.at, zone);
}

export function sameWhen(a: When | undefined, b: When | undefined): boolean {
	return a?.day === b?.day && a?.at === b?.at;
}
