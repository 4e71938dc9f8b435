import type { CalendarEvent } from '../core/calendar/event';
import type { RemoteWrite } from './plan';
import type { RemoteEvent } from './remote-event';

/** A calendar that is kept in line with the notes. It lives for one run. */
export interface CalendarTarget {
	/** `google`, `caldav`. */
	readonly id: string;
	/** The calendar's name, as the person knows it. */
	readonly calendar: string;
	/** The event as this calendar can hold it: its link, the length of its texts, its alarms. Done before anything is compared. */
	fit(event: CalendarEvent): CalendarEvent;
	/** Makes ready for writing: brings our events over from the calendar that was chosen before; what the notes want tells which are ours. Left out where a run is only tried. */
	begin(wanted: () => Promise<readonly CalendarEvent[]>, signal?: AbortSignal): Promise<void>;
	/** All events with a mark or a UID of ours, those of other vaults too. It asks for no more than what changed since it last looked. */
	present(signal?: AbortSignal): Promise<readonly RemoteEvent[]>;
	/** Does one thing, with the version that was seen. `stale`: somebody was there before; look again and plan again. */
	apply(write: RemoteWrite, signal?: AbortSignal): Promise<'done' | 'stale'>;
	/** Keeps what was seen for the next run, of these with the standing that they bring; until then a run that ended early is as if it had never looked. */
	remember(settled: readonly RemoteEvent[]): Promise<void>;
	/** How many requests were sent so far. */
	requests(): number;
}

/** Why a calendar cannot be worked with, as far as it matters to what happens next. */
export type TargetErrorCode =
	/** The person has to sign in again. */
	| 'signed out'
	/** No answer, or one that is not the calendar's, such as a hotel's sign-in page. */
	| 'offline'
	/** Too many requests for now, beyond what waiting could mend. */
	| 'busy'
	/** Signed in, and not allowed to do this. */
	| 'forbidden'
	/** There is no such calendar any more. */
	| 'calendar gone'
	/** This one event was refused; the others can go on. */
	| 'refused'
	| 'cancelled';

/** A failure with a sentence for the person; it never holds a token or an address with one. */
export class TargetError extends Error {
	constructor(
		readonly trouble: TargetErrorCode,
		message: string,
	) {
		super(message);
		this.name = 'TargetError';
	}
}
