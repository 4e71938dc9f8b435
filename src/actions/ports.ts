import type { CalendarEvent } from '../core/calendar/event';
import type { CalendarSettings } from '../core/calendar/calendar-settings';
import type { VaultIdentity } from '../core/calendar/event';
import type { Instant } from '../core/time/instant';

/**
 * The notes of one vault. Paths are relative to it, with `/`. Errors carry a
 * sentence for the person.
 */
export interface Notes {
	/** Paths of all Markdown files, hidden folders left out. */
	list(): Promise<readonly string[]>;
	/**
	 * The beginning of the note, at least all of its frontmatter; may be empty
	 * where it has none. Cheaper than `read` where the host can.
	 */
	head(path: string): Promise<string>;
	read(path: string): Promise<string>;
	/**
	 * Makes the note, and its folders. Returns false, and touches nothing,
	 * where something of that path is there already.
	 */
	create(path: string, text: string): Promise<boolean>;
	/**
	 * Changes the note as it stands at that moment. Returns whether the text
	 * differs; where it does not, nothing is written.
	 */
	edit(path: string, change: (text: string) => string): Promise<boolean>;
}

/** Files of the vault that are not notes, such as the iCal file. */
export interface Files {
	/** Undefined if there is none. */
	read(path: string): Promise<string | undefined>;
	/** Writes the file whole or not at all, and its folders. */
	write(path: string, text: string): Promise<void>;
}

export interface Clock {
	now(): Instant;
}

/**
 * Called as long work goes on. `secondsLeft` is given where the other side
 * limits the speed.
 */
export interface Progress {
	(done: number, total: number, secondsLeft?: number): void;
}

/** Sends one HTTP request, as the platform's `fetch` does. */
export type Fetch = (url: string | URL, init?: RequestInit) => Promise<Response>;

/** Tokens and passwords, kept where no sync and no note ever carries them. */
export interface Secrets {
	get(name: string): Promise<string | undefined>;
	set(name: string, value: string): Promise<void>;
	remove(name: string): Promise<void>;
}

/** What a calendar file is to hold. */
export interface CalendarContent {
	readonly vault: VaultIdentity;
	readonly events: readonly CalendarEvent[];
	/**
	 * Whether a part of the vault could not be read: what is not among the
	 * events may still be wanted, and stays.
	 */
	readonly isPart?: boolean;
	/**
	 * Whether an event that isn't among them may still be wanted, because a
	 * note can't be trusted right now. It stays then.
	 */
	readonly mayWant?: (source: string, path?: string) => boolean;
	/** Whether the file lies where other vaults may write too. */
	readonly isShared?: boolean;
}

/** Why a file must be left alone. */
export type ForeignFile = 'somebody else’s' | 'another vault’s';

/**
 * The next text of a calendar file from the text that stands in it, its only
 * memory; `changed` where the two differ.
 */
export type UpdateCalendarFile = (
	previous: string | undefined,
	content: CalendarContent,
	now: Instant,
	settings: CalendarSettings,
) => { readonly text: string; readonly changed: boolean } | ForeignFile;

/**
 * What one device remembers of one calendar between two runs, by key. All of it
 * can be lost: it is rebuilt from the calendar.
 */
export interface LocalStore {
	/** Everything kept; nothing where it is missing or damaged. */
	load(): Promise<ReadonlyMap<string, unknown>>;
	/**
	 * Keeps what changed, and forgets what is undefined. The keys are written
	 * in their order.
	 */
	save(changes: ReadonlyMap<string, unknown>): Promise<void>;
}

/** Waits that many milliseconds; rejects as soon as the signal ends it. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/**
 * One HTTP request as it came in: the target as it was sent, the names of the
 * headers in lower case. Its body is not read.
 */
export interface WebRequest {
	readonly method: string;
	readonly target: string;
	readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface WebResponse {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	/** UTF-8 text; what a HEAD request is not sent. */
	readonly body: string;
}

/**
 * Takes HTTP requests on 127.0.0.1 and on no other address. Port 0 is any free
 * one; one in use is an error with a sentence.
 */
export type ListenOnLoopback = (
	port: number,
	answer: (request: WebRequest) => WebResponse | Promise<WebResponse>,
) => Promise<LoopbackServer>;

export interface LoopbackServer {
	readonly port: number;
	/** Ends what is under way, too. */
	close(): Promise<void>;
}
