import { WHY } from '../../../i18n/follow-ups';
import { applicationDraft } from '../application-draft';
import type { Draft } from '../draft';
import { earliestInquiry, statusInquiryDue } from '../inquiries';
import { inquiryHistoryOf } from '../inquiry-history';
import { defineRule } from '../rule';

/**
 * A polite question about how it stands, once the day that they named has
 * passed, or a fair while without one.
 */
export const statusInquiry = defineRule({
	id: 'status-inquiry',
	title: 'Status inquiry',
	about: {
		arises:
			'You are waiting, and a promised `contact_date` stands unanswered; or none does, an interview has ended (or you applied and know a contact), and no interview is to come.',
		due: 'The first business day after the promised day; without one 10 business days after the application, the last interview or word from them, whichever is latest; once more 5 business days later. Never before a promised day that stands has passed, nor within 5 business days of the last inquiry or word from them.',
		fulfilled:
			'Its letter is sent or the call logged, or the promise is answered. Two in all, counted again from each interview and each reply.',
	},
	letters: ['status-inquiry'],
	isInquiry: true,
	opensOnDueDay: true,
	drafts(application, context) {
		const { status, sent: soFar } = inquiryHistoryOf(application, context);
		const sent = status.map(({ day, letter }, index): Draft =>
			applicationDraft('status-inquiry', application, {
				occurrence: index + 1,
				due: day,
				why: WHY.asked(day, day),
				letters: ['status-inquiry'],
				applies: true,
				done: letter === undefined ? {} : { letter },
			}),
		);
		if (application.outcome !== 'waiting' || context.acceptedElsewhere(application)) {
			return sent;
		}
		const next = statusInquiryDue(application, soFar, context);
		if (!next) {
			return sent;
		}
		const notBefore = earliestInquiry(application, soFar, context);
		return [
			...sent,
			applicationDraft('status-inquiry', application, {
				occurrence: status.length + 1,
				due: next.day,
				why: next.why,
				letters: ['status-inquiry'],
				applies: true,
				...(notBefore && { notBefore }),
				...(soFar.last && { snoozesAfter: soFar.last }),
			}),
		];
	},
	examples: [
		{
			says: 'the business day after they said they would be in touch',
			notes: {
				'Acme.md':
					'type: interview\ncompany: Acme\ndate: 2026-03-02T10:00\ncontacts: [Jane Smith, Ken Ito]\ncontact_date: 2026-03-13',
			},
			now: '2026-03-10T09:00',
			gives: [
				{
					due: '2026-03-16',
					status: 'upcoming',
					to: 'Jane Smith',
					letters: ['status-inquiry'],
					opens: '2026-03-16',
				},
			],
		},
		{
			says: 'ten business days after the last interview where no day was named',
			notes: { 'Acme.md': 'type: interview\ncompany: Acme\ndate: 2026-03-02' },
			now: '2026-03-17T09:00',
			gives: [{ due: '2026-03-16', status: 'overdue' }],
		},
		{
			says: 'once more five business days after the first',
			notes: {
				'Acme.md':
					'type: interview\ncompany: Acme\ndate: 2026-03-02\ncontact_date: 2026-03-13\ncalls: 2026-03-16',
			},
			now: '2026-03-23T09:00',
			gives: [
				{ due: '2026-03-16', status: 'done' },
				{ due: '2026-03-23', status: 'open' },
			],
		},
		{
			says: 'not after a reply on the promised day or later, until the wait begins again',
			notes: {
				'Acme.md':
					'type: interview\ncompany: Acme\ndate: 2026-03-02\ncontact_date: 2026-03-06\nheard_back: 2026-03-09',
			},
			now: '2026-03-10T09:00',
			gives: [{ due: '2026-03-23', status: 'upcoming' }],
		},
		{
			says: 'not while an interview is to come',
			notes: {
				'A.md': 'type: interview\ncompany: Acme\ndate: 2026-03-02',
				'B.md': 'type: interview\ncompany: Acme\ndate: 2026-04-20',
			},
			now: '2026-04-01T09:00',
			gives: [],
		},
	],
});
