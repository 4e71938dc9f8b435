import { addMinutes } from '../time/instant';
import { descriptionOf } from './description';
import type { CalendarEvent, EventTime } from './event';
import { uidOf, type EventContext } from './event-of';
import { alarmsOf, span, wholeDay } from './event-time';
import type { Milestone } from './milestone';
import { noteAddress } from './note-address';
import { stripMarkup } from './strip-markup';

/** Minutes of a meeting whose duration says nothing sensible. */
const USUAL_MINUTES = 60;

/**
 * The event of an interview, in its time and place, or of a day that matters,
 * that day alone; undefined where calendars cannot tell the time.
 */
export function milestoneEvent(
	milestone: Milestone,
	{ vaultName, settings }: EventContext,
): CalendarEvent | undefined {
	const time = timeOf(milestone);
	if (!time) {
		return undefined;
	}
	const url = noteAddress(vaultName, milestone.path);
	const location = milestone.kind === 'interview' ? stripMarkup(milestone.location ?? '') : '';
	return {
		uid: uidOf(milestone.id),
		source: milestone.id,
		kind: milestone.kind === 'interview' ? 'interview' : 'milestone',
		title: milestone.title,
		description: descriptionOf(milestone.why, milestone.contacts, url),
		...(location === '' ? {} : { location }),
		url,
		time,
		zone: milestone.zone,
		alarms: alarmsOf(time, settings),
	};
}

function timeOf(milestone: Milestone): EventTime | undefined {
	const { when } = milestone;
	if (when.day !== undefined) {
		return wholeDay(when.day);
	}
	const minutes =
		milestone.kind === 'interview' && milestone.duration > 0 ? milestone.duration : USUAL_MINUTES;
	return span(when.at, addMinutes(when.at, minutes));
}
