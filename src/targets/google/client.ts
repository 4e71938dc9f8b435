import type { Credentials, OAuth2Client } from 'google-auth-library';
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import type { Fetch } from '../../actions/ports';
import { GOOGLE } from '../../i18n/google';
import { TargetError } from '../../sync/calendar-target';
import type { RequestQueue } from '../../sync/request-queue';
import type { GoogleAddresses } from './addresses';
import { readApiError, runEndingError } from './api-error';

/** The person's own OAuth client, of the kind that Google calls a desktop app. */
export interface OAuthClient {
	readonly id: string;
	/** Google gives desktop apps one too, though it's no secret to the person. */
	readonly secret?: string;
}

/** Google's own client, sending through the platform's fetch and one queue for all requests. */
export interface GoogleClient {
	readonly auth: OAuth2Client;
	/**
	 * Sends one request and returns its data. Throws a TargetError where the run can't go on.
	 * What concerns one event only (404, 409, 410, 412 and other 4xx) is thrown as it came.
	 * @param maxAttempts 1 where doing it twice would do harm
	 */
	call<Data>(
		request: (api: calendar_v3.Calendar, options: CallOptions) => Promise<{ readonly data: Data }>,
		signal?: AbortSignal,
		maxAttempts?: number,
	): Promise<Data>;
}

type CallOptions = { readonly signal?: AbortSignal; readonly retry: false };

export interface ClientDeps {
	readonly fetch: Fetch;
	readonly addresses: GoogleAddresses;
	readonly queue: RequestQueue;
	readonly now: () => number;
}

/** The one place where Google's client is loaded, and only when it's needed: it costs nothing at start. */
export async function openClient(
	deps: ClientDeps,
	client: OAuthClient,
	credentials: Credentials = {},
): Promise<GoogleClient> {
	const [{ calendar_v3: calendarApi }, { OAuth2Client: Client }] = await Promise.all([
		import('googleapis/build/src/apis/calendar/v3'),
		import('google-auth-library/build/src/auth/oauth2client'),
	]);
	const { addresses } = deps;
	const auth = new Client({
		clientId: client.id,
		...(client.secret !== undefined && { clientSecret: client.secret }),
		endpoints: {
			oauth2AuthBaseUrl: addresses.consent,
			oauth2TokenUrl: addresses.token,
			oauth2RevokeUrl: addresses.revoke,
		},
		transporterOptions: { fetchImplementation: textOnlyFetch(deps.fetch) },
	});
	// By itself the client retries a refresh after pauses that nothing ends: retrying is the queue's job.
	auth.transporter.interceptors.request.add({
		resolved: options => Promise.resolve({ ...options, retry: false, retryConfig: { retry: 0 } }),
	});
	auth.setCredentials(credentials);
	const api = new calendarApi.Calendar({ auth, rootUrl: addresses.api, retry: false });
	return {
		auth,
		call: (request, signal, maxAttempts) =>
			call(deps, auth, options => request(api, options), signal, maxAttempts),
	};
}

async function call<Data>(
	deps: ClientDeps,
	auth: OAuth2Client,
	request: (options: CallOptions) => Promise<{ readonly data: Data }>,
	signal?: AbortSignal,
	maxAttempts?: number,
): Promise<Data> {
	const options: CallOptions = { retry: false, ...(signal && { signal }) };
	const send = async (): Promise<Data> => {
		const { data } = await request(options).catch(throwUnwrapped);
		return assertIsData(data);
	};
	const usedToken = auth.credentials.access_token;
	try {
		return await deps.queue.run(send, signal, maxAttempts);
	} catch (error) {
		const failure = readApiError(error, deps.now());
		if (failure?.status !== 401) {
			throw runEndingError(failure) ?? error;
		}
	}
	// The token was refused before its time. Of several requests that meet this, the first refreshes it, and each tries once more.
	if (auth.credentials.access_token === usedToken) {
		auth.credentials.expiry_date = 1;
	}
	try {
		return await deps.queue.run(send, signal, maxAttempts);
	} catch (error) {
		throw runEndingError(readApiError(error, deps.now())) ?? error;
	}
}

/** A web page in place of an answer must never be taken for an empty calendar. */
function assertIsData<Data>(data: Data): Data {
	if (data === null || (typeof data === 'string' && data !== '')) {
		throw new TargetError('offline', GOOGLE.notGoogle);
	}
	return data;
}

/** The client wraps what fetch throws. */
function throwUnwrapped(error: unknown): never {
	throw error instanceof Error && error.cause instanceof TargetError ? error.cause : error;
}

/** Sends text only, with its content type, as every platform's fetch takes it. A web page isn't accepted as an answer, nor as a token. */
function textOnlyFetch(
	fetch: Fetch,
): (url: string | URL | Request, init?: RequestInit) => Promise<Response> {
	return async (input, init = {}) => {
		const headers = new Headers(init.headers);
		const request: RequestInit = { ...init, headers };
		if (init.body instanceof URLSearchParams) {
			headers.set('content-type', 'application/x-www-form-urlencoded;charset=UTF-8');
			request.body = init.body.toString();
		}
		const response = await fetch(input instanceof Request ? input.url : input, request);
		const type = response.headers.get('content-type') ?? '';
		if (response.ok && /\bhtml\b/i.test(type)) {
			throw new TargetError('offline', GOOGLE.notGoogle);
		}
		return response;
	};
}
