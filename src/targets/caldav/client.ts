import { parseUrl } from '../../core/notes/parse-url';
import { TargetError } from '../../sync/calendar-target';
import type { RequestQueue } from '../../sync/request-queue';
import type { Fetch } from '../../actions/ports';
import { CALDAV } from '../../i18n/caldav';
import { isTransient, permanentErrorOf, TransientError, errorCodeOf } from './api-error';
import { addressOf, isAllowedHost } from './server-address';

export interface Account {
	/** The server's address, as the person gave it: what the password is for. */
	readonly server: string;
	readonly user: string;
	readonly password: string;
}

/** Sends requests of one account, as `fetch` does. */
export interface DavClient {
	/** For tsdav. Throws a TargetError where the run cannot go on; all other answers are the caller's to judge. */
	readonly fetch: typeof fetch;
	/** The last error that ended a request, for callers that swallow it. */
	trouble(): TargetError | undefined;
	/** The address as it is asked at: secure where the server turned out to be. */
	secured(url: string): string;
}

export interface ClientDeps {
	readonly fetch: Fetch;
	readonly pace: RequestQueue;
	/** Tries of one request. */
	readonly tries?: number;
	readonly signal?: AbortSignal | undefined;
}

const HOPS = 5;

/**
 * The way to one account's server. Wherever its answers point, by redirects or by the addresses in them, the password goes nowhere but to its own hosts.
 * Once an address was secure, all are: servers behind a proxy often give their own addresses as http.
 */
export function davClient(world: ClientDeps, account: Account): DavClient {
	let last: TargetError | undefined;
	const server = new URL(addressOf(account.server));
	let secure = server.protocol === 'https:';
	const authorization = basicAuthorization(account);
	const send = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
		const headers = new Headers(init.headers);
		headers.set('authorization', authorization);
		let url = new URL(input instanceof Request ? input.url : input);
		for (let hop = 0; hop < HOPS; hop++) {
			if (secure) {
				url.protocol = 'https:';
			}
			secure = url.protocol === 'https:';
			if (!isAllowedHost(url, server)) {
				throw new TargetError('offline', CALDAV.elsewhere(url.host));
			}
			const response = await once(world, url, { ...init, headers, redirect: 'manual' });
			const next = redirectOf(response, url);
			if (next === undefined || init.redirect === 'manual') {
				return response;
			}
			url = next;
		}
		throw new TargetError('offline', CALDAV.notCalDav);
	};
	return {
		trouble: () => last,
		secured: url => (secure ? url.replace(/^http:/i, 'https:') : url),
		fetch: (input, init) =>
			send(input, init).catch((error: unknown) => {
				if (error instanceof TargetError) {
					last = error;
				}
				throw error;
			}),
	};
}

async function once(
	{ fetch, pace, tries, signal }: ClientDeps,
	url: URL,
	init: RequestInit,
): Promise<Response> {
	return pace.run(
		async () => {
			const response = await fetch(url, { ...init, ...(signal && { signal }) }).catch(
				(error: unknown) => {
					throw permanentErrorOf(error) ?? error;
				},
			);
			const trouble =
				errorCodeOf(response.status) ??
				(isAPage(response) ? new TargetError('offline', CALDAV.notCalDav) : undefined);
			if (trouble) {
				throw trouble;
			}
			if (isTransient(response.status)) {
				throw new TransientError(response.status, response.headers);
			}
			return response;
		},
		signal,
		tries,
	);
}

/** A web page in place of an answer: never to be taken for an empty calendar or for a thing done. */
function isAPage({ status, headers }: Response): boolean {
	return status === 511 || (status === 200 && (headers.get('content-type') ?? '').includes('html'));
}

function redirectOf({ status, headers }: Response, url: URL): URL | undefined {
	const location = headers.get('location');
	return [301, 302, 307, 308].includes(status) && location !== null && parseUrl(location, url.href)
		? new URL(location, url)
		: undefined;
}

/** RFC 7617, in UTF-8. */
function basicAuthorization({ user, password }: Account): string {
	return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`;
}
