import { COMPANY_DE } from './de/pages';
import { translated } from './language';

/** The company page: one application and everything about it. */
export const COMPANY_PAGE = translated(
	{
		title: 'Company page',
		nothing: 'Your applications appear here once you add the first one.',
		choose: 'Application',
		facts: {
			outcome: 'Outcome',
			applied: 'Applied',
			source: 'Found through',
			closes: 'Posting closes',
		},
		openNote: 'Open note',
		openPosting: 'Open posting',
		addInterview: 'Add interview',
		noteOffer: 'Note an offer…',
		next: 'What’s next',
		nothingNext: 'Nothing to do here right now.',
		dates: 'Dates they named',
		datesHelp: 'Enter a date as soon as they name one. It’s written to the note.',
		timeline: 'What happened and what’s ahead',
		nothingHappened: 'No dates yet.',
		today: 'Today',
		people: 'People',
		nobody: 'No people noted yet.',
		prefers: (channel: string): string => `prefers ${channel}`,
		letters: 'Letters',
		noLetters: 'No letters yet.',
		earlier: (count: number): string => `Show ${count} earlier`,
		more: (count: number): string => `Show ${count} more`,
		letterStatus: {
			draft: 'Draft',
			sent: 'Sent',
			skipped: 'Skipped',
		},
		sentOn: (day: string): string => `Sent ${day}`,
		offer: 'Offer and research',
		compare: 'Offers side by side',
		compareHead: 'Application',
		notNoted: 'not noted',
		offerRows: {
			offered: 'Offered',
			research: 'Your range',
			benefits: 'Benefits you want',
			deadline: 'Answer by',
			start: 'Start date',
			outcome: 'Outcome',
		},
	},
	COMPANY_DE.page,
);

/** The dates that an employer names, as labels. */
export const DATE_LABELS = translated(
	{
		contact_date: 'They’ll be in touch',
		decision_date: 'They’ll decide',
		first_round_ends: 'First round ends',
		second_round: 'Second round',
		start_date: 'Start date',
	},
	COMPANY_DE.dateLabels,
);

/** Entries of the timeline of an application. */
export const HISTORY = translated(
	{
		applied: 'You applied',
		interview: (kind: string, round: string | undefined): string =>
			round === undefined ? capital(kind) : `${capital(kind)}, ${round}`,
		cancelled: (title: string): string => `${title} (cancelled)`,
		letter: (title: string, to: string | undefined): string =>
			to === undefined ? `${title} sent` : `${title} sent to ${to}`,
		call: 'You called',
		reply: 'They replied',
		outcome: (name: string): string => `Outcome: ${name}`,
		closes: 'The posting closes',
		deadline: 'Your answer is due',
	},
	COMPANY_DE.history,
);

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
