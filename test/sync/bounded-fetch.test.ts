/** Robustness 7: servers that never answer, drip, or send more than any calendar does; over HTTP, with the platform's own fetch. */
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import * as zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wait } from '../../src/actions/ports';
import {
	AnswerTooLarge,
	boundedFetch,
	FETCH_LIMITS,
	isTimeout,
	TimeoutError,
	type FetchLimits,
} from '../../src/sync/bounded-fetch';

const MB = 1024 * 1024;
const BOMB = zlib.gzipSync(Buffer.alloc(64 * MB));
const LIMITS: FetchLimits = { answerMs: 150, idleMs: 150, totalMs: 600, maxBytes: MB };
const wait: Wait = (milliseconds, signal) =>
	sleep(milliseconds, undefined, { ...(signal && { signal }) });

/** Connections that the client ended before the answer was whole. */
let dropped = 0;
const server = http.createServer((request, response) => {
	request.resume();
	response.on('close', () => (dropped += response.writableFinished ? 0 : 1));
	const endlessly = async (part: string, pause: number): Promise<void> => {
		while (!response.destroyed) {
			if (!response.write(part)) {
				await new Promise(resolve => response.once('drain', resolve).once('close', resolve));
			}
			await sleep(pause);
		}
	};
	const answers: Record<string, () => void> = {
		'/silent': () => undefined,
		'/half': () => void response.writeHead(200).write('{"items"'),
		'/drip': () => void endlessly(' ', 40),
		'/endless': () => void endlessly('x'.repeat(65_536), 0),
		'/announced': () => response.writeHead(200, { 'content-length': String(64 * MB) }).write('x'),
		'/bomb': () => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
		'/fine': () =>
			response.writeHead(207, { 'content-type': 'text/plain', etag: '"1"' }).end('x'.repeat(MB)),
		'/zipped': () =>
			response.writeHead(200, { 'content-encoding': 'gzip' }).end(zlib.gzipSync('fine')),
		'/empty': () => response.writeHead(204).end(),
	};
	answers[request.url!]!();
});
let url = '';
beforeAll(async () => {
	await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	return new Promise(resolve => server.close(resolve));
});

const bounded = boundedFetch(fetch, wait, LIMITS);

describe('takes too long', () => {
	test.each([
		['never answers', '/silent'],
		['stops in the middle', '/half'],
		['sends a byte now and then', '/drip'],
	])('a server that %s', async (_what, path) => {
		const before = dropped;
		const error = await bounded(url + path).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(TimeoutError);
		expect(isTimeout(new Error('wrapped', { cause: error }))).toBe(true);
		await expect.poll(() => dropped).toBeGreaterThan(before);
	});
});

describe('is too large', () => {
	test.each([
		['never ends', '/endless'],
		['says so at once', '/announced'],
		['is 64 MB after decompression', '/bomb'],
	])('an answer that %s', async (_what, path) => {
		const before = process.memoryUsage().rss;
		await expect(bounded(url + path)).rejects.toThrow(AnswerTooLarge);
		await expect(bounded(url + path)).rejects.toThrow(/127\.0\.0\.1.* more than 1 MB/);
		expect(process.memoryUsage().rss - before).toBeLessThan(100 * MB);
	});
});

test('an answer of the largest size is read whole, with its status and headers', async () => {
	const response = await bounded(`${url}/fine`);
	expect([response.status, response.headers.get('etag'), response.url]).toEqual([
		207,
		'"1"',
		`${url}/fine`,
	]);
	expect((await response.text()).length).toBe(MB);
	expect(await (await bounded(`${url}/zipped`)).text()).toBe('fine');
	expect((await bounded(`${url}/empty`)).status).toBe(204);
});

test('a signal ends a request that is under way, and one that has not begun', async () => {
	const stop = new AbortController();
	const under = bounded(`${url}/drip`, { signal: stop.signal });
	await sleep(50);
	stop.abort();
	await expect(under).rejects.toMatchObject({ name: 'AbortError' });
	await expect(bounded(`${url}/fine`, { signal: stop.signal })).rejects.toMatchObject({
		name: 'AbortError',
	});
});

test('a platform that hands over whole answers is bounded too', async () => {
	const whole = (text: string) => () => Promise.resolve(new Response(text));
	const over = boundedFetch(whole('x'.repeat(MB + 1)), wait, LIMITS);
	await expect(over(url)).rejects.toThrow(AnswerTooLarge);
	const never = boundedFetch(() => new Promise(() => undefined), wait, LIMITS);
	await expect(never(url)).rejects.toThrow(TimeoutError);
});

test('the limits are those that the docs name', () => {
	expect(FETCH_LIMITS).toEqual({
		answerMs: 30_000,
		idleMs: 30_000,
		totalMs: 120_000,
		maxBytes: 8 * MB,
	});
});
