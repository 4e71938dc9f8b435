import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fetch } from '../../../src/actions/ports';
import { Google } from './google';

export interface RunningGoogle {
	readonly google: Google;
	/** `http://127.0.0.1:PORT` */
	readonly url: string;
	stop(): Promise<void>;
}

/** Serves it on loopback; each request takes that long, in milliseconds. */
export async function startGoogle(google = new Google(), delay = 0): Promise<RunningGoogle> {
	return { google, ...(await serve(asked => google.answer(asked), delay)) };
}

/** Serves on loopback what answers as a Google does: one, or another from time to time. */
export async function serve(
	answerTo: Google['answer'],
	delay = 0,
): Promise<Omit<RunningGoogle, 'google'>> {
	// Longer than any pause of a busy machine: a connection that is closed while it is used again is none of the faults.
	const server = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => (delay > 0 ? setTimeout(() => reply(), delay) : reply()));
		const reply = (): void => {
			const url = new URL(request.url ?? '/', 'http://127.0.0.1');
			const answer = answerTo({
				method: request.method ?? 'GET',
				path: url.pathname,
				query: url.searchParams,
				headers: new Headers(request.headers as Record<string, string>),
				body: Buffer.concat(chunks).toString(),
			});
			if (answer === 'reset') {
				request.socket.destroy();
			} else {
				response.writeHead(answer.status, answer.headers).end(answer.body);
			}
		};
	});
	await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop: () =>
			new Promise(stopped => {
				server.closeAllConnections();
				server.close(() => stopped());
			}),
	};
}

/** The same without a socket: for thousands of runs of the real client against the same rules. */
export function fetchFrom(google: Google): Fetch {
	return async (input, init) => {
		init?.signal?.throwIfAborted();
		const url = new URL(input);
		const answer = google.answer({
			method: init?.method ?? 'GET',
			path: url.pathname,
			query: url.searchParams,
			headers: new Headers(init?.headers),
			body: bodyOf(init?.body),
		});
		if (answer === 'reset') {
			throw new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
		}
		return new Response([204, 205, 304].includes(answer.status) ? null : answer.body, {
			status: answer.status,
			...(answer.headers && { headers: answer.headers }),
		});
	};
}

function bodyOf(body: RequestInit['body']): string {
	if (typeof body === 'string') {
		return body;
	}
	if (body instanceof URLSearchParams) {
		return body.toString();
	}
	if (body === null || body === undefined) {
		return '';
	}
	throw new TypeError('this server takes text alone');
}
