import type { Credentials } from 'google-auth-library';
import { GOOGLE } from '../../i18n/google';
import { TargetError } from '../../sync/calendar-target';
import { parseUrl } from '../../core/notes/parse-url';
import { asTargetError, readApiError } from './api-error';
import type { OAuthClient } from './client';
import { openWith, type GoogleDeps } from './session';

const SCOPE = 'https://www.googleapis.com/auth/';
const MAKE_CALENDAR = `${SCOPE}calendar.app.created`;
const LIST_CALENDARS = `${SCOPE}calendar.calendarlist.readonly`;
const CHANGE_EVENTS = `${SCOPE}calendar.events`;

/** For a calendar that we make: its events only, and the names of calendars, so that it's made once. */
export const SCOPES_FOR_OWN = [MAKE_CALENDAR, LIST_CALENDARS];
/** For a calendar that the person names, which is made where it doesn't exist. */
export const SCOPES_FOR_CHOSEN = [CHANGE_EVENTS, MAKE_CALENDAR, LIST_CALENDARS];

/** How long the person has. */
export const SIGN_IN_LIMIT_MS = 5 * 60_000;

/** Attempts at the exchange: the browser is waiting for its page. */
const MAX_ATTEMPTS = 3;

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

/**
 * Begins a sign-in as an installed app (RFC 8252) with PKCE (RFC 7636).
 * @param redirect `http://127.0.0.1:PORT`
 */
export async function beginSignIn(
	deps: GoogleDeps,
	client: OAuthClient,
	scopes: readonly string[],
	redirect: string,
): Promise<SignIn> {
	const { auth } = (await openWith(deps, client, {})).client;
	const { codeVerifier, codeChallenge } = await auth.generateCodeVerifierAsync();
	const state = crypto.randomUUID();
	// Offline and consent: otherwise Google gives no refresh token to somebody who signed in before.
	const address = auth.generateAuthUrl({
		scope: [...scopes],
		redirect_uri: redirect,
		state,
		access_type: 'offline',
		prompt: 'consent',
		code_challenge: codeChallenge!,
		code_challenge_method: 'S256' as never,
	});
	const until = deps.now() + SIGN_IN_LIMIT_MS;
	return { address, redirect, state, verifier: codeVerifier, until };
}

/** The code in the address that the browser was sent to. Throws where it belongs to something else, is a refusal, or comes too late. */
export function readRedirect(address: string, signIn: SignIn, now: number): string {
	const url = parseUrl(address.trim());
	const code = url?.searchParams.get('code');
	const error = url?.searchParams.get('error');
	const isOurs =
		url?.origin === new URL(signIn.redirect).origin &&
		url.searchParams.get('state') === signIn.state;
	if (!isOurs || !(code || error)) {
		throw new TargetError('signed-out', GOOGLE.signInUnexpected);
	}
	if (now > signIn.until) {
		throw new TargetError('signed-out', GOOGLE.signInLate);
	}
	if (!code) {
		throw new TargetError('signed-out', GOOGLE.signInRefused);
	}
	return code;
}

/** Exchanges the code for tokens. */
export async function finishSignIn(
	deps: GoogleDeps,
	client: OAuthClient,
	{ verifier, redirect }: SignIn,
	code: string,
): Promise<Credentials> {
	const { client: api, queue } = await openWith(deps, client, {});
	const request = { code, codeVerifier: verifier, redirect_uri: redirect };
	try {
		const { tokens } = await queue.run(() => api.auth.getToken(request), undefined, MAX_ATTEMPTS);
		if (!tokens.refresh_token) {
			throw new TargetError('signed-out', GOOGLE.shortSignIn);
		}
		return tokens;
	} catch (error) {
		// https://datatracker.ietf.org/doc/html/rfc6749#section-5.2: a parameter is missing, and it can be no other.
		const reason = readApiError(error, deps.now())?.reason;
		if (client.secret === undefined && reason === 'invalid_request') {
			throw new TargetError('forbidden', GOOGLE.noSecret);
		}
		throw asTargetError(error, deps.now());
	}
}

/** The page that the browser shows in the end: what happened, and nothing of the address. */
export function resultPage(problem?: string): string {
	const title = escapeHtml(problem === undefined ? GOOGLE.pageDone.title : GOOGLE.pageFailed);
	const text = escapeHtml(problem ?? GOOGLE.pageDone.text);
	return `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<body style="font:18px system-ui;margin:15vh auto;max-width:32em;padding:0 1em"><h1 style="font-size:1.3em">${title}</h1><p>${text}</p></body></html>`;
}

const HTML_ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, character => HTML_ESCAPES[character]!);
}
