import { FEED } from '../i18n/feed';
import type { LoopbackServer, WebResponse, WebRequest } from '../actions/ports';

/** As much of Node's `http` as listening takes. Only a host knows whether there is one, and where to load it from. */
export interface NodeHttp {
	createServer(limits: object, onRequest: (request: Incoming, response: Outgoing) => void): Server;
}

interface Incoming {
	readonly method?: string | undefined;
	readonly url?: string | undefined;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	/** Whether all that the other side sends is here. */
	readonly complete: boolean;
	on(event: 'error', listener: () => void): this;
	resume(): void;
}

interface Outgoing {
	on(event: 'error', listener: () => void): this;
	writeHead(status: number, headers: Record<string, string | number>): void;
	end(body: string | undefined): void;
	destroy(): void;
}

interface Server {
	/** Milliseconds after which a connection that does nothing is dropped. */
	timeout: number;
	maxConnections: number;
	on(event: 'error', listener: () => void): this;
	once(event: 'error', listener: (error: Error) => void): this;
	listen(
		at: { readonly port: number; readonly host: string; readonly backlog: number },
		listening: () => void,
	): void;
	address(): string | { readonly port: number } | null;
	close(closed: () => void): void;
	closeAllConnections(): void;
}

/** Nothing can listen at this port; another one may serve. */
export class PortError extends Error {
	override readonly name = 'PortError';
}

/** Milliseconds: a program on the same computer is fast, and one that is not keeps no connection. */
const LIMITS = {
	headersTimeout: 10_000,
	requestTimeout: 15_000,
	keepAliveTimeout: 5_000,
	connectionsCheckingInterval: 2_000,
};
const IDLE = 20_000;
/** Connections that may wait: many programs can ask at the same moment. */
const BACKLOG = 1024;
/** Connections at once; more are dropped, for each takes one of the files that the process may have open, and notes need some. */
const CONNECTIONS = 2_000;

/** Takes HTTP requests on 127.0.0.1 alone, by what `Listen` promises. */
export async function createLoopbackListener(
	http: NodeHttp,
	port: number,
	answer: (request: WebRequest) => WebResponse | Promise<WebResponse>,
): Promise<LoopbackServer> {
	const server = http.createServer(LIMITS, (request, response) => {
		// What a program sends along is none of our business, and is not waited for.
		request.on('error', () => response.destroy()).resume();
		response.on('error', () => response.destroy());
		Promise.resolve(requestOf(request))
			.then(answer)
			.then(
				given => send(request, response, given),
				() => send(request, response, { status: 500, headers: {}, body: '' }),
			);
	});
	server.timeout = IDLE;
	server.maxConnections = CONNECTIONS;
	await new Promise<void>((resolve, reject) => {
		server.once('error', error => reject(new PortError(sentenceOf(port, error), { cause: error })));
		server.listen({ port, host: '127.0.0.1', backlog: BACKLOG }, resolve);
	});
	server.on('error', () => undefined);
	const at = server.address();
	return {
		port: typeof at === 'object' && at !== null ? at.port : port,
		close: () =>
			new Promise(resolve => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function requestOf({ method = '', url = '', headers }: Incoming): WebRequest {
	return {
		method,
		target: url,
		headers: Object.fromEntries(
			Object.entries(headers).map(([name, value]) => [
				name,
				Array.isArray(value) ? value.join(', ') : value,
			]),
		),
	};
}

function send(request: Incoming, response: Outgoing, { status, headers, body }: WebResponse): void {
	const length = status === 304 ? {} : { 'content-length': new TextEncoder().encode(body).length };
	const close = request.complete ? {} : { connection: 'close' };
	response.writeHead(status, { ...headers, ...length, ...close });
	response.end(request.method === 'HEAD' ? undefined : body);
}

function sentenceOf(port: number, error: Error): string {
	const code = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
	if (code === 'EADDRINUSE') {
		return FEED.portTaken(port);
	}
	if (code === 'EACCES') {
		return FEED.portForbidden(port);
	}
	return FEED.noPort(port, code);
}
