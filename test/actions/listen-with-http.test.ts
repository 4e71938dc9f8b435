/** What may reach a listener, on a real socket: both hosts listen in this one way. */
import * as http from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createLoopbackListener } from '../../src/platform/loopback-listener';
import { knock, knockSlowly, TOO_SLOW } from '../kit/knock';
import { ask } from '../kit/served';

/** Answers every path with itself. */
async function listen(): Promise<{ readonly port: number; readonly path: string }> {
	const { port, close } = await createLoopbackListener(http, 0, ({ target }) => ({
		status: 200,
		headers: {},
		body: target,
	}));
	onTestFinished(close);
	return { port, path: '/' };
}

test('a program that sends a byte a second and never finishes is dropped, while others are answered', async () => {
	const at = await listen();
	const slow = knockSlowly(at.port, 20);
	expect((await ask(at)).status).toBe(200);
	await Promise.all(slow.map(({ ended }) => ended));
	expect(new Set(slow.map(({ said }) => said().split('\r\n')[0]))).toEqual(new Set([TOO_SLOW]));
	expect((await ask(at)).status).toBe(200);
});

test('a path of a megabyte is refused', async () => {
	const at = await listen();
	const long = knock(at.port);
	long.socket.write(`GET /${'a'.repeat(1 << 20)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
	await long.ended;
	expect(long.said()).toMatch(/^(HTTP\/1\.1 431 |$)/);
	expect((await ask(at)).status).toBe(200);
});

test('a body of a hundred megabytes is answered before it is sent, and never taken in', async () => {
	const at = await listen();
	const large = knock(at.port);
	const [size, piece] = [100 << 20, Buffer.alloc(1 << 16)];
	large.socket.write(`POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${size}\r\n\r\n`);
	await expect.poll(large.said).toMatch(/^HTTP\/1\.1 200 [^]*connection: close/i);
	const before = process.memoryUsage().rss;
	for (let sent = 0; sent < size && !large.socket.destroyed; sent += piece.length) {
		if (!large.socket.write(piece)) {
			await Promise.race([
				new Promise(resolve => large.socket.once('drain', resolve)),
				large.ended,
			]);
		}
	}
	await large.ended;
	expect(process.memoryUsage().rss - before).toBeLessThan(size);
});

test('connections beyond what a process can spare are dropped, and room is made again', async () => {
	const at = await listen();
	const many = Array.from({ length: 2_050 }, () => knock(at.port));
	const dropped = await Promise.race([
		Promise.any(many.map(({ ended }) => ended)).then(() => true),
		new Promise(resolve => setTimeout(resolve, 5_000)),
	]);
	expect(dropped).toBe(true);
	for (const { socket } of many) {
		socket.destroy();
	}
	await expect
		.poll(() =>
			ask(at).then(
				({ status }) => status,
				() => 0,
			),
		)
		.toBe(200);
});
