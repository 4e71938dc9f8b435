import type { CalendarEvent, VaultIdentity } from '../../core/calendar/event';
import { GOOGLE } from '../../i18n/google';
import { isTargetError, TargetError } from '../../sync/calendar-target';
import type { RemoteWrite } from '../../sync/plan';
import { contentOf, type EventContent, type RemoteEvent } from '../../sync/remote-event';
import type { EventChange } from '../../sync/three-way-merge';
import { type GoogleClient } from './client';
import { statusOf } from './api-error';
import { eventIdOf } from './event-id';
import { isAsWritten, patchOf, toGoogle, WITHDRAWN, type GoogleEvent } from './event-mapper';
import { assertCalendarExists, type ChosenCalendar } from './list-events';

/** In place of an etag where the event doesn't exist. */
export const NO_VERSION = '';

/** What this device knows of the calendar's events. */
export interface KnownEvents {
	get(ref: string): RemoteEvent | undefined;
	set(ref: string, event: RemoteEvent): void;
	/** Takes in an event as Google sent it. Undefined where it isn't ours. */
	take(event: GoogleEvent, before?: RemoteEvent): RemoteEvent | undefined;
	/** Events known before that a complete list left out: changed while its pages were read, or deleted long ago. */
	unlisted(ref: string): RemoteEvent | undefined;
}

export interface WriterDeps {
	readonly client: GoogleClient;
	readonly calendar: ChosenCalendar;
	readonly vault: VaultIdentity;
	readonly known: KnownEvents;
	readonly signal: AbortSignal | undefined;
}

type Result = 'done' | 'stale';

/** Carries out one write of a plan. */
export async function writeEvent(deps: WriterDeps, write: RemoteWrite): Promise<Result> {
	if (write.kind === 'create') {
		return create(deps, write.event, contentOf(write.event), idsOf(deps, write.event));
	}
	if (write.kind === 'change') {
		return change(deps, write);
	}
	return update(deps, write.remote, WITHDRAWN);
}

/** The id that every device uses, then the one for where another vault has that already. */
function idsOf({ vault }: WriterDeps, { source }: CalendarEvent): readonly string[] {
	return [eventIdOf(source), eventIdOf(source, vault.id)];
}

/** Creates the event under the first id that is free or ours. */
async function create(
	deps: WriterDeps,
	event: CalendarEvent,
	content: EventContent,
	ids: readonly string[],
): Promise<Result> {
	for (const id of ids) {
		const isCreated = await insert(deps, id, toGoogle(event, content, deps.vault));
		if (isCreated) {
			return 'done';
		}
		const result = await adopt(deps, id, event, content);
		if (result !== 'other-vault') {
			return result;
		}
	}
	throw new TargetError('refused', GOOGLE.refused(409, 'duplicate'));
}

/** Returns false where the id is in use. */
async function insert(deps: WriterDeps, id: string, body: GoogleEvent): Promise<boolean> {
	const { client, calendar, known, signal } = deps;
	const request = { calendarId: calendar.id, requestBody: { ...body, id } };
	try {
		known.take(await client.call((api, options) => api.events.insert(request, options), signal));
		return true;
	} catch (error) {
		const status = statusOf(error);
		if (status === 409) {
			return false;
		}
		if (status === 404) {
			await assertCalendarExists(client, calendar, signal);
		}
		throw error;
	}
}

/** A used id means a lost answer, another device, or a deleted event: it's read, and taken over or planned again. */
async function adopt(
	deps: WriterDeps,
	id: string,
	event: CalendarEvent,
	content: EventContent,
): Promise<Result | 'other-vault'> {
	const { vault, known } = deps;
	const stored = await read(deps, id);
	const remote = known.take(stored, known.get(id) ?? known.unlisted(id));
	if (remote?.metadata === undefined) {
		// Nobody else makes such ids: it's deleted and has only its id left, or another program removed our properties.
		return change(deps, { event, content, remote: bareEvent(id, stored, event) });
	}
	const { vault: owner } = remote.metadata;
	if (owner.id !== vault.id && owner.name !== vault.name) {
		return 'other-vault';
	}
	if (isAsWritten(stored, toGoogle(event, content, vault))) {
		return 'done';
	}
	return 'stale';
}

function bareEvent(id: string, stored: GoogleEvent, { source }: CalendarEvent): RemoteEvent {
	const state = stored.status === 'cancelled' ? 'withdrawn' : 'present';
	return { ref: id, etag: stored.etag ?? '*', source, state, changes: {} };
}

async function change(deps: WriterDeps, { event, content, remote }: EventChange): Promise<Result> {
	const body = toGoogle(event, content, deps.vault);
	if (remote.etag === NO_VERSION) {
		return create(deps, event, contentOf(event), idsOf(deps, event));
	}
	if (remote.state === 'present') {
		return update(deps, remote, patchOf(body, event, remote));
	}
	const revived = await revive(deps, remote, body);
	if (revived !== 'impossible') {
		return revived;
	}
	return create(deps, event, contentOf(event), [unusedId(deps, event.source, remote.ref)]);
}

/** Brings a deleted event back. Google refuses that for some (https://github.com/googleapis/google-api-ruby-client/issues/1811). */
async function revive(
	deps: WriterDeps,
	remote: RemoteEvent,
	body: GoogleEvent,
): Promise<Result | 'impossible'> {
	let result: Result;
	try {
		result = await update(deps, remote, body);
	} catch (error) {
		if (isTargetError(error, 'forbidden')) {
			return 'impossible';
		}
		throw error;
	}
	if (deps.known.get(remote.ref)?.etag === NO_VERSION) {
		return 'impossible';
	}
	return result;
}

/** The next id whose event isn't deleted for good too. */
function unusedId(deps: WriterDeps, source: string, ref: string): string {
	const id = eventIdOf(source, ref);
	const state = deps.known.get(id)?.state ?? 'present';
	if (state === 'present') {
		return id;
	}
	return unusedId(deps, source, id);
}

/** Writes into the version that was seen. If there's a newer one, nothing is written. */
async function update(deps: WriterDeps, remote: RemoteEvent, body: GoogleEvent): Promise<Result> {
	const { client, calendar, known, signal } = deps;
	const request = { calendarId: calendar.id, eventId: remote.ref, requestBody: body };
	const isPresent = remote.state === 'present';
	try {
		const stored = await client.call((api, options) => {
			const ifMatch = { ...options, headers: { 'If-Match': remote.etag } };
			if (isPresent) {
				return api.events.patch(request, ifMatch);
			}
			return api.events.update(request, ifMatch);
		}, signal);
		known.take(stored, body === WITHDRAWN ? { ...remote, state: 'withdrawn' } : remote);
		return 'done';
	} catch (error) {
		return afterFailedUpdate(deps, remote, body, error);
	}
}

async function afterFailedUpdate(
	deps: WriterDeps,
	remote: RemoteEvent,
	body: GoogleEvent,
	error: unknown,
): Promise<Result> {
	const { client, calendar, known, signal } = deps;
	const status = statusOf(error);
	if (status === 412) {
		// The newer version may be the one that we wrote, if the answer was lost.
		const stored = await read(deps, remote.ref);
		known.take(stored, remote);
		if (isAsWritten(stored, body)) {
			return 'done';
		}
		return 'stale';
	}
	if (status !== 404 && status !== 410) {
		throw error;
	}
	if (status === 404) {
		await assertCalendarExists(client, calendar, signal);
	}
	const wasDeleted = remote.state === 'present' && body !== WITHDRAWN;
	const state = wasDeleted ? 'deleted' : 'withdrawn';
	known.set(remote.ref, { ...remote, etag: NO_VERSION, state });
	if (body === WITHDRAWN) {
		return 'done';
	}
	return 'stale';
}

function read({ client, calendar, signal }: WriterDeps, id: string): Promise<GoogleEvent> {
	const request = { calendarId: calendar.id, eventId: id };
	return client.call((api, options) => api.events.get(request, options), signal);
}
