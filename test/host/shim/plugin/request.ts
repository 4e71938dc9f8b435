import type * as O from 'obsidian';
import { ask, fromBase64, toBase64 } from '../server-calls';

interface Answer {
	status: number;
	headers: Record<string, string>;
	body: string;
	blocked?: string;
}

async function send(wanted: O.RequestUrlParam): Promise<O.RequestUrlResponse> {
	const { url, method = 'GET', contentType, headers, body, throw: throws = true } = wanted;
	const bytes = typeof body === 'string' ? new TextEncoder().encode(body).buffer : body;
	const answer = await ask<Answer>('/api/request', {
		url,
		method,
		headers: { ...(contentType !== undefined && { 'content-type': contentType }), ...headers },
		...(bytes && { body: toBase64(bytes), encoding: 'base64' }),
	});
	if (answer.blocked !== undefined) {
		throw new Error(answer.blocked);
	}
	if (throws && answer.status >= 400) {
		throw Object.assign(new Error(`Request failed, status ${answer.status}`), {
			status: answer.status,
			headers: answer.headers,
		});
	}
	const arrayBuffer = fromBase64(answer.body);
	const text = new TextDecoder().decode(arrayBuffer);
	return {
		status: answer.status,
		headers: answer.headers,
		arrayBuffer,
		text,
		get json(): unknown {
			return JSON.parse(text);
		},
	};
}

/** `requestUrl`, through the host's server, which asks loopback only. Like the real one it follows redirects. */
export const requestUrl: typeof O.requestUrl = request => {
	const sent = send(typeof request === 'string' ? { url: request } : request);
	// Asked for only when wanted: a body that is no JSON is an error for the one who reads it as JSON.
	return Object.defineProperties(sent, {
		json: { get: () => sent.then(response => response.json as unknown) },
		text: { get: () => sent.then(response => response.text) },
		arrayBuffer: { get: () => sent.then(response => response.arrayBuffer) },
	}) as O.RequestUrlResponsePromise;
};

export const request: typeof O.request = wanted => requestUrl(wanted).text;
