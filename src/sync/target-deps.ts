import type { Fetch, Secrets, Wait } from '../actions/ports';

/** What it takes to talk to a calendar somewhere else, from one device for one vault. */
export interface TargetDeps {
	readonly fetch: Fetch;
	readonly secrets: Secrets;
	readonly wait: Wait;
	/** Each vault signs in for itself: a coach keeps many. */
	readonly vaultId: string;
	/** Milliseconds of the machine's own clock, which no option stops. */
	readonly now: () => number;
	/** 0 to 1. */
	readonly random: () => number;
}
