import type { When } from '../time/when';

/** One entry of `snoozed`: `thank-you Jane Smith 2026-12-01T09:30`. */
export interface Snooze {
	readonly rule: string;
	/** Whom it concerns; everybody where nobody is named. */
	readonly recipient?: string;
	readonly until: When;
}

/** One entry of `dismissed`: `thank-you Jane Smith`. */
export interface Dismissal {
	readonly rule: string;
	readonly recipient?: string;
}
