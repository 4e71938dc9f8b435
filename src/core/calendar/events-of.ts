import type { FollowUp } from '../followups/follow-up';
import type { Records } from '../records/application';
import { startOfDay } from '../time/instant';
import type { CalendarSettings } from './calendar-settings';
import type { CalendarEvent } from './event';
import { eventOf, type EventContext } from './event-of';
import type { Milestone } from './milestone';
import { milestoneEvent } from './milestone-event';
import { milestonesOf } from './milestones';

/** Rules whose follow-ups are shown, and exported only where the settings name them. */
export const RULES_ON_REQUEST: readonly string[] = ['no-response', 'screening-inquiry'];

/** All that the settings want in a calendar, one event per follow-up, interview and day, by start and then by uid. */
export function eventsOf(
	records: Records,
	followUps: readonly FollowUp[],
	context: EventContext,
): readonly CalendarEvent[] {
	const { settings } = context;
	const events = [
		...followUps
			.filter(followUp => wantsFollowUp(followUp, settings))
			.map(followUp => eventOf(followUp, context)),
		...milestonesOf(records)
			.filter(milestone => wantsMilestone(milestone, settings))
			.map(milestone => milestoneEvent(milestone, context)),
	].filter(event => event !== undefined);
	return [...new Map(events.map(event => [event.uid, event])).values()].sort(byStart);
}

function wantsFollowUp({ rule }: FollowUp, { include, rules }: CalendarSettings): boolean {
	return (
		include.includes('follow-ups') && (!RULES_ON_REQUEST.includes(rule) || rules.includes(rule))
	);
}

function wantsMilestone({ kind }: Milestone, { include, milestones }: CalendarSettings): boolean {
	return kind === 'interview'
		? include.includes('interviews')
		: include.includes('milestones') && milestones.includes(kind);
}

function byStart(a: CalendarEvent, b: CalendarEvent): number {
	return startOf(a) - startOf(b) || (a.uid < b.uid ? -1 : 1);
}

function startOf({ time, zone }: CalendarEvent): number {
	return time.allDay ? startOfDay(time.start, zone) : time.start;
}
