import type { Arrival, Wish } from '../../server/listeners';
import { ask } from '../server-calls';

type Listener = (...args: never[]) => unknown;
type OnRequest = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The small part of Node's EventEmitter that a server's user needs. */
class Emitter {
	readonly #listeners: { name: string; listener: Listener; once: boolean }[] = [];

	on(name: string, listener: Listener): this {
		this.#listeners.push({ name, listener, once: false });
		return this;
	}

	once(name: string, listener: Listener): this {
		this.#listeners.push({ name, listener, once: true });
		return this;
	}

	off(name: string, listener: Listener): this {
		const at = this.#listeners.findIndex(one => one.name === name && one.listener === listener);
		if (at >= 0) {
			this.#listeners.splice(at, 1);
		}
		return this;
	}

	removeListener(name: string, listener: Listener): this {
		return this.off(name, listener);
	}

	emit(name: string, ...args: unknown[]): boolean {
		const heard = this.#listeners.filter(one => one.name === name);
		for (const one of heard) {
			if (one.once) {
				this.off(name, one.listener);
			}
			Reflect.apply(one.listener, this, args);
		}
		return heard.length > 0;
	}
}

/** A request as its headers tell of it: what follows them does not come over. */
class IncomingMessage extends Emitter {
	readonly method: string;
	readonly url: string;
	readonly headers: Record<string, string>;
	/** Whether nothing follows. */
	readonly complete: boolean;
	readonly socket = { remoteAddress: '127.0.0.1' };

	constructor(arrival: Arrival) {
		super();
		({ method: this.method, url: this.url, headers: this.headers } = arrival);
		this.complete = !('content-length' in this.headers || 'transfer-encoding' in this.headers);
	}

	resume(): this {
		return this;
	}
}

/** The answer; it goes out whole at `end`. */
class ServerResponse extends Emitter {
	statusCode = 200;
	headersSent = false;
	readonly #headers = new Map<string, string>();
	#body = '';

	constructor(private readonly id: number) {
		super();
	}

	setHeader(name: string, value: string | number): this {
		this.#headers.set(name.toLowerCase(), String(value));
		return this;
	}

	getHeader = (name: string) => this.#headers.get(name.toLowerCase());
	removeHeader = (name: string) => void this.#headers.delete(name.toLowerCase());

	writeHead(status: number, headers: Record<string, string | number> = {}): this {
		this.statusCode = status;
		for (const [name, value] of Object.entries(headers)) {
			this.setHeader(name, value);
		}
		return this;
	}

	write(chunk: string): boolean {
		this.#body += chunk;
		return true;
	}

	end(chunk = ''): this {
		if (this.headersSent) {
			return this;
		}
		this.headersSent = true;
		void ask('/api/http/reply', {
			id: this.id,
			status: this.statusCode,
			headers: Object.fromEntries(this.#headers),
			body: this.#body + chunk,
		}).then(() => this.emit('finish'));
		return this;
	}
}

const open = new Map<number, Server>();

/** Node's `http.Server`, listening in the host's process. */
class Server extends Emitter {
	#at: { listener: number; port: number; address: string } | undefined;
	listening = false;
	timeout = 0;
	maxConnections: number | undefined;

	constructor(private readonly options: Wish['options']) {
		super();
	}

	listen(port: number | { port?: number; host?: string }, ...rest: unknown[]): this {
		const wanted =
			typeof port === 'number' ? { port, host: rest.find(one => typeof one === 'string') } : port;
		const ready = rest.find(one => typeof one === 'function') as Listener | undefined;
		if (ready) {
			this.once('listening', ready);
		}
		const { options, timeout, maxConnections } = this;
		const wish: Wish = {
			port: wanted.port ?? 0,
			host: wanted.host ?? 'every address',
			options,
			settings: { timeout, ...(maxConnections !== undefined && { maxConnections }) },
		};
		ask<{ listener: number; port: number; address: string }>('/api/http/listen', wish).then(
			at => {
				this.#at = at;
				this.listening = true;
				open.set(at.listener, this);
				this.emit('listening');
			},
			(error: unknown) => {
				if (!this.emit('error', error)) {
					throw error;
				}
			},
		);
		return this;
	}

	address = () => this.#at && { port: this.#at.port, address: this.#at.address, family: 'IPv4' };

	close(done?: (error?: Error) => unknown): this {
		const listener = this.#at?.listener;
		this.listening = false;
		if (listener === undefined) {
			return this;
		}
		open.delete(listener);
		this.#at = undefined;
		void ask('/api/http/close', { listener }).then(() => {
			done?.();
			this.emit('close');
		});
		return this;
	}

	closeAllConnections(): void {}
	closeIdleConnections(): void {}
	unref = () => this;
	ref = () => this;
}

/** `http.createServer`: a real listener on loopback, held for the page by the host's server. */
export function createServer(options?: OnRequest | object, onRequest?: OnRequest): Server {
	const server = new Server(typeof options === 'object' ? options : {});
	const answer = typeof options === 'function' ? (options as OnRequest) : onRequest;
	return answer ? server.on('request', answer) : server;
}

/** A request reached one of the listeners. */
export function deliver(arrival: Arrival): void {
	const request = new IncomingMessage(arrival);
	const heard = open
		.get(arrival.listener)
		?.emit('request', request, new ServerResponse(arrival.id));
	if (heard) {
		queueMicrotask(() => request.emit('end'));
	}
}

/** How many listeners stand. */
export const listening = (): number => open.size;
