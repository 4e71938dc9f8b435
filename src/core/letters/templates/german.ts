import offerAcceptanceLinkedin from './de/offer-acceptance.linkedin.md';
import offerAcceptance from './de/offer-acceptance.md';
import offerAcceptancePhone from './de/offer-acceptance.phone.md';
import offerDeclineLinkedin from './de/offer-decline.linkedin.md';
import offerDecline from './de/offer-decline.md';
import offerDeclinePhone from './de/offer-decline.phone.md';
import offerNegotiationLinkedin from './de/offer-negotiation.linkedin.md';
import offerNegotiation from './de/offer-negotiation.md';
import offerNegotiationPhone from './de/offer-negotiation.phone.md';
import referenceThanksLinkedin from './de/reference-thanks.linkedin.md';
import referenceThanks from './de/reference-thanks.md';
import referenceThanksPhone from './de/reference-thanks.phone.md';
import rejectionReplyLinkedin from './de/rejection-reply.linkedin.md';
import rejectionReply from './de/rejection-reply.md';
import rejectionReplyPhone from './de/rejection-reply.phone.md';
import screeningInquiry from './de/screening-inquiry.md';
import statusInquiryLinkedin from './de/status-inquiry.linkedin.md';
import statusInquiry from './de/status-inquiry.md';
import statusInquiryPhone from './de/status-inquiry.phone.md';
import stayInPoolLinkedin from './de/stay-in-pool.linkedin.md';
import stayInPool from './de/stay-in-pool.md';
import stayInPoolPhone from './de/stay-in-pool.phone.md';
import thankYouLinkedin from './de/thank-you.linkedin.md';
import thankYou from './de/thank-you.md';
import thankYouPhone from './de/thank-you.phone.md';
import timeToDecideLinkedin from './de/time-to-decide.linkedin.md';
import timeToDecide from './de/time-to-decide.md';
import timeToDecidePhone from './de/time-to-decide.phone.md';
import withdrawalLinkedin from './de/withdrawal.linkedin.md';
import withdrawal from './de/withdrawal.md';
import withdrawalPhone from './de/withdrawal.phone.md';

/** The built-in German templates by name, each with a function that returns its text. */
export const GERMAN_TEMPLATES: Readonly<Record<string, () => string>> = {
	'offer-acceptance.linkedin.de': offerAcceptanceLinkedin,
	'offer-acceptance.de': offerAcceptance,
	'offer-acceptance.phone.de': offerAcceptancePhone,
	'offer-decline.linkedin.de': offerDeclineLinkedin,
	'offer-decline.de': offerDecline,
	'offer-decline.phone.de': offerDeclinePhone,
	'offer-negotiation.linkedin.de': offerNegotiationLinkedin,
	'offer-negotiation.de': offerNegotiation,
	'offer-negotiation.phone.de': offerNegotiationPhone,
	'reference-thanks.linkedin.de': referenceThanksLinkedin,
	'reference-thanks.de': referenceThanks,
	'reference-thanks.phone.de': referenceThanksPhone,
	'rejection-reply.linkedin.de': rejectionReplyLinkedin,
	'rejection-reply.de': rejectionReply,
	'rejection-reply.phone.de': rejectionReplyPhone,
	'screening-inquiry.de': screeningInquiry,
	'status-inquiry.linkedin.de': statusInquiryLinkedin,
	'status-inquiry.de': statusInquiry,
	'status-inquiry.phone.de': statusInquiryPhone,
	'stay-in-pool.linkedin.de': stayInPoolLinkedin,
	'stay-in-pool.de': stayInPool,
	'stay-in-pool.phone.de': stayInPoolPhone,
	'thank-you.linkedin.de': thankYouLinkedin,
	'thank-you.de': thankYou,
	'thank-you.phone.de': thankYouPhone,
	'time-to-decide.linkedin.de': timeToDecideLinkedin,
	'time-to-decide.de': timeToDecide,
	'time-to-decide.phone.de': timeToDecidePhone,
	'withdrawal.linkedin.de': withdrawalLinkedin,
	'withdrawal.de': withdrawal,
	'withdrawal.phone.de': withdrawalPhone,
};
