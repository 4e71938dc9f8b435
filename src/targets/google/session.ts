import type { Credentials } from 'google-auth-library';
import { TargetError } from '../../actions/calendar-target';
import { Pace } from '../../actions/pace';
import type { Fetch, Secrets, Wait } from '../../actions/ports';
import { fingerprintOf } from '../../core/calendar/sync-mark';
import { NOT_SIGNED_IN } from '../../i18n/google';
import type { GoogleAddresses } from './addresses';
import { openClient, type GoogleClient, type OAuthClient } from './client';
import { GOOGLE_PACE } from './refused';

/** What it takes to talk to Google from one device for one vault. */
export interface GoogleWorld {
	readonly fetch: Fetch;
	readonly secrets: Secrets;
	readonly wait: Wait;
	readonly addresses: GoogleAddresses;
	/** Each vault signs in for itself: a coach keeps many. */
	readonly vaultId: string;
	/** Milliseconds of the machine's own clock, which no option stops. */
	readonly now: () => number;
	readonly random: () => number;
}

export interface GoogleSession {
	readonly client: GoogleClient;
	readonly pace: Pace;
}

/** Opens with the tokens of the sign-in. Those that are refreshed on the way are kept at once. */
export async function openSession(world: GoogleWorld, clientId: string): Promise<GoogleSession> {
	const tokens = await readTokens(world);
	if (tokens === undefined || clientId === '') throw new TargetError('signed out', NOT_SIGNED_IN);
	return openWith(world, await oauthClient(world, clientId), tokens);
}

/** The same with tokens at hand. */
export async function openWith(world: GoogleWorld, client: OAuthClient, tokens: Credentials): Promise<GoogleSession> {
	const pace = new Pace(world, GOOGLE_PACE);
	const opened = await openClient({ fetch: world.fetch, addresses: world.addresses, pace, now: world.now }, client, tokens);
	let held = tokens;
	opened.auth.on('tokens', fresh => {
		// A refresh brings no new refresh token. That it could not be kept is no harm: the next run refreshes again.
		held = { ...held, ...fresh };
		saveTokens(world, held).catch(() => undefined);
	});
	return { client: opened, pace };
}

/** The client's id and the secret that was kept for it. */
export async function oauthClient({ secrets, vaultId }: GoogleWorld, id: string): Promise<OAuthClient> {
	const secret = await secrets.get(secretName('client-secret', vaultId));
	return { id, ...(secret && { secret }) };
}

export function saveClientSecret({ secrets, vaultId }: GoogleWorld, secret: string): Promise<void> {
	return secrets.set(secretName('client-secret', vaultId), secret);
}

export function saveTokens({ secrets, vaultId }: GoogleWorld, tokens: Credentials): Promise<void> {
	return secrets.set(secretName('tokens', vaultId), JSON.stringify(tokens));
}

export async function forgetTokens({ secrets, vaultId }: GoogleWorld): Promise<void> {
	await secrets.remove(secretName('tokens', vaultId));
	await secrets.remove(secretName('client-secret', vaultId));
}

/** Undefined where nobody signed in, or what was kept is damaged. */
export async function readTokens({ secrets, vaultId }: GoogleWorld): Promise<Credentials | undefined> {
	try {
		const tokens = JSON.parse(await secrets.get(secretName('tokens', vaultId)) ?? 'null') as Credentials | null;
		return typeof tokens?.refresh_token === 'string' ? tokens : undefined;
	}
	catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

function secretName(what: string, vaultId: string): string {
	return `google-${what}-${fingerprintOf(vaultId).replace(/^\d+:/, '').slice(0, 8)}`;
}
