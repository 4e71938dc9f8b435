import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import type { Credentials, OAuth2Client } from 'google-auth-library';
import { TargetError } from '../../sync/calendar-target';
import type { RequestQueue } from '../../sync/request-queue';
import type { Fetch } from '../../actions/ports';
import {
	googleDisabled,
	GOOGLE_FORBIDDEN,
	GOOGLE_OFFLINE,
	googleRefused,
	NOT_GOOGLE,
	SIGN_IN_AGAIN,
	WRONG_CLIENT,
} from '../../i18n/google';
import type { GoogleAddresses } from './addresses';
import { gotNoResponse, readApiError, type ApiError } from './api-error';

/** One's own OAuth client, of the kind that Google calls a desktop app. */
export interface OAuthClient {
	readonly id: string;
	/** Google gives desktop apps one too, though it is no secret to the person. */
	readonly secret?: string;
}

/** Google's own client, with the platform's way of sending and one pace for all. */
export interface GoogleClient {
	readonly auth: OAuth2Client;
	/**
	 * Sends one request and gives its data. Throws a TargetError where the run cannot go on;
	 * what concerns one event alone (404, 409, 410, 412 and other 4xx) is thrown as it came. `tries` is 1 where doing it twice would do harm.
	 */
	call<Data>(
		request: (api: calendar_v3.Calendar, options: CallOptions) => Promise<{ readonly data: Data }>,
		signal?: AbortSignal,
		tries?: number,
	): Promise<Data>;
}

type CallOptions = { readonly signal?: AbortSignal; readonly retry: false };

export interface ClientDeps {
	readonly fetch: Fetch;
	readonly addresses: GoogleAddresses;
	readonly pace: RequestQueue;
	readonly now: () => number;
}

/** The one place where Google's client is loaded, and only when it is needed: it costs nothing at start. */
export async function openClient(
	world: ClientDeps,
	client: OAuthClient,
	credentials: Credentials = {},
): Promise<GoogleClient> {
	const [
		{
			calendar_v3: { Calendar },
		},
		{ OAuth2Client: Client },
	] = await Promise.all([
		import('googleapis/build/src/apis/calendar/v3'),
		import('google-auth-library/build/src/auth/oauth2client'),
	]);
	const { addresses } = world;
	const auth = new Client({
		clientId: client.id,
		...(client.secret !== undefined && { clientSecret: client.secret }),
		endpoints: {
			oauth2AuthBaseUrl: addresses.consent,
			oauth2TokenUrl: addresses.token,
			oauth2RevokeUrl: addresses.revoke,
		},
		transporterOptions: { fetchImplementation: plainly(world.fetch) },
	});
	// Of itself the client tries a refresh again after waits of its own, which nothing ends: how often and when is the pace's affair.
	auth.transporter.interceptors.request.add({
		resolved: options => Promise.resolve({ ...options, retry: false, retryConfig: { retry: 0 } }),
	});
	auth.setCredentials(credentials);
	const api = new Calendar({ auth, rootUrl: addresses.api, retry: false });
	return {
		auth,
		call: (request, signal, tries) =>
			call(world, auth, options => request(api, options), signal, tries),
	};
}

async function call<Data>(
	world: ClientDeps,
	auth: OAuth2Client,
	request: (options: CallOptions) => Promise<{ readonly data: Data }>,
	signal?: AbortSignal,
	tries?: number,
): Promise<Data> {
	const once = async (): Promise<Data> =>
		believable((await request({ retry: false, ...(signal && { signal }) }).catch(unwrapped)).data);
	const used = auth.credentials.access_token;
	try {
		return await world.pace.run(once, signal, tries).catch((error: unknown) => {
			if (readApiError(error, world.now())?.status !== 401) {
				throw error;
			}
			// The token was refused before its time. Of several requests that meet this, the first has it refreshed, and each tries once more.
			if (auth.credentials.access_token === used) {
				auth.credentials.expiry_date = 1;
			}
			return world.pace.run(once, signal, tries);
		});
	} catch (error) {
		throw troubleOf(readApiError(error, world.now())) ?? error;
	}
}

/** A page in place of an answer must never be taken for an empty calendar. */
function believable<Data>(data: Data): Data {
	if (data === null || (typeof data === 'string' && data !== '')) {
		throw new TargetError('offline', NOT_GOOGLE);
	}
	return data;
}

/** The client wraps what the way of sending throws. */
function unwrapped(error: unknown): never {
	throw error instanceof Error && error.cause instanceof TargetError ? error.cause : error;
}

/** What ends a run; undefined where it concerns one event alone. */
function troubleOf(refused: ApiError | undefined): TargetError | undefined {
	if (refused === undefined) {
		return undefined;
	}
	const { status, reason } = refused;
	if (reason === 'invalid_grant' || (status === 401 && reason !== 'invalid_client')) {
		return new TargetError('signed out', SIGN_IN_AGAIN);
	}
	if (['invalid_client', 'unauthorized_client', 'deleted_client'].includes(reason)) {
		return new TargetError('forbidden', WRONG_CLIENT);
	}
	if (reason === 'accessNotConfigured') {
		return new TargetError('forbidden', googleDisabled);
	}
	if (status === 403) {
		return new TargetError('forbidden', GOOGLE_FORBIDDEN);
	}
	return undefined;
}

/** Sends text alone, with its content type, as every platform's way of sending takes it; and takes no page for an answer, not for a token either. */
function plainly(
	fetch: Fetch,
): (url: string | URL | Request, init?: RequestInit) => Promise<Response> {
	return async (input, init = {}) => {
		const headers = new Headers(init.headers);
		const form = init.body instanceof URLSearchParams ? init.body.toString() : undefined;
		if (form !== undefined) {
			headers.set('content-type', 'application/x-www-form-urlencoded;charset=UTF-8');
		}
		const response = await fetch(input instanceof Request ? input.url : input, {
			...init,
			headers,
			...(form !== undefined && { body: form }),
		});
		if (response.ok && /\bhtml\b/i.test(response.headers.get('content-type') ?? '')) {
			throw new TargetError('offline', NOT_GOOGLE);
		}
		return response;
	};
}

/** The sentence for what was thrown. An error of the client itself holds the whole request, tokens too, and goes no further. */
export function asTargetError(error: unknown, now: number): unknown {
	if (error instanceof Error && error.cause instanceof TargetError) {
		return error.cause;
	}
	const refused = readApiError(error, now);
	if (refused) {
		return (
			troubleOf(refused) ??
			new TargetError('refused', googleRefused(refused.status, refused.reason))
		);
	}
	return gotNoResponse(error) ? new TargetError('offline', GOOGLE_OFFLINE) : error;
}
