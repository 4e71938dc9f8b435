import type { Day } from '../time/day';
import type { Zone } from '../time/instant';
import type { When } from '../time/when';
import type { ApplicationNote } from './application-note';
import type { Contact } from './contact';
import type { Interview } from './interview';
import type { Letter } from './letter';
import type { Outcome } from './outcome';
import type { Timeline } from './timeline';

/** A day that they named, and the note that states it. */
export interface Promised {
	readonly day: Day;
	/** The interview that states it; undefined where the application note does. */
	readonly statedBy?: Interview;
}

/**
 * One application with all that belongs to it: its note where there is one, its interviews, letters and people,
 * and the facts that count where several notes state them.
 */
export interface Application {
	/** Stable: `follow_up_id` where written, else derived. */
	readonly id: string;
	readonly company: string;
	readonly position?: string;
	/** Undefined where the application is implied by its interviews alone. */
	readonly note?: ApplicationNote;
	/** By date, undated last. Every interview that belongs to it, cancelled and informational ones too. */
	readonly interviews: readonly Interview[];
	readonly contacts: readonly Contact[];
	readonly letters: readonly Letter[];
	readonly zone: Zone;
	readonly outcome: Outcome;
	readonly outcomeDate?: Day;
	readonly timeline: Timeline;
	readonly contactPromise?: Promised;
	readonly decisionPromise?: Promised;
	/** Whether `heard_back: yes` stands anywhere. */
	readonly heard: boolean;
	/** The latest day on which they were heard from. */
	readonly heardOn?: Day;
	readonly calls: readonly When[];
}

/** What the whole vault says: what rules, views and calendars are worked out from. */
export interface Records {
	readonly applications: readonly Application[];
	/** Interviews of no application: informational interviews and networking events. */
	readonly unattached: readonly Interview[];
	readonly contacts: readonly Contact[];
	readonly letters: readonly Letter[];
	/** Stable identity of each record: interview path → id. Applications carry their own. */
	readonly ids: ReadonlyMap<string, string>;
}
