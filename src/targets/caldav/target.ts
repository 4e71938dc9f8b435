import { parseUrl } from '../../core/notes/parse-url';
import { createObject, deleteObject, updateObject } from 'tsdav';
import { TargetError, type CalendarTarget } from '../../sync/calendar-target';
import type { RequestQueue } from '../../sync/request-queue';
import type { LocalStore } from '../../actions/ports';
import {
	clearSyncState,
	saveSyncState,
	loadSyncState,
	type SyncState,
} from '../../sync/sync-state';
import type { CalendarEvent } from '../../core/calendar/event';
import type { RemoteWrite } from '../../sync/plan';
import type { VaultIdentity } from '../../core/calendar/event';
import type { RemoteEvent, EventContent } from '../../sync/remote-event';
import type { Instant } from '../../core/time/instant';
import { CALDAV } from '../../i18n/caldav';
import type { DavClient } from './client';
import { clampToCalDav } from './clamp';
import { namesOf } from './identity';
import { listObjects, readObjects, type Collection, type ObjectList } from './list-objects';
import { moveObjects } from './move';
import { fromObject, isAsWritten, toObject, uidIn } from './event-mapper';

export interface CalDavTargetDeps {
	/** Sends with the person's password; the signal ends it. */
	readonly client: (signal?: AbortSignal) => DavClient;
	readonly pace: RequestQueue;
	readonly calendar: Collection;
	readonly vault: VaultIdentity;
	readonly memory: LocalStore;
	readonly now: () => number;
}

const HEADERS = { 'content-type': 'text/calendar; charset=utf-8' };

/** One of the person's calendars on a CalDAV server (RFC 4791), for one run. */
export function calDavCalendar(world: CalDavTargetDeps): CalendarTarget {
	return new CalDavCalendar(world);
}

class CalDavCalendar implements CalendarTarget {
	readonly id = 'caldav';
	readonly calendar: string;
	readonly fit = clampToCalDav;
	private readonly events = new Map<string, RemoteEvent>();
	private before: SyncState | undefined;
	private token = '';
	private looked = false;
	private wasEmpty = false;

	constructor(private readonly world: CalDavTargetDeps) {
		this.calendar = world.calendar.name;
	}

	requests(): number {
		return this.world.pace.sent;
	}

	/** Where another calendar was chosen since, the events move there first. Which one it is, is kept before anything is written there. */
	async begin(
		wanted: () => Promise<readonly CalendarEvent[]>,
		signal?: AbortSignal,
	): Promise<void> {
		const { calendar, memory, vault } = this.world;
		const before = await loadSyncState(memory);
		if (before?.calendar === calendar.url) {
			return;
		}
		if (before && parseUrl(before.calendar)) {
			await moveObjects(this.world.client(signal), {
				before,
				to: calendar,
				vault,
				wanted: await wanted(),
			});
		}
		// Wherever that ends, no token of one calendar is ever asked with in another.
		await clearSyncState(memory);
		await saveSyncState(memory, undefined, {
			calendar: calendar.url,
			token: undefined,
			events: new Map(),
		});
	}

	async present(signal?: AbortSignal): Promise<readonly RemoteEvent[]> {
		const { calendar } = this.world;
		const client = this.world.client(signal);
		if (!this.looked) {
			await this.recall();
		}
		const listed = await listObjects(client, calendar, this.token);
		const unknown = listed.objects.filter(
			({ ref, etag }) => etag === '' || this.events.get(ref)?.etag !== etag,
		);
		const texts = await readObjects(
			client,
			calendar,
			unknown.map(({ ref }) => ref),
		);
		for (const { ref } of unknown) {
			const read = texts.get(ref);
			if (read) {
				this.see(ref, read.etag, read.text);
			}
		}
		this.miss(listed);
		// Some tokens stand for the content alone: an empty calendar, made anew later, would have the same one.
		this.wasEmpty =
			listed.objects.length + listed.gone.length === 0 &&
			this.events.size === 0 &&
			listed.token !== '';
		this.token = this.wasEmpty ? '' : listed.token;
		this.looked = true;
		return [...this.events.values()];
	}

	async apply(write: RemoteWrite, signal?: AbortSignal): Promise<'done' | 'stale'> {
		const client = this.world.client(signal);
		if (write.kind === 'create') {
			return this.create(client, write.event);
		}
		if (write.kind === 'remove') {
			return this.remove(client, write.present);
		}
		return write.present.standing === 'stands'
			? this.change(client, write)
			: this.create(client, write.event, write.shown);
	}

	async remember(settled: readonly RemoteEvent[]): Promise<void> {
		for (const one of settled) {
			if (one.standing === 'withdrawn') {
				this.events.delete(one.ref);
			} else {
				this.events.set(one.ref, one);
			}
		}
		if (this.wasEmpty && this.events.size > 0) {
			this.token = await this.tokenOfOurs();
		}
		const now = {
			calendar: this.world.calendar.url,
			token: this.token,
			events: new Map(this.events),
		};
		await saveSyncState(this.world.memory, this.before, now);
		this.before = now;
	}

	/** The token of a calendar that holds just what we put there, once it was empty; none where there is more, or where it cannot be had. */
	private async tokenOfOurs(): Promise<string> {
		const { objects, token } = await listObjects(
			this.world.client(),
			this.world.calendar,
			'',
		).catch(() => ({ objects: [], token: '' }));
		const isOurs =
			objects.length === this.events.size &&
			objects.every(({ ref, etag }) => this.events.get(ref)?.etag === etag);
		return isOurs ? token : '';
	}

	private async recall(): Promise<void> {
		const before = await loadSyncState(this.world.memory);
		if (before?.calendar !== this.world.calendar.url) {
			return;
		}
		this.before = before;
		this.token = before.token ?? '';
		for (const [ref, event] of before.events) {
			this.events.set(ref, event);
		}
	}

	/**
	 * What is no longer there was deleted by somebody, since what we remove we forget. Where the server began its lists anew
	 * and has none of ours at all, the calendar itself was made anew: then nobody meant our events.
	 */
	private miss({ objects, gone, whole }: ObjectList): void {
		const there = new Set(objects.map(({ ref }) => ref));
		const missing = [...this.events.values()].filter(
			({ ref, standing }) =>
				standing === 'stands' && (whole ? !there.has(ref) : gone.includes(ref)),
		);
		const isNew =
			whole && this.token !== '' && ![...this.events.keys()].some(ref => there.has(ref));
		for (const event of missing) {
			this.events.set(event.ref, { ...event, standing: isNew ? 'withdrawn' : 'deleted' });
		}
	}

	/** A used name (412) or UID (409) is an answer that was lost, another device, or another vault: it is looked at. */
	private async create(
		client: DavClient,
		event: CalendarEvent,
		shown: EventContent = { ...event, location: event.location ?? '' },
	): Promise<'done' | 'stale'> {
		const { calendar, vault, now } = this.world;
		for (const { uid, file } of namesOf(event.source, event.uid, vault.id)) {
			const ref = new URL(file, withSlash(calendar.url)).href;
			const text = toObject({ event, shown, vault, uid, now: now() as Instant });
			const response = await createObject({
				url: ref,
				data: text,
				headers: { ...HEADERS, 'If-None-Match': '*' },
				fetch: client.fetch,
			});
			if (isDone(response)) {
				return this.wrote(response, ref, text);
			}
			if (response.status !== 412 && !(await isUidConflict(response))) {
				throw this.refusal(response.status);
			}
			const used = await this.look(client, ref);
			if (used === undefined) {
				continue;
			}
			if (isAsWritten(used, event, vault)) {
				return 'done';
			}
			if (
				used.mark === undefined ||
				used.mark.vault.id === vault.id ||
				used.mark.vault.name === vault.name
			) {
				return 'stale';
			}
		}
		throw new TargetError('refused', CALDAV.taken);
	}

	private async change(
		client: DavClient,
		{ event, shown, present }: Extract<RemoteWrite, { kind: 'change' }>,
	): Promise<'done' | 'stale'> {
		const { vault, now } = this.world;
		const standing = present.text ?? '';
		const uid = uidIn(standing);
		if (present.etag === '' || uid === undefined) {
			return this.lookAgain(client, present);
		}
		const text = toObject({ event, shown, vault, uid, now: now() as Instant }, standing);
		const response = await updateObject({
			url: present.ref,
			data: text,
			etag: present.etag,
			headers: HEADERS,
			fetch: client.fetch,
		});
		if (isDone(response)) {
			return this.wrote(response, present.ref, text);
		}
		if (response.status !== 412 && response.status !== 404 && response.status !== 410) {
			throw this.refusal(response.status);
		}
		const found = await this.look(client, present.ref);
		return found !== undefined && isAsWritten(found, event, vault) ? 'done' : 'stale';
	}

	private async remove(client: DavClient, present: RemoteEvent): Promise<'done' | 'stale'> {
		if (present.etag === '') {
			return this.lookAgain(client, present);
		}
		const response = await deleteObject({
			url: present.ref,
			etag: present.etag,
			fetch: client.fetch,
		});
		if (response.status === 412) {
			return this.lookAgain(client, present);
		}
		if (!isDone(response) && response.status !== 404 && response.status !== 410) {
			throw this.refusal(response.status);
		}
		this.events.delete(present.ref);
		return 'done';
	}

	private async lookAgain(client: DavClient, { ref }: RemoteEvent): Promise<'stale'> {
		await this.look(client, ref);
		return 'stale';
	}

	/** The object as it stands now; one that is gone was deleted by somebody. */
	private async look(client: DavClient, ref: string): Promise<RemoteEvent | undefined> {
		const read = (await readObjects(client, this.world.calendar, [ref])).get(ref);
		const known = this.events.get(ref);
		if (read) {
			return this.see(ref, read.etag, read.text);
		}
		if (known) {
			this.events.set(ref, { ...known, standing: 'deleted' });
		}
		return undefined;
	}

	private see(ref: string, etag: string, text: string): RemoteEvent | undefined {
		const present = fromObject(ref, etag, text, this.events.get(ref));
		if (present) {
			this.events.set(ref, present);
		} else {
			this.events.delete(ref);
		}
		return present;
	}

	/** A server that changes what it is given tells no tag (RFC 4791, 5.3.4): the next look finds it out. */
	private wrote(response: Response, ref: string, text: string): 'done' {
		const etag = response.headers.get('etag') ?? '';
		this.see(ref, etag.startsWith('W/') ? '' : etag, text);
		return 'done';
	}

	private refusal(status: number): TargetError {
		if (status === 404 || status === 409 || status === 410) {
			return new TargetError('calendar gone', CALDAV.gone(this.calendar));
		}
		return status === 403 || status === 405
			? new TargetError('forbidden', CALDAV.forbidden)
			: new TargetError('refused', CALDAV.refused(status));
	}
}

/** Not a 207, which tells of failures (RFC 4918, 9.6.1). */
function isDone({ status }: Response): boolean {
	return [200, 201, 204].includes(status);
}

/** RFC 4791, 5.3.2.1: another object of the calendar has the UID. Servers answer 403 or 409. */
async function isUidConflict(response: Response): Promise<boolean> {
	return (
		[403, 409].includes(response.status) && (await response.text()).includes('no-uid-conflict')
	);
}

function withSlash(url: string): string {
	return url.endsWith('/') ? url : `${url}/`;
}
