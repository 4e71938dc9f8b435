import type { Credentials } from 'google-auth-library';
import { TargetError } from '../../sync/calendar-target';
import { RequestQueue } from '../../sync/request-queue';
import { secretName } from '../../sync/secret-name';
import type { TargetDeps } from '../../sync/target-deps';
import { NOT_SIGNED_IN } from '../../i18n/google';
import type { GoogleAddresses } from './addresses';
import { openClient, type GoogleClient, type OAuthClient } from './client';
import { GOOGLE_RETRY_RULES } from './api-error';

const TOKENS = 'google-tokens';
const CLIENT_SECRET = 'google-client-secret';

export interface GoogleDeps extends TargetDeps {
	readonly addresses: GoogleAddresses;
}

export interface GoogleSession {
	readonly client: GoogleClient;
	readonly pace: RequestQueue;
}

/** Opens with the tokens of the sign-in. Those that are refreshed on the way are kept at once. */
export async function openSession(world: GoogleDeps, clientId: string): Promise<GoogleSession> {
	const tokens = await readTokens(world);
	if (tokens === undefined || clientId === '') {
		throw new TargetError('signed out', NOT_SIGNED_IN);
	}
	const session = await openWith(world, await oauthClient(world, clientId), tokens);
	let held = tokens;
	session.client.auth.on('tokens', fresh => {
		// A refresh brings no new refresh token. That it could not be kept is no harm: the next run refreshes again.
		held = { ...held, ...fresh };
		saveTokens(world, held).catch(() => undefined);
	});
	return session;
}

/** The same with tokens at hand, of which none is kept. */
export async function openWith(
	world: GoogleDeps,
	client: OAuthClient,
	tokens: Credentials,
): Promise<GoogleSession> {
	const pace = new RequestQueue(world, GOOGLE_RETRY_RULES);
	return {
		client: await openClient(
			{ fetch: world.fetch, addresses: world.addresses, pace, now: world.now },
			client,
			tokens,
		),
		pace,
	};
}

/** The client's id and the secret that was kept for it. */
export async function oauthClient(
	{ secrets, vaultId }: GoogleDeps,
	id: string,
): Promise<OAuthClient> {
	const secret = await secrets.get(secretName(CLIENT_SECRET, vaultId));
	return { id, ...(secret && { secret }) };
}

export function saveClientSecret({ secrets, vaultId }: GoogleDeps, secret: string): Promise<void> {
	return secrets.set(secretName(CLIENT_SECRET, vaultId), secret);
}

export function saveTokens({ secrets, vaultId }: GoogleDeps, tokens: Credentials): Promise<void> {
	return secrets.set(secretName(TOKENS, vaultId), JSON.stringify(tokens));
}

export async function forgetTokens({ secrets, vaultId }: GoogleDeps): Promise<void> {
	await secrets.remove(secretName(TOKENS, vaultId));
	await secrets.remove(secretName(CLIENT_SECRET, vaultId));
}

/** Undefined where nobody signed in, or what was kept is damaged. */
export async function readTokens({
	secrets,
	vaultId,
}: GoogleDeps): Promise<Credentials | undefined> {
	try {
		const tokens = JSON.parse(
			(await secrets.get(secretName(TOKENS, vaultId))) ?? 'null',
		) as Credentials | null;
		return typeof tokens?.refresh_token === 'string' ? tokens : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) {
			return undefined;
		}
		throw error;
	}
}
