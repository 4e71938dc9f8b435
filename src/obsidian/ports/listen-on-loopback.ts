import type { Listen, WebAnswer, WebRequest } from '../../actions/ports';
import { FEED } from '../../i18n/feed';
import { NODE } from './node-on-desktop';

type Http = NonNullable<Awaited<ReturnType<typeof NODE.http>>>;
type Incoming = InstanceType<Http['IncomingMessage']>;
type Outgoing = Parameters<NonNullable<Parameters<Http['createServer']>[1]>>[1];

/** Milliseconds: a program on the same computer is fast, and one that is not keeps no connection. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 2_000 };

/** Takes HTTP requests on 127.0.0.1, through Node, on desktop. */
export const listenOnLoopback: Listen = async (port, answer) => {
	const http = await NODE.http();
	if (!http) throw new Error(FEED.noPort(port, 'ENOSYS'));
	const server = http.createServer(LIMITS, (request, response) => {
		// What a program sends along is none of our business, and is not waited for.
		request.on('error', () => response.destroy()).resume();
		response.on('error', () => response.destroy());
		Promise.resolve(requestOf(request)).then(answer).then(given => send(request, response, given), () => send(request, response, { status: 500, headers: {}, body: '' }));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', error => reject(new Error(sentenceOf(port, error))));
		server.listen({ port, host: '127.0.0.1' }, resolve);
	});
	server.on('error', () => undefined);
	const at = server.address();
	return {
		port: typeof at === 'object' && at !== null ? at.port : port,
		close: () => new Promise(resolve => {
			server.close(() => resolve());
			server.closeAllConnections();
		}),
	};
};

function requestOf({ method = '', url = '', headers }: Incoming): WebRequest {
	return { method, target: url, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])) };
}

function send(request: Incoming, response: Outgoing, { status, headers, body }: WebAnswer): void {
	const length = status === 304 ? {} : { 'content-length': new TextEncoder().encode(body).length };
	response.writeHead(status, { ...headers, ...length });
	response.end(request.method === 'HEAD' ? undefined : body);
}

function sentenceOf(port: number, error: Error): string {
	const code = (error as { readonly code?: unknown }).code;
	if (code === 'EADDRINUSE') return FEED.portTaken(port);
	return code === 'EACCES' ? FEED.portForbidden(port) : FEED.noPort(port, typeof code === 'string' ? code : error.message);
}
