import type { EventTime } from '../core/calendar/event';
import type { SyncPlan } from './plan';
import { textOfTime } from './sync-metadata';
import { timeDiffers, type RemoteEvent } from './remote-event';

/** Times that calendar and note had in common when a run looked, though the event's mark did not say so yet; by event and mark. */
export type AcknowledgedTimes = ReadonlyMap<string, EventTime>;

const keyOf = ({ ref, mark }: RemoteEvent): string => `${ref} ${mark ? textOfTime(mark.time) : ''}`;

/** Of a plan that was made after all that the person did was written into the notes. */
export function acknowledgedTimesOf({ writes }: SyncPlan): AcknowledgedTimes {
	return new Map(
		writes.flatMap(write => {
			if (write.kind !== 'change' || write.present.theirs.time === undefined) {
				return [];
			}
			const {
				event,
				present,
				present: {
					theirs: { time },
				},
			} = write;
			return timeDiffers(event.kind, time, event.time) ? [] : [[keyOf(present), time] as const];
		}),
	);
}

/** The events as they stand by now. One that the person moved again before its mark was written, or back, is seen to have moved from the agreed time. */
export function sinceAcknowledged(
	present: readonly RemoteEvent[],
	agreed: AcknowledgedTimes,
): readonly RemoteEvent[] {
	return present.map(one => {
		const time = agreed.get(keyOf(one));
		return time && one.mark && one.standing === 'stands'
			? { ...one, agreed: time, theirs: { ...one.theirs, time: one.theirs.time ?? one.mark.time } }
			: one;
	});
}
