import type { When } from '../time/when';

/** One entry of `dismissed`: `thank-you Jane Smith`. */
export interface Dismissal {
	readonly rule: string;
	/** Whom it concerns. Everybody if nobody is named. */
	readonly recipient?: string;
	/** The entry as typed, without a time. It may be the title shown in the list. */
	readonly text?: string;
}

/** One entry of `snoozed`: `thank-you Jane Smith 2026-12-01T09:30`. */
export interface Snooze extends Dismissal {
	readonly until: When;
}
