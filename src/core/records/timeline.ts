import type { Day } from '../time/day';

/** What the interviewer said about how the search goes on, as one note states it. */
export interface Timeline {
	/** How many candidates are interviewed, as typed. */
	readonly candidates?: string;
	readonly firstRoundEnds?: Day;
	/** When they said that they would be in touch. */
	readonly contactDate?: Day;
	readonly secondRound?: 'yes' | 'no' | Day;
	readonly decisionDate?: Day;
	readonly startDate?: Day;
}

/** That, and when, the employer wrote or called: `yes` where no day was noted. */
export interface HeardBack {
	readonly yes: boolean;
	readonly days: readonly Day[];
}
