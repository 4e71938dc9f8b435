import type { Rule, RuleFlags } from '../rule';
import { decisionInquiry } from './decision-inquiry';
import { noResponse } from './no-response';
import { offerReply } from './offer-reply';
import { offerReview } from './offer-review';
import { rejectionReply } from './rejection-reply';
import { screeningInquiry } from './screening-inquiry';
import { stalled } from './stalled';
import { statusInquiry } from './status-inquiry';
import { thankYou } from './thank-you';
import { withdrawal } from './withdrawal';

/**
 * Every rule. Of two that ask for the same letter on the same day, the earlier
 * one here asks. To add one: a file beside this, and its line here.
 */
export const RULES = [
	thankYou,
	statusInquiry,
	decisionInquiry,
	stalled,
	screeningInquiry,
	noResponse,
	offerReview,
	offerReply,
	rejectionReply,
	withdrawal,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

/** The rule with that id, or undefined, as for an entry with a typo. */
export function ruleOf(id: string): Rule | undefined {
	return RULES.find(rule => rule.id === id);
}

/** Every rule with that flag. */
export function rulesWith(flag: keyof RuleFlags): readonly Rule[] {
	return RULES.filter(rule => rule[flag]);
}
