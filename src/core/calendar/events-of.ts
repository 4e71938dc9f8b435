import type { FollowUp } from '../followups/follow-up';
import { ruleOf } from '../followups/rules';
import type { Application, Records } from '../records/application';
import { interviewKey, type Interview } from '../records/interview';
import { Memo, SortedList } from '../records/memo';
import { startOfDay } from '../time/instant';
import type { CalendarSettings } from './calendar-settings';
import type { CalendarEvent } from './event';
import { eventOf, type EventContext } from './event-of';
import type { Milestone } from './milestone';
import { milestoneEvent } from './milestone-event';
import { applicationMilestones, interviewMilestone } from './milestones';

const FOLLOW_UP_EVENTS = new Memo<FollowUp, CalendarEvent | undefined>();
const MILESTONE_EVENTS = new Memo<Application | Interview, readonly CalendarEvent[]>();
const SORTED = new SortedList<CalendarEvent>(byStart);

/**
 * Everything that the settings want in a calendar, one event per follow-up,
 * interview and date, by start and then by uid. The event of a follow-up or
 * application that didn't change is the very same object as before.
 */
export function eventsOf(
	records: Records,
	followUps: readonly FollowUp[],
	context: EventContext,
): readonly CalendarEvent[] {
	const { ids } = records;
	const contextKey = internKey(JSON.stringify(context));
	const byUid = new Map<string, CalendarEvent>();
	const add = (event: CalendarEvent | undefined): void => {
		if (event) {
			byUid.set(event.uid, event);
		}
	};
	for (const followUp of followUps) {
		if (wantsFollowUp(followUp, context.settings)) {
			add(FOLLOW_UP_EVENTS.get(followUp, [contextKey], () => eventOf(followUp, context)));
		}
	}
	for (const application of records.applications) {
		const interviewIds = application.interviews.map(interview => ids.get(interviewKey(interview)));
		const events = MILESTONE_EVENTS.get(application, [contextKey, ...interviewIds], () =>
			milestoneEvents(applicationMilestones(application, ids), context),
		);
		events.forEach(add);
	}
	for (const interview of records.unattached) {
		const id = ids.get(interviewKey(interview));
		const events = MILESTONE_EVENTS.get(interview, [contextKey, id], () =>
			milestoneEvents(interviewMilestone(interview, id), context),
		);
		events.forEach(add);
	}
	return SORTED.sort([...byUid.values()]);
}

let lastKey = '';

/**
 * The same string object as last time, if it's equal: comparing it takes no
 * time then.
 */
function internKey(key: string): string {
	if (key !== lastKey) {
		lastKey = key;
	}
	return lastKey;
}

function milestoneEvents(
	milestones: readonly Milestone[],
	context: EventContext,
): readonly CalendarEvent[] {
	const wanted = milestones.filter(milestone => wantsMilestone(milestone, context.settings));
	return wanted.flatMap(milestone => milestoneEvent(milestone, context) ?? []);
}

function wantsFollowUp({ rule }: FollowUp, { include, rules }: CalendarSettings): boolean {
	if (!include.includes('follow-ups')) {
		return false;
	}
	return !ruleOf(rule)?.notExportedByDefault || rules.includes(rule);
}

function wantsMilestone({ kind }: Milestone, { include, milestones }: CalendarSettings): boolean {
	if (kind === 'interview') {
		return include.includes('interviews');
	}
	return include.includes('milestones') && milestones.includes(kind);
}

function byStart(a: CalendarEvent, b: CalendarEvent): number {
	return startOf(a) - startOf(b) || (a.uid < b.uid ? -1 : 1);
}

const STARTS = new WeakMap<CalendarEvent, number>();

function startOf(event: CalendarEvent): number {
	let start = STARTS.get(event);
	if (start === undefined) {
		const { time, zone } = event;
		start = time.allDay ? startOfDay(time.start, zone) : time.start;
		STARTS.set(event, start);
	}
	return start;
}
