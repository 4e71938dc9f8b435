import type { ListenOnLoopback, LocalStore } from '../actions/ports';
import type { CalendarTarget } from './calendar-target';
import type { SyncPolicy } from './plan';
import type { TargetDeps } from './target-deps';

/** What each connected calendar keeps in the settings: what the person's changes in the calendar mean. */
export type ConnectionSettings = Pick<SyncPolicy, 'moved' | 'deleted' | 'renamed'>;

export const CONNECTION_DEFAULTS: ConnectionSettings = {
	moved: 'snooze',
	deleted: 'dismiss',
	renamed: 'keep',
};

/** The policy that was saved, in today's words: earlier versions had others. */
export function policyFrom(saved: unknown): unknown {
	const former = new Map<unknown, string>([
		['put back', 'put-back'],
		['make again', 'recreate'],
	]);
	return former.get(saved) ?? saved;
}

/** A name and an explanation, as a row of the settings shows them. */
export interface RowText {
	readonly name: string;
	readonly desc: string;
}

/** What the person enters before connecting: a row of the settings, a flag of the command line. */
export interface ConnectorField {
	/** Its key in the calendar's settings. */
	readonly setting: string;
	readonly row: () => RowText;
	readonly placeholder?: string;
	/** `--url <url>`. */
	readonly flag: string;
	readonly help: string;
}

/** A password or client secret. It's kept in secret storage, never in the settings. */
export interface ConnectorSecret {
	readonly row: () => RowText;
	/** `--password-file <file>`. */
	readonly flag: string;
	readonly help: string;
	/** Whether nothing works without it, so that the command line asks for it each time. */
	readonly isRequired: boolean;
}

/** A setting with a few values to choose from. */
export interface ConnectorChoice {
	/** Its key in the calendar's settings. */
	readonly setting: string;
	readonly row: () => RowText;
	readonly values: readonly string[];
	/** Each value's text. */
	readonly options: () => Readonly<Record<string, string>>;
}

/** A step of a guide: its text, and a link. */
export interface GuideStep {
	readonly text: string;
	readonly link?: { readonly text: string; readonly address: string };
}

/** How the person takes part when a calendar is connected. */
export interface ConnectHost {
	/** Shows the address of a sign-in page, or opens it. */
	show(address: string): void;
	/** Left out where nothing can listen, as on a phone. */
	readonly listen?: ListenOnLoopback;
	/** Asks for the address that the browser couldn't open. */
	paste?(): Promise<string>;
	/** The calendar's name, where it's known already. */
	readonly calendar?: string;
	/** Chooses among the account's calendars, and the one that would be created. */
	chooseCalendar?(choice: CalendarChoice): Promise<string>;
	/** Whether to go on although the password would travel unencrypted. */
	acceptUnencrypted(): Promise<boolean>;
	/** A secret that is kept only if connecting succeeds; left out for the saved one. */
	readonly secret?: string;
	readonly signal?: AbortSignal;
}

export interface CalendarChoice {
	readonly names: readonly string[];
	/** The one that is in use; empty for none. */
	readonly current: string;
	/** The one that is created if it doesn't exist. */
	readonly ours?: string;
}

/** What a run needs beside the settings. */
export interface OpenWith {
	readonly vault: { readonly id: string; readonly name: string };
	readonly memory: LocalStore;
}

/**
 * An online calendar: all that settings, commands and both hosts know about it. To add one, write a connector
 * and put it on the list in `targets/connectors.ts`.
 */
export interface Connector<
	Id extends string = string,
	Saved extends ConnectionSettings = ConnectionSettings,
> {
	/** Its key in the settings, its name on the command line, and the end of its commands' ids. */
	readonly id: Id;
	readonly title: () => string;
	readonly about: () => string;
	/** How the person gets what `fields` and `secret` ask for. */
	readonly guide?: () => RowText & { readonly steps: readonly GuideStep[] };
	readonly defaults: Saved;
	readonly fields: readonly ConnectorField[];
	readonly secret: ConnectorSecret;
	readonly choices: readonly ConnectorChoice[];
	/** The chosen calendar; undefined before the first connection. */
	calendarIn(saved: Saved): { readonly id: string; readonly name: string } | undefined;
	/** Whether this device holds what opens the calendar. */
	isSignedIn(deps: TargetDeps, saved: Saved): Promise<boolean>;
	hasSecret(deps: TargetDeps): Promise<boolean>;
	saveSecret(deps: TargetDeps, secret: string): Promise<void>;
	/** The settings with more hosts that the password may be sent to. Left out where the password goes to one host only. */
	allowHosts?(saved: Saved, hosts: readonly string[]): Saved;
	/**
	 * Signs in, and finds or creates the calendar.
	 * @returns the settings with the calendar in them
	 * @throws {TargetError} `bad-input` where a field is empty or can't be used
	 */
	connect(deps: TargetDeps, saved: Saved, host: ConnectHost): Promise<Saved>;
	/** Opens the calendar for one run. Throws if nothing is connected. */
	open(deps: TargetDeps, saved: Saved, run: OpenWith): Promise<CalendarTarget>;
	/** Revokes the sign-in and deletes it. Returns the settings without the calendar. */
	disconnect(deps: TargetDeps, saved: Saved): Promise<Saved>;
}
