import type { Application, Records } from '../records/application';
import type { Interview } from '../records/interview';
import type { Letter } from '../records/letter';
import type { Instant } from '../time/instant';
import { dayOf, endOf } from '../time/when';
import type { Draft } from './draft';
import { UNRESOLVED_STATUSES, type FollowUp } from './follow-up';
import type { FollowUpSettings } from './follow-up-settings';
import { matchLetters } from './match-letters';
import { sameName } from './recipient';
import { ruleContextOf, type RuleContext } from './rule-context';
import { RULES } from './rules';
import { snoozedTo, resolveFollowUp, type Resolution } from './resolve-follow-up';

/** Everything that etiquette asks for, from all that the notes say, as it stands at a moment: by due time, without one last. */
export function followUpsOf(
	records: Records,
	settings: FollowUpSettings,
	now: Instant,
): readonly FollowUp[] {
	const context = ruleContextOf(records, settings, now);
	const ofApplications = records.applications.flatMap(application =>
		ofApplication(application, context),
	);
	const ofOthers = records.unattached.flatMap(interview =>
		settleAll(
			interviewDrafts([interview], undefined, context),
			lettersAbout(interview, records),
			() => interview,
			context,
		),
	);
	return inOrder([...ofApplications, ...ofOthers]);
}

/** The letters that name the interview, or a follow-up of it. */
function lettersAbout({ path }: Interview, { letters, ids }: Records): readonly Letter[] {
	return letters.filter(
		({ interviewPath, followUp }) =>
			interviewPath === path || followUp?.split('.')[0] === ids.get(path),
	);
}

/** By due time, without one last, then by title and id, so that the order is the same everywhere. */
function inOrder(followUps: readonly FollowUp[]): readonly FollowUp[] {
	const timed = followUps.map(followUp => ({
		followUp,
		end: followUp.due ? endOf(followUp.due, followUp.zone) : Infinity,
	}));
	timed.sort((a, b) =>
		a.end === b.end
			? compare(a.followUp.title, b.followUp.title) || compare(a.followUp.id, b.followUp.id)
			: a.end - b.end,
	);
	return timed.map(({ followUp }) => followUp);
}

function compare(a: string, b: string): number {
	if (a === b) {
		return 0;
	}
	return a < b ? -1 : 1;
}

function ofApplication(application: Application, context: RuleContext): readonly FollowUp[] {
	const rules = RULES.filter(({ id }) => !context.settings.rulesOff.includes(id));
	const drafts = [
		...interviewDrafts(application.interviews, application, context),
		...rules.flatMap(rule => rule.drafts?.(application, context) ?? []),
	];
	const whole = together([
		...application.interviews,
		...(application.note ? [application.note] : []),
	]);
	const settlingOf = (draft: Draft): Resolution =>
		draft.interview
			? together([draft.interview, ...(application.note ? [application.note] : [])])
			: whole;
	return once(settleAll(askedOnce(drafts, context), application.letters, settlingOf, context));
}

function interviewDrafts(
	interviews: readonly Interview[],
	application: Application | undefined,
	context: RuleContext,
): readonly Draft[] {
	const rules = RULES.filter(({ id }) => !context.settings.rulesOff.includes(id));
	return interviews.flatMap(interview =>
		rules.flatMap(rule => rule.interviewDrafts?.(interview, application, context) ?? []),
	);
}

function settleAll(
	drafts: readonly Draft[],
	letters: readonly Letter[],
	settlingOf: (draft: Draft) => Resolution,
	context: RuleContext,
): readonly FollowUp[] {
	const matched = matchLetters(drafts, letters);
	return drafts.flatMap(
		draft => resolveFollowUp(draft, matched.get(draft), settlingOf(draft), context) ?? [],
	);
}

function together(notes: readonly Resolution[]): Resolution {
	return {
		snoozed: notes.flatMap(({ snoozed }) => snoozed),
		dismissed: notes.flatMap(({ dismissed }) => dismissed),
	};
}

/** Where two rules ask for the same letter to one recipient on the same day, the rule that stands first asks alone, be it put off or let go. */
function askedOnce(drafts: readonly Draft[], context: RuleContext): readonly Draft[] {
	const open = drafts
		.filter(({ holds, done }) => holds && done === undefined)
		.map(draft => ({ draft, timed: snoozedTo(draft, context) }));
	const twins = open
		.filter(({ timed }, index) =>
			open.slice(0, index).some(earlier => isSame(earlier.timed, timed)),
		)
		.map(({ draft }) => draft);
	return drafts.filter(draft => !twins.includes(draft));
}

/** The same, where being put off has brought two together. */
function once(followUps: readonly FollowUp[]): readonly FollowUp[] {
	const kept: FollowUp[] = [];
	for (const followUp of followUps) {
		const twin = UNRESOLVED_STATUSES.includes(followUp.status)
			? kept.findIndex(
					other => UNRESOLVED_STATUSES.includes(other.status) && isSame(other, followUp),
				)
			: -1;
		if (twin < 0) {
			kept.push(followUp);
		} else if (kept[twin]!.letter === undefined && followUp.letter !== undefined) {
			kept[twin] = { ...kept[twin]!, letter: followUp.letter };
		}
	}
	return kept;
}

type Asking = Pick<FollowUp, 'rule' | 'due' | 'zone' | 'letters' | 'contacts'>;

function isSame(a: Asking, b: Asking): boolean {
	if (
		a.rule === b.rule ||
		!a.due ||
		!b.due ||
		dayOf(a.due, a.zone) !== dayOf(b.due, b.zone) ||
		a.letters.length === 0
	) {
		return false;
	}
	const sameLetters =
		a.letters.length === b.letters.length && a.letters.every(letter => b.letters.includes(letter));
	return (
		sameLetters &&
		a.contacts.length === b.contacts.length &&
		a.contacts.every(({ name }, index) => sameName(name, b.contacts[index]!.name))
	);
}
