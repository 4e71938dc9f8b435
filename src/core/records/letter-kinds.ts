import type { Channel } from './contact';
import type { Outcome } from './outcome';

/** What a letter of a kind owes its reader, as far as it can be checked. */
export type LetterCheckId =
	| 'names the meeting'
	| 'mentions a highlight'
	| 'looks forward'
	| 'asks for news'
	| 'is prompt'
	| 'keeps to the terms'
	| 'gives a general reason';

/** What the person can choose when writing a letter. */
export type LetterOptionId = 'toHost' | 'otherOffer' | 'askFeedback' | 'enclosures';

/** One kind of letter: its names, and what happens with it. */
export interface LetterKind {
	/** In commands, notes and template names: `thank-you`. */
	readonly id: string;
	/** In menus and event titles: "Thank-you letter". */
	readonly title: string;
	/** In file names: "Thank-you". */
	readonly label: string;
	/** The outcome of the application once the letter is sent. */
	readonly resolves?: Outcome;
	/** Whether it's written without being asked for when it's the only letter that a follow-up calls for. */
	readonly autoWritten: boolean;
	/** Whether it asks the employer for news: one at a time, and never two to one employer. */
	readonly isInquiry: boolean;
	/** The channel it goes by, whatever the recipient prefers. */
	readonly always?: Channel;
	/** Whom it goes to if nobody is named: everybody who was met, the employer's contact, or somebody outside. */
	readonly recipients: 'everybody-met' | 'employer' | 'supporter';
	/** Whether it may mention a meeting that is still to come. */
	readonly beforeMeeting: boolean;
	/** Days after its occasion from which the letter says that it comes late; undefined if it never does. */
	readonly lateAfterDays?: number;
	readonly options: readonly LetterOptionId[];
	readonly checks: readonly LetterCheckId[];
}

const ORDINARY = {
	autoWritten: false,
	isInquiry: false,
	recipients: 'employer',
	beforeMeeting: false,
	options: ['enclosures'],
	checks: [],
} as const;

/** Every kind of letter. To add one: its row here, and its templates in `templates/`. */
export const LETTER_KINDS: readonly LetterKind[] = [
	{
		...ORDINARY,
		id: 'thank-you',
		title: 'Thank-you letter',
		label: 'Thank-you',
		autoWritten: true,
		recipients: 'everybody-met',
		beforeMeeting: true,
		lateAfterDays: 3,
		options: ['toHost', 'enclosures'],
		checks: ['names the meeting', 'mentions a highlight', 'looks forward', 'is prompt'],
	},
	{
		...ORDINARY,
		id: 'status-inquiry',
		title: 'Status inquiry',
		label: 'Status inquiry',
		autoWritten: true,
		isInquiry: true,
		options: ['otherOffer', 'enclosures'],
		checks: ['names the meeting', 'asks for news'],
	},
	{
		...ORDINARY,
		id: 'offer-acceptance',
		title: 'Offer acceptance',
		label: 'Offer acceptance',
		resolves: 'accepted',
		checks: ['keeps to the terms'],
	},
	{
		...ORDINARY,
		id: 'offer-negotiation',
		title: 'Offer negotiation',
		label: 'Offer negotiation',
	},
	{
		...ORDINARY,
		id: 'time-to-decide',
		title: 'Request for time to decide',
		label: 'Time to decide',
	},
	{
		...ORDINARY,
		id: 'offer-decline',
		title: 'Offer decline',
		label: 'Offer decline',
		autoWritten: true,
		resolves: 'declined',
		checks: ['gives a general reason'],
	},
	{
		...ORDINARY,
		id: 'rejection-reply',
		title: 'Reply to a rejection',
		label: 'Reply to a rejection',
		autoWritten: true,
		options: ['askFeedback', 'enclosures'],
	},
	{
		...ORDINARY,
		id: 'withdrawal',
		title: 'Withdrawal',
		label: 'Withdrawal',
		autoWritten: true,
		resolves: 'withdrawn',
		checks: ['gives a general reason'],
	},
	{
		...ORDINARY,
		id: 'stay-in-pool',
		title: 'Letter to stay in the pool',
		label: 'Staying in the pool',
	},
	{
		...ORDINARY,
		id: 'screening-inquiry',
		title: 'Screening inquiry',
		label: 'Screening inquiry',
		always: 'phone',
		options: [],
	},
	{
		...ORDINARY,
		id: 'reference-thanks',
		title: 'Thanks to a reference',
		label: 'Thanks to a reference',
		recipients: 'supporter',
	},
];

/** The kind with that id, or undefined. */
export function letterKind(id: string): LetterKind | undefined {
	return LETTER_KINDS.find(kind => kind.id === id);
}
