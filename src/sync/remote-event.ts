import { addDays } from '../core/time/day';
import { sameWhen, type When } from '../core/time/when';
import type { CalendarEvent, EventTime } from '../core/calendar/event';
import { fingerprintOf, plainText, type SyncMetadata } from './sync-metadata';

/** The parts of an event that a person can change in the calendar and that are ours to write. */
export interface EventContent {
	readonly title: string;
	readonly description: string;
	readonly location: string;
	readonly time: EventTime;
}

/** What the person made of an event: only what differs from what we wrote. */
export type RemoteChanges = Partial<EventContent>;

/** An event of ours as it stands in the calendar. */
export interface RemoteEvent {
	/** Where it is kept: Google's event id, CalDAV's address. */
	readonly ref: string;
	/** Its version, for If-Match. */
	readonly etag: string;
	/** What it stands for: as its mark says, else as its UID does. */
	readonly source: string;
	/** Undefined where it came from our iCal file and was never written by a sync. */
	readonly mark?: SyncMetadata;
	/**
	 * `deleted`: it stood when this device last looked, and somebody deleted it since. `let go`: so it was, and it is not made again.
	 * `withdrawn`: gone in any other way.
	 */
	readonly standing: 'stands' | 'deleted' | 'let go' | 'withdrawn';
	readonly theirs: RemoteChanges;
	/** The time that the note already has too, where the mark still says an earlier one. */
	readonly agreed?: EventTime;
	/** All of it as it stands, for a calendar that takes a change of one part only with all the rest. */
	readonly text?: string;
}

/** What the person changed since we wrote: told from the event alone. */
export function remoteChangesOf(mark: SyncMetadata, shown: EventContent): RemoteChanges {
	return {
		...(fingerprintOf(shown.title) !== mark.title && { title: shown.title }),
		...(fingerprintOf(shown.description) !== mark.description && {
			description: shown.description,
		}),
		...(fingerprintOf(shown.location) !== mark.location && { location: shown.location }),
		...(!sameTime(shown.time, mark.time) && { time: shown.time }),
	};
}

export function sameTime(a: EventTime, b: EventTime): boolean {
	return a.allDay === b.allDay && a.start === b.start && a.end === b.end;
}

/** Until when a follow-up can wait, as its event shows it: its end, or the last of its days. */
export function dueOf(time: EventTime): When {
	return time.allDay
		? { day: time.end > time.start ? addDays(time.end, -1) : time.start }
		: { at: time.end };
}

/** Whether two times mean something else: for a follow-up only the end counts, for what takes place all of it. */
export function timeDiffers(kind: CalendarEvent['kind'], a: EventTime, b: EventTime): boolean {
	return kind === 'follow-up' ? !sameWhen(dueOf(a), dueOf(b)) : !sameTime(a, b);
}

/**
 * The new text with what the person wrote above or below the old one;
 * undefined where they changed the old text itself. The old one is known by its fingerprint alone.
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
