import { WHY } from '../../../i18n/follow-ups';
import { addBusinessDays } from '../../time/workdays';
import { applicationDraft } from '../application-draft';
import { hasPersonalContact } from '../promises';
import { defineRule } from '../rule';

/**
 * Word to every employer that still counts on you, once you have accepted
 * elsewhere.
 */
export const withdrawal = defineRule({
	id: 'withdrawal',
	title: 'Withdrawal',
	about: {
		arises:
			'Another application was accepted after this one began, and this one is waiting or stalled with a contact known or an interview held. From then on nothing is asked of this employer.',
		due: '1 business day after that acceptance.',
		fulfilled: 'Its letter is sent, or the outcome is changed.',
	},
	letters: ['withdrawal'],
	drafts(application, context) {
		const elsewhere = context.acceptedElsewhere(application);
		if (!elsewhere) {
			return [];
		}
		const open = application.outcome === 'waiting' || application.outcome === 'stalled';
		const due = elsewhere.day && addBusinessDays(elsewhere.day, 1, context.off);
		return [
			applicationDraft('withdrawal', application, {
				letters: ['withdrawal'],
				applies: open && hasPersonalContact(application, context.clock),
				due,
				why: WHY.withdrawal(application.company, elsewhere.company, elsewhere.day, due),
			}),
		];
	},
	examples: [
		{
			says: 'the business day after the acceptance, to each of the others',
			notes: {
				'Acme.md': 'type: application\ncompany: Acme\noutcome: accepted\noutcome_date: 2026-03-06',
				'Bolt.md': 'type: interview\ncompany: Bolt\ndate: 2026-03-02\ncontacts: [Ken Ito]',
				'Cobalt.md': 'type: interview\ncompany: Cobalt\ndate: 2026-03-20\ncontacts: [Li Na]',
			},
			now: '2026-03-07T12:00',
			gives: [{ due: '2026-03-09', status: 'open', to: 'Ken Ito', letters: ['withdrawal'] }],
		},
	],
});
