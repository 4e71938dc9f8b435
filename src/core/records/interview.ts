import type { Day } from '../time/day';
import type { Zone } from '../time/instant';
import type { When } from '../time/when';
import type { Contact } from './contact';
import type { MeetingState, Outcome, OutcomeEvidence } from './outcome';
import type { Dismissal, Snooze } from './snooze';
import type { HeardBack, Timeline } from './timeline';

/** The kinds of meeting that the product knows by name; any other text is kept as it is typed. */
export const INTERACTIONS = [
	'interview',
	'phone screen',
	'video interview',
	'luncheon',
	'networking event',
	'informational interview',
	'assessment',
] as const;

/** One meeting with an employer, as its note tells it. */
export interface Interview {
	readonly kind: 'interview';
	readonly path: string;
	/** Which one it is of those that the application's note at the path lists. Undefined for an interview with a note of its own. */
	readonly entry?: string;
	readonly company?: string;
	readonly position?: string;
	/** The link to its application, as written. */
	readonly application?: string;
	/** One of INTERACTIONS, or other text in lower case. */
	readonly interaction: string;
	readonly date?: When;
	/** Whether a date is written that cannot be read. */
	readonly dateUnreadable: boolean;
	/** In minutes. */
	readonly duration: number;
	readonly zone: Zone;
	readonly location?: string;
	readonly contacts: readonly Contact[];
	readonly highlights: readonly string[];
	readonly strengths: readonly string[];
	readonly round?: string;
	/** Whether the meeting won't take place on its date, or didn't: cancelled, postponed or a no-show. */
	readonly cancelled: boolean;
	/** What the note states about the meeting; undefined if it states nothing. */
	readonly meetingState?: MeetingState;
	readonly timeline: Timeline;
	readonly heardBack: HeardBack;
	/** Calls made, or messages sent without a letter note. */
	readonly calls: readonly When[];
	readonly outcome?: Outcome;
	/** What the words that state the outcome prove. */
	readonly outcomeEvidence: OutcomeEvidence;
	readonly outcomeDate?: Day;
	/** Everybody was thanked, or those who are named. */
	readonly thanked: 'everybody' | readonly string[];
	readonly snoozed: readonly Snooze[];
	readonly dismissed: readonly Dismissal[];
	readonly followUpId?: string;
	/** Path of another interview that is probably the same: alike in company, position, time and people. It counts, this one doesn't. */
	readonly duplicateOf?: string;
	/** Our names of properties whose value can't be read. */
	readonly unread?: readonly string[];
	/** UID of the invitation that the note was imported from. */
	readonly invitation?: string;
}

/** What tells an interview from all others: its note, and which entry of the note it is. */
export function interviewKey({ path, entry }: Pick<Interview, 'path' | 'entry'>): string {
	return entry === undefined ? path : `${path}#${entry}`;
}
