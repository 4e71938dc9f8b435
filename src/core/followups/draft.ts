import type { Day } from '../time/day';
import type { FollowUp } from './follow-up';

/**
 * A follow-up as its rule gives it, before letters, snoozes and the courtesy
 * gap change it.
 */
export interface Draft extends Omit<FollowUp, 'status' | 'lapsed' | 'letter'> {
	/** Letter kinds that fulfill it once sent. If undefined, those that it offers. */
	readonly fulfilledBy?: readonly string[];
	/**
	 * Whether its reason applies. If not, it's listed only when its letter was
	 * sent.
	 */
	readonly applies: boolean;
	/** Set if it's done: a note says so, or the letter at that path was sent. */
	readonly done?: { readonly letter?: string };
	/** The first day on which it can be due, however it's snoozed. */
	readonly notBefore?: Day;
	/** A snooze until this day or an earlier one belongs to the inquiry before it. */
	readonly snoozesAfter?: Day;
}
