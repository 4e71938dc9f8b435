import { WHY } from '../../i18n/follow-ups';
import type { Letter } from '../records/letter';
import type { Dismissal, Snooze } from '../records/snooze';
import { addDays, latestDay } from '../time/day';
import { dayAt, startOfDay, type Instant, type Zone } from '../time/instant';
import { dayOf, endOf, startOf, type When } from '../time/when';
import type { Draft } from './draft';
import type { FollowUp, Status } from './follow-up';
import { sameName } from './recipient';
import type { RuleContext } from './rule-context';
import { withoutUndefined } from '../records/read-record';

/** What the notes of a follow-up's record say of putting off and letting go. */
export interface Resolution {
	readonly snoozed: readonly Snooze[];
	readonly dismissed: readonly Dismissal[];
}

/** The follow-up that a draft becomes: sent beats dismissed beats snoozed. Undefined where its reason no longer holds. */
export function resolveFollowUp(
	draft: Draft,
	letter: Letter | undefined,
	settling: Resolution,
	context: RuleContext,
): FollowUp | undefined {
	const sent =
		draft.done !== undefined ||
		(letter?.status === 'sent' &&
			(draft.settledBy ?? draft.letters).includes(letter.letterKind ?? ''));
	if (!sent && !draft.holds) {
		return undefined;
	}
	if (sent) {
		return followUpOf(draft, letter, { status: 'done' });
	}
	const snooze = settling.snoozed
		.filter(
			entry =>
				concerns(entry, draft) &&
				(draft.snoozesAfter === undefined || dayOf(entry.until, draft.zone) > draft.snoozesAfter),
		)
		.at(-1);
	const timed = snoozedTo(
		{
			...draft,
			...(snooze && { due: snooze.until, opens: { day: dayOf(snooze.until, draft.zone) } }),
		},
		context,
	);
	if (letter?.status === 'skipped' || settling.dismissed.some(entry => concerns(entry, draft))) {
		return followUpOf(timed, letter, { status: 'dismissed' });
	}
	if (!draft.stays && timed.due && hasLapsed(timed.due, draft.zone, context)) {
		return followUpOf(
			{ ...timed, why: timed.why + WHY.lapsed(context.settings.lapseDays) },
			letter,
			{ status: 'dismissed', lapsed: true },
		);
	}
	return followUpOf(timed, letter, { status: statusOf(timed, snooze !== undefined, context.now) });
}

function concerns({ rule, recipient }: Dismissal, { rule: own, contacts }: Draft): boolean {
	return (
		rule === own &&
		(recipient === undefined || contacts.some(({ name }) => sameName(name, recipient)))
	);
}

/** An inquiry keeps the courtesy gap, snoozed or not, and says so where that moves it. */
export function snoozedTo(draft: Draft, context: RuleContext): Draft {
	if (!draft.asks || !draft.due) {
		return draft;
	}
	const day = dayOf(draft.due, draft.zone);
	const courtesy = context.courtesyDay(draft.company, undefined);
	const floor = latestDay(draft.notBefore, courtesy?.day);
	if (floor === undefined || day >= floor) {
		return draft;
	}
	const why =
		courtesy && courtesy.day >= floor
			? draft.why + WHY.moved(draft.company, courtesy.after, floor)
			: draft.why;
	return { ...draft, due: { day: floor }, opens: { day: floor }, why };
}

function hasLapsed(due: When, zone: Zone, { now, settings }: RuleContext): boolean {
	return dayAt(now, zone) >= addDays(dayOf(due, zone), settings.lapseDays);
}

function statusOf({ due, opens, zone }: Draft, snoozed: boolean, now: Instant): Status {
	if (snoozed && due && now < startOfDay(dayOf(due, zone), zone)) {
		return 'snoozed';
	}
	if (due && now >= endOf(due, zone)) {
		return 'overdue';
	}
	return opens && now < startOf(opens, zone) ? 'upcoming' : 'open';
}

function followUpOf(
	draft: Draft,
	letter: Letter | undefined,
	state: { status: Status; lapsed?: boolean },
): FollowUp {
	const { id, rule, occurrence, zone, title, why, path, company, contacts, letters } = draft;
	return {
		id,
		rule,
		occurrence,
		zone,
		title,
		why,
		path,
		company,
		contacts,
		letters,
		lapsed: false,
		...state,
		...withoutUndefined<
			Pick<FollowUp, 'due' | 'opens' | 'application' | 'interview' | 'position' | 'letter'>
		>({
			due: draft.due,
			opens: draft.opens,
			application: draft.application,
			interview: draft.interview,
			position: draft.position,
			letter: draft.done?.letter ?? letter?.path,
		}),
	};
}
