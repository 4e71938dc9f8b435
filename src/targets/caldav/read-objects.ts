import { DAVNamespace, davRequest, getDAVAttribute, type DAVResponse } from 'tsdav';
import { CALDAV } from '../../i18n/caldav';
import { AnswerTooLarge } from '../../sync/bounded-fetch';
import { TargetError } from '../../sync/calendar-target';
import { parseUrl } from '../../core/notes/parse-url';
import type { DavClient } from './client';

export interface Collection {
	readonly url: string;
	readonly name: string;
}

export interface ObjectText {
	readonly etag: string;
	readonly text: string;
}

/** Objects whose texts are requested at once. */
const BATCH_SIZE = 100;
export const ETAG = { 'd:getetag': {} };

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
export function otherAnswer(status: number, { name }: Collection): TargetError {
	if (status === 404 || status === 410) {
		return new TargetError('calendar-gone', CALDAV.gone(name));
	}
	if (status === 403) {
		return new TargetError('forbidden', CALDAV.forbidden);
	}
	return new TargetError('offline', CALDAV.notCalDav);
}

/** The whole address of an object. Undefined where the server's text is no address, or one that can't be decoded. */
export function addressOfHref(href: unknown, { url }: Collection): string | undefined {
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
	if (url.endsWith('/')) {
		return url;
	}
	return `${url}/`;
}

/** XML has it as text or as a section of characters. */
function textOf(data: unknown): string | undefined {
	const text: unknown =
		typeof data === 'object' && data !== null && '_cdata' in data ? data._cdata : data;
	if (typeof text === 'string') {
		return text;
	}
	return undefined;
}

export function etagOf(props: DAVResponse['props']): string {
	const etag: unknown = props?.['getetag'];
	if (typeof etag === 'string' || typeof etag === 'number') {
		return String(etag);
	}
	return '';
}
