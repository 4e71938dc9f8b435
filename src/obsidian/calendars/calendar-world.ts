import type { Fetch, Files, Listen, Memory, Secrets, Wait } from '../../actions/ports';
import type { TargetWorld } from '../../actions/target-world';
import type { Desk } from '../desk/desk';

/** What calendars are kept in line with, and what it takes on this device. */
export interface CalendarWorld extends Omit<Desk, 'calendars'> {
	readonly fetch: Fetch;
	readonly wait: Wait;
	readonly secrets: Secrets;
	/** What this device keeps for itself. */
	readonly shelf: { get(name: string): unknown; set(name: string, value: unknown): void };
	memoryOf(name: string): Memory;
	/** Undefined on a phone, where nothing can listen. */
	readonly listen: Listen | undefined;
	/** Files by their full path; undefined on a phone. */
	readonly outside: Files | undefined;
	/** Ends everything when the plugin is unloaded. */
	readonly unloaded: AbortSignal;
}

/** The part of it that a calendar somewhere else takes. */
export function targetWorld({ fetch, wait, secrets, settings }: CalendarWorld): TargetWorld {
	return {
		fetch,
		wait,
		secrets,
		vaultId: settings.current.vaultId,
		now: Date.now,
		random: Math.random,
	};
}
