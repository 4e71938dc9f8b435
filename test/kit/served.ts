import * as http from 'node:http';
import { onTestFinished } from 'vitest';
import { start } from './command-line';
import { tempFolder } from './temp-folder';

export interface Served {
	/** What it printed. */
	readonly address: string;
	readonly port: number;
	readonly path: string;
	readonly config: string;
	out(): string;
	err(): string;
	/** Sends the signal and waits for the end; its exit code. */
	stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `serve` on the vault, and waits for its address. It ends with the test. */
export async function serveVault(
	vault: string,
	words: readonly string[] = ['--port', '0'],
	config = tempFolder(),
): Promise<Served> {
	const child = start(['serve', '--vault', vault, ...words], { env: { XDG_CONFIG_HOME: config } });
	let [out, err] = ['', ''];
	child.stderr!.on('data', (data: Buffer) => {
		err += data.toString();
	});
	const ended = new Promise<number | null>(resolve => child.on('exit', resolve));
	onTestFinished(async () => {
		child.kill('SIGKILL');
		await ended;
	});
	await new Promise<void>((resolve, reject) => {
		child.stdout!.on('data', (data: Buffer) => {
			out += data.toString();
			if (out.includes('\n')) {
				resolve();
			}
		});
		child.on('exit', code => reject(new Error(`serve ended with ${code}: ${err}`)));
	});
	const url = new URL(out.trim());
	return {
		address: url.href,
		port: Number(url.port),
		path: url.pathname,
		config,
		out: () => out,
		err: () => err,
		stop: (signal = 'SIGINT') => {
			child.kill(signal);
			return ended;
		},
	};
}

export interface Answer {
	readonly status: number;
	readonly headers: http.IncomingHttpHeaders;
	readonly body: string;
}

/** One request with exactly these headers. */
export function ask(
	{ port, path }: Pick<Served, 'port' | 'path'>,
	{
		method = 'GET',
		headers = {},
		target = path,
	}: {
		readonly method?: string;
		readonly headers?: Readonly<Record<string, string>>;
		readonly target?: string;
	} = {},
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const request = http.request(
			{ host: '127.0.0.1', port, path: target, method, headers, agent: false },
			response => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () =>
					resolve({
						status: response.statusCode!,
						headers: response.headers,
						body: Buffer.concat(chunks).toString(),
					}),
				);
			},
		);
		request.on('error', reject).end();
	});
}

/** Asks until it is so. */
export async function until(
	isSo: () => Promise<boolean> | boolean,
	within = 10_000,
): Promise<void> {
	for (const end = Date.now() + within; !(await isSo());) {
		if (Date.now() > end) {
			throw new Error('It never came to be');
		}
		await new Promise(resolve => setTimeout(resolve, 50));
	}
}
