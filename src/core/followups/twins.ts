import { dayOf } from '../time/when';
import type { Draft } from './draft';
import { UNRESOLVED_STATUSES, type FollowUp } from './follow-up';
import { sameName } from './recipient';
import { keepCourtesyGap } from './resolve-follow-up';
import type { RuleContext } from './rule-context';

/**
 * If two rules ask for the same letter to one recipient on the same day, only
 * the first of them asks.
 */
export function withoutTwins(drafts: readonly Draft[], context: RuleContext): readonly Draft[] {
	const asking: Draft[] = [];
	return drafts.filter(draft => {
		if (!draft.applies || draft.done !== undefined) {
			return true;
		}
		const timed = keepCourtesyGap(draft, context);
		const isTwin = asking.some(earlier => asksTheSame(earlier, timed));
		asking.push(timed);
		return !isTwin;
	});
}

/** The same for follow-ups that a snooze has moved to the same day. */
export function mergeTwins(followUps: readonly FollowUp[]): readonly FollowUp[] {
	const merged: FollowUp[] = [];
	for (const followUp of followUps) {
		const twin = merged.findIndex(other => areTwins(other, followUp));
		const first = merged[twin];
		if (!first) {
			merged.push(followUp);
		} else if (first.letter === undefined && followUp.letter !== undefined) {
			merged[twin] = { ...first, letter: followUp.letter };
		}
	}
	return merged;
}

function areTwins(a: FollowUp, b: FollowUp): boolean {
	const areUnresolved = [a, b].every(({ status }) => UNRESOLVED_STATUSES.includes(status));
	return areUnresolved && asksTheSame(a, b);
}

function asksTheSame(
	a: Pick<FollowUp, 'rule' | 'due' | 'zone' | 'letters' | 'contacts'>,
	b: Pick<FollowUp, 'rule' | 'due' | 'zone' | 'letters' | 'contacts'>,
): boolean {
	if (a.rule === b.rule || !a.due || !b.due || a.letters.length === 0) {
		return false;
	}
	if (dayOf(a.due, a.zone) !== dayOf(b.due, b.zone)) {
		return false;
	}
	if (a.letters.length !== b.letters.length || a.contacts.length !== b.contacts.length) {
		return false;
	}
	const sameLetters = a.letters.every(letter => b.letters.includes(letter));
	return sameLetters && a.contacts.every(({ name }, i) => sameName(name, b.contacts[i]!.name));
}
