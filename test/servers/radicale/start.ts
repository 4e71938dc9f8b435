import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as net from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';
import { findProgram } from '../../kit/find-browser.mjs';

export const USER = 'robin';
export const PASSWORD = 'correct horse: bättery';

/** Where waiting for a disk costs nothing: Radicale does so several times for each write. */
const IN_MEMORY = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();

/** The real Radicale on loopback, with a password, its files in a folder of its own. */
export interface Radicale {
	readonly url: string;
	/** What a request needs to be let in. */
	readonly authorization: string;
	/** Ends it without warning; what it stored stays. */
	kill(): Promise<void>;
	start(): Promise<void>;
	/** Lets it take requests and answer none. */
	pause(): void;
	resume(): void;
	stop(): Promise<void>;
	/** The folder of the calendars of the user. */
	readonly calendars: string;
}

export async function startRadicale(): Promise<Radicale> {
	const folder = fs.mkdtempSync(path.join(IN_MEMORY, 'interview-follow-up-radicale-'));
	const port = await freePort();
	const config = path.join(folder, 'config');
	fs.writeFileSync(path.join(folder, 'users'), `${USER}:${PASSWORD}\n`);
	fs.writeFileSync(
		config,
		[
			'[server]',
			`hosts = 127.0.0.1:${port}`,
			'[auth]',
			'type = htpasswd',
			`htpasswd_filename = ${folder}/users`,
			'htpasswd_encryption = plain',
			'delay = 0',
			'[storage]',
			`filesystem_folder = ${folder}/collections`,
			'[logging]',
			'level = error',
			'',
		].join('\n'),
	);
	let child: ChildProcess | undefined;
	const url = `http://127.0.0.1:${port}/`;
	const start = async (): Promise<void> => {
		child = spawn(findProgram('radicale')!, ['--config', config], { stdio: 'ignore' });
		for (let left = 300; left > 0; left--) {
			if (
				await fetch(url, { redirect: 'manual' }).then(
					() => true,
					() => false,
				)
			) {
				return;
			}
			await new Promise(resolve => setTimeout(resolve, 100));
		}
		throw new Error('Radicale did not start');
	};
	const kill = async (): Promise<void> => {
		if (child?.exitCode !== null || child.signalCode !== null) {
			return;
		}
		const ended = new Promise(resolve => child!.once('exit', resolve));
		child.kill('SIGKILL');
		await ended;
	};
	await start();
	return {
		url,
		start,
		kill,
		pause: () => void child?.kill('SIGSTOP'),
		resume: () => void child?.kill('SIGCONT'),
		calendars: path.join(folder, 'collections/collection-root', USER),
		authorization: `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`,
		stop: async () => {
			await kill();
			fs.rmSync(folder, { recursive: true, force: true });
		},
	};
}

function freePort(): Promise<number> {
	return new Promise(resolve => {
		const server = net.createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as net.AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
