import type { EventTime } from '../core/calendar/event';
import type { SyncPlan } from './plan';
import { timeDiffers, type RemoteEvent } from './remote-event';
import { textOfTime } from './sync-metadata';

/**
 * Times that calendar and note already agree on, although the event's metadata still says an earlier one.
 * By event and metadata.
 */
export type AcknowledgedTimes = ReadonlyMap<string, EventTime>;

function keyOf({ ref, metadata }: RemoteEvent): string {
	return `${ref} ${metadata ? textOfTime(metadata.time) : ''}`;
}

/** From a plan made after everything the person did was written into the notes. */
export function acknowledgedTimesOf({ writes }: SyncPlan): AcknowledgedTimes {
	const times = new Map<string, EventTime>();
	for (const write of writes) {
		if (write.kind !== 'change') {
			continue;
		}
		const { event, remote } = write;
		const { time } = remote.changes;
		if (time !== undefined && !timeDiffers(event.kind, time, event.time)) {
			times.set(keyOf(remote), time);
		}
	}
	return times;
}

/** The events with those times, so that one moved again (or back) before its metadata was written counts as moved from there. */
export function withAcknowledgedTimes(
	events: readonly RemoteEvent[],
	times: AcknowledgedTimes,
): readonly RemoteEvent[] {
	return events.map(event => {
		const acknowledged = times.get(keyOf(event));
		if (!acknowledged || !event.metadata || event.state !== 'present') {
			return event;
		}
		const time = event.changes.time ?? event.metadata.time;
		return { ...event, acknowledged, changes: { ...event.changes, time } };
	});
}
