import { escape, foldLines, ICalCalendar } from 'ical-generator';
import { cleanLine } from '../../core/calendar/clean-text';
import type { VaultIdentity } from '../../core/calendar/event';
import { CALENDAR_DESCRIPTION, CALENDAR_NAME } from '../../i18n/calendar';

/** What a calendar remembers beside its events, in properties of our own (RFC 5545, 3.8.8.2). */
export interface CalendarMetadata {
	/** Whose follow-ups it holds; undefined where it does not say. */
	readonly vault: VaultIdentity | undefined;
	/** The SEQUENCE that a new event begins with: above that of any event it has forgotten, for it may be one of them that comes back. */
	readonly nextSequence: number;
}

/** Seconds after which a subscriber is asked to look again. */
const REFRESH = 3600;
const END = 'END:VCALENDAR';
const VAULT = 'X-INTERVIEW-FOLLOW-UP-VAULT';
const NEXT_SEQUENCE = 'X-INTERVIEW-FOLLOW-UP-NEXT-SEQUENCE';

/** How every calendar of ours begins, whichever version wrote it: by this a file is known as ours (PRODID; RFC 5545, 3.7.3). */
export const PRODUCT_ID = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//interview-follow-up//';

/** The calendar around the events: all lines before them, and the one after. */
export function calendarHeader({ vault, nextSequence }: CalendarMetadata): {
	readonly head: string;
	readonly foot: string;
} {
	const empty = foldLines(
		new ICalCalendar({
			prodId: { company: 'interview-follow-up', product: 'Interview Follow-up', language: 'EN' },
			// The library writes both as they are.
			name: escape(cleanLine(CALENDAR_NAME), false),
			description: escape(cleanLine(CALENDAR_DESCRIPTION), false),
			ttl: REFRESH,
			x: [
				...(vault ? [{ key: VAULT, value: [vault.id, vault.name].map(encoded).join('/') }] : []),
				...(nextSequence > 0 ? [{ key: NEXT_SEQUENCE, value: String(nextSequence) }] : []),
			],
		}).toString(),
	);
	return { head: empty.slice(0, empty.lastIndexOf(END)), foot: `${END}\r\n` };
}

/** What the lines before the first event say, CRLF after each; what is damaged counts as not said. */
export function readCalendarMetadata(head: string): CalendarMetadata {
	const lines = head.replace(/\r\n[ \t]/g, '').split('\r\n');
	const valueOf = (name: string): string =>
		lines.find(line => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
	const [id, name] = valueOf(VAULT).split('/').map(decoded);
	const next = valueOf(NEXT_SEQUENCE);
	return {
		vault: id === undefined || name === undefined ? undefined : { id, name },
		nextSequence: /^\d{1,9}$/.test(next) ? Number(next) : 0,
	};
}

function encoded(text: string): string {
	return encodeURIComponent(cleanLine(text));
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
