import type { Rule } from '../rule';
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

/** Every rule, in the order in which one stands before another that asks for the same letter on the same day. To add one: a file beside this, and its line here. */
export const RULES: readonly Rule[] = [
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
];
