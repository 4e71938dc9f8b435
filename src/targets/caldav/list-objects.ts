import { parseUrl } from '../../core/notes/parse-url';
import {
	DAVNamespace,
	davRequest,
	getDAVAttribute,
	propfind,
	syncCollection,
	type DAVResponse,
} from 'tsdav';
import { TargetError } from '../../sync/calendar-target';
import { CALDAV } from '../../i18n/caldav';
import type { DavClient } from './client';

export interface ObjectRef {
	/** Its whole address. */
	readonly ref: string;
	readonly etag: string;
}

/** What stands in a calendar, or what changed there. */
export interface ObjectList {
	readonly objects: readonly ObjectRef[];
	/** Addresses of objects that are gone. */
	readonly gone: readonly string[];
	/** For asking next time what changed since; empty where the server has no such thing. */
	readonly token: string;
	/** Whether it is all there is, and not the changes alone. */
	readonly whole: boolean;
}

export interface Collection {
	readonly url: string;
	readonly name: string;
}

/** Pages of one list of changes (RFC 6578, 3.6) before something must be wrong. */
const PAGES = 1_000;
const AT_ONCE = 100;
const ETAG = { 'd:getetag': {} };

/**
 * What changed in the calendar since the token was given (RFC 6578); all of it without one, where the server no longer takes it,
 * or where it keeps no such lists.
 */
export async function listObjects(
	client: DavClient,
	calendar: Collection,
	token: string,
): Promise<ObjectList> {
	return (
		(token !== '' ? await changes(client, calendar, token) : undefined) ??
		(await changes(client, calendar, '')) ??
		allOf(client, calendar)
	);
}

/** The texts of these objects by address; those that are gone by now are left out. */
export async function readObjects(
	client: DavClient,
	calendar: Collection,
	refs: readonly string[],
): Promise<ReadonlyMap<string, { readonly etag: string; readonly text: string }>> {
	const found = new Map<string, { readonly etag: string; readonly text: string }>();
	for (let at = 0; at < refs.length; at += AT_ONCE) {
		const some = refs.slice(at, at + AT_ONCE);
		// By hand, for the library takes one object that is gone meanwhile for a failure of all of them.
		const responses = await davRequest({
			url: calendar.url,
			init: { method: 'REPORT', namespace: 'c', headers: { depth: '1' }, body: multiGet(some) },
			fetch: client.fetch,
		});
		if (!isMultistatus(responses)) {
			throw notAnswered(responses[0]?.status ?? 0, calendar);
		}
		for (const { href = '', props } of responses) {
			const text = textOf(props?.['calendarData']);
			if (text !== undefined) {
				found.set(new URL(href, calendar.url).href, { etag: etagOf(props), text });
			}
		}
	}
	return found;
}

/** RFC 4791, 7.9. */
function multiGet(refs: readonly string[]): object {
	return {
		'calendar-multiget': {
			_attributes: getDAVAttribute([DAVNamespace.DAV, DAVNamespace.CALDAV]),
			'd:prop': { ...ETAG, 'c:calendar-data': {} },
			'd:href': refs.map(ref => new URL(ref).pathname),
		},
	};
}

function isMultistatus(responses: readonly DAVResponse[]): boolean {
	const raw: unknown = responses[0]?.raw;
	return typeof raw === 'object' && raw !== null && 'multistatus' in raw;
}

/** The sentence for another answer than the one that was asked for. */
function notAnswered(status: number, { name }: Collection): TargetError {
	if (status === 404 || status === 410) {
		return new TargetError('calendar gone', CALDAV.gone(name));
	}
	return status === 403
		? new TargetError('forbidden', CALDAV.forbidden)
		: new TargetError('offline', CALDAV.notCalDav);
}

/** Undefined where the server does not take the request with this token, or at all. */
async function changes(
	client: DavClient,
	calendar: Collection,
	since: string,
): Promise<ObjectList | undefined> {
	const [objects, gone] = [new Map<string, ObjectRef>(), new Set<string>()];
	let token = since;
	for (let page = 0; page < PAGES; page++) {
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
		const own = responses.filter(
			response => response.href !== undefined && !isItself(response, calendar),
		);
		for (const { href, status, props } of own) {
			const ref = new URL(href!, calendar.url).href;
			if (status === 404 || status === 410) {
				gone.add(ref);
				objects.delete(ref);
			} else {
				objects.set(ref, { ref, etag: etagOf(props) });
				gone.delete(ref);
			}
		}
		const isCut = responses.some(
			response => isItself(response, calendar) && response.status === 507,
		);
		if (!isCut || next === token) {
			return { objects: [...objects.values()], gone: [...gone], token: next, whole: since === '' };
		}
		token = next;
	}
	throw new TargetError('offline', CALDAV.notCalDav);
}

async function allOf(client: DavClient, calendar: Collection): Promise<ObjectList> {
	const responses = await propfind({
		url: calendar.url,
		props: { ...ETAG, 'd:resourcetype': {} },
		depth: '1',
		fetch: client.fetch,
	});
	// A calendar always lists itself; without that, it is another answer.
	if (
		!responses.some(
			response =>
				isItself(response, calendar) &&
				'calendar' in ((response.props?.['resourcetype'] ?? {}) as object),
		)
	) {
		throw notAnswered(responses[0]?.status ?? 0, calendar);
	}
	const objects = responses
		.filter(response => response.href !== undefined && !isItself(response, calendar) && response.ok)
		.map(({ href, props }) => ({ ref: new URL(href!, calendar.url).href, etag: etagOf(props) }));
	return { objects, gone: [], token: '', whole: true };
}

function isItself({ href }: DAVResponse, { url }: Collection): boolean {
	const plain = (address: string): string =>
		decodeURIComponent(new URL(address, url).pathname).replace(/\/$/, '');
	return href !== undefined && parseUrl(href, url) !== undefined && plain(href) === plain(url);
}

function tokenIn(responses: readonly DAVResponse[]): string | undefined {
	const multistatus = (
		responses[0]?.raw as { readonly multistatus?: { readonly syncToken?: unknown } } | undefined
	)?.multistatus;
	const token = multistatus?.syncToken;
	return typeof token === 'string' || typeof token === 'number' ? String(token) : undefined;
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
