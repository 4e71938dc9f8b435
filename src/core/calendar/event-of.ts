import type { FollowUp } from '../followups/follow-up';
import { addMinutes, type Instant } from '../time/instant';
import { startOf } from '../time/when';
import type { CalendarSettings } from './calendar-settings';
import { descriptionOf } from './description';
import type { CalendarEvent, EventTime } from './event';
import { alarmsOf, span, wholeDay } from './event-time';
import { noteAddress } from './note-address';
import { stripMarkup } from './strip-markup';

/** What events need to know beside the notes. */
export interface EventContext {
	/** As `obsidian://` links use it. */
	readonly vaultName: string;
	readonly settings: CalendarSettings;
}

/**
 * Minutes that a timed follow-up takes up in the calendar, up to its due time:
 * about what a letter takes to write.
 */
const SITTING = 30;

/**
 * The event of a follow-up; undefined where it is settled or has no due time. A
 * day is an all-day event. A timed one ends at its due time and begins half an
 * hour before, yet never before it is fitting.
 */
export function eventOf(
	followUp: FollowUp,
	{ vaultName, settings }: EventContext,
): CalendarEvent | undefined {
	if (followUp.status === 'done' || followUp.status === 'dismissed') {
		return undefined;
	}
	const time = timeOf(followUp);
	if (!time) {
		return undefined;
	}
	const url = noteAddress(vaultName, followUp.path);
	return {
		uid: uidOf(followUp.id),
		source: followUp.id,
		kind: 'follow-up',
		title: stripMarkup(followUp.title) || stripMarkup(followUp.company) || followUp.rule,
		description: descriptionOf(followUp.why, followUp.contacts, url),
		url,
		time,
		zone: followUp.zone,
		alarms: alarmsOf(time, settings),
	};
}

/**
 * The identity that every calendar shares (RFC 5545, 3.8.4.7), from the id of a
 * follow-up or milestone.
 */
export function uidOf(id: string): string {
	return `${id}@interview-follow-up`;
}

function timeOf({ due, opens, zone }: FollowUp): EventTime | undefined {
	if (due === undefined) {
		return undefined;
	}
	if (due.day !== undefined) {
		return wholeDay(due.day);
	}
	const earliest = opens === undefined ? -Infinity : startOf(opens, zone);
	const start = Math.min(Math.max(addMinutes(due.at, -SITTING), earliest), addMinutes(due.at, -1));
	return span(start as Instant, due.at);
}
