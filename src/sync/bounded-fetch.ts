import type { Fetch, Wait } from '../actions/ports';
import { SYNC } from '../i18n/sync';
import { TargetError } from './calendar-target';

/** How long one request may take, in milliseconds, and how much its answer may hold. */
export interface FetchLimits {
	/** Until the answer's headers are here. */
	readonly answerMs: number;
	/** Between two parts of its body. */
	readonly idleMs: number;
	/** All of it. */
	readonly totalMs: number;
	/** Of the body after decompression. */
	readonly maxBytes: number;
}

export const FETCH_LIMITS: FetchLimits = {
	answerMs: 30_000,
	idleMs: 30_000,
	totalMs: 120_000,
	maxBytes: 8 * 1024 * 1024,
};

/** For a platform that gives an answer only once all of it is here. */
export const WHOLE_ANSWER_LIMITS: FetchLimits = { ...FETCH_LIMITS, answerMs: 120_000 };

/** A request that took too long. */
export class TimeoutError extends Error {
	override readonly name = 'TimeoutError';
}

/** An answer larger than any that a calendar sends. */
export class AnswerTooLarge extends TargetError {
	constructor(host: string, maxBytes: number) {
		super('offline', SYNC.answerTooLarge(host, Math.round(maxBytes / 1024 / 1024)));
	}
}

/** Whether a request took too long, however deep the client wrapped that. */
export function isTimeout(error: unknown): boolean {
	let cause: unknown = error;
	for (let depth = 0; cause instanceof Error && depth < 8; depth++) {
		if (cause instanceof TimeoutError) {
			return true;
		}
		cause = cause.cause;
	}
	return false;
}

/**
 * Sends requests as `fetch` does, and reads each answer whole within the limits.
 * Throws a TimeoutError or AnswerTooLarge beyond them, and ends the request.
 */
export function boundedFetch(fetch: Fetch, wait: Wait, limits: FetchLimits = FETCH_LIMITS): Fetch {
	return async (url, init = {}) => {
		const { host } = new URL(url);
		const ending = new AbortController();
		const end = (): void => ending.abort(init.signal?.reason);
		if (init.signal?.aborted) {
			end();
		}
		init.signal?.addEventListener('abort', end, { once: true });
		const exchange = async (): Promise<Response> => {
			const sent = fetch(url, { ...init, signal: ending.signal });
			const response = await within(sent, limits.answerMs, wait);
			return readWhole(response, host, limits, wait);
		};
		try {
			return await within(exchange(), limits.totalMs, wait);
		} catch (error) {
			ending.abort();
			throw error;
		} finally {
			init.signal?.removeEventListener('abort', end);
		}
	};
}

/** The same answer with its body in memory. */
async function readWhole(
	response: Response,
	host: string,
	limits: FetchLimits,
	wait: Wait,
): Promise<Response> {
	const { status, statusText, headers, body } = response;
	const declared = Number(headers.get('content-length') ?? 0);
	if (declared > limits.maxBytes) {
		throw new AnswerTooLarge(host, limits.maxBytes);
	}
	if (body === null) {
		return response;
	}
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	const reader = body.getReader();
	for (;;) {
		const { done, value } = await within(reader.read(), limits.idleMs, wait);
		if (done) {
			break;
		}
		size += value.byteLength;
		if (size > limits.maxBytes) {
			reader.cancel().catch(() => undefined);
			throw new AnswerTooLarge(host, limits.maxBytes);
		}
		parts.push(value);
	}
	const whole = new Response(new Blob(parts), { status, statusText, headers });
	// A new response has no address, and the CalDAV library asks for it.
	return Object.defineProperty(whole, 'url', { value: response.url });
}

/** The work's result; throws a TimeoutError where it isn't there in time. */
async function within<Result>(
	work: Promise<Result>,
	milliseconds: number,
	wait: Wait,
): Promise<Result> {
	const timer = new AbortController();
	const timeout = new Promise<never>((_, reject) => {
		wait(milliseconds, timer.signal).then(
			() => reject(new TimeoutError(`Nothing came within ${milliseconds} ms.`)),
			() => undefined,
		);
	});
	work.catch(() => undefined);
	try {
		return await Promise.race([work, timeout]);
	} finally {
		timer.abort();
	}
}
