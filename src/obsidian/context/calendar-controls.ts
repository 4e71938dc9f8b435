import type { ConnectorId } from '../../targets';

/**
 * What the person can do with a calendar somewhere else. Each rejects with a
 * sentence for them, and returns one if there is something to say.
 */
export interface AccountControls {
	readonly id: ConnectorId;
	/** `Google Calendar`. */
	readonly title: string;
	/** Whether this device is signed in, and a calendar chosen. */
	isConnected(): boolean;
	/** The state in a sentence: when it was synced last, what is wrong, what to do. */
	status(): string;
	/** What goes on now and can be stopped. */
	busy(): 'connecting' | 'syncing' | undefined;
	stop(): void;
	connect(): Promise<string | undefined>;
	/** Undefined for `removeEvents`: the person is asked. */
	disconnect(removeEvents?: boolean): Promise<string | undefined>;
	syncNow(): Promise<string | undefined>;
	/** Keeps a client secret or password, in secret storage only. */
	saveSecret(secret: string): Promise<void>;
	hasSecret(): Promise<boolean>;
}

/** The feed for calendar programs on this computer. */
export interface FeedControls {
	/** What programs subscribe to; undefined while it is not served. */
	address(): string | undefined;
	status(): string;
	/** A port that may be free, where the chosen one is not. */
	otherPort(): number | undefined;
	/** Makes the old address invalid. */
	renewAddress(): Promise<void>;
}

/** What commands, settings and the status bar know of calendars. */
export interface CalendarControls {
	readonly online: readonly AccountControls[];
	/** On desktop alone. */
	readonly feed: FeedControls | undefined;
	/** Writes the iCal file, and the copy outside the vault where there is one. */
	exportNow(): Promise<string>;
	/** Of the file that is kept up to date; undefined if all is well. */
	fileFault(): string | undefined;
	/**
	 * Where a copy of the iCal file is kept outside the vault, on this device
	 * alone; empty for none, undefined where there can be none.
	 */
	outsideFile(): string | undefined;
	setOutsideFile(path: string): void;
	/** A sentence for each calendar that is in use. */
	status(): readonly string[];
	/** Why events may show twice; undefined where they cannot. */
	doubles(): string | undefined;
	/**
	 * Calls back after every change, until the returned function is called.
	 */
	onChange(listener: () => void): () => void;
}
