import pLimit from 'p-limit';
import { SYNC } from '../i18n/sync';
import { isTimeout } from './bounded-fetch';
import { TargetError } from './calendar-target';
import type { TargetDeps } from './target-deps';

/** Attempts at one request, the first included. */
const MAX_ATTEMPTS = 6;
/** A request that timed out has cost half a minute already. */
const MAX_ATTEMPTS_AFTER_TIMEOUT = 2;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 32_000;
/** A longer Retry-After ends the run: the next one comes by itself. */
const LONGEST_RETRY_AFTER_MS = 120_000;
/** A whole run. The next one continues. */
const RUN_LIMIT_MS = 30 * 60_000;
/** Requests at once. The callers ask for fewer; after a quota answer it's one. */
const CONCURRENCY = 16;
/** Requests that must succeed one at a time after a quota answer. */
const CAUTIOUS_REQUESTS = 8;

export type RequestQueueDeps = Pick<TargetDeps, 'wait' | 'now' | 'random'>;

/** A failure that may pass. */
export interface RetryableFailure {
	/** Whether there were too many requests. */
	readonly quota: boolean;
	/** Whether any answer came. */
	readonly answered: boolean;
	/** Milliseconds until another attempt is welcome, where the answer says so. */
	readonly retryAfter?: number;
}

/** How a calendar's failures are understood, how fast it may be asked, and what is said in the end. */
export interface RetryRules {
	/** Undefined where another attempt wouldn't help. */
	readonly failureOf: (error: unknown, now: number) => RetryableFailure | undefined;
	/** Undefined where there's no limit. */
	readonly requestsPerSecond?: number;
	readonly busy: string;
	readonly offline: string;
}

/**
 * Sends a run's requests: no more of them a second than the calendar allows, failed ones again with growing pauses.
 * All requests wait while the calendar asks one of them to, and after a quota answer they go one at a time.
 */
export class RequestQueue {
	/** How many requests were sent. */
	sent = 0;
	#resumeAt = 0;
	#cautious = 0;
	#endsAt: number | undefined;
	/** When the last requests were sent, as many as may go in one second. */
	readonly #sentAt: number[] = [];
	readonly #limit = pLimit(CONCURRENCY);

	constructor(
		private readonly deps: RequestQueueDeps,
		private readonly rules: RetryRules,
	) {}

	get requestsPerSecond(): number | undefined {
		return this.rules.requestsPerSecond;
	}

	/** Runs one request, again where that helps. The signal ends the waiting too. Other failures are thrown as they come. */
	async run<Result>(
		request: () => Promise<Result>,
		signal?: AbortSignal,
		maxAttempts = MAX_ATTEMPTS,
	): Promise<Result> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await this.#limit(() => this.#send(request, signal));
			} catch (error) {
				if (signal?.aborted) {
					throw new TargetError('cancelled', SYNC.stopped);
				}
				this.#prepareRetry(error, attempt, maxAttempts);
			}
		}
	}

	/** Throws where no further attempt is made. */
	#prepareRetry(error: unknown, attempt: number, maxAttempts: number): void {
		const failure = this.rules.failureOf(error, this.deps.now());
		if (failure === undefined) {
			throw error;
		}
		if (failure.quota) {
			this.#cautious = CAUTIOUS_REQUESTS;
			this.#limit.concurrency = 1;
		}
		const most = isTimeout(error) ? Math.min(maxAttempts, MAX_ATTEMPTS_AFTER_TIMEOUT) : maxAttempts;
		const pause = failure.retryAfter ?? this.#backoff(attempt);
		if (attempt >= most || pause > LONGEST_RETRY_AFTER_MS) {
			throw failure.answered
				? new TargetError('busy', this.rules.busy)
				: new TargetError('offline', this.rules.offline);
		}
		this.#resumeAt = Math.max(this.#resumeAt, this.deps.now() + pause);
	}

	async #send<Result>(
		request: () => Promise<Result>,
		signal: AbortSignal | undefined,
	): Promise<Result> {
		let pause = this.#nextTurn() - this.deps.now();
		while (pause > 0) {
			await this.deps.wait(pause, signal);
			pause = this.#nextTurn() - this.deps.now();
		}
		// Nothing may come between finding the turn free and taking it.
		signal?.throwIfAborted();
		this.#assertTimeLeft();
		this.sent++;
		this.#sentAt.push(this.deps.now());
		const result = await request();
		this.#succeeded();
		return result;
	}

	/** When the next request may go. */
	#nextTurn(): number {
		const { requestsPerSecond } = this.rules;
		if (requestsPerSecond === undefined || this.#sentAt.length < requestsPerSecond) {
			return this.#resumeAt;
		}
		this.#sentAt.splice(0, this.#sentAt.length - requestsPerSecond);
		return Math.max(this.#resumeAt, this.#sentAt[0]! + 1000);
	}

	#assertTimeLeft(): void {
		const now = this.deps.now();
		this.#endsAt ??= now + RUN_LIMIT_MS;
		if (now > this.#endsAt) {
			throw new TargetError('busy', SYNC.tookTooLong(RUN_LIMIT_MS / 60_000));
		}
	}

	#succeeded(): void {
		if (this.#cautious > 0) {
			this.#cautious--;
		}
		if (this.#cautious === 0) {
			this.#limit.concurrency = CONCURRENCY;
		}
	}

	/** Twice as long each time, half of it random, so that devices don't come back together. */
	#backoff(attempt: number): number {
		const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
		return longest * (0.5 + this.deps.random() / 2);
	}
}

/** `Mon, 23 Nov 2026 15:00:00 GMT` and the older forms (RFC 9110, 5.6.7): each begins with the day's name. */
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /;

/**
 * Milliseconds that an answer asks to wait (RFC 9110, 10.2.3): seconds, or an HTTP date, read by the server's own clock
 * where it says its time. Undefined for anything else.
 */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
	const text = headers.get('retry-after')?.trim() ?? '';
	if (/^\d+$/.test(text)) {
		return Number(text) * 1000;
	}
	const at = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
	if (Number.isNaN(at)) {
		return undefined;
	}
	const serverNow = Date.parse(headers.get('date') ?? '');
	return Math.max(0, at - (Number.isNaN(serverNow) ? now : serverNow));
}
