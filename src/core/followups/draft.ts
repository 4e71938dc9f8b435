import type { Day } from '../time/day';
import type { FollowUp } from './follow-up';

/** A follow-up as its rule sees it, before letters, snoozes and the courtesy gap have their say. */
export interface Draft extends Omit<FollowUp, 'status' | 'lapsed' | 'letter'> {
	/** Letter kinds that fulfil it once sent; those offered where nothing else is said. */
	readonly settledBy?: readonly string[];
	/** Whether its reason holds. Where it does not, it is listed only if its letter was sent. */
	readonly holds: boolean;
	/** Fulfilled, by a note's word or by the letter at that path. */
	readonly done?: { readonly letter?: string };
	/** Whether it asks the employer for an answer, and so keeps the courtesy gap and is fitting from its due day on. */
	readonly asks?: boolean;
	/** The first day on which it may be due, however it is snoozed. */
	readonly notBefore?: Day;
	/** A snooze until this day or an earlier one was meant for the inquiry before it. */
	readonly snoozesAfter?: Day;
	/** Whether it is never let go by itself. */
	readonly stays?: boolean;
}
