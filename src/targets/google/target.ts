import type { LocalStore } from '../../actions/ports';
import type { CalendarEvent, VaultIdentity } from '../../core/calendar/event';
import { GOOGLE } from '../../i18n/google';
import { TargetError, type CalendarTarget } from '../../sync/calendar-target';
import type { RemoteWrite } from '../../sync/plan';
import type { RemoteEvent } from '../../sync/remote-event';
import type { RequestQueue } from '../../sync/request-queue';
import { loadSyncState, saveSyncState, type SyncState } from '../../sync/sync-state';
import { asTargetError } from './api-error';
import type { GoogleClient } from './client';
import { clampToGoogle, fromGoogle, type GoogleEvent } from './event-mapper';
import { listEvents, type ChosenCalendar } from './list-events';
import { moveEvents } from './move-events';
import { writeEvent, type KnownEvents } from './write-events';

export interface GoogleTargetDeps {
	readonly client: GoogleClient;
	readonly queue: RequestQueue;
	readonly calendar: ChosenCalendar;
	readonly vault: VaultIdentity;
	readonly memory: LocalStore;
	readonly now: () => number;
}

/** One of the person's Google calendars, for one run. */
export function googleCalendar(deps: GoogleTargetDeps): CalendarTarget {
	return new GoogleCalendar(deps);
}

class GoogleCalendar implements CalendarTarget, KnownEvents {
	readonly id = 'google';
	readonly calendar: string;
	readonly requestsPerSecond: number;
	readonly clamp = clampToGoogle;
	readonly #events = new Map<string, RemoteEvent>();
	readonly #unlisted = new Map<string, RemoteEvent>();
	#before: SyncState | undefined;
	#token: string | undefined;
	#isLoaded = false;

	constructor(private readonly deps: GoogleTargetDeps) {
		this.calendar = deps.calendar.name;
		this.requestsPerSecond = deps.queue.requestsPerSecond ?? Infinity;
	}

	requests(): number {
		return this.deps.queue.sent;
	}

	/** If another calendar was chosen, the events move there first. */
	async prepare(
		expected: () => Promise<readonly CalendarEvent[]>,
		signal?: AbortSignal,
	): Promise<void> {
		const { client, calendar, memory, vault } = this.deps;
		await this.#withTargetErrors(async () => {
			const before = await loadSyncState(memory);
			if (before?.calendar === calendar.id) {
				return;
			}
			if (before) {
				const move = { before, to: calendar, vault, wanted: await expected() };
				await moveEvents(client, move, signal);
			}
			const empty = { calendar: calendar.id, token: undefined, events: new Map() };
			await saveSyncState(memory, before, empty);
		});
	}

	async listRemote(signal?: AbortSignal): Promise<readonly RemoteEvent[]> {
		const { client, calendar } = this.deps;
		return this.#withTargetErrors(async () => {
			await this.#load();
			const listed = await listEvents(client, calendar, this.#token, signal);
			const before = new Map(this.#events);
			if (listed.whole) {
				this.#events.clear();
			}
			for (const event of listed.events) {
				this.take(event, before.get(event.id ?? ''));
			}
			for (const [ref, event] of before) {
				if (!this.#events.has(ref)) {
					this.#unlisted.set(ref, event);
				}
			}
			this.#token = listed.token;
			return [...this.#events.values()];
		});
	}

	apply(write: RemoteWrite, signal?: AbortSignal): Promise<'done' | 'stale'> {
		const { client, calendar, vault } = this.deps;
		const deps = { client, calendar, vault, known: this, signal };
		return this.#withTargetErrors(() => writeEvent(deps, write));
	}

	async save(resolved: readonly RemoteEvent[]): Promise<void> {
		for (const { ref, state } of resolved) {
			const event = this.#events.get(ref);
			if (event) {
				this.#events.set(ref, { ...event, state });
			}
		}
		const now = {
			calendar: this.deps.calendar.id,
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

	unlisted(ref: string): RemoteEvent | undefined {
		return this.#unlisted.get(ref);
	}

	take(event: GoogleEvent, before?: RemoteEvent): RemoteEvent | undefined {
		if (typeof event.id !== 'string') {
			throw new TargetError('offline', GOOGLE.notGoogle);
		}
		const remote = fromGoogle(event, before);
		if (remote) {
			this.#events.set(remote.ref, remote);
		} else {
			this.#events.delete(event.id);
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
		if (before?.calendar !== this.deps.calendar.id) {
			return;
		}
		this.#before = before;
		this.#token = before.token;
		for (const [ref, event] of before.events) {
			this.#events.set(ref, event);
		}
	}

	/** What is thrown has a sentence for the person, and never what the client's own errors hold. */
	async #withTargetErrors<Result>(work: () => Promise<Result>): Promise<Result> {
		try {
			return await work();
		} catch (error) {
			throw asTargetError(error, this.deps.now());
		}
	}
}
