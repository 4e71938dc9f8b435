import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A bare connection to this computer. It ends with the test. */
export interface Knock {
	readonly socket: Socket;
	/** All that came back so far. */
	said(): string;
	readonly ended: Promise<void>;
}

export function knock(port: number): Knock {
	let said = '';
	const socket = connect(port, '127.0.0.1')
		.on('error', () => undefined)
		.on('data', (data: Buffer) => {
			said += data.toString();
		});
	onTestFinished(() => void socket.destroy());
	return {
		socket,
		said: () => said,
		ended: new Promise(resolve => socket.once('close', () => resolve())),
	};
}

/** Programs that send a request byte by byte, one a second, and never finish it. */
export function knockSlowly(port: number, count: number): readonly Knock[] {
	const knocks = Array.from({ length: count }, () => knock(port));
	const bytes = [...`GET / HTTP/1.1\r\nX-Slow: ${'x'.repeat(999)}`];
	const drip = setInterval(() => {
		const byte = bytes.shift()!;
		for (const { socket } of knocks) {
			socket.write(byte);
		}
	}, 1_000);
	onTestFinished(() => clearInterval(drip));
	return knocks;
}

/** What the slow ones are told in the end. */
export const TOO_SLOW = 'HTTP/1.1 408 Request Timeout';
