import { tzOffset } from '@date-fns/tz';
import { addDays, DAY_MS, dayOfUtc, toDay, utcOf, type Day } from './day';

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly brand: 'Instant' };

/** An IANA time zone, such as `America/New_York`. */
export type Zone = string & { readonly brand: 'Zone' };

const MINUTE = 60_000;

/**
 * The zone of that name, or undefined where the platform's zone data knows none
 * such.
 */
export function toZone(name: string): Zone | undefined {
	if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) {
		return undefined;
	}
	if (Number.isNaN(tzOffset(name, new Date(0)))) {
		return undefined;
	}
	return name as Zone;
}

/** By zone and UTC day the zone's offset, or NaN for a day on which it changes. */
const OFFSETS = new Map<Zone, Map<number, number>>();
/** More days than these are nobody's job search. */
const MAX_DAYS = 20_000;

/**
 * Milliseconds that the zone's clocks are ahead of UTC at that moment. The
 * platform is asked twice a day at most.
 */
function offsetOf(zone: Zone, at: number): number {
	const ofZone = OFFSETS.get(zone) ?? new Map<number, number>();
	OFFSETS.set(zone, ofZone);
	const day = Math.floor(at / DAY_MS);
	let offset = ofZone.get(day);
	if (offset === undefined) {
		const atStart = exactOffset(zone, day * DAY_MS);
		offset = atStart === exactOffset(zone, (day + 1) * DAY_MS) ? atStart : NaN;
		if (ofZone.size >= MAX_DAYS) {
			ofZone.clear();
		}
		ofZone.set(day, offset);
	}
	if (Number.isNaN(offset)) {
		return exactOffset(zone, at);
	}
	return offset;
}

function exactOffset(zone: Zone, at: number): number {
	return tzOffset(zone, new Date(at)) * MINUTE;
}

/**
 * The moment at which clocks in the zone show `minutes` after midnight of
 * `day`. A time shown twice means the first; a time skipped is read with the
 * offset before the gap (RFC 5545, 3.3.5).
 */
export function instantOf(day: Day, minutes: number, zone: Zone): Instant {
	const wall = utcOf(day) + minutes * MINUTE;
	const before = offsetOf(zone, wall - 86_400_000);
	const after = offsetOf(zone, wall + 86_400_000);
	const candidates = [wall - before, wall - after].filter(at => at + offsetOf(zone, at) === wall);
	return (candidates.length > 0 ? Math.min(...candidates) : wall - before) as Instant;
}

/** The first moment of the day in the zone, midnight where the clocks show it. */
export function startOfDay(day: Day, zone: Zone): Instant {
	return instantOf(day, 0, zone);
}

export function endOfDay(day: Day, zone: Zone): Instant {
	return startOfDay(addDays(day, 1), zone);
}

/** The day that clocks in the zone show. */
export function dayAt(at: Instant, zone: Zone): Day {
	return dayOfUtc(at + offsetOf(zone, at));
}

/** Minutes after midnight that clocks in the zone show. */
export function minutesAt(at: Instant, zone: Zone): number {
	return Math.floor((at + offsetOf(zone, at) - utcOf(dayAt(at, zone))) / MINUTE);
}

export function addMinutes(at: Instant, minutes: number): Instant {
	return (at + minutes * MINUTE) as Instant;
}

export function addHours(at: Instant, hours: number): Instant {
	return addMinutes(at, hours * 60);
}

/** ISO 8601 with the zone's offset: `2026-11-24T15:00:00-05:00`. */
export function isoOf(at: Instant, zone: Zone): string {
	const offset = offsetOf(zone, at) / MINUTE;
	const wall = new Date(at + offset * MINUTE).toISOString().slice(0, 19);
	const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
	return `${wall}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}

/**
 * The moment that an ISO text names: with `Z` or an offset as it says, without
 * one in the zone, a day alone at its start.
 */
export function readInstant(text: string, zone: Zone): Instant | undefined {
	const match =
		/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
			text.trim(),
		);
	if (!match) {
		return undefined;
	}
	const [, date, hours = '00', minutes = '00', seconds = '00', offset] = match;
	const day = toDay(date!);
	if (day === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) {
		return undefined;
	}
	const wall = Number(hours) * 60 + Number(minutes);
	const at =
		offset === undefined
			? instantOf(day, wall, zone)
			: utcOf(day) + (wall - minutesOfOffset(offset)) * MINUTE;
	return (at + Number(seconds) * 1000) as Instant;
}

function minutesOfOffset(offset: string): number {
	if (offset.toUpperCase() === 'Z') {
		return 0;
	}
	const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset)!;
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
