import type { Contact } from '../records/contact';
import type { Day } from '../time/day';
import type { Zone } from '../time/instant';
import type { When } from '../time/when';

/**
 * The days of an application that are shown and exported, by property name,
 * each with its own switch.
 */
export const MILESTONE_KINDS = [
	'first_round_ends',
	'contact_date',
	'second_round',
	'decision_date',
	'start_date',
	'closes',
	'offer_deadline',
] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

interface Happening {
	/** Stable, from the id of the interview or application. */
	readonly id: string;
	/** The note that states it. */
	readonly path: string;
	/** Plain text, one line. */
	readonly title: string;
	/** One sentence with the facts. */
	readonly why: string;
	readonly zone: Zone;
	readonly contacts: readonly Contact[];
}

/** A meeting: a time, or the day alone where no hour is known. */
export interface InterviewMilestone extends Happening {
	readonly kind: 'interview';
	readonly when: When;
	/** In minutes. */
	readonly duration: number;
	readonly location?: string;
}

/** A day that was promised or set. */
export interface DayMilestone extends Happening {
	readonly kind: MilestoneKind;
	readonly when: { readonly day: Day };
}

export type Milestone = InterviewMilestone | DayMilestone;
