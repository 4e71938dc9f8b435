import { requestUrl } from 'obsidian';
import type { Fetch } from '../../actions/ports';

/** Statuses whose answers have no body; a `Response` refuses to be made with one (Fetch standard, 2.2.3). */
const BODILESS = [101, 103, 204, 205, 304];

/** Requests by Obsidian itself, which no cross-origin rule of the page holds back. An abort ends the waiting, not the request. */
export const requestFetch: Fetch = async (url, init = {}) => {
	init.signal?.throwIfAborted();
	const headers: Record<string, string> = {};
	new Headers(init.headers).forEach((value, name) => {
		headers[name] = value;
	});
	const body = await bodyOf(init.body);
	if (init.body instanceof URLSearchParams) {
		headers['content-type'] ??= 'application/x-www-form-urlencoded;charset=UTF-8';
	}
	const answer = requestUrl({
		url: String(url),
		method: init.method ?? 'GET',
		headers,
		throw: false,
		...(body !== undefined && { body }),
	});
	const {
		status,
		headers: given,
		arrayBuffer,
	} = await (init.signal ? Promise.race([answer, aborted(init.signal)]) : answer);
	return new Response(BODILESS.includes(status) ? null : arrayBuffer, { status, headers: given });
};

async function bodyOf(body: RequestInit['body']): Promise<string | ArrayBuffer | undefined> {
	if (body === undefined || body === null) {
		return undefined;
	}
	if (typeof body === 'string' || body instanceof ArrayBuffer) {
		return body;
	}
	return body instanceof URLSearchParams ? body.toString() : new Response(body).arrayBuffer();
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
