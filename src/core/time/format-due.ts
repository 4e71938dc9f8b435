import { formatDay, formatTime } from '../../i18n/dates';
import { currentLanguage, type Language } from '../../i18n/language';
import { daysBetween } from './day';
import { dayAt, minutesAt, type Instant, type Zone } from './instant';
import { dayOf, type When } from './when';

const HOUR = 3_600_000;

const formats = new Map<Language, Intl.RelativeTimeFormat>();

/** The format of a language, built once. */
function relativeWords(language: Language): Intl.RelativeTimeFormat {
	const known = formats.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	formats.set(language, known);
	return known;
}

/**
 * How far off it is: in 3 hours, yesterday, in 6 days. Hours within a day,
 * otherwise days of the zone.
 */
export function formatRelativeDue(due: When, now: Instant, zone: Zone): string {
	const words = relativeWords(currentLanguage());
	const hours = due.at === undefined ? undefined : (due.at - now) / HOUR;
	if (hours !== undefined && Math.abs(hours) < 1) {
		return words.format(Math.trunc(hours * 60), 'minute');
	}
	if (hours !== undefined && Math.abs(hours) < 24) {
		return words.format(Math.trunc(hours), 'hour');
	}
	return words.format(daysBetween(dayAt(now, zone), dayOf(due, zone)), 'day');
}

/**
 * The day, and the time if there is one, as clocks in the zone show them: `Tue,
 * Nov 24, 15:00`. The year is shown when it isn't this year.
 */
export function formatExactDue(due: When, now: Instant, zone: Zone): string {
	const day = formatDay(dayOf(due, zone), dayAt(now, zone));
	return due.at === undefined ? day : `${day}, ${formatTime(minutesAt(due.at, zone))}`;
}
