import { addDays, weekdayOf, type Day } from './day';

/** Which days nobody works: weekdays (0 is Sunday) and single days. */
export interface DaysOff {
	readonly weekend: readonly number[];
	readonly holidays: readonly Day[];
}

function isBusinessDay(day: Day, off: DaysOff): boolean {
	return !off.weekend.includes(weekdayOf(day)) && !off.holidays.includes(day);
}

/**
 * The day that many business days later, or earlier where the count is
 * negative; 0 is the day itself. A week in which every day is off has no
 * business day: the days are then counted as they come.
 */
export function addBusinessDays(day: Day, count: number, off: DaysOff): Day {
	const step = count < 0 ? -1 : 1;
	const counts = (at: Day): boolean => isBusinessDay(at, off) || new Set(off.weekend).size >= 7;
	let at = day;
	for (let left = Math.abs(count); left > 0;) {
		at = addDays(at, step);
		if (counts(at)) {
			left--;
		}
	}
	return at;
}
