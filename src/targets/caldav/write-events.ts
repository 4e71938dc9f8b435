import { createObject, deleteObject, updateObject } from 'tsdav';
import type { CalendarEvent, VaultIdentity } from '../../core/calendar/event';
import type { Instant } from '../../core/time/instant';
import { CALDAV } from '../../i18n/caldav';
import { TargetError } from '../../sync/calendar-target';
import type { RemoteWrite } from '../../sync/plan';
import { contentOf, type EventContent, type RemoteEvent } from '../../sync/remote-event';
import type { EventChange } from '../../sync/three-way-merge';
import type { DavClient } from './client';
import { objectNamesOf } from './event-id';
import { isAsWritten, toObject, uidIn } from './event-mapper';
import { readObjects, withSlash, type Collection } from './read-objects';

/** What this device knows of the calendar's events. */
export interface KnownEvents {
	get(ref: string): RemoteEvent | undefined;
	set(ref: string, event: RemoteEvent): void;
	delete(ref: string): void;
	/** Takes in an object as the calendar has it. Undefined where it isn't ours. */
	take(ref: string, etag: string, text: string): RemoteEvent | undefined;
}

export interface WriterDeps {
	readonly client: DavClient;
	readonly calendar: Collection;
	readonly vault: VaultIdentity;
	readonly known: KnownEvents;
	readonly now: Instant;
}

type Result = 'done' | 'stale';

const HEADERS = { 'content-type': 'text/calendar; charset=utf-8' };

/** Carries out one write of a plan. */
export async function writeEvent(deps: WriterDeps, write: RemoteWrite): Promise<Result> {
	if (write.kind === 'create') {
		return create(deps, write.event, contentOf(write.event));
	}
	if (write.kind === 'remove') {
		return remove(deps, write.remote);
	}
	if (write.remote.state === 'present') {
		return change(deps, write);
	}
	return create(deps, write.event, write.content);
}

/** Creates the event under the first name that is free or ours. */
async function create(
	deps: WriterDeps,
	event: CalendarEvent,
	content: EventContent,
): Promise<Result> {
	const { client, calendar, vault, now } = deps;
	for (const { uid, file } of objectNamesOf(event.source, event.uid, vault.id)) {
		const ref = new URL(file, withSlash(calendar.url)).href;
		const text = toObject({ event, content, vault, uid, now });
		const response = await createObject({
			url: ref,
			data: text,
			headers: { ...HEADERS, 'If-None-Match': '*' },
			fetch: client.fetch,
		});
		if (isDone(response)) {
			return written(deps, response, ref, text);
		}
		if (response.status !== 412 && !(await isUidConflict(response))) {
			throw refusal(deps, response.status);
		}
		const result = await adopt(deps, ref, event);
		if (result !== 'other-vault') {
			return result;
		}
	}
	throw new TargetError('refused', CALDAV.taken);
}

/** A used name (412) or UID (409) means a lost answer, another device, or another vault: it's read, and taken over or planned again. */
async function adopt(
	deps: WriterDeps,
	ref: string,
	event: CalendarEvent,
): Promise<Result | 'other-vault'> {
	const { vault } = deps;
	const stored = await read(deps, ref);
	if (stored === undefined) {
		return 'other-vault';
	}
	if (isAsWritten(stored, event, vault)) {
		return 'done';
	}
	const owner = stored.metadata?.vault;
	if (owner === undefined) {
		// Another program removed our properties and maybe changed the UID: the name says whose it is.
		deps.known.set(ref, { ...stored, source: event.source });
		return 'stale';
	}
	if (owner.id === vault.id || owner.name === vault.name) {
		return 'stale';
	}
	return 'other-vault';
}

async function change(deps: WriterDeps, { event, content, remote }: EventChange): Promise<Result> {
	const { client, vault, now } = deps;
	const stored = remote.text ?? '';
	const uid = uidIn(stored);
	if (remote.etag === '' || uid === undefined) {
		return readAgain(deps, remote);
	}
	const text = toObject({ event, content, vault, uid, now }, stored);
	const response = await updateObject({
		url: remote.ref,
		data: text,
		etag: remote.etag,
		headers: HEADERS,
		fetch: client.fetch,
	});
	if (isDone(response)) {
		return written(deps, response, remote.ref, text);
	}
	if (response.status !== 412 && response.status !== 404 && response.status !== 410) {
		throw refusal(deps, response.status);
	}
	// The newer version may be the one that we wrote, if the answer was lost.
	const newer = await read(deps, remote.ref);
	if (newer !== undefined && isAsWritten(newer, event, vault)) {
		return 'done';
	}
	return 'stale';
}

async function remove(deps: WriterDeps, remote: RemoteEvent): Promise<Result> {
	if (remote.etag === '') {
		return readAgain(deps, remote);
	}
	const request = { url: remote.ref, etag: remote.etag };
	const response = await deleteObject({ ...request, fetch: deps.client.fetch });
	if (response.status === 412) {
		return readAgain(deps, remote);
	}
	if (!isDone(response) && response.status !== 404 && response.status !== 410) {
		throw refusal(deps, response.status);
	}
	deps.known.delete(remote.ref);
	return 'done';
}

async function readAgain(deps: WriterDeps, { ref }: RemoteEvent): Promise<'stale'> {
	await read(deps, ref);
	return 'stale';
}

/** The object as it is now. One that is gone was deleted by somebody. */
async function read(deps: WriterDeps, ref: string): Promise<RemoteEvent | undefined> {
	const { client, calendar, known } = deps;
	const objects = await readObjects(client, calendar, [ref]);
	const object = objects.get(ref);
	if (object) {
		return known.take(ref, object.etag, object.text);
	}
	const before = known.get(ref);
	if (before) {
		known.set(ref, { ...before, state: 'deleted' });
	}
	return undefined;
}

/** A server that changes what it's given returns no etag (RFC 4791, 5.3.4): the next list finds it out. */
function written({ known }: WriterDeps, response: Response, ref: string, text: string): 'done' {
	const etag = response.headers.get('etag') ?? '';
	known.take(ref, etag.startsWith('W/') ? '' : etag, text);
	return 'done';
}

function refusal({ calendar }: WriterDeps, status: number): TargetError {
	if (status === 404 || status === 409 || status === 410) {
		return new TargetError('calendar-gone', CALDAV.gone(calendar.name));
	}
	if (status === 403 || status === 405) {
		return new TargetError('forbidden', CALDAV.forbidden);
	}
	return new TargetError('refused', CALDAV.refused(status));
}

/** Not a 207, which reports failures (RFC 4918, 9.6.1). */
function isDone({ status }: Response): boolean {
	return status === 200 || status === 201 || status === 204;
}

/** RFC 4791, 5.3.2.1: another object of the calendar has the UID. Servers answer 403 or 409. */
async function isUidConflict(response: Response): Promise<boolean> {
	if (response.status !== 403 && response.status !== 409) {
		return false;
	}
	return (await response.text()).includes('no-uid-conflict');
}
