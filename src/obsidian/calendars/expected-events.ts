import { persistMissingIds } from '../../actions/persist-ids';
import type { CalendarEvent } from '../../core/calendar/event';
import { eventsOf } from '../../core/calendar/events-of';
import { contentKey } from '../../core/calendar/content-key';
import { CALENDARS } from '../../i18n/calendars';
import { withRecords } from '../context/with-records';
import type { CalendarDeps } from './calendar-deps';

type Reading = Pick<CalendarDeps, 'tracker' | 'settings'>;

/** What belongs in the calendars, as the notes stand. */
export function expectedEvents({
	tracker,
	settings: { current },
}: Reading): readonly CalendarEvent[] {
	return eventsOf(tracker.records(), tracker.followUps(), {
		vaultName: current.vaultName,
		settings: current.calendar,
	});
}

/** The same as one text, to tell whether anything changed. */
export function expectedContentKey(reading: Reading): string {
	return expectedEvents(reading).map(contentKey).join('\n');
}

/** The same once all notes are taken in, and carry the ids by which their events stay the same. */
export async function expectedEventsWithIds(
	world: CalendarDeps,
): Promise<readonly CalendarEvent[]> {
	await withRecords(world, ({ notes, ledger, settings }) =>
		persistMissingIds(notes, ledger, expectedEvents(world), settings),
	);
	return expectedEvents(world);
}

/** A calendar must never be told of a part of the vault: the rest would be taken out of it. */
export function assertComplete({ tracker }: Pick<CalendarDeps, 'tracker'>): void {
	if (!tracker.isRead()) {
		throw new Error(CALENDARS.reading);
	}
	if (!tracker.isComplete()) {
		throw new Error(CALENDARS.unreadable);
	}
}

/** Whether an event may still be wanted though the notes no longer ask for it. Only asked before an event is withdrawn. */
export function mayWantEvent({
	app,
	tracker,
}: Pick<CalendarDeps, 'app' | 'tracker'>): (source: string, path?: string) => boolean {
	return (source, path) => {
		if (tracker.ledger.mayHide(source, path)) {
			return true;
		}
		const note = path === undefined ? null : app.vault.getFileByPath(path);
		// A note that is empty, or that Obsidian hasn't read yet, says nothing about what it wants.
		return note !== null && (note.stat.size === 0 || app.metadataCache.getFileCache(note) === null);
	};
}
