import { escape, foldLines, ICalCalendar } from 'ical-generator';
import { cleanLine } from '../../core/calendar/clean-text';
import { CALENDAR_DESCRIPTION, CALENDAR_NAME } from '../../i18n/calendar';

/** Seconds after which a subscriber is asked to look again. */
const REFRESH = 3600;
const END = 'END:VCALENDAR';

/** How every calendar of ours begins, whichever version wrote it: by this a file is known as ours (PRODID; RFC 5545, 3.7.3). */
export const OURS = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//interview-follow-up//';

/** The calendar around the events: all lines before them, and the one after. */
export function calendarFrame(): { readonly head: string; readonly foot: string } {
	const empty = foldLines(new ICalCalendar({
		prodId: { company: 'interview-follow-up', product: 'Interview Follow-up', language: 'EN' },
		// The library writes both as they are.
		name: escape(cleanLine(CALENDAR_NAME), false), description: escape(cleanLine(CALENDAR_DESCRIPTION), false),
		ttl: REFRESH,
	}).toString());
	return { head: empty.slice(0, empty.lastIndexOf(END)), foot: `${END}\r\n` };
}
