import type { Application } from '../records/application';
import type { Contact } from '../records/contact';
import type { Interview } from '../records/interview';
import type { Zone } from '../time/instant';
import type { When } from '../time/when';

export const STATUSES = ['upcoming', 'open', 'overdue', 'done', 'snoozed', 'dismissed'] as const;
export type Status = (typeof STATUSES)[number];

/** What is still to do, be it put off. */
export const UNRESOLVED_STATUSES: readonly Status[] = ['upcoming', 'open', 'overdue', 'snoozed'];

/** One thing that etiquette asks for: what, to whom, until when, and why. */
export interface FollowUp {
	/**
	 * Record, rule, the contact of a thank-you, and occurrence. Survives
	 * renames and changed dates.
	 */
	readonly id: string;
	readonly rule: string;
	/** Counted from 1: the second status inquiry is 2. */
	readonly occurrence: number;
	readonly status: Status;
	/**
	 * Until when, a snooze and the courtesy gap included; undefined where no
	 * date is known.
	 */
	readonly due?: When;
	/** From when it is fitting; before it the follow-up is upcoming. */
	readonly opens?: When;
	readonly zone: Zone;
	readonly title: string;
	/**
	 * One sentence with the facts, told from the notes and never from the time
	 * of day.
	 */
	readonly why: string;
	/** Whether it was let go by itself, long after its due day. */
	readonly lapsed: boolean;
	/**
	 * The note that it arises from: a thank-you's interview, else the
	 * application note, else its latest interview.
	 */
	readonly path: string;
	readonly application?: Application;
	readonly interview?: Interview;
	readonly company: string;
	readonly position?: string;
	/** Whom the letter goes to. */
	readonly contacts: readonly Contact[];
	/** Ids of the letter kinds that answer it, the usual one first. */
	readonly letters: readonly string[];
	/** The note of the letter that was written for it, draft or sent. */
	readonly letter?: string;
}
