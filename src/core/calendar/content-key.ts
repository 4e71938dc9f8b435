import type { CalendarEvent } from './event';

/**
 * All of an event that a person would see or hear, as one text: two events
 * alike in it need no change.
 */
export function contentKey({
	uid,
	title,
	description,
	location = '',
	url,
	time,
	alarms,
}: CalendarEvent): string {
	return JSON.stringify([
		uid,
		title,
		description,
		location,
		url,
		time.allDay,
		time.start,
		time.end,
		alarms,
	]);
}
