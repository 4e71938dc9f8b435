import { STOPPED } from '../i18n/sync';
import { TargetError } from './calendar-target';
import type { TargetDeps } from './target-deps';

/** Tries of one request, the first included. */
const TRIES = 6;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 32_000;
/** A longer Retry-After ends the run: the next one comes by itself. */
const LONGEST_RETRY_AFTER = 120_000;

export type RequestQueueDeps = Pick<TargetDeps, 'wait' | 'now' | 'random'>;

/** A failure that may pass. */
export interface RetryableFailure {
	/** Whether there were too many requests. */
	readonly quota: boolean;
	/** Whether any answer came. */
	readonly answered: boolean;
	/** Milliseconds until another try is welcome, where the answer says so. */
	readonly retryAfter?: number;
}

/** How a calendar's failures are understood, and what is said in the end. */
export interface RetryRules {
	/** Undefined where another try would not help. */
	readonly setbackOf: (error: unknown, now: number) => RetryableFailure | undefined;
	readonly busy: string;
	readonly offline: string;
}

/**
 * How fast a calendar is asked: a request that failed in passing is tried again later and later,
 * all requests wait while the calendar asks one of them to, and after a quota answer they go one at a time until several in a row were taken.
 */
export class RequestQueue {
	/** How many requests were sent. */
	sent = 0;
	private resumeAt = 0;
	private cautious = 0;
	private queue: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly world: RequestQueueDeps,
		private readonly rules: RetryRules,
	) {}

	/** Runs one request, again where that helps. `signal` ends the waiting too. Other failures are the caller's. */
	async run<Result>(
		request: () => Promise<Result>,
		signal?: AbortSignal,
		tries = TRIES,
	): Promise<Result> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await this.once(request, signal);
			} catch (error) {
				if (signal?.aborted) {
					throw new TargetError('cancelled', STOPPED);
				}
				const setback = this.rules.setbackOf(error, this.world.now());
				if (setback === undefined) {
					throw error;
				}
				if (setback.quota) {
					this.cautious = 8;
				}
				const pause = setback.retryAfter ?? this.backoff(attempt);
				if (attempt >= tries || pause > LONGEST_RETRY_AFTER) {
					throw setback.answered
						? new TargetError('busy', this.rules.busy)
						: new TargetError('offline', this.rules.offline);
				}
				this.resumeAt = Math.max(this.resumeAt, this.world.now() + pause);
			}
		}
	}

	private async once<Result>(
		request: () => Promise<Result>,
		signal: AbortSignal | undefined,
	): Promise<Result> {
		if (this.cautious === 0) {
			return this.send(request, signal);
		}
		const turn = this.queue.then(() => this.send(request, signal));
		this.queue = turn.catch(() => undefined);
		return turn;
	}

	private async send<Result>(
		request: () => Promise<Result>,
		signal: AbortSignal | undefined,
	): Promise<Result> {
		for (
			let pause = this.resumeAt - this.world.now();
			pause > 0;
			pause = this.resumeAt - this.world.now()
		) {
			await this.world.wait(pause, signal);
		}
		signal?.throwIfAborted();
		this.sent++;
		const result = await request();
		if (this.cautious > 0) {
			this.cautious--;
		}
		return result;
	}

	/** Twice as long each time, half of it by chance, so that devices do not come back together. */
	private backoff(attempt: number): number {
		return (
			Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1)) * (0.5 + this.world.random() / 2)
		);
	}
}
