import { createServer, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that reached a listener, as it is sent to the page as soon as its headers are here. What follows them is read and thrown away. */
export interface Arrival {
	readonly id: number;
	readonly listener: number;
	readonly method: string;
	readonly url: string;
	readonly headers: Record<string, string>;
}

/** What the page answers it with. */
export interface Reply {
	readonly id: number;
	readonly status: number;
	readonly headers: Record<string, string>;
	readonly body: string;
}

/** What a page asks for when it listens: the options of its server, and what it set on it. */
export interface Wish {
	readonly port: number;
	readonly host: string;
	readonly options: ServerOptions;
	readonly settings: Partial<Pick<Server, 'timeout' | 'maxConnections'>>;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

export type Listeners = ReturnType<typeof openListeners>;

/** Real listeners on loopback for `http.createServer` in the page: a page cannot listen, so the host listens for it and hands each request over. */
export function openListeners(tell: (arrival: Arrival) => void) {
	const servers = new Map<number, Server>();
	const waiting = new Map<number, ServerResponse>();
	let count = 0;

	const serve = (listener: number, { options, settings }: Wish): Server =>
		Object.assign(
			createServer(options, (request, response) => {
				const id = ++count;
				waiting.set(id, response);
				request.on('error', () => response.destroy()).resume();
				const headers = Object.fromEntries(
					Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
				);
				tell({ id, listener, method: request.method ?? 'GET', url: request.url ?? '/', headers });
			}),
			settings,
		);

	const close = (listener: number): void => {
		const server = servers.get(listener);
		servers.delete(listener);
		server?.closeAllConnections();
		server?.close();
	};

	return {
		/** Answers the listener's number and its port; rejects with Node's own error, `EADDRINUSE` and the like. */
		listen(wish: Wish): Promise<{ listener: number; port: number; address: string }> {
			const { port, host } = wish;
			if (!LOOPBACK.includes(host)) {
				return Promise.reject(new Error(`The stand-in listens on loopback only, not on ${host}`));
			}
			const listener = ++count;
			const server = serve(listener, wish);
			return new Promise((resolve, reject) => {
				server.once('error', reject);
				server.listen({ port, host, backlog: 1024 }, () => {
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
