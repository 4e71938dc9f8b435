import { addDays, toDay, utcOf, type Day } from '../time/day';
import { addMinutes, type Instant } from '../time/instant';
import type { CalendarSettings } from './calendar-settings';
import type { EventTime } from './event';

/** What four digits of a year can tell: RFC 5545 has no other (3.3.4). */
const FIRST = utcOf('0001-01-01' as Day);
const LAST = utcOf('9999-12-31' as Day);

/** That day alone, its end exclusive; undefined where calendars cannot tell it. */
export function wholeDay(day: Day): EventTime | undefined {
	const end = addDays(day, 1);
	if (toDay(end) === undefined || day < '0001') {
		return undefined;
	}
	return { allDay: true, start: day, end };
}

/**
 * From one moment to a later one; undefined where calendars cannot tell it. An
 * end that is not later moves to a minute after the start.
 */
export function span(start: Instant, end: Instant): EventTime | undefined {
	const later = Math.max(end, addMinutes(start, 1)) as Instant;
	if (start < FIRST || later > LAST) {
		return undefined;
	}
	return { allDay: false, start, end: later };
}

/**
 * When the event rings, in minutes before its start, the earliest first; an
 * all-day event's by the clock of the day itself.
 */
export function alarmsOf(time: EventTime, settings: CalendarSettings): readonly number[] {
	const minutes = time.allDay
		? settings.allDayAlarms.map(alarm => alarm.daysBefore * 1440 - alarm.minutes)
		: settings.alarms;
	return [...new Set(minutes.filter(Number.isFinite).map(Math.round))].sort((a, b) => b - a);
}
