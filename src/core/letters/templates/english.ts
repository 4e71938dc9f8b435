import offerAcceptanceLinkedin from './en/offer-acceptance.linkedin.md';
import offerAcceptance from './en/offer-acceptance.md';
import offerAcceptancePhone from './en/offer-acceptance.phone.md';
import offerDeclineLinkedin from './en/offer-decline.linkedin.md';
import offerDecline from './en/offer-decline.md';
import offerDeclinePhone from './en/offer-decline.phone.md';
import offerNegotiationLinkedin from './en/offer-negotiation.linkedin.md';
import offerNegotiation from './en/offer-negotiation.md';
import offerNegotiationPhone from './en/offer-negotiation.phone.md';
import referenceThanksLinkedin from './en/reference-thanks.linkedin.md';
import referenceThanks from './en/reference-thanks.md';
import referenceThanksPhone from './en/reference-thanks.phone.md';
import rejectionReplyLinkedin from './en/rejection-reply.linkedin.md';
import rejectionReply from './en/rejection-reply.md';
import rejectionReplyPhone from './en/rejection-reply.phone.md';
import screeningInquiry from './en/screening-inquiry.md';
import statusInquiryLinkedin from './en/status-inquiry.linkedin.md';
import statusInquiry from './en/status-inquiry.md';
import statusInquiryPhone from './en/status-inquiry.phone.md';
import stayInPoolLinkedin from './en/stay-in-pool.linkedin.md';
import stayInPool from './en/stay-in-pool.md';
import stayInPoolPhone from './en/stay-in-pool.phone.md';
import thankYouLinkedin from './en/thank-you.linkedin.md';
import thankYou from './en/thank-you.md';
import thankYouPhone from './en/thank-you.phone.md';
import timeToDecideLinkedin from './en/time-to-decide.linkedin.md';
import timeToDecide from './en/time-to-decide.md';
import timeToDecidePhone from './en/time-to-decide.phone.md';
import withdrawalLinkedin from './en/withdrawal.linkedin.md';
import withdrawal from './en/withdrawal.md';
import withdrawalPhone from './en/withdrawal.phone.md';

/** The built-in English templates by name, each with a function that returns its text. */
export const ENGLISH_TEMPLATES: Readonly<Record<string, () => string>> = {
	'offer-acceptance.linkedin': offerAcceptanceLinkedin,
	'offer-acceptance': offerAcceptance,
	'offer-acceptance.phone': offerAcceptancePhone,
	'offer-decline.linkedin': offerDeclineLinkedin,
	'offer-decline': offerDecline,
	'offer-decline.phone': offerDeclinePhone,
	'offer-negotiation.linkedin': offerNegotiationLinkedin,
	'offer-negotiation': offerNegotiation,
	'offer-negotiation.phone': offerNegotiationPhone,
	'reference-thanks.linkedin': referenceThanksLinkedin,
	'reference-thanks': referenceThanks,
	'reference-thanks.phone': referenceThanksPhone,
	'rejection-reply.linkedin': rejectionReplyLinkedin,
	'rejection-reply': rejectionReply,
	'rejection-reply.phone': rejectionReplyPhone,
	'screening-inquiry': screeningInquiry,
	'status-inquiry.linkedin': statusInquiryLinkedin,
	'status-inquiry': statusInquiry,
	'status-inquiry.phone': statusInquiryPhone,
	'stay-in-pool.linkedin': stayInPoolLinkedin,
	'stay-in-pool': stayInPool,
	'stay-in-pool.phone': stayInPoolPhone,
	'thank-you.linkedin': thankYouLinkedin,
	'thank-you': thankYou,
	'thank-you.phone': thankYouPhone,
	'time-to-decide.linkedin': timeToDecideLinkedin,
	'time-to-decide': timeToDecide,
	'time-to-decide.phone': timeToDecidePhone,
	'withdrawal.linkedin': withdrawalLinkedin,
	withdrawal: withdrawal,
	'withdrawal.phone': withdrawalPhone,
};
