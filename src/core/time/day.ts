import { remember } from '../remember';

/**
 * A calendar day, written YYYY-MM-DD. It has no hour and no time zone, so two
 * of them compare with `<`.
 */
export type Day = string & { readonly brand: 'Day' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
export const DAY_MS = 86_400_000;

/**
 * The day that the text names, or undefined where there is none such: 30
 * February, 2026-3-2, tomorrow.
 */
export function toDay(text: string): Day | undefined {
	if (!SHAPE.test(text)) {
		return undefined;
	}
	const ms = Date.parse(`${text}T00:00:00Z`);
	if (!Number.isNaN(ms) && dayOfUtc(ms) === text) {
		return text as Day;
	}
	return undefined;
}

/** Days by their number since 1970, and the milliseconds of their midnights. */
const DAYS = new Map<number, Day>();
const MIDNIGHTS = new Map<Day, number>();

/** The UTC day of a count of milliseconds since 1970. */
export function dayOfUtc(ms: number): Day {
	const number = Math.floor(ms / DAY_MS);
	return remember(DAYS, number, () => new Date(ms).toISOString().slice(0, 10) as Day);
}

/** Midnight UTC of a day, in milliseconds since 1970. */
export function utcOf(day: Day): number {
	return remember(MIDNIGHTS, day, () => Date.parse(`${day}T00:00:00Z`));
}

export function addDays(day: Day, days: number): Day {
	return dayOfUtc(utcOf(day) + days * DAY_MS);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((utcOf(to) - utcOf(from)) / DAY_MS);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
	return new Date(utcOf(day)).getUTCDay();
}

/** The latest of the days that are there. */
export function latestDay(...days: readonly (Day | undefined)[]): Day | undefined {
	return days.reduce(
		(latest, day) => (day !== undefined && (latest === undefined || day > latest) ? day : latest),
		undefined,
	);
}

/** The earliest of the days that are known. */
export function earliestDay(...days: readonly (Day | undefined)[]): Day | undefined {
	const known = days.filter(day => day !== undefined).sort();
	return known[0];
}
