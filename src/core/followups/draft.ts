import type { Application } from '../records/application';
import type { Contact } from '../records/contact';
import type { Interview } from '../records/interview';
import type { Day } from '../time/day';
import type { Zone } from '../time/instant';
import type { When } from '../time/when';

/** A follow-up as its rule sees it, before letters, snoozes and the courtesy gap have their say. */
export interface Draft {
	readonly id: string;
	readonly rule: string;
	readonly occurrence: number;
	/** Undefined where no date is known. */
	readonly due?: When;
	/** Undefined where it is fitting at once. */
	readonly opens?: When;
	readonly zone: Zone;
	readonly title: string;
	readonly why: string;
	readonly path: string;
	readonly application?: Application;
	readonly interview?: Interview;
	readonly company: string;
	readonly position?: string;
	readonly contacts: readonly Contact[];
	/** Letter kinds that are offered. */
	readonly letters: readonly string[];
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
