import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Listen, WebAnswer, WebRequest } from '../../actions/ports';
import { FEED } from '../../i18n/feed';
import { codeOf } from '../file-error';

/** Milliseconds: a program on the same computer is fast, and one that is not keeps no connection. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 2_000 };
const IDLE = 20_000;

export const listenOnLoopback: Listen = async (port, answer) => {
	const server = http.createServer(LIMITS, (request, response) => {
		// What a program sends along is none of our business, and is not waited for.
		request.on('error', () => response.destroy()).resume();
		response.on('error', () => response.destroy());
		Promise.resolve(requestOf(request)).then(answer).then(given => send(request, response, given), () => send(request, response, { status: 500, headers: {}, body: '' }));
	});
	server.setTimeout(IDLE, socket => socket.destroy());
	await new Promise<void>((resolve, reject) => {
		server.once('error', error => reject(new Error(sentenceOf(port, error), { cause: error })));
		server.listen({ port, host: '127.0.0.1', backlog: 1024 }, resolve);
	});
	server.on('error', () => undefined);
	return {
		port: (server.address() as AddressInfo).port,
		close: () => new Promise(resolve => {
			server.close(() => resolve());
			server.closeAllConnections();
		}),
	};
};

function requestOf({ method = '', url = '', headers }: http.IncomingMessage): WebRequest {
	return { method, target: url, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value])) };
}

function send(request: http.IncomingMessage, response: http.ServerResponse, { status, headers, body }: WebAnswer): void {
	const length = status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
	const close = request.complete ? {} : { connection: 'close' };
	response.writeHead(status, { ...headers, ...length, ...close });
	response.end(request.method === 'HEAD' ? undefined : body);
}

function sentenceOf(port: number, error: Error): string {
	const code = codeOf(error) ?? error.message;
	if (code === 'EADDRINUSE') return FEED.portTaken(port);
	return code === 'EACCES' ? FEED.portForbidden(port) : FEED.noPort(port, code);
}
