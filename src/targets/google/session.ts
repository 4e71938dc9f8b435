import type { Credentials } from 'google-auth-library';
import * as v from 'valibot';
import { GOOGLE } from '../../i18n/google';
import { TargetError } from '../../sync/calendar-target';
import { RequestQueue } from '../../sync/request-queue';
import { secretName, type TargetDeps } from '../../sync/target-deps';
import type { GoogleAddresses } from './addresses';
import { GOOGLE_RETRY_RULES } from './api-error';
import { openClient, type GoogleClient, type OAuthClient } from './client';

const TOKENS = 'google-tokens';
const CLIENT_SECRET = 'google-client-secret';

/** Where a vault's secrets are. */
type SecretDeps = Pick<TargetDeps, 'secrets' | 'vaultId'>;

export interface GoogleDeps extends TargetDeps {
	readonly addresses: GoogleAddresses;
}

export interface GoogleSession {
	readonly client: GoogleClient;
	readonly queue: RequestQueue;
}

/** Opens with the tokens of the sign-in. Refreshed tokens are saved at once. */
export async function openSession(deps: GoogleDeps, clientId: string): Promise<GoogleSession> {
	const saved = await readTokens(deps);
	if (saved === undefined || clientId === '') {
		throw new TargetError('signed-out', GOOGLE.notSignedIn);
	}
	const session = await openWith(deps, await oauthClient(deps, clientId), saved);
	let tokens = saved;
	session.client.auth.on('tokens', fresh => {
		// A refresh brings no new refresh token. If saving fails, the next run refreshes again.
		tokens = { ...tokens, ...fresh };
		saveTokens(deps, tokens).catch(() => undefined);
	});
	return session;
}

/** Opens with these tokens. None of them is saved. */
export async function openWith(
	deps: GoogleDeps,
	client: OAuthClient,
	tokens: Credentials,
): Promise<GoogleSession> {
	const { fetch, addresses, now } = deps;
	const queue = new RequestQueue(deps, GOOGLE_RETRY_RULES);
	return { client: await openClient({ fetch, addresses, queue, now }, client, tokens), queue };
}

/** The client's id and the secret that was saved for it. */
export async function oauthClient(
	{ secrets, vaultId }: SecretDeps,
	id: string,
): Promise<OAuthClient> {
	const secret = await secrets.get(secretName(CLIENT_SECRET, vaultId));
	if (secret) {
		return { id, secret };
	}
	return { id };
}

export function saveClientSecret({ secrets, vaultId }: SecretDeps, secret: string): Promise<void> {
	return secrets.set(secretName(CLIENT_SECRET, vaultId), secret);
}

export function saveTokens({ secrets, vaultId }: GoogleDeps, tokens: Credentials): Promise<void> {
	return secrets.set(secretName(TOKENS, vaultId), JSON.stringify(tokens));
}

export async function clearTokens({ secrets, vaultId }: GoogleDeps): Promise<void> {
	await secrets.remove(secretName(TOKENS, vaultId));
	await secrets.remove(secretName(CLIENT_SECRET, vaultId));
}

/** Tokens as they're saved. Only the refresh token is needed; the others are fetched again where they're damaged. */
const SAVED_TOKENS = v.pipe(
	v.string(),
	v.parseJson(),
	v.looseObject({
		refresh_token: v.string(),
		access_token: v.fallback(v.optional(v.string()), undefined),
		expiry_date: v.fallback(v.optional(v.number()), undefined),
	}),
);

/** Undefined where nobody signed in, or what was saved is damaged. */
export async function readTokens({
	secrets,
	vaultId,
}: SecretDeps): Promise<Credentials | undefined> {
	const saved = await secrets.get(secretName(TOKENS, vaultId));
	const tokens = v.safeParse(SAVED_TOKENS, saved);
	if (tokens.success) {
		return tokens.output as Credentials;
	}
	return undefined;
}
