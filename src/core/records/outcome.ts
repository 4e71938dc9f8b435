import { normalizeWords } from '../notes/property-name';

/** Where an application stands. `waiting` is also what an empty or unknown outcome counts as. */
export const OUTCOMES = [
	'planning',
	'waiting',
	'offer',
	'accepted',
	'declined',
	'rejected',
	'stalled',
	'no response',
	'withdrawn',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Of several outcomes stated for one application, the one that stands first here counts. */
const RANK: readonly (readonly Outcome[])[] = [
	['accepted', 'declined', 'rejected', 'no response', 'withdrawn'],
	['offer'],
	['stalled'],
	['waiting'],
	['planning'],
];

const SYNONYMS: Readonly<Record<Outcome, readonly string[]>> = {
	planning: [
		'plan',
		'planned',
		'planning to apply',
		'to apply',
		'not applied',
		'not yet applied',
		'wishlist',
		'wish list',
		'saved',
		'bookmarked',
		'interested',
		'idea',
		'lead',
		'prospect',
		'researching',
		'research',
		'todo',
		'to do',
		'backlog',
		'drafting',
		'preparing',
		'open',
		'reviewing',
		'pursue',
		'pursuing',
	],
	waiting: [
		'applied',
		'interviewing',
		'interview',
		'interviewed',
		'interview scheduled',
		'in progress',
		'in process',
		'active',
		'pending',
		'submitted',
		'applying',
		'application sent',
		'sent',
		'screening',
		'phone screen',
		'phone interview',
		'first round',
		'second round',
		'third round',
		'final round',
		'onsite',
		'on site',
		'technical interview',
		'assessment',
		'under review',
		'in review',
		'shortlisted',
		'awaiting response',
		'waiting for response',
		'waiting to hear',
		'ongoing',
		'scheduled',
		'followed up',
		'follow up',
		'upcoming',
		'recruiter screen',
		'recruiter conversation',
		'recruiter call',
		'done',
		'completed',
		'complete',
		'held',
	],
	offer: [
		'offered',
		'offer received',
		'job offer',
		'offer made',
		'got offer',
		'received offer',
		'negotiating',
		'negotiation',
		'offer extended',
	],
	accepted: [
		'accept',
		'offer accepted',
		'accepted offer',
		'hired',
		'signed',
		'got the job',
		'got it',
		'employed',
		'won',
	],
	declined: [
		'decline',
		'offer declined',
		'declined offer',
		'turned down',
		'turned it down',
		'refused',
		'offer rejected',
		'rejected offer',
		'offer refused',
	],
	rejected: [
		'reject',
		'rejection',
		'not selected',
		'not hired',
		'unsuccessful',
		'denied',
		'no',
		'lost',
		'passed over',
		'not moving forward',
		'turned me down',
		'failed',
	],
	stalled: [
		'stall',
		'on hold',
		'hold',
		'no decision',
		'paused',
		'frozen',
		'hiring freeze',
		'stuck',
		'position on hold',
	],
	'no response': [
		'noresponse',
		'ghosted',
		'no reply',
		'no answer',
		'never heard back',
		'silence',
		'nothing heard',
		'unanswered',
		'expired',
		'closed',
	],
	withdrawn: [
		'withdraw',
		'withdrew',
		'withdrawal',
		'cancelled',
		'canceled',
		'dropped',
		'dropped out',
		'not interested',
		'pulled out',
		'abandoned',
		'do not apply',
		'no go',
	],
};

const BY_WORDS = new Map<string, Outcome>(
	OUTCOMES.flatMap(outcome => [
		[outcome, outcome] as const,
		...SYNONYMS[outcome].map(text => [text, outcome] as const),
	]),
);

/** The outcome that the text means, whatever its case, hyphens and emoji; undefined where nobody would know. */
export function toOutcome(text: string): Outcome | undefined {
	return BY_WORDS.get(normalizeWords(text));
}

/** How much an outcome counts beside others: 0 counts most. */
export function rankOf(outcome: Outcome): number {
	return RANK.findIndex(group => group.includes(outcome));
}

/** Whether the application has come to an end. */
export function isEnding(outcome: Outcome): boolean {
	return rankOf(outcome) === 0;
}
