import type { LetterKind } from '../letter-kind';
import { offerAcceptance } from './offer-acceptance';
import { offerDecline } from './offer-decline';
import { offerNegotiation } from './offer-negotiation';
import { rejectionReply } from './rejection-reply';
import { screeningInquiry } from './screening-inquiry';
import { statusInquiry } from './status-inquiry';
import { stayInPool } from './stay-in-pool';
import { thankYou } from './thank-you';
import { withdrawal } from './withdrawal';

/** Every kind of letter. To add one: a file beside this, its templates, and its line here. */
export const LETTER_KINDS: readonly LetterKind[] = [
	thankYou,
	statusInquiry,
	offerAcceptance,
	offerNegotiation,
	offerDecline,
	rejectionReply,
	withdrawal,
	stayInPool,
	screeningInquiry,
];

/** The kind of that id; undefined where there is none. */
export function letterKind(id: string): LetterKind | undefined {
	return LETTER_KINDS.find(kind => kind.id === id);
}
