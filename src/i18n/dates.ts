const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day (YYYY-MM-DD) as a sentence has it: `Fri, Nov 27, 2026`.
 *
 * @param beside Another day that the reader sees next to it. The year is left out when both have the same.
 */
export function formatDay(day: string, beside?: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	const weekday = WEEKDAYS[date.getUTCDay()];
	const short = `${weekday}, ${formatMonthDay(day)}`;
	const sameYear = beside !== undefined && beside.slice(0, 4) === day.slice(0, 4);
	return sameYear ? short : `${short}, ${date.getUTCFullYear()}`;
}

/** A day without weekday and year: `Nov 27`. */
export function formatMonthDay(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
}

/** Minutes after midnight as a clock shows them: `14:30`. */
export function formatTime(minutes: number): string {
	return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
