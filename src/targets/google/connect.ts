import type { Credentials } from 'google-auth-library';
import type { ListenOnLoopback } from '../../actions/ports';
import { GOOGLE } from '../../i18n/google';
import { TargetError } from '../../sync/calendar-target';
import { asTargetError } from './api-error';
import { findOrMakeCalendar, listCalendars } from './calendar-choice';
import type { OAuthClient } from './client';
import type { ChosenCalendar } from './list-events';
import { listenForBrowser } from './listen-for-browser';
import {
	clearTokens,
	openSession,
	openWith,
	readTokens,
	saveClientSecret,
	saveTokens,
	type GoogleDeps,
} from './session';
import {
	beginSignIn,
	finishSignIn,
	readRedirect,
	resultPage,
	SCOPES_FOR_CHOSEN,
	SCOPES_FOR_OWN,
	SIGN_IN_LIMIT_MS,
	type SignIn,
} from './sign-in';

/** How the person takes part in a sign-in. */
export interface SignInHost {
	/** Shows the address to open, or opens it. */
	show(address: string): void;
	/** Undefined where nothing can listen, as on a phone. */
	readonly listen?: ListenOnLoopback;
	/** Asks for the address that the browser couldn't open. */
	paste?(): Promise<string>;
	readonly signal?: AbortSignal;
}

/** Where nothing listens, the browser shows this address with the code in it, and a page that it can't open. */
const UNREACHABLE_ADDRESS = 'http://127.0.0.1:1';

/** A calendar's name, or how one is chosen among those of the account. */
export type CalendarSelection = string | ((names: readonly string[]) => Promise<string>);

/** Signs in, and finds or makes the calendar of that name; without one, a calendar of our own. Tokens are saved only once all went well. */
export async function connectGoogle(
	deps: GoogleDeps,
	host: SignInHost,
	client: OAuthClient,
	selection?: CalendarSelection,
): Promise<ChosenCalendar> {
	const scopes = selection === undefined ? SCOPES_FOR_OWN : SCOPES_FOR_CHOSEN;
	const tokens = await signIn({ deps, host, client, scopes });
	const { client: api } = await openWith(deps, client, tokens);
	try {
		let name = selection;
		if (typeof name === 'function') {
			const calendars = await listCalendars(api, host.signal);
			name = await name(calendars.map(({ summary }) => summary ?? ''));
		}
		const calendar = await findOrMakeCalendar(api, name, host.signal);
		if (client.secret !== undefined) {
			await saveClientSecret(deps, client.secret);
		}
		await saveTokens(deps, { ...tokens, ...api.auth.credentials });
		return calendar;
	} catch (error) {
		throw asTargetError(error, deps.now());
	}
}

/** Revokes the access at Google, and deletes the tokens whether Google could be told or not. */
export async function disconnectGoogle(deps: GoogleDeps, clientId: string): Promise<void> {
	const tokens = await readTokens(deps);
	try {
		if (tokens?.refresh_token) {
			const { client } = await openSession(deps, clientId);
			await client.auth.revokeToken(tokens.refresh_token);
		}
	} catch {
		// Without the tokens nobody can use it, and the person can revoke it in their Google account.
	} finally {
		await clearTokens(deps);
	}
}

/** One sign-in, from the first request to the tokens. */
interface Attempt {
	readonly deps: GoogleDeps;
	readonly host: SignInHost;
	readonly client: OAuthClient;
	readonly scopes: readonly string[];
}

async function signIn(attempt: Attempt): Promise<Credentials> {
	const { deps, host } = attempt;
	const ending = new AbortController();
	if (host.signal) {
		onAbort(host.signal, () => ending.abort());
	}
	const timeLimit = deps.wait(SIGN_IN_LIMIT_MS, ending.signal).then(
		() => {
			throw new TargetError('signed-out', GOOGLE.signInLate);
		},
		() => {
			throw new TargetError('cancelled', GOOGLE.stoppedSignIn);
		},
	);
	const tokens = host.listen
		? signInByListening(attempt, host.listen, ending.signal)
		: signInByPasting(attempt, ending.signal);
	try {
		return await Promise.race([timeLimit, tokens]);
	} finally {
		ending.abort();
	}
}

function signInByListening(
	{ deps, host, client, scopes }: Attempt,
	listen: ListenOnLoopback,
	ended: AbortSignal,
): Promise<Credentials> {
	return new Promise((resolve, reject) => {
		let current: SignIn | undefined;
		let result: Promise<Credentials> | undefined;
		const exchange = async (address: string, signIn: SignIn): Promise<Credentials> => {
			const code = readRedirect(address, signIn, deps.now());
			return finishSignIn(deps, client, signIn, code);
		};
		const respond = async (address: string): Promise<string | undefined> => {
			// A browser also asks for its icon, and anything on this machine may connect: only the answer to this sign-in counts.
			const state = new URL(address).searchParams.get('state');
			if (current === undefined || state !== current.state) {
				return undefined;
			}
			// A browser may load the page twice, and the code can be exchanged only once.
			result ??= exchange(address, current);
			try {
				resolve(await result);
				return resultPage();
			} catch (error) {
				reject(error instanceof Error ? error : new Error(GOOGLE.signInUnexpected));
				return resultPage(error instanceof TargetError ? error.message : GOOGLE.signInUnexpected);
			}
		};
		const begin = async (): Promise<void> => {
			const server = await listenForBrowser({ listen, wait: deps.wait }, respond);
			onAbort(ended, () => server.close());
			current = await beginSignIn(deps, client, scopes, server.address);
			ended.throwIfAborted();
			host.show(current.address);
		};
		begin().catch(reject);
	});
}

async function signInByPasting(
	{ deps, host, client, scopes }: Attempt,
	ended: AbortSignal,
): Promise<Credentials> {
	const current = await beginSignIn(deps, client, scopes, UNREACHABLE_ADDRESS);
	ended.throwIfAborted();
	host.show(current.address);
	const pasted = (await host.paste?.()) ?? '';
	const code = readRedirect(pasted, current, deps.now());
	return finishSignIn(deps, client, current, code);
}

/** A signal that is aborted already sends no event any more. */
function onAbort(signal: AbortSignal, end: () => void): void {
	if (signal.aborted) {
		end();
	} else {
		signal.addEventListener('abort', end, { once: true });
	}
}
