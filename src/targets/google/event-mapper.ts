import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import type { CalendarEvent, EventTime, VaultIdentity } from '../../core/calendar/event';
import { notePathOf } from '../../core/calendar/note-address';
import { addDays, toDay } from '../../core/time/day';
import { isoOf, type Instant, type Zone } from '../../core/time/instant';
import { remoteChangesOf } from '../../sync/remote-event';
import type { EventContent, RemoteEvent, RemoteState } from '../../sync/remote-event';
import {
	propertiesOf,
	readSyncMetadata,
	sensibleTime,
	syncMetadataOf,
	type SyncMetadata,
} from '../../sync/sync-metadata';
import { isOurId } from './event-id';

export type GoogleEvent = calendar_v3.Schema$Event;

/** What every UID of ours ends with. */
const UID_END = '@interview-follow-up';

/** https://developers.google.com/workspace/calendar/api/v3/reference/events (`reminders`), and the lengths that the server takes. */
const MAX_REMINDERS = 5;
const MAX_REMINDER_MINUTES = 40_320;
const MAX_DESCRIPTION = 8_000;
const MAX_TITLE = 1_000;
const DAY_IN_MINUTES = 1_440;

/**
 * The event as Google can hold it. The note's address goes into the description, because Google's own field takes only web addresses.
 * A reminder can't follow the start, so one for the morning of a day rings on the morning before.
 */
export function clampToGoogle(event: CalendarEvent): CalendarEvent {
	const alarms = event.alarms.map(beforeStart).filter(minutes => minutes <= MAX_REMINDER_MINUTES);
	return {
		...event,
		title: cut(event.title, MAX_TITLE),
		description: withAddress(event.description, event.url),
		alarms: [...new Set(alarms)].slice(0, MAX_REMINDERS),
	};
}

function beforeStart(minutes: number): number {
	if (minutes >= 0) {
		return minutes;
	}
	return minutes + DAY_IN_MINUTES * Math.ceil(-minutes / DAY_IN_MINUTES);
}

function withAddress(description: string, url: string): string {
	if (description.length <= MAX_DESCRIPTION && description.includes(url)) {
		return description;
	}
	const text = cut(description, MAX_DESCRIPTION - url.length - 2);
	if (text === '') {
		return url;
	}
	return `${text}\n\n${url}`;
}

function cut(text: string, length: number): string {
	if (text.length <= length) {
		return text;
	}
	const start = text.slice(0, Math.max(0, length - 1));
	// Half of a surrogate pair is no character.
	return `${start.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The whole event. */
export function toGoogle(
	event: CalendarEvent,
	content: EventContent,
	vault: VaultIdentity,
): GoogleEvent {
	const overrides = event.alarms.map(minutes => ({ method: 'popup', minutes }));
	const metadata = propertiesOf(syncMetadataOf(event, vault));
	return {
		status: 'confirmed',
		summary: content.title,
		description: content.description,
		location: content.location,
		...timesOf(content.time, event.zone),
		transparency: event.kind === 'interview' ? 'opaque' : 'transparent',
		reminders: { useDefault: false, overrides },
		extendedProperties: { private: { ...metadata, withdrawn: 'no' } },
	};
}

/** The same for an event that is present: reminders that the person may have set stay, and the other kind of time is cleared. */
export function patchOf(
	whole: GoogleEvent,
	event: CalendarEvent,
	remote: RemoteEvent,
): GoogleEvent {
	const { reminders, start, end, ...patch } = whole;
	const isAllDay = Boolean(start?.date);
	const wasAllDay = (remote.changes.time ?? remote.metadata?.time)?.allDay;
	if (wasAllDay === isAllDay) {
		Object.assign(patch, { start, end });
	} else {
		const cleared = isAllDay ? { dateTime: null, timeZone: null } : { date: null };
		Object.assign(patch, { start: { ...start, ...cleared }, end: { ...end, ...cleared } });
	}
	if (remote.metadata?.alarms !== event.alarms.join(',')) {
		Object.assign(patch, { reminders });
	}
	return patch;
}

/**
 * The body that deletes an event. It changes the status instead of using DELETE, because that way it can say that it was us:
 * another device must not take it for the person's doing and dismiss a follow-up.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events (`status`)
 */
export const WITHDRAWN: GoogleEvent = {
	status: 'cancelled',
	extendedProperties: { private: { withdrawn: 'yes' } },
};

/** Whether Google has what we wrote, by the metadata that goes with it. */
export function isAsWritten(event: GoogleEvent, body: GoogleEvent): boolean {
	const stored = event.extendedProperties?.private ?? {};
	const written = body.extendedProperties?.private ?? {};
	return (
		event.status === body.status &&
		Object.entries(written).every(([name, value]) => stored[name] === value)
	);
}

/** Never without length, which Google refuses. */
function timesOf(time: EventTime, zone: Zone): Pick<GoogleEvent, 'start' | 'end'> {
	if (time.allDay) {
		const end = time.end > time.start ? time.end : addDays(time.start, 1);
		return { start: { date: time.start }, end: { date: end } };
	}
	const end = Math.max(time.end, time.start + 60_000) as Instant;
	return {
		start: { dateTime: isoOf(time.start, zone), timeZone: zone },
		end: { dateTime: isoOf(end, zone), timeZone: zone },
	};
}

/** The event as the plan sees it. Undefined where it isn't ours, or is a copy that the person made of one. */
export function fromGoogle(event: GoogleEvent, before?: RemoteEvent): RemoteEvent | undefined {
	const { id, iCalUID } = event;
	if (typeof id !== 'string') {
		return undefined;
	}
	const ownMetadata = readSyncMetadata(event.extendedProperties?.private ?? {});
	const metadata = ownMetadata ?? before?.metadata;
	const isImported = typeof iCalUID === 'string' && iCalUID.endsWith(UID_END);
	const isOurs = metadata !== undefined && isOurId(id);
	if (!isImported && !isOurs) {
		return undefined;
	}
	const ref = { ref: id, etag: event.etag ?? '*' };
	const state = stateOf(event, before);
	if (metadata === undefined) {
		const source = String(iCalUID).slice(0, -UID_END.length);
		return { ...ref, source, state, changes: {} };
	}
	const changes =
		state === 'present' ? changesIn(event, metadata) : textChangesInGone(event, metadata);
	const notePath = notePathIn(event.description ?? '') ?? before?.notePath;
	const path = notePath === undefined ? {} : { notePath };
	const found = { ...ref, source: metadata.source, metadata, state, changes, ...path };
	const isLost = ownMetadata === undefined && state === 'present';
	if (isLost) {
		return { ...found, metadataLost: true };
	}
	return found;
}

/** The note that the description links to. */
function notePathIn(description: string): string | undefined {
	const link = /obsidian:\/\/open\?[^\s<>"]+/.exec(description)?.[0];
	const path = link === undefined ? '' : notePathOf(link);
	if (path === '') {
		return undefined;
	}
	return path;
}

/** A gone event was deleted by somebody since we looked, unless it says itself that one of our devices did it. */
function stateOf(event: GoogleEvent, before: RemoteEvent | undefined): RemoteState {
	if (event.status !== 'cancelled') {
		return 'present';
	}
	const byUs = event.extendedProperties?.private?.['withdrawn'] === 'yes';
	if (byUs || before === undefined) {
		return 'withdrawn';
	}
	if (before.state === 'present') {
		return 'deleted';
	}
	return before.state;
}

function changesIn(event: GoogleEvent, metadata: SyncMetadata): RemoteEvent['changes'] {
	return remoteChangesOf(metadata, {
		title: event.summary ?? '',
		description: event.description ?? '',
		location: event.location ?? '',
		time: timeIn(event) ?? metadata.time,
	});
}

/**
 * What the person wrote comes back with the event. Of a deleted one Google may send nothing but the id
 * (Events resource, `status`), so an empty text means nothing.
 */
function textChangesInGone(event: GoogleEvent, metadata: SyncMetadata): RemoteEvent['changes'] {
	const { time: _, ...texts } = changesIn(event, metadata);
	return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/** Undefined where it says none, or an absurd one. */
function timeIn({ start, end }: GoogleEvent): EventTime | undefined {
	const startDay = toDay(start?.date ?? '');
	if (startDay !== undefined) {
		const endDay = toDay(end?.date ?? '') ?? addDays(startDay, 1);
		return sensibleTime({ allDay: true, start: startDay, end: endDay });
	}
	const startAt = Date.parse(start?.dateTime ?? '') as Instant;
	const endAt = Date.parse(end?.dateTime ?? '') as Instant;
	return sensibleTime({ allDay: false, start: startAt, end: endAt });
}
