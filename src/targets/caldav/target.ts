import type { LocalStore } from '../../actions/ports';
import type { CalendarEvent, VaultIdentity } from '../../core/calendar/event';
import type { Instant } from '../../core/time/instant';
import type { CalendarTarget } from '../../sync/calendar-target';
import { parseUrl } from '../../core/notes/parse-url';
import type { RemoteWrite } from '../../sync/plan';
import type { RemoteEvent } from '../../sync/remote-event';
import type { RequestQueue } from '../../sync/request-queue';
import {
	clearSyncState,
	loadSyncState,
	saveSyncState,
	type SyncState,
} from '../../sync/sync-state';
import type { DavClient } from './client';
import { clampToCalDav, fromObject } from './event-mapper';
import { listEvents, type ObjectList } from './list-events';
import { moveEvents } from './move-events';
import { readObjects, type Collection } from './read-objects';
import { writeEvent, type KnownEvents } from './write-events';

export interface CalDavTargetDeps {
	/** Sends with the person's password. The signal ends it. */
	readonly client: (signal?: AbortSignal) => DavClient;
	readonly queue: RequestQueue;
	readonly calendar: Collection;
	readonly vault: VaultIdentity;
	readonly memory: LocalStore;
	readonly now: () => number;
}

/** One of the person's calendars on a CalDAV server (RFC 4791), for one run. */
export function calDavCalendar(deps: CalDavTargetDeps): CalendarTarget {
	return new CalDavCalendar(deps);
}

class CalDavCalendar implements CalendarTarget, KnownEvents {
	readonly id = 'caldav';
	readonly calendar: string;
	readonly clamp = clampToCalDav;
	readonly #events = new Map<string, RemoteEvent>();
	readonly #skipped = new Set<string>();
	#before: SyncState | undefined;
	#token = '';
	#isLoaded = false;
	#wasEmpty = false;

	constructor(private readonly deps: CalDavTargetDeps) {
		this.calendar = deps.calendar.name;
	}

	requests(): number {
		return this.deps.queue.sent;
	}

	skipped(): readonly string[] {
		return [...this.#skipped];
	}

	/** If another calendar was chosen, the events move there first. Which one it is, is saved before anything is written there. */
	async prepare(
		expected: () => Promise<readonly CalendarEvent[]>,
		signal?: AbortSignal,
	): Promise<void> {
		const { client, calendar, memory, vault } = this.deps;
		const before = await loadSyncState(memory);
		if (before?.calendar === calendar.url) {
			return;
		}
		if (before && parseUrl(before.calendar)) {
			const move = { before, to: calendar, vault, wanted: await expected() };
			await moveEvents(client(signal), move);
		}
		// However this ends, no token of one calendar is ever used with another.
		await clearSyncState(memory);
		const empty = { calendar: calendar.url, token: undefined, events: new Map() };
		await saveSyncState(memory, undefined, empty);
	}

	async listRemote(signal?: AbortSignal): Promise<readonly RemoteEvent[]> {
		const { calendar } = this.deps;
		const client = this.deps.client(signal);
		await this.#load();
		const listed = await listEvents(client, calendar, this.#token);
		await this.#readChanged(client, listed);
		this.#markMissing(listed);
		listed.skipped.forEach(address => this.#skipped.add(address));
		// Some tokens depend on the content only: an empty calendar that was made again would have the same one.
		const isEmpty = listed.objects.length + listed.gone.length === 0 && this.#events.size === 0;
		this.#wasEmpty = isEmpty && listed.token !== '';
		this.#token = this.#wasEmpty ? '' : listed.token;
		return [...this.#events.values()];
	}

	apply(write: RemoteWrite, signal?: AbortSignal): Promise<'done' | 'stale'> {
		const { calendar, vault, now } = this.deps;
		const client = this.deps.client(signal);
		return writeEvent({ client, calendar, vault, known: this, now: now() as Instant }, write);
	}

	async save(resolved: readonly RemoteEvent[]): Promise<void> {
		for (const event of resolved) {
			if (event.state === 'withdrawn') {
				this.#events.delete(event.ref);
			} else {
				this.#events.set(event.ref, event);
			}
		}
		if (this.#wasEmpty && this.#events.size > 0) {
			this.#token = await this.#tokenOfOurEvents();
		}
		const now = {
			calendar: this.deps.calendar.url,
			token: this.#token,
			events: new Map(this.#events),
		};
		await saveSyncState(this.deps.memory, this.#before, now);
		this.#before = now;
	}

	get(ref: string): RemoteEvent | undefined {
		return this.#events.get(ref);
	}

	set(ref: string, event: RemoteEvent): void {
		this.#events.set(ref, event);
	}

	delete(ref: string): void {
		this.#events.delete(ref);
	}

	take(ref: string, etag: string, text: string): RemoteEvent | undefined {
		const remote = fromObject(ref, etag, text, {
			vaultId: this.deps.vault.id,
			before: this.#events.get(ref),
		});
		if (remote) {
			this.#events.set(ref, remote);
		} else {
			this.#events.delete(ref);
		}
		return remote;
	}

	/** What this device saved of this calendar; once per run. */
	async #load(): Promise<void> {
		if (this.#isLoaded) {
			return;
		}
		this.#isLoaded = true;
		const before = await loadSyncState(this.deps.memory);
		if (before?.calendar !== this.deps.calendar.url) {
			return;
		}
		this.#before = before;
		this.#token = before.token ?? '';
		for (const [ref, event] of before.events) {
			this.#events.set(ref, event);
		}
	}

	/** Reads the objects whose version this device doesn't know. */
	async #readChanged(client: DavClient, { objects }: ObjectList): Promise<void> {
		const changed = objects.filter(
			({ ref, etag }) => etag === '' || this.#events.get(ref)?.etag !== etag,
		);
		const refs = changed.map(({ ref }) => ref);
		const texts = await readObjects(client, this.deps.calendar, refs);
		for (const ref of refs) {
			const object = texts.get(ref);
			if (object) {
				this.take(ref, object.etag, object.text);
			}
		}
	}

	/**
	 * What is missing was deleted by somebody, because this device forgets what it removes. If the server starts its lists
	 * over and has none of our events, the calendar itself was made again: then nobody meant our events.
	 */
	#markMissing({ objects, gone, whole, skipped }: ObjectList): void {
		const listed = new Set(objects.map(({ ref }) => ref));
		const goneRefs = new Set(gone);
		const knowsNone = ![...this.#events.keys()].some(ref => listed.has(ref));
		const isNewCalendar = whole && this.#token !== '' && knowsNone;
		for (const [ref, event] of this.#events) {
			const isMissing = whole ? !listed.has(ref) : goneRefs.has(ref);
			if (event.state !== 'present' || !isMissing || mayBeSkipped(ref, skipped)) {
				continue;
			}
			this.#events.set(ref, { ...event, state: isNewCalendar ? 'withdrawn' : 'deleted' });
		}
	}

	/** The token of a calendar that was empty and now holds our events only. Empty where there's more, or it can't be had. */
	async #tokenOfOurEvents(): Promise<string> {
		const { client, calendar } = this.deps;
		try {
			const { objects, token } = await listEvents(client(), calendar, '');
			const areOurs =
				objects.length === this.#events.size &&
				objects.every(({ ref, etag }) => this.#events.get(ref)?.etag === etag);
			if (areOurs) {
				return token;
			}
			return '';
		} catch {
			return '';
		}
	}
}

/** Whether an address that couldn't be read may be this event's. */
function mayBeSkipped(ref: string, skipped: readonly string[]): boolean {
	const file = ref.split('/').at(-1) ?? '';
	return skipped.some(address => address.includes(file));
}
