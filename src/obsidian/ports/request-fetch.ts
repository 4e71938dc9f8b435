import { requestUrl } from 'obsidian';
import type { Fetch } from '../../actions/ports';

/**
 * Statuses whose answers have no body; a `Response` refuses to be made with one
 * (Fetch standard, 2.2.3).
 */
const BODILESS = [204, 205, 304];

/**
 * Requests by Obsidian itself, which no cross-origin rule of the page holds
 * back. An abort ends the waiting, not the request.
 */
export const requestFetch: Fetch = async (url, init = {}) => {
	init.signal?.throwIfAborted();
	const headers: Record<string, string> = {};
	new Headers(init.headers).forEach((value, name) => {
		headers[name] = value;
	});
	const sent = await bodyOf(init.body);
	if (init.body instanceof URLSearchParams) {
		headers['content-type'] ??= 'application/x-www-form-urlencoded;charset=UTF-8';
	}
	const answer = requestUrl({
		url: String(url),
		method: init.method ?? 'GET',
		headers,
		throw: false,
		...(sent !== undefined && { body: sent }),
	});
	const {
		status,
		headers: given,
		arrayBuffer,
	} = await (init.signal ? Promise.race([answer, aborted(init.signal)]) : answer);
	if (status < 200 || status > 599) {
		throw new TypeError(`No answer from ${new URL(url).host}`);
	}
	const body = BODILESS.includes(status) ? null : arrayBuffer;
	return new Response(body, { status, headers: headersOf(given) });
};

/**
 * The headers of an answer. The app gives their text decoded, and `Headers`
 * takes only bytes: other characters are percent-encoded.
 */
function headersOf(given: Readonly<Record<string, string>>): Headers {
	const headers = new Headers();
	for (const [name, value] of Object.entries(given)) {
		try {
			headers.set(name, asBytes(String(value)));
		} catch {
			continue; // No HTTP header has such a name.
		}
	}
	return headers;
}

function asBytes(value: string): string {
	return value.replace(/[^\t\x20-\x7e\xa0-\xff]/gu, character => {
		const bytes = new TextEncoder().encode(character);
		return Array.from(bytes, byte => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join(
			'',
		);
	});
}

async function bodyOf(body: RequestInit['body']): Promise<string | ArrayBuffer | undefined> {
	if (body === undefined || body === null) {
		return undefined;
	}
	if (typeof body === 'string' || body instanceof ArrayBuffer) {
		return body;
	}
	if (body instanceof URLSearchParams) {
		return body.toString();
	}
	return new Response(body).arrayBuffer();
}

function aborted(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		signal.addEventListener(
			'abort',
			() => {
				reject(
					signal.reason instanceof Error
						? signal.reason
						: new DOMException('Aborted', 'AbortError'),
				);
			},
			{ once: true },
		);
	});
}
