import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that reached a listener, as it is sent to the page. */
export interface Arrival {
	readonly id: number;
	readonly listener: number;
	readonly method: string;
	readonly url: string;
	readonly headers: Record<string, string>;
	readonly body: string;
}

/** What the page answers it with. */
export interface Reply {
	readonly id: number;
	readonly status: number;
	readonly headers: Record<string, string>;
	readonly body: string;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

export type Listeners = ReturnType<typeof openListeners>;

/** Real listeners on loopback for `http.createServer` in the page: a page cannot listen, so the host listens for it and hands each request over. */
export function openListeners(tell: (arrival: Arrival) => void) {
	const servers = new Map<number, Server>();
	const waiting = new Map<number, ServerResponse>();
	let count = 0;

	const serve = (listener: number): Server => createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const id = ++count;
			waiting.set(id, response);
			const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
			tell({ id, listener, method: request.method ?? 'GET', url: request.url ?? '/', headers, body: Buffer.concat(chunks).toString('utf8') });
		});
	});

	const close = (listener: number): void => {
		const server = servers.get(listener);
		servers.delete(listener);
		server?.closeAllConnections();
		server?.close();
	};

	return {
		/** Answers the listener's number and its port; rejects with Node's own error, `EADDRINUSE` and the like. */
		listen(port: number, host: string): Promise<{ listener: number; port: number; address: string }> {
			if (!LOOPBACK.includes(host)) return Promise.reject(new Error(`The stand-in listens on loopback only, not on ${host}`));
			const listener = ++count;
			const server = serve(listener);
			return new Promise((resolve, reject) => {
				server.once('error', reject);
				server.listen(port, host, () => {
					servers.set(listener, server);
					const at = server.address() as AddressInfo;
					resolve({ listener, port: at.port, address: at.address });
				});
			});
		},
		reply({ id, status, headers, body }: Reply): void {
			waiting.get(id)?.writeHead(status, headers).end(body);
			waiting.delete(id);
		},
		close,
		/** A page that is left or reloaded leaves its listeners behind: they end with it. */
		closeAll: () => [...servers.keys()].forEach(close),
	};
}
