import type { App } from 'obsidian';
import type { Clock, Fetch, Files, Listen, Memory, Notes, Secrets, Wait } from '../../actions/ports';
import type { TargetWorld } from '../../actions/target-world';
import type { SettingsStore } from '../desk/settings-store';
import type { Tracker } from '../desk/tracker';

/** What calendars are kept in line with, and what it takes on this device. */
export interface CalendarWorld {
	readonly app: App;
	readonly notes: Notes;
	readonly files: Files;
	readonly tracker: Tracker;
	readonly settings: SettingsStore;
	readonly clock: Clock;
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
	return { fetch, wait, secrets, vaultId: settings.current.vaultId, now: Date.now, random: Math.random };
}
