import { persistMissingIds } from '../../actions/persist-ids';
import type { CalendarSettings } from '../../core/calendar/calendar-settings';
import type { CalendarEvent } from '../../core/calendar/event';
import { eventsOf } from '../../core/calendar/events-of';
import { contentKey } from '../../core/calendar/content-key';
import type { Records } from '../../core/records/application';
import type { FollowUp } from '../../core/followups/follow-up';
import { CALENDARS } from '../../i18n/calendars';
import { withRecords } from '../context/with-records';
import type { CalendarDeps } from './calendar-deps';

type Reading = Pick<CalendarDeps, 'tracker' | 'settings'>;

interface Derived {
	readonly records: Records;
	readonly vaultName: string;
	readonly settings: CalendarSettings;
	readonly events: readonly CalendarEvent[];
	readonly key: string;
}

/**
 * Worked out once per change, for the file, the feed and every sync: follow-ups
 * are the same array until something changes.
 */
const derived = new WeakMap<readonly FollowUp[], Derived>();

function derivedFrom({ tracker, settings }: Reading): Derived {
	const { vaultName, calendar } = settings.current;
	const followUps = tracker.followUps();
	const records = tracker.records();
	const known = derived.get(followUps);
	const isSame = known?.records === records && known.settings === calendar;
	if (isSame && known.vaultName === vaultName) {
		return known;
	}
	const events = eventsOf(records, followUps, { vaultName, settings: calendar });
	const key = events.map(contentKey).join('\n');
	const fresh = { records, vaultName, settings: calendar, events, key };
	derived.set(followUps, fresh);
	return fresh;
}

/** What belongs in the calendars, by the notes as they are. */
export function expectedEvents(reading: Reading): readonly CalendarEvent[] {
	return derivedFrom(reading).events;
}

/** The same as one text, to tell whether anything changed. */
export function expectedContentKey(reading: Reading): string {
	return derivedFrom(reading).key;
}

/**
 * The same once all notes are taken in, and carry the ids by which their events
 * stay the same.
 */
export async function expectedEventsWithIds(deps: CalendarDeps): Promise<readonly CalendarEvent[]> {
	await withRecords(deps, ({ notes, ledger, settings }) =>
		persistMissingIds(notes, ledger, expectedEvents(deps), settings),
	);
	return expectedEvents(deps);
}

/**
 * A calendar must never be told of a part of the vault: the rest would be taken
 * out of it.
 */
export function assertComplete({ tracker }: Pick<CalendarDeps, 'tracker'>): void {
	if (!tracker.isRead()) {
		throw new Error(CALENDARS.reading);
	}
	if (!tracker.isComplete()) {
		throw new Error(CALENDARS.unreadable);
	}
}

/**
 * Whether an event may still be wanted though the notes no longer ask for it.
 * Only asked before an event is withdrawn.
 */
export function mayWantEvent({
	app,
	tracker,
}: Pick<CalendarDeps, 'app' | 'tracker'>): (source: string, path?: string) => boolean {
	return (source, path) => {
		if (tracker.ledger.mayHide(source, path)) {
			return true;
		}
		const note = path === undefined ? null : app.vault.getFileByPath(path);
		// A note that is empty, or that Obsidian hasn't read yet, says nothing
		// about what it wants.
		return note !== null && (note.stat.size === 0 || app.metadataCache.getFileCache(note) === null);
	};
}
