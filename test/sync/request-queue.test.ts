/** How fast a calendar is asked, with a clock that only waiting moves. */
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { TargetError } from '../../src/sync/calendar-target';
import { TimeoutError } from '../../src/sync/bounded-fetch';
import { RequestQueue, retryAfterOf, type RetryableFailure } from '../../src/sync/request-queue';

/** What a request fails with: the setback that it is, or one that no other try would mend. */
class Failure extends Error {
	constructor(readonly setback?: RetryableFailure) {
		super('failed');
	}
}
const DOWN: RetryableFailure = { quota: false, answered: true },
	QUOTA: RetryableFailure = { quota: true, answered: true },
	SILENT: RetryableFailure = { quota: false, answered: false };

let now: number, waits: number[], chance: () => number, stop: AbortController, queue: RequestQueue;
beforeEach(() => {
	[now, waits, chance, stop] = [1_000_000, [], () => 0.5, new AbortController()];
	queue = aQueue();
});

function aQueue(requestsPerSecond?: number): RequestQueue {
	return new RequestQueue(
		{
			now: () => now,
			random: () => chance(),
			wait: async (milliseconds, signal) => {
				signal?.throwIfAborted();
				waits.push(milliseconds);
				now += milliseconds;
				await Promise.resolve();
			},
		},
		{
			failureOf: error => (error as Failure).setback,
			busy: 'busy',
			offline: 'offline',
			...(requestsPerSecond !== undefined && { requestsPerSecond }),
		},
	);
}

/** A request that fails so often, and is then answered with its number of tries. */
function failing(
	times: number,
	setback: RetryableFailure | undefined = DOWN,
): () => Promise<number> {
	let tries = 0;
	return () => (++tries > times ? Promise.resolve(tries) : Promise.reject(new Failure(setback)));
}

describe('case 9, backing off', () => {
	test('twice as long each time, and the answer is the caller’s', async () => {
		expect(await queue.run(failing(5))).toBe(6);
		expect([waits, queue.sent]).toEqual([[375, 750, 1500, 3000, 6000], 6]);
	});

	test('half of each pause is chance, so that devices do not come back together', () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(fc.nat({ max: 100 }), { minLength: 5, maxLength: 5 }),
				async percents => {
					waits = [];
					queue = aQueue();
					const left = [...percents];
					chance = () => left.shift()! / 100;
					await queue.run(failing(5));
					percents.forEach((percent, index) =>
						expect(waits[index]).toBeCloseTo(250 * 2 ** index * (1 + percent / 100)),
					);
				},
			),
		));

	test('no pause is longer than 32 seconds, however often it fails', async () => {
		chance = () => 1;
		await queue.run(failing(10), undefined, 11);
		expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 32_000, 32_000, 32_000]);
	});

	test.each([
		['answered, busy', DOWN, 'busy'],
		['a quota, busy', QUOTA, 'busy'],
		['never answered, offline', SILENT, 'offline'],
	])('it ends after six tries: %s', async (_says, setback, code) => {
		const error = await queue.run(failing(Infinity, setback)).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(TargetError);
		expect(error).toMatchObject({ code, message: code });
		expect([queue.sent, waits.length]).toEqual([6, 5]);
	});

	test('one try where doing it twice would do harm', async () => {
		await expect(queue.run(failing(1), undefined, 1)).rejects.toMatchObject({ code: 'busy' });
		expect([queue.sent, waits]).toEqual([1, []]);
	});

	test('what no other try would mend is thrown as it came, at once', async () => {
		const error = new Failure();
		await expect(queue.run(() => Promise.reject(error))).rejects.toBe(error);
		expect([queue.sent, waits]).toEqual([1, []]);
	});
});

describe('case 9, Retry-After', () => {
	const asking = (retryAfter: number): RetryableFailure => ({ ...DOWN, retryAfter });

	test('is waited for instead of our own pause, shorter or longer', () =>
		fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 120_000 }), async retryAfter => {
				waits.length = 0;
				await aQueue().run(failing(1, asking(retryAfter)));
				expect(waits).toEqual([retryAfter]);
			}),
		));
	test('of nothing means at once', async () => {
		await queue.run(failing(1, asking(0)));
		expect([waits, queue.sent]).toEqual([[], 2]);
	});
	test('beyond two minutes ends the run without waiting: the next one comes by itself', async () => {
		await expect(queue.run(failing(1, asking(120_001)))).rejects.toMatchObject({ code: 'busy' });
		expect([waits, queue.sent]).toEqual([[], 1]);
	});
	test('of one request holds back all the others that are yet to go', async () => {
		await queue.run(failing(1, asking(7000)));
		const at: number[] = [];
		now -= 4000;
		await Promise.all([1, 2, 3].map(() => queue.run(() => Promise.resolve(at.push(now)))));
		expect(at.every(time => time >= 1_007_000)).toBe(true);
	});
});

describe('cases 8 and 9, after a quota answer', () => {
	/** Requests that are under way at once, and how many there were at most. */
	let most = 0,
		under = 0;
	const slow = async (): Promise<void> => {
		most = Math.max(most, ++under);
		for (let turn = 0; turn < 5; turn++) {
			await Promise.resolve();
		}
		under--;
	};
	const crowd = async (count: number): Promise<number> => {
		[most, under] = [0, 0];
		await Promise.all(Array.from({ length: count }, () => queue.run(slow)));
		return most;
	};

	test('before it, requests go together', async () => expect(await crowd(4)).toBe(4));
	test('they go one at a time, until eight in a row were taken', async () => {
		await queue.run(failing(1, QUOTA));
		expect(await crowd(4)).toBe(1);
		expect(await crowd(3)).toBe(1);
		expect(await crowd(4)).toBe(4);
	});
	test('each further quota answer begins the count anew', async () => {
		await queue.run(failing(1, QUOTA));
		expect(await crowd(6)).toBe(1);
		await queue.run(failing(1, QUOTA));
		expect(await crowd(7)).toBe(1);
		expect(await crowd(4)).toBe(4);
	});
	test('a server that is down is no reason to go slower', async () => {
		await queue.run(failing(2, DOWN));
		expect(await crowd(4)).toBe(4);
	});
	test('one that fails for good does not keep the queue from going on', async () => {
		await queue.run(failing(1, QUOTA));
		const results = await Promise.allSettled([
			queue.run(() => Promise.reject(new Failure())),
			queue.run(() => Promise.resolve('taken')),
		]);
		expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
	});
});

describe('case 9, a run that is cancelled', () => {
	const never = (_: number, signal?: AbortSignal): Promise<void> =>
		new Promise((_resolve, reject) =>
			signal?.addEventListener('abort', () => reject(new Error('aborted'))),
		);

	test('while it waits ends at once, and sends nothing more', async () => {
		const waiting = new RequestQueue(
			{ now: () => 0, random: () => 0.5, wait: never },
			{ failureOf: () => DOWN, busy: '', offline: '' },
		);
		const run = waiting.run(failing(Infinity), stop.signal);
		await new Promise(resolve => setTimeout(resolve));
		expect(waiting.sent).toBe(1);
		stop.abort();
		await expect(run).rejects.toMatchObject({ code: 'cancelled' });
		expect(waiting.sent).toBe(1);
	});
	test('before it began sends nothing at all', async () => {
		stop.abort();
		await expect(queue.run(failing(0), stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
		expect(queue.sent).toBe(0);
	});
	test('during a request is told as that, whatever the request failed with', async () => {
		await expect(
			queue.run(() => {
				stop.abort();
				return Promise.reject(new Failure(DOWN));
			}, stop.signal),
		).rejects.toMatchObject({ code: 'cancelled' });
		expect([queue.sent, waits]).toEqual([1, []]);
	});
	test('while one request waits in the queue leaves the others alone', async () => {
		await queue.run(failing(1, QUOTA));
		stop.abort();
		const results = await Promise.allSettled([
			queue.run(failing(0), stop.signal),
			queue.run(failing(0)),
		]);
		expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
	});
});

test('whatever happens, `sent` is the number of requests that went out', () =>
	fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.record({
					times: fc.nat({ max: 8 }),
					setback: fc.constantFrom(
						DOWN,
						QUOTA,
						SILENT,
						{ ...DOWN, retryAfter: 200_000 },
						undefined,
					),
				}),
				{ maxLength: 6 },
			),
			async runs => {
				let out = 0;
				queue = aQueue();
				const before = queue.sent;
				await Promise.allSettled(
					runs.map(({ times, setback }) => {
						const request = failing(times, setback);
						return queue.run(() => {
							out++;
							return request();
						});
					}),
				);
				expect(queue.sent - before).toBe(out);
				expect(out).toBeLessThanOrEqual(6 * runs.length);
			},
		),
	));

describe('issue 13.5, a calendar that limits the speed', () => {
	test.each([1, 9])('no second has more than its %i requests, and none is wasted', async most => {
		const paced = aQueue(most);
		const at: number[] = [];
		await Promise.all(Array.from({ length: 40 }, () => paced.run(async () => at.push(now))));
		for (const time of at) {
			expect(at.filter(other => other >= time && other < time + 1000).length).toBeLessThanOrEqual(
				most,
			);
		}
		expect(at.at(-1)! - at[0]!).toBe(1000 * (Math.ceil(40 / most) - 1));
	});
});

describe('robustness 7, a run that takes too long', () => {
	test('ends after half an hour, and says that the next one goes on', async () => {
		await queue.run(failing(0));
		now += 30 * 60_000;
		await queue.run(failing(0));
		now++;
		await expect(queue.run(failing(0))).rejects.toMatchObject({
			code: 'busy',
			message: expect.stringContaining('after 30 minutes') as unknown,
		});
		expect(queue.sent).toBe(2);
	});
	test('a request that timed out is tried twice, not six times', async () => {
		const late = Object.assign(new Failure(SILENT), { cause: new TimeoutError('late') });
		await expect(queue.run(() => Promise.reject(late))).rejects.toMatchObject({ code: 'offline' });
		expect(queue.sent).toBe(2);
	});
});

test.each([
	['7', 7000],
	['0', 0],
	['-5', undefined],
	['5.5', undefined],
	['', undefined],
	['soon', undefined],
	['1999', 1_999_000],
	['Mon, 23 Nov 2026 15:00:30 GMT', 30_000],
	['Monday, 23-Nov-26 15:00:30 GMT', 30_000],
	['Mon, 23 Nov 2020 15:00:30 GMT', 0],
	['2026-11-23T15:00:30Z', undefined],
	['Mon, 99 Nov 2026 15:00:30 GMT', undefined],
])('Retry-After: %s asks to wait %s ms', (text, expected) => {
	const headers = new Headers({ 'retry-after': text });
	expect(retryAfterOf(headers, Date.parse('2026-11-23T15:00Z'))).toBe(expected);
});
