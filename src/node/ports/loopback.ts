import * as http from 'node:http';
import type { AddressInfo } from 'node:net';

const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Listens on 127.0.0.1 at a port of the system's choice. Each address that is asked for goes to `answer`; what it knows nothing of is not found. */
export async function listenOnLoopback(answer: (address: string) => Promise<string | undefined>): Promise<{ readonly address: string; close(): void }> {
	const server = http.createServer((request, response) => {
		const own = `127.0.0.1:${(server.address() as AddressInfo).port}`;
		const asked = request.method === 'GET' && request.headers.host === own ? answer(`http://${own}${request.url ?? '/'}`) : Promise.resolve(undefined);
		void asked.then(page => response.writeHead(page === undefined ? 404 : 200, { ...HEADERS, connection: 'close' }).end(page ?? ''));
	});
	await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => void server.close(),
	};
}
