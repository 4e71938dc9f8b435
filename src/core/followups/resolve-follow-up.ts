import { followUpName, WHY } from '../../i18n/follow-ups';
import type { Letter } from '../records/letter';
import { withoutUndefined } from '../records/without-undefined';
import type { Dismissal, Snooze } from '../records/snooze';
import { addDays, latestDay } from '../time/day';
import { dayOf, endOf, startOf } from '../time/when';
import type { Clock } from './clock';
import type { Draft } from './draft';
import type { FollowUp, Status } from './follow-up';
import { contactNamed, sameName } from './recipient';
import type { RuleContext } from './rule-context';
import { ruleOf } from './rules';

/** Entries of `snoozed` and `dismissed` in the notes that a follow-up is about. */
export interface ResolutionEntries {
	readonly snoozed: readonly Snooze[];
	readonly dismissed: readonly Dismissal[];
}

/**
 * The follow-up that a draft becomes: sent beats dismissed beats snoozed.
 * Undefined if its reason no longer applies.
 */
export function resolveFollowUp(
	draft: Draft,
	letter: Letter | undefined,
	entries: ResolutionEntries,
	context: RuleContext,
): FollowUp | undefined {
	if (isDone(draft, letter)) {
		return followUpOf(draft, letter, 'done');
	}
	if (!draft.applies) {
		return undefined;
	}
	const snooze = snoozeOf(draft, entries);
	const snoozed: Draft = snooze
		? { ...draft, due: snooze.until, opens: { day: dayOf(snooze.until, draft.zone) } }
		: draft;
	const timed = keepCourtesyGap(snoozed, context);
	const isDismissed = entries.dismissed.some(entry => concerns(entry, draft));
	if (isDismissed || letter?.status === 'skipped') {
		return followUpOf(timed, letter, 'dismissed');
	}
	if (hasLapsed(timed, context)) {
		const why = timed.why + WHY.lapsed(context.settings.lapseDays);
		return { ...followUpOf({ ...timed, why }, letter, 'dismissed'), lapsed: true };
	}
	return followUpOf(timed, letter, statusOf(timed, snooze !== undefined, context.clock));
}

/**
 * Whether an entry of `snoozed` or `dismissed` is about the follow-up. It may
 * also be the title that the list shows.
 */
export function concerns(
	{ rule, recipient, text }: Dismissal,
	followUp: Pick<FollowUp, 'rule' | 'title' | 'letters' | 'contacts'>,
): boolean {
	if (rule === followUp.rule) {
		return recipient === undefined || contactNamed(recipient, followUp.contacts) !== undefined;
	}
	if (text === undefined) {
		return false;
	}
	return (
		sameName(text, followUp.title) || sameName(text, followUpName(followUp.rule, followUp.letters))
	);
}

/**
 * An inquiry keeps the courtesy gap, snoozed or not, and its reason says so if
 * that moves it.
 */
export function keepCourtesyGap(draft: Draft, context: RuleContext): Draft {
	if (!draft.due || !ruleOf(draft.rule)?.isInquiry) {
		return draft;
	}
	const courtesy = context.courtesyDay(draft.company);
	const earliest = latestDay(draft.notBefore, courtesy?.day);
	if (earliest === undefined || dayOf(draft.due, draft.zone) >= earliest) {
		return draft;
	}
	let why = draft.why;
	if (courtesy?.day === earliest) {
		why += WHY.moved(draft.company, courtesy.after, earliest);
	}
	return { ...draft, due: { day: earliest }, opens: { day: earliest }, why };
}

function isDone(draft: Draft, letter: Letter | undefined): boolean {
	if (draft.done !== undefined) {
		return true;
	}
	const fulfilledBy = draft.fulfilledBy ?? draft.letters;
	return letter?.status === 'sent' && fulfilledBy.includes(letter.letterKind ?? '');
}

function snoozeOf(draft: Draft, { snoozed }: ResolutionEntries): Snooze | undefined {
	const { snoozesAfter, zone } = draft;
	const meant = snoozed.filter(entry => {
		const isForThis = snoozesAfter === undefined || dayOf(entry.until, zone) > snoozesAfter;
		return isForThis && concerns(entry, draft);
	});
	return meant.at(-1);
}

function hasLapsed({ rule, due, zone }: Draft, { clock, settings }: RuleContext): boolean {
	if (!due || ruleOf(rule)?.neverLapses) {
		return false;
	}
	return clock.hasBegun(addDays(dayOf(due, zone), settings.lapseDays), zone);
}

function statusOf({ due, opens, zone }: Draft, isSnoozed: boolean, clock: Clock): Status {
	if (isSnoozed && due && !clock.hasBegun(dayOf(due, zone), zone)) {
		return 'snoozed';
	}
	if (due && clock.hasReached(endOf(due, zone))) {
		return 'overdue';
	}
	if (opens && !clock.hasReached(startOf(opens, zone))) {
		return 'upcoming';
	}
	return 'open';
}

function followUpOf(draft: Draft, letter: Letter | undefined, status: Status): FollowUp {
	const { id, rule, occurrence, zone, title, why, path, company, contacts, letters } = draft;
	return {
		id,
		rule,
		occurrence,
		status,
		zone,
		title,
		why,
		lapsed: false,
		path,
		company,
		contacts,
		letters,
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
