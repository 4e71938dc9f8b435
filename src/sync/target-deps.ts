import { shortHash } from '../core/records/identity';
import type { Fetch, Secrets, Wait } from '../actions/ports';

/** What it takes to talk to an online calendar, from one device for one vault. */
export interface TargetDeps {
	/** Bounded in time and size (see `boundedFetch`). */
	readonly fetch: Fetch;
	readonly secrets: Secrets;
	readonly wait: Wait;
	/** Each vault signs in for itself: a coach keeps many. */
	readonly vaultId: string;
	/** Milliseconds of the machine's own clock, which no option changes. */
	readonly now: () => number;
	/** 0 to 1. */
	readonly random: () => number;
	/** For tests: the address of a server on this machine that stands in for the service. */
	readonly standIn?: string;
	/**
	 * Asks whether the password may also be sent to this host, which the named server points to.
	 * Left out where nobody can be asked: then it isn't sent.
	 */
	readonly askToAllowHost?: (host: string, server: string) => Promise<boolean>;
}

/** The name under which a vault's secret is kept. Lowercase letters, digits and hyphens, as every store takes them. */
export function secretName(what: string, vaultId: string): string {
	return `${what}-${shortHash(vaultId).slice(0, 8)}`;
}
