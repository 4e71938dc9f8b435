import { WHY } from '../../../i18n/follow-ups';
import { applicationDraft } from '../application-draft';
import { decisionInquiryDue, earliestInquiry } from '../inquiries';
import { inquiryHistoryOf } from '../inquiry-history';
import { defineRule } from '../rule';

/** A polite question whether the decision was made, once the day for it has passed. */
export const decisionInquiry = defineRule({
	id: 'decision-inquiry',
	title: 'Question about the decision',
	about: {
		arises:
			'You are waiting, and a `decision_date` is known. One, whatever the status inquiries were.',
		due: 'The first business day after it, and never within 5 business days of the last inquiry or word from them.',
		fulfilled: 'Its letter is sent or the call logged, or the promise is answered.',
	},
	letters: ['status-inquiry'],
	isInquiry: true,
	opensOnDueDay: true,
	drafts(application, context) {
		const { decision, decisionAsked, sent } = inquiryHistoryOf(application, context);
		const own = { letters: ['status-inquiry'], applies: true };
		if (decision) {
			return [
				applicationDraft('decision-inquiry', application, {
					...own,
					due: decision.day,
					why: WHY.asked(decision.day, decision.day),
					done: decision.letter === undefined ? {} : { letter: decision.letter },
				}),
			];
		}
		if (
			decisionAsked ||
			application.outcome !== 'waiting' ||
			context.acceptedElsewhere(application)
		) {
			return [];
		}
		const due = decisionInquiryDue(application, sent, context);
		const notBefore = earliestInquiry(application, sent, context);
		if (due) {
			return [
				applicationDraft('decision-inquiry', application, {
					...own,
					due: due.day,
					why: due.why,
					...(notBefore && { notBefore }),
					...(sent.last && { snoozesAfter: sent.last }),
				}),
			];
		}
		return [];
	},
	examples: [
		{
			says: 'the business day after they expected to decide',
			notes: {
				'Acme.md':
					'type: interview\ncompany: Acme\ndate: 2026-03-02\ncontacts: [Jane Smith]\ncontact_date: 2026-03-13\ndecision_date: 2026-03-20',
			},
			now: '2026-03-10T09:00',
			gives: [
				{ due: '2026-03-23', status: 'upcoming', to: 'Jane Smith', letters: ['status-inquiry'] },
			],
		},
		{
			says: 'not before five business days have passed since the last status inquiry',
			notes: {
				'Acme.md':
					'type: interview\ncompany: Acme\ndate: 2026-03-02\ncontact_date: 2026-03-13\ndecision_date: 2026-03-24\ncalls: [2026-03-16, 2026-03-23]',
			},
			now: '2026-03-25T09:00',
			gives: [{ due: '2026-03-30', status: 'upcoming' }],
		},
		{
			says: 'not beside a status inquiry that is due on the same day: one letter asks both',
			notes: {
				'Acme.md': 'type: interview\ncompany: Acme\ndate: 2026-03-02\ndecision_date: 2026-03-20',
			},
			now: '2026-03-10T09:00',
			gives: [],
		},
	],
});
