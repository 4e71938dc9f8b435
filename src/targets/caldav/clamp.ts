import { cleanLine, cleanText } from '../../core/calendar/clean-text';
import type { CalendarEvent } from '../../core/calendar/event';

/** The event as iCalendar in XML can hold it, so that what is read back is what was written. */
export function clampToCalDav(event: CalendarEvent): CalendarEvent {
	const { location } = event;
	return {
		...event,
		title: cleanLine(event.title),
		description: cleanText(event.description),
		...(location !== undefined && { location: cleanLine(location) }),
	};
}
