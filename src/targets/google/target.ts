import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import { TargetError, type CalendarTarget } from '../../sync/calendar-target';
import type { RequestQueue } from '../../sync/request-queue';
import type { LocalStore } from '../../actions/ports';
import { saveSyncState, loadSyncState, type SyncState } from '../../sync/sync-state';
import type { CalendarEvent } from '../../core/calendar/event';
import type { RemoteWrite } from '../../sync/plan';
import type { VaultIdentity } from '../../core/calendar/event';
import type { RemoteEvent, EventContent } from '../../sync/remote-event';
import { googleRefused, NOT_GOOGLE } from '../../i18n/google';
import { asTargetError, type GoogleClient } from './client';
import { eventIdOf } from './event-id';
import { clampToGoogle } from './clamp';
import { assertCalendarExists, listEvents } from './list-events';
import { moveEvents } from './move';
import { readApiError } from './api-error';
import { fromGoogle, patchOf, toGoogle, WITHDRAWN } from './event-mapper';

type GoogleEvent = calendar_v3.Schema$Event;

export interface GoogleTargetDeps {
	readonly client: GoogleClient;
	readonly pace: RequestQueue;
	readonly calendar: { readonly id: string; readonly name: string };
	readonly vault: VaultIdentity;
	readonly memory: LocalStore;
	readonly now: () => number;
}

/** One of the person's Google calendars, for one run. */
export function googleCalendar(world: GoogleTargetDeps): CalendarTarget {
	return new GoogleCalendar(world);
}

/** In place of an etag where the event is not there at all. */
const NO_VERSION = '';

class GoogleCalendar implements CalendarTarget {
	readonly id = 'google';
	readonly calendar: string;
	private readonly events = new Map<string, RemoteEvent>();
	/** What a list of everything did not name: changed while its pages were read, or deleted long ago. */
	private readonly missed = new Map<string, RemoteEvent>();
	private before: SyncState | undefined;
	private token: string | undefined;
	private looked = false;

	constructor(private readonly world: GoogleTargetDeps) {
		this.calendar = world.calendar.name;
	}

	readonly fit = clampToGoogle;

	requests(): number {
		return this.world.pace.sent;
	}

	async begin(
		wanted: () => Promise<readonly CalendarEvent[]>,
		signal?: AbortSignal,
	): Promise<void> {
		const { client, calendar, memory, vault } = this.world;
		await this.wording(async () => {
			const before = await loadSyncState(memory);
			if (before?.calendar === calendar.id) {
				return;
			}
			if (before) {
				await moveEvents(client, { before, to: calendar, vault, wanted: await wanted() }, signal);
			}
			await saveSyncState(memory, before, {
				calendar: calendar.id,
				token: undefined,
				events: new Map(),
			});
		});
	}

	async present(signal?: AbortSignal): Promise<readonly RemoteEvent[]> {
		const { client, calendar } = this.world;
		return this.wording(async () => {
			if (!this.looked) {
				await this.recall();
			}
			const listed = await listEvents(client, calendar, this.token, signal);
			const seen = new Map(this.events);
			if (listed.whole) {
				this.events.clear();
			}
			for (const event of listed.events) {
				this.see(event, seen.get(event.id ?? ''));
			}
			for (const [ref, event] of seen) {
				if (!this.events.has(ref)) {
					this.missed.set(ref, event);
				}
			}
			this.token = listed.token;
			this.looked = true;
			return [...this.events.values()];
		});
	}

	async apply(write: RemoteWrite, signal?: AbortSignal): Promise<'done' | 'stale'> {
		return this.wording(() => {
			if (write.kind === 'create') {
				return this.create(write.event, this.idsOf(write.event), signal);
			}
			if (write.kind === 'change') {
				return this.change(write, signal);
			}
			return this.write(write.present, WITHDRAWN, signal);
		});
	}

	async remember(settled: readonly RemoteEvent[]): Promise<void> {
		for (const { ref, standing } of settled) {
			const event = this.events.get(ref);
			if (event) {
				this.events.set(ref, { ...event, standing });
			}
		}
		const now = {
			calendar: this.world.calendar.id,
			token: this.token,
			events: new Map(this.events),
		};
		await saveSyncState(this.world.memory, this.before, now);
		this.before = now;
	}

	private async recall(): Promise<void> {
		const before = await loadSyncState(this.world.memory);
		if (before?.calendar !== this.world.calendar.id) {
			return;
		}
		this.before = before;
		this.token = before.token;
		for (const [ref, event] of before.events) {
			this.events.set(ref, event);
		}
	}

	/** A used id (409) is an answer that was lost, another device, or an event that was deleted: it is looked at, and planned for anew. */
	private async create(
		event: CalendarEvent,
		ids: readonly string[],
		signal?: AbortSignal,
	): Promise<'done' | 'stale'> {
		const { client, calendar, vault } = this.world;
		const shown: EventContent = { ...event, location: event.location ?? '' };
		for (const id of ids) {
			try {
				this.see(
					await client.call(
						(api, options) =>
							api.events.insert(
								{ calendarId: calendar.id, requestBody: { ...toGoogle(event, shown, vault), id } },
								options,
							),
						signal,
					),
				);
				return 'done';
			} catch (error) {
				const status = this.statusOf(error);
				if (status === 404) {
					await assertCalendarExists(client, calendar, signal);
				}
				if (status !== 409) {
					throw error;
				}
			}
			const used = await this.read(id, signal);
			const mark = this.see(used, this.events.get(id) ?? this.missed.get(id))?.mark;
			// Nobody else makes such ids: a deleted event that tells no more than its id, or one that another program took our properties from.
			if (mark === undefined) {
				return this.change(
					{
						kind: 'change',
						event,
						shown,
						present: {
							ref: id,
							etag: used.etag ?? '*',
							source: event.source,
							standing: used.status === 'cancelled' ? 'withdrawn' : 'stands',
							theirs: {},
						},
					},
					signal,
				);
			}
			if (mark.vault.id === vault.id || mark.vault.name === vault.name) {
				return isAsWritten(used, toGoogle(event, shown, vault)) ? 'done' : 'stale';
			}
		}
		throw new TargetError('refused', googleRefused(409, 'duplicate'));
	}

	private idsOf({ source }: CalendarEvent): readonly string[] {
		return [eventIdOf(source), eventIdOf(source, this.world.vault.id)];
	}

	private async change(
		{ event, shown, present }: Extract<RemoteWrite, { kind: 'change' }>,
		signal?: AbortSignal,
	): Promise<'done' | 'stale'> {
		const body = toGoogle(event, shown, this.world.vault);
		if (present.etag === NO_VERSION) {
			return this.create(event, this.idsOf(event), signal);
		}
		if (present.standing === 'stands') {
			return this.write(present, patchOf(body, event, present), signal);
		}
		// Some deleted events cannot be brought back (https://github.com/googleapis/google-api-ruby-client/issues/1811).
		const revived = await this.write(present, body, signal).catch(error => {
			if (!(error instanceof TargetError && error.trouble === 'forbidden')) {
				throw error;
			}
			return 'gone' as const;
		});
		const gone = revived === 'gone' || this.events.get(present.ref)?.etag === NO_VERSION;
		return gone ? this.create(event, [this.idAfter(event.source, present.ref)], signal) : revived;
	}

	/** The next id whose event is not known to be deleted for good too. */
	private idAfter(source: string, ref: string): string {
		const id = eventIdOf(source, ref);
		return (this.events.get(id)?.standing ?? 'stands') === 'stands' ? id : this.idAfter(source, id);
	}

	/** Writes into the version that was seen. Where that is no longer the one that stands, nothing is written. */
	private async write(
		present: RemoteEvent,
		body: GoogleEvent,
		signal?: AbortSignal,
	): Promise<'done' | 'stale'> {
		const { client, calendar } = this.world;
		const where = { calendarId: calendar.id, eventId: present.ref, requestBody: body };
		try {
			this.see(
				await client.call((api, options) => {
					const matching = { ...options, headers: { 'If-Match': present.etag } };
					return present.standing === 'stands'
						? api.events.patch(where, matching)
						: api.events.update(where, matching);
				}, signal),
				body === WITHDRAWN ? { ...present, standing: 'withdrawn' } : present,
			);
			return 'done';
		} catch (error) {
			const status = this.statusOf(error);
			if (status === 412) {
				return this.lookAgain(present, body, signal);
			}
			if (status === 404) {
				await assertCalendarExists(client, calendar, signal);
			} else if (status !== 410) {
				throw error;
			}
			this.events.set(present.ref, {
				...present,
				etag: NO_VERSION,
				standing: present.standing === 'stands' && body !== WITHDRAWN ? 'deleted' : 'withdrawn',
			});
			return body === WITHDRAWN ? 'done' : 'stale';
		}
	}

	/** Another version stands: it may be the very one that we wrote, where the answer was lost. */
	private async lookAgain(
		present: RemoteEvent,
		body: GoogleEvent,
		signal?: AbortSignal,
	): Promise<'done' | 'stale'> {
		const event = await this.read(present.ref, signal);
		this.see(event, present);
		return isAsWritten(event, body) ? 'done' : 'stale';
	}

	private read(id: string, signal?: AbortSignal): Promise<GoogleEvent> {
		return this.world.client.call(
			(api, options) =>
				api.events.get({ calendarId: this.world.calendar.id, eventId: id }, options),
			signal,
		);
	}

	private see(event: GoogleEvent, before?: RemoteEvent): RemoteEvent | undefined {
		if (typeof event.id !== 'string') {
			throw new TargetError('offline', NOT_GOOGLE);
		}
		const present = fromGoogle(event, before);
		if (present) {
			this.events.set(present.ref, present);
		} else {
			this.events.delete(event.id);
		}
		return present;
	}

	private statusOf(error: unknown): number | undefined {
		return readApiError(error, this.world.now())?.status;
	}

	/** What is thrown has a sentence for the person, and never what the client's own errors hold. */
	private async wording<Result>(work: () => Promise<Result>): Promise<Result> {
		try {
			return await work();
		} catch (error) {
			throw asTargetError(error, this.world.now());
		}
	}
}

function isAsWritten(event: GoogleEvent, body: GoogleEvent): boolean {
	const [stands, wanted] = [
		event.extendedProperties?.private ?? {},
		body.extendedProperties?.private ?? {},
	];
	return (
		event.status === body.status &&
		Object.entries(wanted).every(([name, value]) => stands[name] === value)
	);
}
