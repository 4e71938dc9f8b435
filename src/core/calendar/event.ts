import type { Instant, Zone } from '../time/instant';
import type { Day } from '../time/day';

/**
 * When an event is: whole days with an exclusive end, or two moments. The end
 * never lies before the start.
 */
export type EventTime =
	| { readonly allDay: true; readonly start: Day; readonly end: Day }
	| { readonly allDay: false; readonly start: Instant; readonly end: Instant };

/** One entry of a calendar, the same for the iCal file, the feed, Google and CalDAV. */
export interface CalendarEvent {
	/** iCalUID, the same in every calendar. */
	readonly uid: string;
	/**
	 * The id of the follow-up, or of the interview or milestone, that it stands
	 * for.
	 */
	readonly source: string;
	readonly kind: 'follow-up' | 'interview' | 'milestone';
	/** Plain text, one line, no markup. */
	readonly title: string;
	/** Plain text, lines divided by \n. */
	readonly description: string;
	readonly location?: string;
	/** `obsidian://` address of the note. */
	readonly url: string;
	readonly time: EventTime;
	readonly zone: Zone;
	/**
	 * Minutes before the start at which it rings; negative for after the start,
	 * as on the morning of an all-day event.
	 */
	readonly alarms: readonly number[];
}

/**
 * The vault that an event is written from. The name tells a vault whose id was
 * lost with the plugin's data.
 */
export interface VaultIdentity {
	readonly id: string;
	readonly name: string;
}
