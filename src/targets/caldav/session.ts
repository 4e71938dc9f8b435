import { CALDAV } from '../../i18n/caldav';
import { TargetError } from '../../sync/calendar-target';
import { RequestQueue } from '../../sync/request-queue';
import { secretName, type TargetDeps } from '../../sync/target-deps';
import { AllowedHosts } from './allowed-hosts';
import { CALDAV_RETRY_RULES } from './api-error';
import { davClient, type Account, type DavClient } from './client';

export interface CalDavSession {
	readonly client: (signal?: AbortSignal) => DavClient;
	readonly queue: RequestQueue;
	readonly hosts: AllowedHosts;
}

/** What the settings say about the account. */
interface SavedAccount {
	readonly server: string;
	readonly user: string;
	readonly allowedHosts?: readonly string[];
	readonly calendarUrl?: string;
}

/** Opens with the saved password. It may be sent to the calendar's host, which got it when the person connected. */
export async function openSession(
	deps: TargetDeps,
	settings: SavedAccount,
): Promise<CalDavSession> {
	const { server, user, allowedHosts = [], calendarUrl = '' } = settings;
	const password = await savedPassword(deps);
	if (password === '') {
		throw new TargetError('signed-out', CALDAV.notConnected);
	}
	const known = calendarUrl === '' ? allowedHosts : [...allowedHosts, calendarUrl];
	return openWith(deps, { server, user, password, allowedHosts: known });
}

/**
 * Opens with this account.
 * @param maxAttempts at each request: few where a person waits
 */
export function openWith(deps: TargetDeps, account: Account, maxAttempts?: number): CalDavSession {
	const { fetch } = deps;
	const queue = new RequestQueue(deps, CALDAV_RETRY_RULES);
	const hosts = new AllowedHosts(account.server, account.allowedHosts ?? [], deps.askToAllowHost);
	const attempts = maxAttempts === undefined ? {} : { maxAttempts };
	const client = (signal?: AbortSignal): DavClient =>
		davClient({ fetch, queue, hosts, signal, ...attempts }, account);
	return { client, queue, hosts };
}

/** The name that the password is saved under. */
export function passwordName({ vaultId }: Pick<TargetDeps, 'vaultId'>): string {
	return secretName('caldav-password', vaultId);
}

/** The saved password; empty where there is none. */
export async function savedPassword(
	deps: Pick<TargetDeps, 'secrets' | 'vaultId'>,
): Promise<string> {
	return (await deps.secrets.get(passwordName(deps))) ?? '';
}
