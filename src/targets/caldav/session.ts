import { TargetError } from '../../actions/calendar-target';
import { Pace } from '../../actions/pace';
import type { Fetch, Secrets, Wait } from '../../actions/ports';
import { secretName } from '../../actions/secret-name';
import { CALDAV } from '../../i18n/caldav';
import { davClient, type Account, type DavClient } from './client';
import { CALDAV_PACE } from './refused';

/** What it takes to talk to a calendar server from one device for one vault. */
export interface CalDavWorld {
	readonly fetch: Fetch;
	readonly secrets: Secrets;
	readonly wait: Wait;
	/** Each vault signs in for itself. */
	readonly vaultId: string;
	/** Milliseconds of the machine's own clock, which no option stops. */
	readonly now: () => number;
	readonly random: () => number;
}

export interface CalDavSession {
	readonly client: (signal?: AbortSignal) => DavClient;
	readonly pace: Pace;
}

/** Opens with the password that was kept. */
export async function openSession(world: CalDavWorld, { server, user }: Pick<Account, 'server' | 'user'>): Promise<CalDavSession> {
	const password = await world.secrets.get(passwordName(world));
	if (password === undefined || password === '') throw new TargetError('signed out', CALDAV.notConnected);
	return openWith(world, { server, user, password });
}

/** The same with the password at hand. `tries` of each request: few where a person waits. */
export function openWith(world: CalDavWorld, account: Account, tries?: number): CalDavSession {
	const pace = new Pace(world, CALDAV_PACE);
	return { pace, client: signal => davClient({ fetch: world.fetch, pace, signal, ...(tries !== undefined && { tries }) }, account) };
}

export function passwordName({ vaultId }: Pick<CalDavWorld, 'vaultId'>): string {
	return secretName('caldav-password', vaultId);
}

export async function disconnect(world: Pick<CalDavWorld, 'secrets' | 'vaultId'>): Promise<void> {
	await world.secrets.remove(passwordName(world));
}
