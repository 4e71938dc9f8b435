import { keepIds } from '../../actions/keep-ids';
import type { CalendarEvent } from '../../core/calendar/event';
import { eventsOf } from '../../core/calendar/events-of';
import { matterOf } from '../../core/calendar/matter-of';
import { CALENDARS } from '../../i18n/calendars';
import { atDesk } from '../desk/at-desk';
import type { CalendarWorld } from './calendar-world';

type Reading = Pick<CalendarWorld, 'tracker' | 'settings'>;

/** What belongs in the calendars, as the notes stand. */
export function wantedEvents({
	tracker,
	settings: { current },
}: Reading): readonly CalendarEvent[] {
	return eventsOf(tracker.records(), tracker.followUps(), {
		vaultName: current.vaultName,
		settings: current.calendar,
	});
}

/** The same as one text, to tell whether anything changed. */
export function wantedMatter(reading: Reading): string {
	return wantedEvents(reading).map(matterOf).join('\n');
}

/** The same once all notes are taken in, and carry the ids by which their events stay the same. */
export async function wantedWithIds(world: CalendarWorld): Promise<readonly CalendarEvent[]> {
	await atDesk(world, ({ notes, ledger, settings }) =>
		keepIds(notes, ledger, wantedEvents(world), settings),
	);
	return wantedEvents(world);
}

/** A calendar must never be told of a part of the vault: the rest would be taken out of it. */
export function assertWhole({ tracker }: Pick<CalendarWorld, 'tracker'>): void {
	if (!tracker.isRead()) {
		throw new Error(CALENDARS.reading);
	}
	if (!tracker.isWhole()) {
		throw new Error(CALENDARS.unreadable);
	}
}
