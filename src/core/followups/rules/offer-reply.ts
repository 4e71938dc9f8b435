import { WHY } from '../../../i18n/follow-ups';
import type { Application } from '../../records/application';
import { earliestDay, latestDay } from '../../time/day';
import { addBusinessDays } from '../../time/workdays';
import { applicationDraft } from '../application-draft';
import type { Draft } from '../draft';
import { defineRule } from '../rule';
import type { RuleContext } from '../rule-context';

const ANSWERS = ['offer-acceptance', 'offer-decline'];
const CHOICE = ['offer-acceptance', 'offer-negotiation', 'offer-decline'];

/** The answer to an offer, in writing. */
export const offerReply = defineRule({
	id: 'offer-reply',
	title: 'Answer to an offer',
	about: {
		arises:
			'There is an offer; or one was accepted or declined on an `outcome_date` and the letter that says so is not sent.',
		due: 'The `offer_deadline`, else 3 business days after the `outcome_date`; 1 business day after it where the offer is not wanted, another was accepted, or the letter alone is missing.',
		fulfilled: 'An acceptance or a decline is sent.',
	},
	letters: CHOICE,
	drafts(application, context) {
		const own = { fulfilledBy: ANSWERS };
		const { outcome, company } = application;
		if (outcome === 'offer') {
			return [openOffer(application, context)];
		}
		if (outcome !== 'accepted' && outcome !== 'declined') {
			return [];
		}
		const letter = outcome === 'accepted' ? 'offer-acceptance' : 'offer-decline';
		const day = application.outcomeDate;
		const due = day && addBusinessDays(day, 1, context.off);
		const why = day ? WHY.offerSettled(outcome, day, due) : WHY.offerAnswered(company);
		return [
			applicationDraft('offer-reply', application, {
				...own,
				letters: [letter],
				fulfilledBy: [letter],
				applies: day !== undefined,
				due,
				why,
			}),
		];
	},
	examples: [
		{
			says: 'by the day they want an answer',
			notes: {
				'Acme.md':
					'type: application\ncompany: Acme\noutcome: offer\noutcome_date: 2026-03-06\noffer_deadline: 2026-03-13\ncontacts: [Jane Smith]',
			},
			now: '2026-03-06T09:00',
			gives: [{ due: '2026-03-13', status: 'open', to: 'Jane Smith', letters: CHOICE }],
		},
		{
			says: 'soon, with a decline alone, where it is not wanted',
			notes: {
				'Acme.md':
					'type: application\ncompany: Acme\noutcome: offer\noutcome_date: 2026-03-06\noffer_wanted: no',
			},
			now: '2026-03-06T09:00',
			gives: [{ due: '2026-03-09', status: 'open', letters: ['offer-decline'] }],
		},
		{
			says: 'in writing after it was accepted on the phone',
			notes: {
				'Acme.md': 'type: application\ncompany: Acme\noutcome: accepted\noutcome_date: 2026-03-06',
			},
			now: '2026-03-06T09:00',
			gives: [{ due: '2026-03-09', status: 'open', letters: ['offer-acceptance'] }],
		},
		{
			says: 'fulfilled by the letter',
			notes: {
				'Acme.md': 'type: application\ncompany: Acme\noutcome: offer\noutcome_date: 2026-03-06',
				'Letter.md':
					'type: letter\nkind: offer-acceptance\napplication: "[[Acme]]"\nstatus: sent\nsent: 2026-03-09',
			},
			now: '2026-03-10T09:00',
			gives: [{ due: '2026-03-10', status: 'done', letters: ['offer-acceptance'] }],
		},
	],
});

function openOffer(application: Application, context: RuleContext): Draft {
	const { note, outcomeDate, company } = application;
	const elsewhere = context.acceptedElsewhere(application);
	const deadline = note?.offerDeadline;
	const own = { fulfilledBy: ANSWERS, applies: true };
	if (note?.offerWanted !== false && !elsewhere) {
		const due = deadline ?? (outcomeDate && addBusinessDays(outcomeDate, 3, context.off));
		return applicationDraft('offer-reply', application, {
			...own,
			letters: CHOICE,
			due,
			why: WHY.offerReply(company, outcomeDate, deadline, due),
		});
	}
	const from = latestDay(outcomeDate, elsewhere?.day);
	const due = earliestDay(from && addBusinessDays(from, 1, context.off), deadline);
	const why =
		note?.offerWanted === false
			? WHY.offerUnwanted(company, outcomeDate, due)
			: WHY.offerAfterAcceptance(company, elsewhere?.company ?? '');
	return applicationDraft('offer-reply', application, {
		...own,
		letters: ['offer-decline'],
		due,
		why,
	});
}
