import type { Credentials } from 'google-auth-library';
import { TargetError } from '../../sync/calendar-target';
import type { ListenOnLoopback } from '../../actions/ports';
import { SIGN_IN_LATE, SIGN_IN_UNEXPECTED, STOPPED_SIGN_IN } from '../../i18n/google';
import { findOrMakeCalendar, listCalendars, type ChosenCalendar } from './calendar-choice';
import { asTargetError, type OAuthClient } from './client';
import { listenForBrowser } from './listen-for-browser';
import {
	openSession,
	openWith,
	readTokens,
	forgetTokens,
	saveClientSecret,
	saveTokens,
	type GoogleDeps,
} from './session';
import {
	beginSignIn,
	finishSignIn,
	pageOf,
	readRedirect,
	SCOPES_FOR_CHOSEN,
	SCOPES_FOR_OWN,
	SIGN_IN_LIMIT,
	type SignIn,
} from './sign-in';

/** How the person takes part in a sign-in. */
export interface SignInHost {
	/** Shows the address to open, or opens it. */
	show(address: string): void;
	/** Undefined where nothing can listen, as on a phone. */
	readonly listen?: ListenOnLoopback;
	/** Asks for the address that the browser could not open. */
	paste?(): Promise<string>;
	readonly signal?: AbortSignal;
}

/** Where nothing listens, the browser shows this address with the code in it, and a page that it cannot open. */
const NOBODY_LISTENS = 'http://127.0.0.1:1';

/** A calendar's name, or how one is chosen among those of the account. */
export type CalendarSelection = string | ((names: readonly string[]) => Promise<string>);

/** Signs in, and finds or makes the calendar of that name; without one, a calendar of our own. Tokens are kept only once all went well. */
export async function connectGoogle(
	world: GoogleDeps,
	host: SignInHost,
	client: OAuthClient,
	wish?: CalendarSelection,
): Promise<ChosenCalendar> {
	const tokens = await signIn({
		world,
		host,
		client,
		scopes: wish === undefined ? SCOPES_FOR_OWN : SCOPES_FOR_CHOSEN,
	});
	const { client: api } = await openWith(world, client, tokens);
	try {
		const name =
			typeof wish === 'function'
				? await wish((await listCalendars(api, host.signal)).map(({ summary }) => summary ?? ''))
				: wish;
		const calendar = await findOrMakeCalendar(api, name, host.signal);
		if (client.secret !== undefined) {
			await saveClientSecret(world, client.secret);
		}
		await saveTokens(world, { ...tokens, ...api.auth.credentials });
		return calendar;
	} catch (error) {
		throw asTargetError(error, world.now());
	}
}

/** Takes the access away at Google, and forgets the tokens whether Google could be told or not. */
export async function disconnectGoogle(world: GoogleDeps, clientId: string): Promise<void> {
	const tokens = await readTokens(world);
	try {
		if (tokens?.refresh_token) {
			await (await openSession(world, clientId)).client.auth.revokeToken(tokens.refresh_token);
		}
	} catch {
		/* Without the tokens nobody can use it, and the person can take it away in their Google account. */
	} finally {
		await forgetTokens(world);
	}
}

/** One sign-in, from the first request to the tokens. */
interface Attempt {
	readonly world: GoogleDeps;
	readonly host: SignInHost;
	readonly client: OAuthClient;
	readonly scopes: readonly string[];
}

async function signIn(attempt: Attempt): Promise<Credentials> {
	const { world, host } = attempt;
	const ended = new AbortController();
	if (host.signal) {
		onceAborted(host.signal, () => ended.abort());
	}
	const late = world.wait(SIGN_IN_LIMIT, ended.signal).then(
		() => {
			throw new TargetError('signed out', SIGN_IN_LATE);
		},
		() => {
			throw new TargetError('cancelled', STOPPED_SIGN_IN);
		},
	);
	try {
		return await Promise.race([
			late,
			host.listen ? listening(attempt, host.listen, ended.signal) : pasting(attempt, ended.signal),
		]);
	} finally {
		ended.abort();
	}
}

async function listening(
	{ world, host, client, scopes }: Attempt,
	listen: ListenOnLoopback,
	ended: AbortSignal,
): Promise<Credentials> {
	let [settle, fail] = [(_: Credentials): void => undefined, (_: unknown): void => undefined];
	const done = new Promise<Credentials>((resolve, reject) => {
		[settle, fail] = [resolve, reject];
	});
	let under: SignIn | undefined;
	const server = await listenForBrowser({ listen, wait: world.wait }, async address => {
		// A browser also asks for its icon, and anything on this machine may knock: only the answer to this sign-in counts.
		if (under === undefined || new URL(address).searchParams.get('state') !== under.state) {
			return undefined;
		}
		try {
			settle(await finishSignIn(world, client, under, readRedirect(address, under, world.now())));
			return pageOf();
		} catch (error) {
			fail(error);
			return pageOf(error instanceof Error ? error.message : SIGN_IN_UNEXPECTED);
		}
	});
	onceAborted(ended, () => server.close());
	under = await beginSignIn(world, client, scopes, server.address);
	ended.throwIfAborted();
	host.show(under.address);
	return done;
}

async function pasting(
	{ world, host, client, scopes }: Attempt,
	ended: AbortSignal,
): Promise<Credentials> {
	const under = await beginSignIn(world, client, scopes, NOBODY_LISTENS);
	ended.throwIfAborted();
	host.show(under.address);
	return finishSignIn(
		world,
		client,
		under,
		readRedirect((await host.paste?.()) ?? '', under, world.now()),
	);
}

/** A signal that is aborted already sends no event any more. */
function onceAborted(signal: AbortSignal, end: () => void): void {
	if (signal.aborted) {
		end();
	} else {
		signal.addEventListener('abort', end, { once: true });
	}
}
