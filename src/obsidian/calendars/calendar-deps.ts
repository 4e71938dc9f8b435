import type { App } from 'obsidian';
import type {
	Fetch,
	Files,
	ListenOnLoopback,
	LocalStore,
	Secrets,
	Wait,
} from '../../actions/ports';
import { CALDAV } from '../../i18n/caldav';
import { boundedFetch, WHOLE_ANSWER_LIMITS } from '../../sync/bounded-fetch';
import type { TargetDeps } from '../../sync/target-deps';
import { confirm } from '../prompts/confirm';
import type { PluginContext } from '../context/plugin-context';

/** What calendars are kept in line with, and what it takes on this device. */
export interface CalendarDeps extends Omit<PluginContext, 'calendars'> {
	readonly fetch: Fetch;
	readonly wait: Wait;
	readonly secrets: Secrets;
	/** What this device keeps for itself. */
	readonly localData: { get(name: string): unknown; set(name: string, value: unknown): void };
	memoryOf(name: string): LocalStore;
	/** Undefined on a phone, where nothing can listen. */
	readonly listen: ListenOnLoopback | undefined;
	/** Files by their full path; undefined on a phone. */
	readonly outside: Files | undefined;
	/** Ends everything when the plugin is unloaded. */
	readonly unloaded: AbortSignal;
}

/**
 * For tests, after the calendar's id: the address of a server on this machine
 * that stands in for the service.
 */
const STAND_IN = '-url';

/** The part of it that an online calendar takes. */
export function targetDeps(deps: CalendarDeps, id: string): TargetDeps {
	const { fetch, wait, secrets, settings, localData } = deps;
	const standIn = localData.get(id + STAND_IN);
	return {
		// Obsidian gives an answer only once all of it is here.
		fetch: boundedFetch(fetch, wait, WHOLE_ANSWER_LIMITS),
		wait,
		secrets,
		vaultId: settings.current.vaultId,
		now: Date.now,
		random: Math.random,
		...(typeof standIn === 'string' && { standIn }),
	};
}

/**
 * Asks whether the password may also go to a host that the named server points
 * to. For when the person connects: a sync in the background asks nothing.
 */
export function askToAllowHost(app: App): NonNullable<TargetDeps['askToAllowHost']> {
	const { title, text, yes } = CALDAV.allowHost;
	return (host, server) => confirm(app, { title: title(host), text: text(host, server), yes });
}
