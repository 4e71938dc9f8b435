import { WHY } from '../../../i18n/follow-ups';
import type { ApplicationNote, Source } from '../../records/application-note';
import { addDays } from '../../time/day';
import { applicationDraft } from '../application-draft';
import { hasApplied, mayHaveAnswered } from '../promises';
import { defineRule } from '../rule';

const DAYS = 30;
/** Ways to apply in which somebody there knows of it. */
const PERSONAL_SOURCES: readonly Source[] = ['referral', 'recruiter', 'networking'];

/** Offers to close an application that wasn't answered. There is nobody to write to. */
export const noResponse = defineRule({
	id: 'no-response',
	title: 'Close as no response',
	about: {
		arises:
			'You applied, not through a referral, a recruiter or networking, you are waiting, and nothing in your notes shows an answer: no interview, contact, reply, promised date or status that says so.',
		due: '30 days after the application.',
		fulfilled:
			'The outcome is changed. It has no letter and offers to close the application as no response.',
	},
	letters: [],
	notExportedByDefault: true,
	neverLapses: true,
	opensOnDueDay: true,
	drafts(application, context) {
		const { note, outcome, company } = application;
		if (!note || outcome !== 'waiting' || isPersonal(note)) {
			return [];
		}
		if (!hasApplied(application) || mayHaveAnswered(application)) {
			return [];
		}
		if (context.acceptedElsewhere(application)) {
			return [];
		}
		const due = note.applied && addDays(note.applied, DAYS);
		return [
			applicationDraft('no-response', application, {
				letters: [],
				applies: true,
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
			says: 'however long ago it was: it is never dismissed automatically',
			notes: { 'Acme.md': 'type: application\ncompany: Acme\napplied: 2025-03-02' },
			now: '2026-03-09T09:00',
			gives: [{ due: '2025-04-01', status: 'overdue' }],
		},
		{
			says: 'without a date when only the status says that you applied',
			notes: { 'Acme.md': 'type: application\ncompany: Acme\nstatus: applied' },
			now: '2026-03-09T09:00',
			gives: [{ due: null, status: 'open' }],
		},
		{
			says: 'not when the status says that they answered, or nothing says that you applied',
			notes: {
				'A.md': 'type: application\ncompany: Acme\napplied: 2026-03-02\nstatus: phone screen',
				'B.md': 'type: application\ncompany: Bolt',
				'C.md': 'type: application\ncompany: Cobalt\napplied: 2026-03-02\nheard_back: yes',
			},
			now: '2026-04-09T09:00',
			gives: [],
		},
		{
			says: 'not when somebody there is known',
			notes: {
				'Acme.md': 'type: application\ncompany: Acme\napplied: 2026-03-02\ncontacts: [Jane Smith]',
			},
			now: '2026-04-09T09:00',
			gives: [],
		},
	],
});

function isPersonal({ source }: ApplicationNote): boolean {
	return source !== undefined && PERSONAL_SOURCES.includes(source);
}
