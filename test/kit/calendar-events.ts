import type { CalendarEvent, EventTime } from '../../src/core/calendar/event';
import type { VaultIdentity } from '../../src/core/calendar/event';
import { syncMetadataOf } from '../../src/sync/sync-metadata';
import { remoteChangesOf, type RemoteEvent, type EventContent } from '../../src/sync/remote-event';
import { addDays, toDay } from '../../src/core/time/day';
import type { Instant, Zone } from '../../src/core/time/instant';

export const VAULT: VaultIdentity = { id: 'vault-1', name: 'Job search' };

/** `2026-11-24` for all of that day, `2026-11-24T14:00Z` for the half hour that ends then. */
export function aTime(text: string): EventTime {
	const day = toDay(text);
	if (day !== undefined) {
		return { allDay: true, start: day, end: addDays(day, 1) };
	}
	const end = Date.parse(text);
	return { allDay: false, start: (end - 1_800_000) as Instant, end: end as Instant };
}

/** An event that is like any other but for what the test names. */
export function anEvent(
	source: string,
	given: Partial<Omit<CalendarEvent, 'time'>> & { readonly time?: string } = {},
): CalendarEvent {
	return {
		uid: `${source}@interview-follow-up`,
		source,
		kind: 'follow-up',
		title: `Thank-you letter: ${source}`,
		description: 'Acme met you on Mon 23 Nov.\nA thank-you is fitting within 24 hours.',
		url: 'obsidian://open?vault=Job%20search&file=Acme',
		zone: 'Europe/Berlin' as Zone,
		alarms: [120, 15],
		...given,
		time: aTime(given.time ?? '2026-11-24'),
	};
}

/** The event as it stands after we wrote it and the person changed what is named. */
export function asPresent(
	event: CalendarEvent,
	changed: Partial<EventContent> = {},
	given: Partial<RemoteEvent> & { readonly vault?: VaultIdentity } = {},
): RemoteEvent {
	const { vault = VAULT, ...rest } = given;
	const mark = syncMetadataOf(event, vault);
	const shown = {
		title: event.title,
		description: event.description,
		location: event.location ?? '',
		time: event.time,
		...changed,
	};
	return {
		ref: `ref-${event.source}-${vault.id}`,
		etag: '"1"',
		source: event.source,
		metadata: mark,
		state: 'present',
		changes: remoteChangesOf(mark, shown),
		...rest,
	};
}
