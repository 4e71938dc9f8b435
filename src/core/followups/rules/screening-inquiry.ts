import { WHY } from '../../../i18n/follow-ups';
import type { ApplicationNote } from '../../records/application-note';
import { addBusinessDays } from '../../time/workdays';
import { applicationDraft } from '../application-draft';
import { defineRule } from '../rule';

/**
 * A call to ask how applications are screened, before one is sent to a posting
 * that names nobody.
 */
export const screeningInquiry = defineRule({
	id: 'screening-inquiry',
	title: 'Call about screening',
	about: {
		arises:
			'You plan to apply through a job board or an employer’s website, and know no contact there.',
		due: '2 business days before the posting closes; no date where it names none.',
		fulfilled:
			'You applied, its script is marked as used, it is dismissed, or the posting has closed.',
	},
	letters: ['screening-inquiry'],
	notExportedByDefault: true,
	drafts(application, { clock, off }) {
		const { note, outcome, contacts, zone, company } = application;
		if (!note || !isOnTheWeb(note)) {
			return [];
		}
		const closed = note.closes !== undefined && clock.isOver(note.closes, zone);
		const due = note.closes && addBusinessDays(note.closes, -2, off);
		return [
			applicationDraft('screening-inquiry', application, {
				letters: ['screening-inquiry'],
				contacts: [],
				due,
				why: WHY.screening(company, note.closes, due),
				applies:
					outcome === 'planning' && note.applied === undefined && contacts.length === 0 && !closed,
			}),
		];
	},
	examples: [
		{
			says: 'two business days before the posting closes',
			notes: {
				'Acme.md':
					'type: application\ncompany: Acme\nsource: job board\noutcome: planning\ncloses: 2026-03-16',
			},
			now: '2026-03-09T09:00',
			gives: [{ due: '2026-03-12', status: 'open', letters: ['screening-inquiry'] }],
		},
		{
			says: 'without a date where the posting names none, and not once you have applied',
			notes: {
				'A.md': 'type: application\ncompany: Acme\nsource: employer website\noutcome: planning',
				'B.md':
					'type: application\ncompany: Bolt\nsource: job board\noutcome: planning\napplied: 2026-03-01',
			},
			now: '2026-03-09T09:00',
			gives: [{ due: null, status: 'open' }],
		},
	],
});

/** A posting that has an address, and no other source, is found there. */
function isOnTheWeb({ source, url }: ApplicationNote): boolean {
	if (source === undefined) {
		return url !== undefined;
	}
	return source === 'job board' || source === 'employer website';
}
