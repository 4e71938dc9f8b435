import { dismiss, snooze } from '../../actions/resolve-follow-up';
import type { CalendarEvent } from '../../core/calendar/event';
import type { FollowUp } from '../../core/followups/follow-up';
import { dayAt, minutesAt, type Instant, type Zone } from '../../core/time/instant';
import { CALENDARS } from '../../i18n/calendars';
import type { SyncDeps } from '../../sync/sync-calendar';
import { withRecords } from '../context/with-records';
import type { CalendarDeps } from './calendar-deps';
import { assertComplete, expectedEvents, mayWantEvent } from './expected-events';

type NotesSide = Pick<SyncDeps, 'wanted' | 'snooze' | 'dismiss' | 'mayHide'>;

/** What a sync reads from the notes and writes into them. */
export function notesForSync(deps: CalendarDeps): NotesSide {
	const withFollowUpOf = async (
		event: CalendarEvent,
		change: (followUp: FollowUp) => Promise<void>,
	): Promise<void> => {
		const followUp = deps.tracker.followUps().find(({ id }) => id === event.source);
		if (followUp) {
			await change(followUp);
		}
	};
	return {
		wanted: async () => {
			await deps.tracker.whenIdle();
			assertComplete(deps);
			return expectedEvents(deps);
		},
		snooze: (event, until) =>
			withFollowUpOf(event, followUp =>
				withRecords(deps, records => snooze(records, followUp, until)),
			),
		dismiss: event =>
			withFollowUpOf(event, followUp => withRecords(deps, records => dismiss(records, followUp))),
		mayHide: mayWantEvent(deps),
	};
}

/** When a calendar was last synced, in words. */
export function momentText(at: Instant, now: Instant, zone: Zone): string {
	const day = dayAt(at, zone);
	return CALENDARS.at(day === dayAt(now, zone), day, minutesAt(at, zone));
}
