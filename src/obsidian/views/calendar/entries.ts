import { milestonesOf } from '../../../core/calendar/milestones';
import { UNRESOLVED_STATUSES, type FollowUp } from '../../../core/followups/follow-up';
import type { Application, Records } from '../../../core/records/application';
import type { Interview } from '../../../core/records/interview';
import { addDays, weekdayOf, type Day } from '../../../core/time/day';
import { minutesAt, type Zone } from '../../../core/time/instant';
import { dayOf, startOf, type When } from '../../../core/time/when';
import { formatTime } from '../../../i18n/dates';

/** One line of the calendar. */
export interface CalendarEntry {
	readonly key: string;
	readonly kind: 'follow-up' | 'interview' | 'day';
	readonly day: Day;
	/** `14:30`; empty for a whole day. */
	readonly time: string;
	readonly title: string;
	readonly path: string;
	readonly isOverdue: boolean;
	readonly followUp?: FollowUp;
	readonly interview?: Interview;
	readonly application?: Application;
}

/** Follow-ups to do, interviews and promised days, by time. */
export function calendarEntries(
	records: Records,
	followUps: readonly FollowUp[],
	zone: Zone,
): readonly CalendarEntry[] {
	const timed = [...ofFollowUps(followUps, zone), ...ofMilestones(records, zone)];
	return timed.sort((a, b) => a.start - b.start).map(({ entry }) => entry);
}

interface Timed {
	readonly start: number;
	readonly entry: CalendarEntry;
}

function ofFollowUps(followUps: readonly FollowUp[], zone: Zone): readonly Timed[] {
	return followUps.flatMap(followUp => {
		const { id, due, status, title, path, application } = followUp;
		if (!due || !UNRESOLVED_STATUSES.includes(status)) {
			return [];
		}
		const shown = due.at === undefined ? followUp.zone : zone;
		const entry: CalendarEntry = {
			key: `follow-up ${id}`,
			kind: 'follow-up',
			...timeOf(due, shown),
			title,
			path,
			isOverdue: status === 'overdue',
			followUp,
			...(application && { application }),
		};
		return [{ start: startOf(due, shown), entry }];
	});
}

function ofMilestones(records: Records, zone: Zone): readonly Timed[] {
	const interviews = [
		...records.unattached,
		...records.applications.flatMap(application => application.interviews),
	];
	return milestonesOf(records).map(milestone => {
		const { id, kind, title, path } = milestone;
		const when: When = milestone.when;
		const interview =
			kind === 'interview'
				? interviews.find(candidate => candidate.path === path && candidate.entry === undefined)
				: undefined;
		const application = records.applications.find(
			({ id: own, interviews: held }) =>
				id.startsWith(`${own}.`) || held.some(candidate => candidate === interview),
		);
		const shown = when.at === undefined ? milestone.zone : zone;
		const entry: CalendarEntry = {
			key: `milestone ${id}`,
			kind: kind === 'interview' ? 'interview' : 'day',
			...timeOf(when, shown),
			title,
			path,
			isOverdue: false,
			...(interview && { interview }),
			...(application && { application }),
		};
		return { start: startOf(when, shown), entry };
	});
}

function timeOf(when: When, zone: Zone): Pick<CalendarEntry, 'day' | 'time'> {
	const time = when.at === undefined ? '' : formatTime(minutesAt(when.at, zone));
	return { day: dayOf(when, zone), time };
}

/** The days of a month in whole weeks from Monday on. */
export function monthDays(year: number, month: number): readonly Day[] {
	const first = `${year}-${String(month).padStart(2, '0')}-01` as Day;
	const start = addDays(first, -((weekdayOf(first) + 6) % 7));
	const days: Day[] = [];
	for (
		let day = start;
		day < first || day.slice(0, 7) === first.slice(0, 7);
		day = addDays(day, 7)
	) {
		days.push(...Array.from({ length: 7 }, (_, index) => addDays(day, index)));
	}
	return days;
}
