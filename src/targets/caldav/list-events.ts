import {
	DAVNamespace,
	davRequest,
	getDAVAttribute,
	propfind,
	syncCollection,
	type DAVResponse,
} from 'tsdav';
import { CALDAV } from '../../i18n/caldav';
import { SYNC } from '../../i18n/sync';
import { AnswerTooLarge } from '../../sync/bounded-fetch';
import { TargetError } from '../../sync/calendar-target';
import { parseUrl } from '../../core/notes/parse-url';
import type { DavClient } from './client';

export interface Collection {
	readonly url: string;
	readonly name: string;
}

export interface ObjectRef {
	/** Its whole address. */
	readonly ref: string;
	readonly etag: string;
}

/** What's in a calendar, or what changed there. */
export interface ObjectList {
	readonly objects: readonly ObjectRef[];
	/** Addresses of objects that are gone. */
	readonly gone: readonly string[];
	/** For requesting next time what changed since; empty where the server has no such thing. */
	readonly token: string;
	/** Whether it's everything, and not only the changes. */
	readonly whole: boolean;
	/** Addresses that can't be read, as the server wrote them. */
	readonly skipped: readonly string[];
}

export interface ObjectText {
	readonly etag: string;
	readonly text: string;
}

/** Pages of one list of changes (RFC 6578, 3.6) after which something must be wrong. */
const MAX_PAGES = 1_000;
/** Objects whose texts are requested at once. */
const BATCH_SIZE = 100;
const ETAG = { 'd:getetag': {} };

/**
 * What changed in the calendar since the token was given (RFC 6578); everything without one, where the server no longer
 * takes it, or where it keeps no such lists.
 */
export async function listEvents(
	client: DavClient,
	calendar: Collection,
	token: string,
): Promise<ObjectList> {
	const changes = token === '' ? undefined : await listChanges(client, calendar, token);
	return changes ?? (await listChanges(client, calendar, '')) ?? listAll(client, calendar);
}

/** The texts of these objects by address. Those that are gone by now, or too large for any event, are left out. */
export async function readObjects(
	client: DavClient,
	calendar: Collection,
	refs: readonly string[],
): Promise<ReadonlyMap<string, ObjectText>> {
	const found = new Map<string, ObjectText>();
	for (let start = 0; start < refs.length; start += BATCH_SIZE) {
		await readBatch(client, calendar, refs.slice(start, start + BATCH_SIZE), found);
	}
	return found;
}

/** Where the answer is too large, because somebody attached files to their events, it's requested in halves. */
async function readBatch(
	client: DavClient,
	calendar: Collection,
	refs: readonly string[],
	found: Map<string, ObjectText>,
): Promise<void> {
	try {
		const responses = await requestTexts(client, calendar, refs);
		for (const { href, props } of responses) {
			const text = textOf(props?.['calendarData']);
			const ref = addressOfHref(href, calendar);
			if (ref !== undefined && text !== undefined) {
				found.set(ref, { etag: etagOf(props), text });
			}
		}
	} catch (error) {
		if (!(error instanceof AnswerTooLarge)) {
			throw error;
		}
		if (refs.length > 1) {
			const half = Math.ceil(refs.length / 2);
			await readBatch(client, calendar, refs.slice(0, half), found);
			await readBatch(client, calendar, refs.slice(half), found);
		}
	}
}

/** RFC 4791, 7.9. By hand, because the library takes one object that is gone meanwhile for a failure of all of them. */
async function requestTexts(
	client: DavClient,
	calendar: Collection,
	refs: readonly string[],
): Promise<readonly DAVResponse[]> {
	const body = {
		'calendar-multiget': {
			_attributes: getDAVAttribute([DAVNamespace.DAV, DAVNamespace.CALDAV]),
			'd:prop': { ...ETAG, 'c:calendar-data': {} },
			'd:href': refs.map(ref => new URL(ref).pathname),
		},
	};
	const responses = await davRequest({
		url: calendar.url,
		init: { method: 'REPORT', namespace: 'c', headers: { depth: '1' }, body },
		fetch: client.fetch,
	});
	if (!isMultistatus(responses)) {
		throw otherAnswer(responses[0]?.status ?? 0, calendar);
	}
	return responses;
}

function isMultistatus(responses: readonly DAVResponse[]): boolean {
	const raw: unknown = responses[0]?.raw;
	return typeof raw === 'object' && raw !== null && 'multistatus' in raw;
}

/** The sentence for another answer than the one that was requested. */
function otherAnswer(status: number, { name }: Collection): TargetError {
	if (status === 404 || status === 410) {
		return new TargetError('calendar-gone', CALDAV.gone(name));
	}
	if (status === 403) {
		return new TargetError('forbidden', CALDAV.forbidden);
	}
	return new TargetError('offline', CALDAV.notCalDav);
}

/** Undefined where the server doesn't take the request with this token, or at all. */
async function listChanges(
	client: DavClient,
	calendar: Collection,
	since: string,
): Promise<ObjectList | undefined> {
	const objects = new Map<string, ObjectRef>();
	const gone = new Set<string>();
	const skipped = new Set<string>();
	const seenTokens = new Set<string>();
	let token = since;
	for (let page = 0; page < MAX_PAGES; page++) {
		const responses = await syncCollection({
			url: calendar.url,
			props: ETAG,
			syncLevel: 1,
			syncToken: token,
			fetch: client.fetch,
		});
		const next = tokenIn(responses);
		if (next === undefined) {
			return undefined;
		}
		for (const response of membersIn(responses, calendar)) {
			const ref = addressOfHref(response.href, calendar);
			if (ref === undefined) {
				skipped.add(String(response.href));
			} else if (response.status === 404 || response.status === 410) {
				gone.add(ref);
				objects.delete(ref);
			} else {
				objects.set(ref, { ref, etag: etagOf(response.props) });
				gone.delete(ref);
			}
		}
		if (!isCutShort(responses, calendar) || next === token) {
			return {
				objects: [...objects.values()],
				gone: [...gone],
				token: next,
				whole: since === '',
				skipped: [...skipped],
			};
		}
		if (seenTokens.has(next)) {
			break;
		}
		seenTokens.add(next);
		token = next;
	}
	throw new TargetError('offline', SYNC.endlessList(new URL(calendar.url).host));
}

/** Everything but the calendar itself. */
function membersIn(responses: readonly DAVResponse[], calendar: Collection): DAVResponse[] {
	return responses.filter(response => response.href !== undefined && !isItself(response, calendar));
}

/** Whether the server has more changes than it sent (RFC 6578, 3.6). */
function isCutShort(responses: readonly DAVResponse[], calendar: Collection): boolean {
	return responses.some(response => response.status === 507 && isItself(response, calendar));
}

async function listAll(client: DavClient, calendar: Collection): Promise<ObjectList> {
	const props = { ...ETAG, 'd:resourcetype': {} };
	const request = { url: calendar.url, props, depth: '1' as const };
	const responses = await propfind({ ...request, fetch: client.fetch });
	// A calendar always lists itself; without that, it's another answer.
	const self = responses.find(response => isItself(response, calendar));
	const type: unknown = self?.props?.['resourcetype'];
	if (typeof type !== 'object' || type === null || !('calendar' in type)) {
		throw otherAnswer(responses[0]?.status ?? 0, calendar);
	}
	const objects: ObjectRef[] = [];
	const skipped: string[] = [];
	for (const { href, props: found, ok } of membersIn(responses, calendar)) {
		const ref = addressOfHref(href, calendar);
		if (ref === undefined) {
			skipped.push(String(href));
		} else if (ok) {
			objects.push({ ref, etag: etagOf(found) });
		}
	}
	return { objects, gone: [], token: '', whole: true, skipped };
}

function isItself({ href }: DAVResponse, { url }: Collection): boolean {
	const address = typeof href === 'string' ? parseUrl(href, url) : undefined;
	if (address === undefined) {
		return false;
	}
	return samePath(address, new URL(url));
}

function samePath(a: URL, b: URL): boolean {
	const plain = (url: URL): string => (decodedPath(url) ?? url.pathname).replace(/\/$/, '');
	return plain(a) === plain(b);
}

/** The whole address of an object. Undefined where the server's text is no address, or one that can't be decoded. */
function addressOfHref(href: unknown, { url }: Collection): string | undefined {
	const address = typeof href === 'string' ? parseUrl(href, url) : undefined;
	if (address === undefined || decodedPath(address) === undefined) {
		return undefined;
	}
	return address.href;
}

/** Undefined where the path isn't valid UTF-8. */
export function decodedPath(url: URL): string | undefined {
	try {
		return decodeURIComponent(url.pathname);
	} catch {
		return undefined;
	}
}

export function withSlash(url: string): string {
	return url.endsWith('/') ? url : `${url}/`;
}

function tokenIn(responses: readonly DAVResponse[]): string | undefined {
	const raw = responses[0]?.raw as { readonly multistatus?: SyncAnswer } | undefined;
	const token = raw?.multistatus?.syncToken;
	return typeof token === 'string' || typeof token === 'number' ? String(token) : undefined;
}

interface SyncAnswer {
	readonly syncToken?: unknown;
}

/** XML has it as text or as a section of characters. */
function textOf(data: unknown): string | undefined {
	const text: unknown =
		typeof data === 'object' && data !== null && '_cdata' in data ? data._cdata : data;
	return typeof text === 'string' ? text : undefined;
}

function etagOf(props: DAVResponse['props']): string {
	const etag: unknown = props?.['getetag'];
	return typeof etag === 'string' || typeof etag === 'number' ? String(etag) : '';
}
