import { WHY } from '../../../i18n/follow-ups';
import { addBusinessDays, type DaysOff } from '../../time/workdays';
import { earliestDay, type Day } from '../../time/day';
import { applicationDraft } from '../application-draft';
import { defineRule } from '../rule';

const LETTERS = ['offer-negotiation', 'time-to-decide'];

/** Time to compare an offer with your research, and to negotiate, before you reply. */
export const offerReview = defineRule({
	id: 'offer-review',
	title: 'Offer review',
	about: {
		arises: "There is an offer, and you haven't said that you don't want it.",
		due: '1 business day after the `outcome_date`, never later than the business day before the `offer_deadline`.',
		fulfilled: 'The offer is replied to, or it is dismissed.',
	},
	letters: LETTERS,
	drafts(application, context) {
		const { note, outcome, outcomeDate, company } = application;
		const open =
			outcome === 'offer' && note?.offerWanted !== false && !context.acceptedElsewhere(application);
		const due = dueOf(outcomeDate, note?.offerDeadline, context.off);
		return [
			applicationDraft('offer-review', application, {
				letters: LETTERS,
				applies: open,
				fulfilledBy: ['offer-negotiation', 'offer-acceptance', 'offer-decline'],
				due,
				why: WHY.offerReview(company, outcomeDate, note?.offerDeadline, due),
			}),
		];
	},
	examples: [
		{
			says: 'the business day after the offer',
			notes: {
				'Acme.md':
					'type: application\ncompany: Acme\noutcome: offer\noutcome_date: 2026-03-06\noffer_deadline: 2026-03-13',
			},
			now: '2026-03-06T09:00',
			gives: [{ due: '2026-03-09', status: 'open', letters: LETTERS }],
		},
		{
			says: 'no later than the business day before they want an answer',
			notes: {
				'Acme.md':
					'type: application\ncompany: Acme\noutcome: offer\noutcome_date: 2026-03-06\noffer_deadline: 2026-03-09',
			},
			now: '2026-03-06T09:00',
			gives: [{ due: '2026-03-06', status: 'open' }],
		},
		{
			says: 'not for an offer that you do not want',
			notes: {
				'Acme.md':
					'type: application\ncompany: Acme\noutcome: offer\noutcome_date: 2026-03-06\noffer_wanted: no',
			},
			now: '2026-03-06T09:00',
			gives: [],
		},
	],
});

function dueOf(offered: Day | undefined, deadline: Day | undefined, off: DaysOff): Day | undefined {
	const after = offered && addBusinessDays(offered, 1, off);
	const before = deadline && addBusinessDays(deadline, -1, off);
	return earliestDay(after, before);
}
