import type { Application } from '../records/application';
import { addDays, daysBetween, type Day } from '../time/day';
import { dayOf } from '../time/when';

/** What the summary looks at: the job search that's going on now, the last 90 days, or everything. */
export const PERIODS = ['search', '90-days', 'all'] as const;
export type Period = (typeof PERIODS)[number];

const RECENT_DAYS = 90;
/** Days without anything happening after which a new search begins. */
const BREAK_DAYS = 180;

/** The first day of the period; undefined if it has no beginning. */
export function periodStart(
	period: Period,
	applications: readonly Application[],
	today: Day,
): Day | undefined {
	if (period === '90-days') {
		return addDays(today, -RECENT_DAYS);
	}
	if (period === 'search') {
		return searchStart(applications);
	}
	return undefined;
}

/** The applications in which something happened since that day, and those without any date. */
export function applicationsSince(
	applications: readonly Application[],
	start: Day | undefined,
): readonly Application[] {
	if (start === undefined) {
		return applications;
	}
	return applications.filter(application => {
		const latest = activityDays(application).at(-1);
		return latest === undefined || latest >= start;
	});
}

/** The first day after the last long break. */
function searchStart(applications: readonly Application[]): Day | undefined {
	const days = applications.flatMap(activityDays).sort();
	let start: Day | undefined;
	days.slice(1).forEach((day, index) => {
		if (daysBetween(days[index]!, day) > BREAK_DAYS) {
			start = day;
		}
	});
	return start;
}

/** The days on which something happened, in order. Days that were only promised aren't among them. */
function activityDays(application: Application): readonly Day[] {
	const { note, interviews, letters, outcomeDate, heardOn, calls, zone } = application;
	const days = [
		note?.applied,
		outcomeDate,
		heardOn,
		...interviews.map(({ date }) => date && dayOf(date, zone)),
		...letters.map(({ sent }) => sent && dayOf(sent, zone)),
		...calls.map(call => dayOf(call, zone)),
	];
	return days.filter((day): day is Day => day !== undefined).sort();
}
