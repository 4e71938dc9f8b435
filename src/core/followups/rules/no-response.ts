import { WHY } from '../../../i18n/follow-ups';
import { countsAsInterview } from '../../records/interaction';
import { addDays } from '../../time/day';
import { applicationDraft } from '../application-draft';
import type { Rule } from '../rule';

const DAYS = 30;

/** An offer to close an application that nobody answered; there is nobody to write to. */
export const noResponse: Rule = {
	id: 'no-response',
	title: 'Close as no response',
	about: {
		arises:
			'You applied, not through a referral, a recruiter or networking, there was no interview, no contact is known, and you are waiting.',
		due: '30 days after the application.',
		fulfilled:
			'The outcome is changed. There is no letter; it offers to close the application as no response.',
	},
	letters: [],
	quiet: true,
	drafts(application, context) {
		const { note, outcome, contacts, interviews, company } = application;
		if (
			!note ||
			outcome !== 'waiting' ||
			contacts.length > 0 ||
			interviews.some(countsAsInterview)
		) {
			return [];
		}
		if (
			['referral', 'recruiter', 'networking'].includes(note.source ?? '') ||
			context.acceptedElsewhere(application)
		) {
			return [];
		}
		const due = note.applied && addDays(note.applied, DAYS);
		return [
			applicationDraft(application, {
				rule: 'no-response',
				letters: [],
				holds: true,
				stays: true,
				waits: true,
				due,
				why: WHY.noResponse(company, note.applied, due),
			}),
		];
	},
	examples: [
		{
			says: 'thirty days after an application that nobody answered',
			notes: {
				'Acme.md': 'type: application\ncompany: Acme\nsource: job board\napplied: 2026-03-02',
			},
			now: '2026-03-09T09:00',
			gives: [{ due: '2026-04-01', status: 'upcoming', letters: [], opens: '2026-04-01' }],
		},
		{
			says: 'however long ago it was: it is not let go by itself',
			notes: { 'Acme.md': 'type: application\ncompany: Acme\napplied: 2025-03-02' },
			now: '2026-03-09T09:00',
			gives: [{ due: '2025-04-01', status: 'overdue' }],
		},
		{
			says: 'not where somebody there is known',
			notes: {
				'Acme.md': 'type: application\ncompany: Acme\napplied: 2026-03-02\ncontacts: [Jane Smith]',
			},
			now: '2026-04-09T09:00',
			gives: [],
		},
	],
};
