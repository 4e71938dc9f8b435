import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import type { CalendarEvent, EventTime } from '../../core/calendar/event';
import type { VaultIdentity } from '../../core/calendar/event';
import {
	syncMetadataOf,
	propertiesOf,
	readSyncMetadata,
	type SyncMetadata,
} from '../../sync/sync-metadata';
import { remoteChangesOf, type RemoteEvent, type EventContent } from '../../sync/remote-event';
import { addDays, toDay } from '../../core/time/day';
import { isoOf, type Instant, type Zone } from '../../core/time/instant';
import { isOurId } from './event-id';

type GoogleEvent = calendar_v3.Schema$Event;

/** What every UID of ours ends with. */
const UID_END = '@interview-follow-up';

/** The whole event. */
export function toGoogle(
	event: CalendarEvent,
	shown: EventContent,
	vault: VaultIdentity,
): GoogleEvent {
	return {
		status: 'confirmed',
		summary: shown.title,
		description: shown.description,
		location: shown.location,
		...timesOf(shown.time, event.zone),
		transparency: event.kind === 'interview' ? 'opaque' : 'transparent',
		reminders: {
			useDefault: false,
			overrides: event.alarms.map(minutes => ({ method: 'popup', minutes })),
		},
		extendedProperties: {
			private: { ...propertiesOf(syncMetadataOf(event, vault)), withdrawn: 'no' },
		},
	};
}

/** The same for an event that stands: reminders that the person may have set stay, and the other kind of time is taken away. */
export function patchOf(
	whole: GoogleEvent,
	event: CalendarEvent,
	present: RemoteEvent,
): GoogleEvent {
	const { reminders, start, end, ...rest } = whole;
	const none = start?.date ? { dateTime: null, timeZone: null } : { date: null };
	const was = present.theirs.time ?? present.mark?.time;
	const flips = was?.allDay !== Boolean(start?.date);
	return {
		...rest,
		start: { ...start, ...(flips && none) },
		end: { ...end, ...(flips && none) },
		...(present.mark?.alarms !== event.alarms.join(',') && { reminders: reminders! }),
	};
}

/**
 * The body that deletes an event. It is a change of its status and no DELETE, because that way it can say that it was us:
 * another device must not take it for the person's doing and dismiss a follow-up.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events (`status`)
 */
export const WITHDRAWN: GoogleEvent = {
	status: 'cancelled',
	extendedProperties: { private: { withdrawn: 'yes' } },
};

/** Never without length, which Google refuses. */
function timesOf(time: EventTime, zone: Zone): Pick<GoogleEvent, 'start' | 'end'> {
	if (time.allDay) {
		return {
			start: { date: time.start },
			end: { date: time.end > time.start ? time.end : addDays(time.start, 1) },
		};
	}
	const end = Math.max(time.end, time.start + 60_000) as Instant;
	return {
		start: { dateTime: isoOf(time.start, zone), timeZone: zone },
		end: { dateTime: isoOf(end, zone), timeZone: zone },
	};
}

/** The event as the plan sees it; undefined where it is none of ours, or a copy that the person made of one. */
export function fromGoogle(event: GoogleEvent, before?: RemoteEvent): RemoteEvent | undefined {
	const { id, etag, iCalUID } = event;
	if (typeof id !== 'string') {
		return undefined;
	}
	const mark = readSyncMetadata(event.extendedProperties?.private ?? {}) ?? before?.mark;
	const imported = iCalUID?.endsWith(UID_END) ?? false;
	if (!imported && !(mark && isOurId(id))) {
		return undefined;
	}
	const gone = event.status === 'cancelled';
	return {
		ref: id,
		etag: etag ?? '*',
		source: mark?.source ?? iCalUID!.slice(0, -UID_END.length),
		...(mark && { mark }),
		standing: gone ? standingOfGone(event, before) : 'stands',
		theirs: mark ? (gone ? textsOfGone(event, mark) : theirsIn(event, mark)) : {},
	};
}

/** Deleted by somebody since we looked, unless the event itself says that it was one of our devices. */
function standingOfGone(
	event: GoogleEvent,
	before: RemoteEvent | undefined,
): RemoteEvent['standing'] {
	if (event.extendedProperties?.private?.['withdrawn'] === 'yes') {
		return 'withdrawn';
	}
	return before === undefined
		? 'withdrawn'
		: before.standing === 'stands'
			? 'deleted'
			: before.standing;
}

function theirsIn(event: GoogleEvent, mark: SyncMetadata): RemoteEvent['theirs'] {
	const time = timeIn(event) ?? mark.time;
	return remoteChangesOf(mark, {
		title: event.summary ?? '',
		description: event.description ?? '',
		location: event.location ?? '',
		time,
	});
}

/** What the person wrote comes back with the event. Of a deleted one Google may tell no more than the id (Events resource, `status`), so what is empty says nothing. */
function textsOfGone(event: GoogleEvent, mark: SyncMetadata): RemoteEvent['theirs'] {
	const { time: _, ...texts } = theirsIn(event, mark);
	return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

function timeIn({ start, end }: GoogleEvent): EventTime | undefined {
	const [from, to] = [toDay(start?.date ?? ''), toDay(end?.date ?? '')];
	if (from !== undefined) {
		return { allDay: true, start: from, end: to ?? addDays(from, 1) };
	}
	const [fromAt, toAt] = [Date.parse(start?.dateTime ?? ''), Date.parse(end?.dateTime ?? '')];
	return Number.isNaN(fromAt) || Number.isNaN(toAt)
		? undefined
		: { allDay: false, start: fromAt as Instant, end: toAt as Instant };
}
