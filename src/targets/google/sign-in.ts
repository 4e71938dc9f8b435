import { parseUrl } from '../../core/notes/parse-url';
import type { Credentials } from 'google-auth-library';
import { TargetError } from '../../sync/calendar-target';
import {
	NO_SECRET,
	PAGE_DONE,
	PAGE_FAILED,
	SHORT_SIGN_IN,
	SIGN_IN_LATE,
	SIGN_IN_REFUSED,
	SIGN_IN_UNEXPECTED,
} from '../../i18n/google';
import { asTargetError, type OAuthClient } from './client';
import { readApiError } from './api-error';
import { openWith, type GoogleDeps } from './session';

const SCOPE = 'https://www.googleapis.com/auth/';
/** For a calendar that we make: its events alone, and the names of calendars, so that it is made once. */
export const SCOPES_FOR_OWN = ['calendar.app.created', 'calendar.calendarlist.readonly'].map(
	scope => SCOPE + scope,
);
/** For a calendar that the person names, which is made where there is none of that name. */
export const SCOPES_FOR_CHOSEN = [
	'calendar.events',
	...['calendar.app.created', 'calendar.calendarlist.readonly'],
].map(scope => SCOPE + scope);

/** How long the person has, in milliseconds. */
export const SIGN_IN_LIMIT = 5 * 60_000;

/** Tries of the exchange: the browser is waiting for its page. */
const EXCHANGES = 3;

/** One sign-in under way. */
export interface SignIn {
	/** The address to open in a browser. */
	readonly address: string;
	readonly redirect: string;
	readonly state: string;
	readonly verifier: string;
	/** Milliseconds since 1970 after which it no longer counts. */
	readonly until: number;
}

/** Begins a sign-in as an installed app (RFC 8252) with PKCE (RFC 7636). `redirect` is `http://127.0.0.1:PORT`. */
export async function beginSignIn(
	world: GoogleDeps,
	client: OAuthClient,
	scopes: readonly string[],
	redirect: string,
): Promise<SignIn> {
	const {
		client: { auth },
	} = await openWith(world, client, {});
	const { codeVerifier, codeChallenge } = await auth.generateCodeVerifierAsync();
	const state = crypto.randomUUID();
	// Offline and consent: else Google gives no refresh token to somebody who signed in before.
	const address = auth.generateAuthUrl({
		scope: [...scopes],
		redirect_uri: redirect,
		state,
		access_type: 'offline',
		prompt: 'consent',
		code_challenge: codeChallenge!,
		code_challenge_method: 'S256' as never,
	});
	return { address, redirect, state, verifier: codeVerifier, until: world.now() + SIGN_IN_LIMIT };
}

/** The code in the address that the browser was sent to. Throws where it is another's, a refusal, or too late. */
export function readRedirect(address: string, signIn: SignIn, now: number): string {
	const url = parseUrl(address.trim());
	const [code, error] = [url?.searchParams.get('code'), url?.searchParams.get('error')];
	if (
		url?.origin !== new URL(signIn.redirect).origin ||
		url.searchParams.get('state') !== signIn.state ||
		!(code || error)
	) {
		throw new TargetError('signed out', SIGN_IN_UNEXPECTED);
	}
	if (now > signIn.until) {
		throw new TargetError('signed out', SIGN_IN_LATE);
	}
	if (!code) {
		throw new TargetError('signed out', SIGN_IN_REFUSED);
	}
	return code;
}

/** Exchanges the code for tokens. */
export async function finishSignIn(
	world: GoogleDeps,
	client: OAuthClient,
	signIn: SignIn,
	code: string,
): Promise<Credentials> {
	const {
		client: { auth },
		pace,
	} = await openWith(world, client, {});
	try {
		const { tokens } = await pace.run(
			() => auth.getToken({ code, codeVerifier: signIn.verifier, redirect_uri: signIn.redirect }),
			undefined,
			EXCHANGES,
		);
		if (!tokens.refresh_token) {
			throw new TargetError('signed out', SHORT_SIGN_IN);
		}
		return tokens;
	} catch (error) {
		// https://datatracker.ietf.org/doc/html/rfc6749#section-5.2: a parameter is missing, and it can be no other.
		if (
			client.secret === undefined &&
			readApiError(error, world.now())?.reason === 'invalid_request'
		) {
			throw new TargetError('forbidden', NO_SECRET);
		}
		throw asTargetError(error, world.now());
	}
}

/** The page that the browser shows in the end: what happened, and nothing of the address. */
export function pageOf(problem?: string): string {
	const [title, text] =
		problem === undefined ? [PAGE_DONE.title, PAGE_DONE.text] : [PAGE_FAILED, problem];
	return `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<body style="font:18px system-ui;margin:15vh auto;max-width:32em;padding:0 1em"><h1 style="font-size:1.3em">${title}</h1><p>${text}</p></body></html>`;
}
