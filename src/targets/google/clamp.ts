import type { CalendarEvent } from '../../core/calendar/event';

/** https://developers.google.com/workspace/calendar/api/v3/reference/events (`reminders`), and the lengths that the server takes. */
const MOST_REMINDERS = 5;
const LONGEST_REMINDER = 40_320;
const LONGEST_DESCRIPTION = 8_000;
const LONGEST_TITLE = 1_000;
const DAY = 1_440;

/**
 * The event as Google can hold it: the note's address stands in the description, since only web addresses have a field of their own,
 * and no reminder follows the start: one for the morning of a day rings on the morning before.
 */
export function clampToGoogle(event: CalendarEvent): CalendarEvent {
	const before = event.alarms
		.map(minutes => (minutes < 0 ? minutes + DAY * Math.ceil(-minutes / DAY) : minutes))
		.filter(minutes => minutes <= LONGEST_REMINDER);
	return {
		...event,
		title: cut(event.title, LONGEST_TITLE),
		description: withAddress(event.description, event.url),
		alarms: [...new Set(before)].slice(0, MOST_REMINDERS),
	};
}

function withAddress(description: string, url: string): string {
	if (description.length <= LONGEST_DESCRIPTION && description.includes(url)) {
		return description;
	}
	return [cut(description, LONGEST_DESCRIPTION - url.length - 2), url]
		.filter(part => part !== '')
		.join('\n\n');
}

function cut(text: string, length: number): string {
	return text.length <= length
		? text
		: `${text.slice(0, Math.max(0, length - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
