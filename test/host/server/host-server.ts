import { promises as fs, watch } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { openListeners, type Reply, type Wish } from './listeners';
import { vaultFolder, type DiskBehavior, type Order } from './vault-folder';

const CONTENT_TYPES: Record<string, string> = {
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.map': 'application/json',
};
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/;

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Stand-in for Obsidian</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/host/host.css"></head><body><script src="/host/host.js"></script></body></html>`;

interface Request {
	url: string;
	method?: string;
	headers?: Record<string, string>;
	body?: string;
	encoding?: 'utf8' | 'base64';
}

async function bodyOf<T>(request: IncomingMessage): Promise<T> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) {
		chunks.push(chunk as Buffer);
	}
	return JSON.parse(Buffer.concat(chunks).toString('utf8')) as T;
}

function answer(response: ServerResponse, status: number, value: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** `requestUrl` for the page, which may not ask other origins itself: loopback only, so that no test can reach the network. */
async function proxy({ url, method = 'GET', headers = {}, body, encoding = 'utf8' }: Request) {
	if (!LOOPBACK.test(url)) {
		return { blocked: `The stand-in asks loopback only, and this wanted ${url}` };
	}
	const answered = await fetch(url, {
		method,
		headers,
		...(body === undefined ? {} : { body: Buffer.from(body, encoding) }),
	});
	return {
		status: answered.status,
		headers: Object.fromEntries(
			[...answered.headers].map(([name, value]) => [name, asUtf8(value)]),
		),
		body: Buffer.from(await answered.arrayBuffer()).toString('base64'),
	};
}

/** Electron and Android decode a header's bytes as UTF-8, so that plugins get characters that `Headers` refuses (remotely-save encodes them). */
function asUtf8(value: string): string {
	return Buffer.from(value, 'latin1').toString('utf8');
}

async function sendFile(response: ServerResponse, folder: string, name: string): Promise<void> {
	const file = path.join(folder, decodeURIComponent(name));
	const bytes = path.resolve(file).startsWith(path.resolve(folder))
		? await fs.readFile(file).catch(() => undefined)
		: undefined;
	if (!bytes) {
		return answer(response, 404, { error: 'not found' });
	}
	response
		.writeHead(200, { 'content-type': CONTENT_TYPES[path.extname(file)] ?? 'text/plain' })
		.end(bytes);
}

/** Serves the page (built into `host`) over one real vault folder, on loopback only, and tells the page what other programs change there. */
export async function serveHost({
	vault,
	host,
	port = 0,
	disk = {},
}: {
	vault: string;
	host: string;
	port?: number;
	disk?: DiskBehavior;
}) {
	const folder = vaultFolder(vault, disk);
	const pages = new Set<ServerResponse>();
	const tell = (event: string, data: unknown): void =>
		pages.forEach(page => page.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
	const listeners = openListeners(arrival => tell('request', arrival));

	const POSTS: Record<string, (request: IncomingMessage) => Promise<unknown>> = {
		'/api/fs': async request => folder.run(await bodyOf<Order>(request)),
		'/api/request': async request => proxy(await bodyOf<Request>(request)),
		'/api/http/listen': async request => listeners.listen(await bodyOf<Wish>(request)),
		'/api/http/reply': async request => listeners.reply(await bodyOf<Reply>(request)),
		'/api/http/close': async request =>
			listeners.close((await bodyOf<{ listener: number }>(request)).listener),
	};
	const GETS: Record<string, () => Promise<unknown>> = {
		'/api/root': () => Promise.resolve(path.resolve(vault)),
		'/api/vault': () => folder.walk(),
		'/api/notes': () => folder.notes(),
	};

	const events = (request: IncomingMessage, response: ServerResponse): void => {
		response
			.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
			.write(':ok\n\n');
		pages.add(response);
		request.on('close', () => {
			pages.delete(response);
			if (pages.size === 0) {
				listeners.closeAll();
			}
		});
	};
	const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const { pathname } = new URL(request.url ?? '/', 'http://host');
		const [, place, name] = /^\/(host|vault)\/(.+)$/.exec(pathname) ?? [];
		if (pathname === '/') {
			response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
		} else if (pathname === '/api/events') {
			events(request, response);
		} else if (name !== undefined) {
			await sendFile(response, place === 'host' ? host : vault, name);
		} else if (request.method === 'POST' && POSTS[pathname]) {
			answer(response, 200, { value: (await POSTS[pathname](request)) ?? null });
		} else if (GETS[pathname]) {
			answer(response, 200, { value: await GETS[pathname]() });
		} else {
			answer(response, 404, { error: 'not found' });
		}
	};

	const server = createServer((request, response) => {
		respond(request, response).catch((error: NodeJS.ErrnoException) =>
			answer(response, 500, { error: error.message, code: error.code }),
		);
	});
	await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
	const watcher = watchFolder(folder, changed => tell('changed', changed));

	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		async close(): Promise<void> {
			watcher.close();
			listeners.closeAll();
			server.closeAllConnections();
			await new Promise(resolve => server.close(resolve));
		},
	};
}

/** Tells of every visible path that changed, of what a new folder holds, and of a plugin's settings file. */
function watchFolder(folder: ReturnType<typeof vaultFolder>, tell: (changed: string) => void) {
	return watch(folder.root, { recursive: true }, (_event, name) => {
		const changed = name === null ? undefined : folder.shown(name.split(path.sep).join('/'));
		if (changed === undefined) {
			return;
		}
		const hidden = changed.split('/').some(part => part.startsWith('.'));
		if (hidden && !/^\.obsidian\/plugins\/[^/]+\/data\.json$/.test(changed)) {
			return;
		}
		tell(changed);
		if (!hidden) {
			void folder.walk(changed).then(
				below => below.forEach(entry => tell(entry.path)),
				() => undefined,
			);
		}
	});
}
