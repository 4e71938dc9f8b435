import type { SyncDeps } from '../../src/sync/sync-calendar';
import type { CalendarEvent } from '../../src/core/calendar/event';
import type { Zone } from '../../src/core/time/instant';
import { isoOfWhen } from '../../src/core/time/when';
import { anEvent } from './calendar-events';

/** The notes of one vault, as far as a sync sees them: what they want, until it is snoozed or dismissed. */
export class NotesAtHand {
	readonly wants = new Map<string, CalendarEvent>();
	readonly pulls: string[] = [];

	constructor(...events: readonly CalendarEvent[]) {
		for (const event of events) {
			this.want(event);
		}
	}

	want(event: CalendarEvent): void {
		this.wants.set(event.source, event);
	}

	/** For a sync. */
	get world(): Pick<SyncDeps, 'wanted' | 'snooze' | 'dismiss'> {
		return {
			wanted: () => Promise.resolve([...this.wants.values()]),
			snooze: (event, until) => {
				this.want(
					anEvent(event.source, {
						...this.wants.get(event.source)!,
						time: until.day ?? new Date(until.at).toISOString(),
					}),
				);
				this.pulls.push(`snooze ${event.source} ${isoOfWhen(until, 'UTC' as Zone)}`);
				return Promise.resolve();
			},
			dismiss: event => {
				this.wants.delete(event.source);
				this.pulls.push(`dismiss ${event.source}`);
				return Promise.resolve();
			},
		};
	}
}
