import { TargetError } from '../../sync/calendar-target';
import { RequestQueue } from '../../sync/request-queue';
import { secretName } from '../../sync/secret-name';
import type { TargetDeps } from '../../sync/target-deps';
import { CALDAV } from '../../i18n/caldav';
import { davClient, type Account, type DavClient } from './client';
import { CALDAV_RETRY_RULES } from './api-error';

export interface CalDavSession {
	readonly client: (signal?: AbortSignal) => DavClient;
	readonly pace: RequestQueue;
}

/** Opens with the password that was kept. */
export async function openSession(
	world: TargetDeps,
	{ server, user }: Pick<Account, 'server' | 'user'>,
): Promise<CalDavSession> {
	const password = await world.secrets.get(passwordName(world));
	if (password === undefined || password === '') {
		throw new TargetError('signed out', CALDAV.notConnected);
	}
	return openWith(world, { server, user, password });
}

/** The same with the password at hand. `tries` of each request: few where a person waits. */
export function openWith(world: TargetDeps, account: Account, tries?: number): CalDavSession {
	const pace = new RequestQueue(world, CALDAV_RETRY_RULES);
	return {
		pace,
		client: signal =>
			davClient(
				{ fetch: world.fetch, pace, signal, ...(tries !== undefined && { tries }) },
				account,
			),
	};
}

export function passwordName({ vaultId }: Pick<TargetDeps, 'vaultId'>): string {
	return secretName('caldav-password', vaultId);
}

export async function disconnect(world: Pick<TargetDeps, 'secrets' | 'vaultId'>): Promise<void> {
	await world.secrets.remove(passwordName(world));
}
