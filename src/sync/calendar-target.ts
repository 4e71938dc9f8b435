import type { CalendarEvent } from '../core/calendar/event';
import type { RemoteWrite } from './plan';
import type { RemoteEvent } from './remote-event';

/** A calendar that is kept in step with the notes. It lives for one run. */
export interface CalendarTarget {
	/** `google`, `caldav`. */
	readonly id: string;
	/** The calendar's name, as the person knows it. */
	readonly calendar: string;
	/** The event as this calendar can hold it: its link, the length of its texts, its alarms. Applied before anything is compared. */
	clamp(event: CalendarEvent): CalendarEvent;
	/** Gets ready for writing: moves our events from the calendar that was chosen before. What the notes want tells which are ours. Not called for a dry run. */
	prepare(expected: () => Promise<readonly CalendarEvent[]>, signal?: AbortSignal): Promise<void>;
	/** All events with our metadata or one of our UIDs, other vaults' events included. It requests only what changed since the last time. */
	listRemote(signal?: AbortSignal): Promise<readonly RemoteEvent[]>;
	/** Carries out one write, if the event still has the version that was seen. `stale`: it was changed meanwhile, so list and plan again. */
	apply(write: RemoteWrite, signal?: AbortSignal): Promise<'done' | 'stale'>;
	/** Saves what was seen for the next run, with the new states of the given events. A run that ended before is as if it had never listed. */
	save(resolved: readonly RemoteEvent[]): Promise<void>;
	/** How many requests were sent so far. */
	requests(): number;
	/** How many requests a second the calendar takes at most; undefined where there's no limit. */
	readonly requestsPerSecond?: number;
	/** Addresses in the calendar that can't be read, and were skipped. */
	skipped?(): readonly string[];
}

/** Why a calendar can't be used, as far as it matters to what happens next. */
export type TargetErrorCode =
	/** Something that the person entered is missing, or can't be used. */
	| 'bad-input'
	/** The person has to sign in again. */
	| 'signed-out'
	/** No answer, or one that isn't the calendar's, such as a hotel's sign-in page. */
	| 'offline'
	/** Too many requests, or too long a run. */
	| 'busy'
	/** Signed in, but not allowed to do this. */
	| 'forbidden'
	/** The calendar doesn't exist any more. */
	| 'calendar-gone'
	/** This one event was refused. The others can go on. */
	| 'refused'
	| 'cancelled';

/** A failure with a sentence for the person. It never holds a token, or an address with one. */
export class TargetError extends Error {
	constructor(
		readonly code: TargetErrorCode,
		message: string,
	) {
		super(message);
		this.name = 'TargetError';
	}
}

/** Whether the error is a failure of that kind. */
export function isTargetError(error: unknown, ...codes: TargetErrorCode[]): error is TargetError {
	return error instanceof TargetError && (codes.length === 0 || codes.includes(error.code));
}
