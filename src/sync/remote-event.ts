import { addDays } from '../core/time/day';
import { sameWhen, type When } from '../core/time/when';
import type { CalendarEvent, EventTime } from '../core/calendar/event';
import { fingerprintOf, plainText, type SyncMetadata } from './sync-metadata';

/** The parts of an event that a person can change in the calendar and that we write. */
export interface EventContent {
	readonly title: string;
	readonly description: string;
	readonly location: string;
	readonly time: EventTime;
}

/** What the person changed in an event: only the parts that differ from what we wrote. */
export type RemoteChanges = Partial<EventContent>;

/**
 * `present`: it's in the calendar. `deleted`: it was there when this device last looked, and somebody deleted it since.
 * `dismissed`: deleted, and not created again. `withdrawn`: gone for any other reason.
 */
export type RemoteState = 'present' | 'deleted' | 'dismissed' | 'withdrawn';

/** One of our events as the calendar has it. */
export interface RemoteEvent {
	/** Where it's kept: Google's event id, CalDAV's address. */
	readonly ref: string;
	/** Its version, for If-Match. */
	readonly etag: string;
	/** The follow-up, interview or milestone it belongs to: by its metadata, else by its UID. */
	readonly source: string;
	/** Undefined where it came from our iCal file and no sync ever wrote it. */
	readonly metadata?: SyncMetadata;
	/** Whether another program removed the metadata, so that `metadata` is what this device remembers. */
	readonly metadataLost?: boolean;
	readonly state: RemoteState;
	readonly changes: RemoteChanges;
	/** The time that the note already has too, where the metadata still says an earlier one. */
	readonly acknowledged?: EventTime;
	/** The note that its link opens, if it has one. */
	readonly notePath?: string;
	/** The whole object as stored, for a calendar where changing one part means writing all of it. */
	readonly text?: string;
}

/** The content that the notes want. */
export function contentOf(event: CalendarEvent): EventContent {
	return {
		title: event.title,
		description: event.description,
		location: event.location ?? '',
		time: event.time,
	};
}

/** What the person changed since we wrote, read from the event itself. */
export function remoteChangesOf(metadata: SyncMetadata, content: EventContent): RemoteChanges {
	const changes: { -readonly [Part in keyof EventContent]?: EventContent[Part] } = {};
	for (const part of ['title', 'description', 'location'] as const) {
		if (fingerprintOf(content[part]) !== metadata[part]) {
			changes[part] = content[part];
		}
	}
	if (!sameTime(content.time, metadata.time)) {
		changes.time = content.time;
	}
	return changes;
}

export function sameTime(a: EventTime, b: EventTime): boolean {
	return a.allDay === b.allDay && a.start === b.start && a.end === b.end;
}

/** When a follow-up is due according to its event: the event's end, or the last of its days. */
export function dueOf(time: EventTime): When {
	if (!time.allDay) {
		return { at: time.end };
	}
	return { day: time.end > time.start ? addDays(time.end, -1) : time.start };
}

/** Whether two times mean something else: of a follow-up only the end counts, of anything else all of it. */
export function timeDiffers(kind: CalendarEvent['kind'], a: EventTime, b: EventTime): boolean {
	if (kind === 'follow-up') {
		return !sameWhen(dueOf(a), dueOf(b));
	}
	return !sameTime(a, b);
}

/**
 * The new text with what the person wrote above or below the old one.
 * Undefined where they changed the old text itself. The old text is known only by its fingerprint.
 */
export function withAnnotation(
	theirs: string,
	fingerprint: string,
	text: string,
): string | undefined {
	const plain = plainText(theirs);
	const length = Number.parseInt(fingerprint, 10);
	if (!(length > 0) || length > plain.length) {
		return undefined;
	}
	if (fingerprintOf(plain.slice(0, length)) === fingerprint) {
		return text + plain.slice(length);
	}
	if (fingerprintOf(plain.slice(-length)) === fingerprint) {
		return plain.slice(0, -length) + text;
	}
	return undefined;
}
