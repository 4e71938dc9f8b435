import { TargetError } from '../../actions/calendar-target';
import { Pace } from '../../actions/pace';
import { secretName } from '../../actions/secret-name';
import type { TargetWorld } from '../../actions/target-world';
import { CALDAV } from '../../i18n/caldav';
import { davClient, type Account, type DavClient } from './client';
import { CALDAV_PACE } from './refused';

export interface CalDavSession {
	readonly client: (signal?: AbortSignal) => DavClient;
	readonly pace: Pace;
}

/** Opens with the password that was kept. */
export async function openSession(
	world: TargetWorld,
	{ server, user }: Pick<Account, 'server' | 'user'>,
): Promise<CalDavSession> {
	const password = await world.secrets.get(passwordName(world));
	if (password === undefined || password === '') {
		throw new TargetError('signed out', CALDAV.notConnected);
	}
	return openWith(world, { server, user, password });
}

/** The same with the password at hand. `tries` of each request: few where a person waits. */
export function openWith(world: TargetWorld, account: Account, tries?: number): CalDavSession {
	const pace = new Pace(world, CALDAV_PACE);
	return {
		pace,
		client: signal =>
			davClient(
				{ fetch: world.fetch, pace, signal, ...(tries !== undefined && { tries }) },
				account,
			),
	};
}

export function passwordName({ vaultId }: Pick<TargetWorld, 'vaultId'>): string {
	return secretName('caldav-password', vaultId);
}

export async function disconnect(world: Pick<TargetWorld, 'secrets' | 'vaultId'>): Promise<void> {
	await world.secrets.remove(passwordName(world));
}
