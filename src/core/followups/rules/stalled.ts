import { WHY } from '../../../i18n/follow-ups';
import type { Application } from '../../records/application';
import { latestDay, type Day } from '../../time/day';
import { dayOf } from '../../time/when';
import { addBusinessDays } from '../../time/workdays';
import { applicationDraft } from '../application-draft';
import type { Draft } from '../draft';
import { inquiryHistoryOf } from '../inquiry-history';
import { hasUpcomingInterview, lastInterviewDay, unansweredPromise } from '../promises';
import { defineRule } from '../rule';
import type { RuleContext } from '../rule-context';

const LETTERS = ['stay-in-pool', 'withdrawal'];

/**
 * A choice with dignity where the search has no end in sight: to stay in the
 * pool, or to withdraw.
 */
export const stalled = defineRule({
	id: 'stalled',
	title: 'No end in sight',
	about: {
		arises:
			'You are waiting, both status inquiries and any question about the decision went out, nothing was heard since and no interview is to come; or the outcome is stalled.',
		due: '10 business days after the last inquiry; the `outcome_date` where the outcome is stalled.',
		fulfilled: 'Its letter is sent, or the outcome is changed.',
	},
	letters: LETTERS,
	isInquiry: true,
	opensOnDueDay: true,
	drafts(application, context) {
		const occurrence = 1 + earlierAnswers(application, context);
		const own = { occurrence, letters: LETTERS };
		const off = context.acceptedElsewhere(application) !== undefined;
		if (application.outcome === 'stalled') {
			return [
				applicationDraft('stalled', application, {
					...own,
					due: application.outcomeDate,
					why: WHY.stalledOutcome(application.company),
					applies: !off,
				}),
			];
		}
		const exhausted = exhaustedOn(application, context);
		const { company } = application;
		const { waitBusinessDays: days } = context.settings;
		if (!exhausted) {
			const why = WHY.stalled(company, undefined, days);
			return answered(applicationDraft('stalled', application, { ...own, why, applies: false }));
		}
		const due = exhausted.last && addBusinessDays(exhausted.last, days, context.off);
		const why = WHY.stalled(company, exhausted.last, days, due);
		return [
			applicationDraft('stalled', application, {
				...own,
				due,
				why,
				applies: !off,
				...(exhausted.last && { snoozesAfter: exhausted.last }),
			}),
		];
	},
	examples: [
		{
			says: 'ten business days after the second inquiry',
			notes: {
				'Acme.md':
					'type: interview\ncompany: Acme\ndate: 2026-03-02\ncalls: [2026-03-16, 2026-03-23]\ncontacts: [Jane Smith]',
			},
			now: '2026-04-06T12:00',
			gives: [{ due: '2026-04-06', status: 'open', to: 'Jane Smith', letters: LETTERS }],
		},
		{
			says: 'on the day that the outcome was noted as stalled',
			notes: {
				'Acme.md': 'type: application\ncompany: Acme\noutcome: on hold\noutcome_date: 2026-04-02',
			},
			now: '2026-04-01T12:00',
			gives: [{ due: '2026-04-02', status: 'upcoming' }],
		},
	],
});

/** Where a letter names it, it is listed as answered though its reason is gone. */
function answered(draft: Draft): readonly Draft[] {
	if (
		draft.application!.letters.some(
			({ letterKind, status }) => status === 'sent' && LETTERS.includes(letterKind ?? ''),
		)
	) {
		return [draft];
	}
	return [];
}

function exhaustedOn(
	application: Application,
	context: RuleContext,
): { readonly last?: Day } | undefined {
	const { sent, decisionAsked } = inquiryHistoryOf(application, context);
	if (
		application.outcome !== 'waiting' ||
		sent.times === 0 ||
		sent.times < context.settings.inquiries ||
		hasUpcomingInterview(application, context.clock)
	) {
		return undefined;
	}
	if (!decisionAsked && unansweredPromise(application, application.decisionPromise)) {
		return undefined;
	}
	if (sent.undated || sent.last === undefined) {
		return {};
	}
	return { last: sent.last };
}

/**
 * Letters that stayed in the pool before a later reply or meeting: each belongs
 * to a past choice.
 */
function earlierAnswers(application: Application, { clock }: RuleContext): number {
	const since = latestDay(lastInterviewDay(application, clock), application.heardOn);
	return application.letters.filter(
		({ letterKind, status, sent }) =>
			letterKind === 'stay-in-pool' &&
			status === 'sent' &&
			sent &&
			since !== undefined &&
			dayOf(sent, application.zone) <= since,
	).length;
}
