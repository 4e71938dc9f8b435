import { WHY } from '../../../i18n/follow-ups';
import { addBusinessDays } from '../../time/workdays';
import { applicationDraft } from '../application-draft';
import { hasPersonalContact } from '../promises';
import { defineRule } from '../rule';

/** A word of thanks after a rejection: it is what keeps the door open. */
export const rejectionReply = defineRule({
	id: 'rejection-reply',
	title: 'Reply to a rejection',
	about: {
		arises: 'You were rejected, and an interview was held or a contact is known.',
		due: '1 business day after the `outcome_date`.',
		fulfilled: 'Its letter is sent.',
	},
	letters: ['rejection-reply'],
	drafts(application, { clock, off }) {
		const { outcome, outcomeDate, company, position } = application;
		const due = outcomeDate && addBusinessDays(outcomeDate, 1, off);
		return [
			applicationDraft('rejection-reply', application, {
				letters: ['rejection-reply'],
				applies: outcome === 'rejected' && hasPersonalContact(application, clock),
				due,
				why: WHY.rejection(company, outcomeDate, position, due),
			}),
		];
	},
	examples: [
		{
			says: 'the business day after',
			notes: {
				'Acme.md':
					'type: interview\ncompany: Acme\ndate: 2026-03-02\ncontacts: [Jane Smith]\noutcome: rejected\noutcome_date: 2026-03-06',
			},
			now: '2026-03-06T12:00',
			gives: [
				{ due: '2026-03-09', status: 'open', to: 'Jane Smith', letters: ['rejection-reply'] },
			],
		},
		{
			says: 'not if you met and know nobody there',
			notes: {
				'Acme.md': 'type: application\ncompany: Acme\noutcome: rejected\noutcome_date: 2026-03-06',
			},
			now: '2026-03-06T12:00',
			gives: [],
		},
	],
});
