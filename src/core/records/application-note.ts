import type { Day } from '../time/day';
import type { Zone } from '../time/instant';
import type { When } from '../time/when';
import type { Contact } from './contact';
import type { Interview } from './interview';
import type { Outcome, OutcomeEvidence } from './outcome';
import type { Dismissal, Snooze } from './snooze';
import type { HeardBack, Timeline } from './timeline';

/** Where a posting was found, as far as it changes what is fitting. */
export const SOURCES = [
	'job board',
	'employer website',
	'referral',
	'recruiter',
	'networking',
	'other',
] as const;
export type Source = (typeof SOURCES)[number];

/** An application as its own note tells it. */
export interface ApplicationNote {
	readonly kind: 'application';
	readonly path: string;
	readonly company?: string;
	readonly position?: string;
	readonly source?: Source;
	readonly url?: string;
	/** The last day of the posting. */
	readonly closes?: Day;
	readonly applied?: Day;
	readonly contacts: readonly Contact[];
	readonly timeline: Timeline;
	readonly heardBack: HeardBack;
	readonly outcome?: Outcome;
	/** What the words that state the outcome prove. */
	readonly outcomeEvidence: OutcomeEvidence;
	readonly outcomeDate?: Day;
	/** The pay that research suggests, as typed. */
	readonly salaryRange?: string;
	/** Salary and terms that were offered, a line each. */
	readonly offer: readonly string[];
	readonly benefits: readonly string[];
	readonly offerDeadline?: Day;
	readonly offerWanted?: boolean;
	readonly calls: readonly When[];
	readonly zone: Zone;
	readonly snoozed: readonly Snooze[];
	readonly dismissed: readonly Dismissal[];
	readonly followUpId?: string;
	/** The interviews that the note lists itself. */
	readonly listed: readonly Interview[];
	/** Our names of properties whose value can't be read. */
	readonly unread?: readonly string[];
}
