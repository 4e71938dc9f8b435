import {
	interviewReason,
	interviewTitle,
	MILESTONE_REASONS,
	MILESTONE_TITLES,
	UNKNOWN_EMPLOYER,
} from '../../i18n/calendar';
import type { Application, Records } from '../records/application';
import { interviewKey, type Interview } from '../records/interview';
import { isEnding } from '../records/outcome';
import type { Day } from '../time/day';
import { startOf } from '../time/when';
import {
	MILESTONE_KINDS,
	type DayMilestone,
	type InterviewMilestone,
	type Milestone,
	type MilestoneKind,
} from './milestone';
import { stripMarkup } from './strip-markup';

/**
 * Every interview that has a date and takes place, and every date of an
 * application that is still open, by time.
 */
export function milestonesOf(records: Records): readonly Milestone[] {
	const { applications, unattached, ids } = records;
	const milestones = applications.flatMap(application => applicationMilestones(application, ids));
	for (const interview of unattached) {
		milestones.push(...interviewMilestone(interview, ids.get(interviewKey(interview))));
	}
	return milestones.sort(
		(a, b) => startOf(a.when, a.zone) - startOf(b.when, b.zone) || (a.id < b.id ? -1 : 1),
	);
}

/** The interviews and dates of one application. */
export function applicationMilestones(application: Application, ids: Records['ids']): Milestone[] {
	const milestones: Milestone[] = [];
	for (const interview of application.interviews) {
		milestones.push(...interviewMilestone(interview, ids.get(interviewKey(interview))));
	}
	milestones.push(...daysOf(application));
	return milestones;
}

/**
 * The interview itself, unless it has no date, is cancelled or is noted a
 * second time.
 */
export function interviewMilestone(
	interview: Interview,
	id: string | undefined,
): readonly InterviewMilestone[] {
	const { date, cancelled, duplicateOf, path, zone, contacts, duration, location } = interview;
	if (!date || cancelled || duplicateOf !== undefined || id === undefined) {
		return [];
	}
	const [company, position, round] = [interview.company, interview.position, interview.round].map(
		text => stripMarkup(text ?? ''),
	);
	return [
		{
			id: `${id}.interview`,
			kind: 'interview',
			path,
			zone,
			contacts,
			when: date,
			duration,
			title: interviewTitle(
				stripMarkup(interview.interaction),
				listed(company, position) || stripMarkup(contacts[0]?.name ?? ''),
			),
			why: interviewReason(company ?? '', position ?? '', round ?? ''),
			...(location === undefined ? {} : { location }),
		},
	];
}

function daysOf(application: Application): readonly DayMilestone[] {
	return MILESTONE_KINDS.flatMap(kind => {
		const day = DAYS[kind](application);
		if (day === undefined || isPast(application, kind)) {
			return [];
		}
		return [dayMilestone(application, kind, day)];
	});
}

function dayMilestone(application: Application, kind: MilestoneKind, day: Day): DayMilestone {
	const { id, zone, interviews } = application;
	const company = stripMarkup(application.company) || UNKNOWN_EMPLOYER;
	const people =
		[application, ...[...interviews].reverse()].find(({ contacts }) => contacts.length > 0)
			?.contacts ?? [];
	return {
		id: `${id}.${kind.replaceAll('_', '-')}`,
		kind,
		when: { day },
		path: pathOf(application, kind),
		zone,
		contacts: people,
		title: MILESTONE_TITLES[kind](listed(company, stripMarkup(application.position ?? ''))),
		why: MILESTONE_REASONS[kind](company),
	};
}

function listed(...names: readonly (string | undefined)[]): string {
	return names.filter(Boolean).join(', ');
}

/** Where each day is told. */
const DAYS: Readonly<Record<MilestoneKind, (application: Application) => Day | undefined>> = {
	first_round_ends: ({ timeline }) => timeline.firstRoundEnds,
	contact_date: ({ contactPromise, timeline }) => contactPromise?.day ?? timeline.contactDate,
	second_round: ({ timeline: { secondRound } }) =>
		secondRound === 'yes' || secondRound === 'no' ? undefined : secondRound,
	decision_date: ({ decisionPromise, timeline }) => decisionPromise?.day ?? timeline.decisionDate,
	start_date: ({ timeline }) => timeline.startDate,
	closes: ({ note }) => note?.closes,
	offer_deadline: ({ note }) => note?.offerDeadline,
};

/**
 * Once an application has ended its days mean nothing more, but for the first
 * day of work of somebody who accepted.
 */
function isPast({ outcome }: Application, kind: MilestoneKind): boolean {
	return isEnding(outcome) && !(kind === 'start_date' && outcome === 'accepted');
}

function pathOf(
	{ note, interviews, contactPromise, decisionPromise }: Application,
	kind: MilestoneKind,
): string {
	const promise = { contact_date: contactPromise, decision_date: decisionPromise }[kind as string];
	return promise?.statedBy?.path ?? note?.path ?? interviews.at(-1)?.path ?? '';
}
