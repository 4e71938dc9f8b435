import type { Credentials } from 'google-auth-library';
import { TargetError } from '../../actions/calendar-target';
import { Pace } from '../../actions/pace';
import { secretName } from '../../actions/secret-name';
import type { TargetWorld } from '../../actions/target-world';
import { NOT_SIGNED_IN } from '../../i18n/google';
import type { GoogleAddresses } from './addresses';
import { openClient, type GoogleClient, type OAuthClient } from './client';
import { GOOGLE_PACE } from './refused';

const TOKENS = 'google-tokens';
const CLIENT_SECRET = 'google-client-secret';

export interface GoogleWorld extends TargetWorld {
	readonly addresses: GoogleAddresses;
}

export interface GoogleSession {
	readonly client: GoogleClient;
	readonly pace: Pace;
}

/** Opens with the tokens of the sign-in. Those that are refreshed on the way are kept at once. */
export async function openSession(world: GoogleWorld, clientId: string): Promise<GoogleSession> {
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
	world: GoogleWorld,
	client: OAuthClient,
	tokens: Credentials,
): Promise<GoogleSession> {
	const pace = new Pace(world, GOOGLE_PACE);
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
	{ secrets, vaultId }: GoogleWorld,
	id: string,
): Promise<OAuthClient> {
	const secret = await secrets.get(secretName(CLIENT_SECRET, vaultId));
	return { id, ...(secret && { secret }) };
}

export function saveClientSecret({ secrets, vaultId }: GoogleWorld, secret: string): Promise<void> {
	return secrets.set(secretName(CLIENT_SECRET, vaultId), secret);
}

export function saveTokens({ secrets, vaultId }: GoogleWorld, tokens: Credentials): Promise<void> {
	return secrets.set(secretName(TOKENS, vaultId), JSON.stringify(tokens));
}

export async function forgetTokens({ secrets, vaultId }: GoogleWorld): Promise<void> {
	await secrets.remove(secretName(TOKENS, vaultId));
	await secrets.remove(secretName(CLIENT_SECRET, vaultId));
}

/** Undefined where nobody signed in, or what was kept is damaged. */
export async function readTokens({
	secrets,
	vaultId,
}: GoogleWorld): Promise<Credentials | undefined> {
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
