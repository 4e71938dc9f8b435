import type { Fetch } from '../../../src/actions/ports';

/** A request as it goes out. */
export interface Asked {
	readonly method: string;
	readonly url: string;
	readonly headers: Headers;
	readonly body: string;
}

/** What happens to it on its way; `after` lets the server do it first, and only the answer is another or none. */
export type Mishap =
	| { readonly what: 'reset'; readonly after?: boolean }
	| {
			readonly what: 'answer';
			readonly status: number;
			readonly headers?: Readonly<Record<string, string>>;
			readonly body?: string;
			readonly after?: boolean;
	  }
	| { readonly what: 'meanwhile'; readonly happens: () => unknown };

interface Struck {
	readonly mishap: Mishap;
	readonly on: (asked: Asked) => boolean;
	times: number;
}

export const isList = ({ body }: Asked): boolean => body.includes('sync-collection');
export const isRead = ({ body }: Asked): boolean => body.includes('calendar-multiget');
export const WRITES = {
	create: ({ method, headers }: Asked): boolean => method === 'PUT' && headers.has('if-none-match'),
	change: ({ method, headers }: Asked): boolean => method === 'PUT' && headers.has('if-match'),
	remove: ({ method }: Asked): boolean => method === 'DELETE',
} as const;
export const isWrite = (asked: Asked): boolean => Object.values(WRITES).some(is => is(asked));

/** The way from a device to the server, with mishaps on demand. */
export class Way {
	readonly mishaps: Struck[] = [];
	/** What was sent, in order. */
	readonly asked: Asked[] = [];
	private readonly underWay = new Set<Promise<unknown>>();

	strike(mishap: Mishap, on: (asked: Asked) => boolean, times = 1): void {
		this.mishaps.push({ mishap, on, times });
	}

	/** What a killed process has sent still arrives. */
	async arrived(): Promise<void> {
		while (this.underWay.size > 0) {
			await Promise.allSettled(this.underWay);
		}
	}

	readonly between =
		(send: Fetch): Fetch =>
		(url, init = {}) => {
			const passing = this.pass(send, url, init);
			this.underWay.add(passing);
			return passing.finally(() => this.underWay.delete(passing));
		};

	private async pass(send: Fetch, url: string | URL, init: RequestInit): Promise<Response> {
		const asked = {
			method: init.method ?? 'GET',
			url: String(url),
			headers: new Headers(init.headers),
			body: typeof init.body === 'string' ? init.body : '',
		};
		this.asked.push(asked);
		for (const struck of this.mishaps) {
			if (struck.times <= 0 || !struck.on(asked)) {
				continue;
			}
			struck.times--;
			const { mishap } = struck;
			if (mishap.what === 'meanwhile') {
				await mishap.happens();
				continue;
			}
			if (mishap.after) {
				await send(url, init);
			}
			if (mishap.what === 'reset') {
				throw new TypeError('fetch failed');
			}
			return new Response([204, 304].includes(mishap.status) ? null : (mishap.body ?? ''), {
				status: mishap.status,
				headers: { ...mishap.headers },
			});
		}
		return send(url, init);
	}
}
