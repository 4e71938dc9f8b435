import type { Fetch } from '../../actions/ports';
import { CALDAV } from '../../i18n/caldav';
import { TargetError } from '../../sync/calendar-target';
import { parseUrl } from '../../core/notes/parse-url';
import type { RequestQueue } from '../../sync/request-queue';
import type { AllowedHosts } from './allowed-hosts';
import { isTransient, permanentErrorOf, runEndingError, TransientError } from './api-error';
import { addressOf } from './server-address';

export interface Account {
	/** The server's address, as the person typed it. */
	readonly server: string;
	readonly user: string;
	readonly password: string;
	/** Other hosts that the password may be sent to. */
	readonly allowedHosts?: readonly string[];
}

/** Sends one account's requests, as `fetch` does. */
export interface DavClient {
	/** For the CalDAV library. Throws a TargetError where the run can't go on. Other answers are the caller's to judge. */
	readonly fetch: typeof fetch;
	/** The same without the password. */
	readonly fetchAnonymously: typeof fetch;
	/** The last error that ended a request, for callers that swallow it. */
	lastError(): TargetError | undefined;
	/** Where the last request for that address ended, after redirects. */
	finalUrl(url: string): string;
	/** The address as it's requested: secure if the server turned out to be. */
	secured(url: string): string;
}

export interface ClientDeps {
	readonly fetch: Fetch;
	readonly queue: RequestQueue;
	readonly hosts: AllowedHosts;
	/** Attempts at one request. */
	readonly maxAttempts?: number;
	readonly signal?: AbortSignal | undefined;
}

const MAX_REDIRECTS = 5;

/**
 * The way to one account's server. Wherever its answers point, by redirects or by the addresses in them, the password goes
 * only to allowed hosts. Once an address was secure, all are: servers behind a proxy often give their own addresses as http.
 */
export function davClient(deps: ClientDeps, account: Account): DavClient {
	let lastError: TargetError | undefined;
	let isSecure = new URL(addressOf(account.server)).protocol === 'https:';
	const finalUrls = new Map<string, string>();
	const password = { authorization: basicAuthorization(account) };

	const send = async (
		address: string,
		init: RequestInit,
		authorization: Readonly<Record<string, string>>,
	): Promise<Response> => {
		const headers = new Headers(init.headers);
		for (const [name, value] of Object.entries(authorization)) {
			headers.set(name, value);
		}
		let url = new URL(address);
		for (let redirects = 0; redirects < MAX_REDIRECTS; redirects++) {
			if (isSecure) {
				url.protocol = 'https:';
			}
			isSecure = url.protocol === 'https:';
			await deps.hosts.assertAllowed(url);
			const response = await sendOnce(deps, url, { ...init, headers, redirect: 'manual' });
			finalUrls.set(address, url.href);
			const next = redirectOf(response, url);
			if (next === undefined || init.redirect === 'manual') {
				return response;
			}
			url = next;
		}
		throw new TargetError('offline', CALDAV.notCalDav);
	};

	const fetchWith =
		(authorization: Readonly<Record<string, string>>): typeof fetch =>
		async (input, init = {}) => {
			try {
				const address = input instanceof Request ? input.url : String(input);
				return await send(address, init, authorization);
			} catch (error) {
				if (error instanceof TargetError) {
					lastError = error;
				}
				throw error;
			}
		};

	return {
		fetch: fetchWith(password),
		fetchAnonymously: fetchWith({}),
		lastError: () => lastError,
		finalUrl: url => finalUrls.get(url) ?? url,
		secured: url => (isSecure ? url.replace(/^http:/i, 'https:') : url),
	};
}

function sendOnce(deps: ClientDeps, url: URL, init: RequestInit): Promise<Response> {
	const { fetch, queue, maxAttempts, signal } = deps;
	const attempt = async (): Promise<Response> => {
		let response: Response;
		try {
			response = await fetch(url, { ...init, ...(signal && { signal }) });
		} catch (error) {
			throw permanentErrorOf(error) ?? error;
		}
		const hasPassword = new Headers(init.headers).has('authorization');
		const failure = hasPassword ? runEndingError(response.status) : undefined;
		if (failure) {
			throw failure;
		}
		if (isWebPage(response)) {
			throw new TargetError('offline', CALDAV.notCalDav);
		}
		if (isTransient(response.status)) {
			throw new TransientError(response.status, response.headers);
		}
		return response;
	};
	return queue.run(attempt, signal, maxAttempts);
}

/** A web page in place of an answer must never be taken for an empty calendar, or for success. */
function isWebPage({ status, headers }: Response): boolean {
	const type = headers.get('content-type') ?? '';
	return status === 511 || (status === 200 && type.includes('html'));
}

function redirectOf({ status, headers }: Response, url: URL): URL | undefined {
	const location = headers.get('location');
	if (![301, 302, 307, 308].includes(status) || location === null) {
		return undefined;
	}
	return parseUrl(location, url);
}

/** RFC 7617, in UTF-8. */
function basicAuthorization({ user, password }: Account): string {
	const bytes = new TextEncoder().encode(`${user}:${password}`);
	return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
