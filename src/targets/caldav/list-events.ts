import { propfind, syncCollection, type DAVResponse } from 'tsdav';
import { SYNC } from '../../i18n/sync';
import { TargetError } from '../../sync/calendar-target';
import { parseUrl } from '../../core/notes/parse-url';
import type { DavClient } from './client';
import {
	addressOfHref,
	decodedPath,
	ETAG,
	etagOf,
	otherAnswer,
	type Collection,
} from './read-objects';

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

/** Pages of one list of changes (RFC 6578, 3.6) after which something must be wrong. */
const MAX_PAGES = 1_000;

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

function tokenIn(responses: readonly DAVResponse[]): string | undefined {
	const raw = responses[0]?.raw as { readonly multistatus?: SyncAnswer } | undefined;
	const token = raw?.multistatus?.syncToken;
	if (typeof token === 'string' || typeof token === 'number') {
		return String(token);
	}
	return undefined;
}

interface SyncAnswer {
	readonly syncToken?: unknown;
}
