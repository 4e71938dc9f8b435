import {
	escape,
	foldLines,
	ICalAlarmType,
	ICalCalendar,
	ICalEvent,
	ICalEventStatus,
	ICalEventTransparency,
} from 'ical-generator';
import { cleanLine, cleanText } from '../../core/calendar/clean-text';
import type { CalendarEvent } from '../../core/calendar/event';
import { utcOf } from '../../core/time/day';
import type { Instant } from '../../core/time/instant';

/** Which state of an event a calendar shows: it moves only when the event does (RFC 5545, 3.8.7). */
export interface Revision {
	readonly sequence: number;
	/** When the event took this state. */
	readonly at: Instant;
}

/** The VEVENT of an event (RFC 5545, 3.6.1), folded, with CRLF after every line. The same event and revision give the same bytes. */
export function renderEvent(event: CalendarEvent, revision: Revision): string {
	const { time, location } = event;
	const at = new Date(revision.at);
	const entry = new ICalEvent(
		{
			id: wireUid(event),
			sequence: revision.sequence,
			stamp: at,
			lastModified: at,
			// Without a zone both are written by their UTC fields: a moment with Z, a day as it is.
			start: new Date(time.allDay ? utcOf(time.start) : time.start),
			end: new Date(time.allDay ? utcOf(time.end) : time.end),
			allDay: time.allDay,
			summary: cleanLine(event.title),
			description: cleanText(event.description),
			url: event.url,
			...(location === undefined ? {} : { location: cleanLine(location) }),
			status: ICalEventStatus.CONFIRMED,
			transparency: transparencyOf(event),
		},
		new ICalCalendar(),
	);
	for (const minutes of event.alarms) {
		addAlarm(entry, minutes, event.title);
	}
	return foldLines(entry.toString());
}

/** The identity as the file has it. The library writes it as it is given, so it is escaped here. */
export function wireUid(event: CalendarEvent): string {
	const known = UIDS.get(event);
	if (known !== undefined) {
		return known;
	}
	const { uid } = event;
	const escaped = /^[\w.@-]+$/.test(uid) ? uid : escape(cleanLine(uid), false);
	UIDS.set(event, escaped);
	return escaped;
}

const UIDS = new WeakMap<CalendarEvent, string>();

/** Only a meeting at an hour takes up time; a deadline leaves the person free. */
function transparencyOf({ kind, time }: CalendarEvent): ICalEventTransparency {
	if (kind === 'interview' && !time.allDay) {
		return ICalEventTransparency.OPAQUE;
	}
	return ICalEventTransparency.TRANSPARENT;
}

function addAlarm(entry: ICalEvent, minutes: number, title: string): void {
	const alarm = entry.createAlarm({
		type: ICalAlarmType.display,
		trigger: minutes * 60,
		description: cleanLine(title),
	});
	// Left to itself the library counts what rings after the start from the end.
	alarm.relatesTo('START');
}
