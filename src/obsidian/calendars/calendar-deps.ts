import type {
	Fetch,
	Files,
	ListenOnLoopback,
	LocalStore,
	Secrets,
	Wait,
} from '../../actions/ports';
import type { TargetDeps } from '../../sync/target-deps';
import type { PluginContext } from '../context/plugin-context';

/** What calendars are kept in line with, and what it takes on this device. */
export interface CalendarDeps extends Omit<PluginContext, 'calendars'> {
	readonly fetch: Fetch;
	readonly wait: Wait;
	readonly secrets: Secrets;
	/** What this device keeps for itself. */
	readonly shelf: { get(name: string): unknown; set(name: string, value: unknown): void };
	memoryOf(name: string): LocalStore;
	/** Undefined on a phone, where nothing can listen. */
	readonly listen: ListenOnLoopback | undefined;
	/** Files by their full path; undefined on a phone. */
	readonly outside: Files | undefined;
	/** Ends everything when the plugin is unloaded. */
	readonly unloaded: AbortSignal;
}

/** The part of it that a calendar somewhere else takes. */
export function targetDeps({ fetch, wait, secrets, settings }: CalendarDeps): TargetDeps {
	return {
		fetch,
		wait,
		secrets,
		vaultId: settings.current.vaultId,
		now: Date.now,
		random: Math.random,
	};
}
