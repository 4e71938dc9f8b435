import { addDays, weekdayOf, type Day } from '../time/day';
import { dayAt, type Instant, type Zone } from '../time/instant';
import { dayOf } from '../time/when';
import type { FollowUp } from './follow-up';

/** How a view divides what is still to do, the most pressing first. */
const DUE_GROUPS = ['overdue', 'today', 'this week', 'later', 'no date', 'snoozed'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/**
 * The group of a follow-up for somebody whose clocks show the zone; undefined
 * where nothing is left to do. A week ends with Sunday.
 */
export function dueGroupOf(
	{ status, due }: FollowUp,
	now: Instant,
	zone: Zone,
): DueGroup | undefined {
	if (status === 'done' || status === 'dismissed') {
		return undefined;
	}
	if (status === 'overdue' || status === 'snoozed') {
		return status;
	}
	if (!due) {
		return 'no date';
	}
	const today = dayAt(now, zone);
	const day = dayOf(due, zone);
	if (day <= today) {
		return 'today';
	}
	if (day <= sundayOf(today)) {
		return 'this week';
	}
	return 'later';
}

/** The follow-ups of each group that has any, in the order in which they came. */
export function dueGroupsOf(
	followUps: readonly FollowUp[],
	now: Instant,
	zone: Zone,
): readonly (readonly [DueGroup, readonly FollowUp[]])[] {
	const groups = new Map<DueGroup, FollowUp[]>(DUE_GROUPS.map(group => [group, []]));
	for (const followUp of followUps) {
		const group = dueGroupOf(followUp, now, zone);
		if (group) {
			groups.get(group)!.push(followUp);
		}
	}
	return [...groups].filter(([, members]) => members.length > 0);
}

function sundayOf(day: Day): Day {
	return addDays(day, (7 - weekdayOf(day)) % 7);
}
