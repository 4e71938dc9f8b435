import { daysBetween } from './day';
import { dayAt, type Instant, type Zone } from './instant';
import { dayOf, type When } from './when';

const WORDS = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const HOUR = 3_600_000;

/** How far off it is: in 3 hours, yesterday, in 6 days. A moment within a day is told in hours, all else in days of the zone. */
export function formatRelativeDue(due: When, now: Instant, zone: Zone): string {
	const hours = due.at === undefined ? undefined : (due.at - now) / HOUR;
	if (hours !== undefined && Math.abs(hours) < 1) {
		return WORDS.format(Math.trunc(hours * 60), 'minute');
	}
	if (hours !== undefined && Math.abs(hours) < 24) {
		return WORDS.format(Math.trunc(hours), 'hour');
	}
	return WORDS.format(daysBetween(dayAt(now, zone), dayOf(due, zone)), 'day');
}

/** The day, and the time where there is one, as clocks in the zone show them: Tue 24 Nov, 15:00. The year where it is another. */
export function formatExactDue(due: When, now: Instant, zone: Zone): string {
	const day = dayOf(due, zone);
	const at = due.at ?? new Date(`${day}T00:00:00Z`);
	const timeZone = due.at === undefined ? 'UTC' : zone;
	const year =
		day.slice(0, 4) === dayAt(now, zone).slice(0, 4) ? {} : ({ year: 'numeric' } as const);
	const date = new Intl.DateTimeFormat('en-GB', {
		timeZone,
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		...year,
	})
		.format(at)
		.replace(',', '');
	if (due.at === undefined) {
		return date;
	}
	return `${date}, ${new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)}`;
}
