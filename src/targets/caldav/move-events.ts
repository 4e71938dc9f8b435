import { deleteObject } from 'tsdav';
import type { CalendarEvent, VaultIdentity } from '../../core/calendar/event';
import { CALDAV } from '../../i18n/caldav';
import { isTargetError, TargetError } from '../../sync/calendar-target';
import { idsOfVault } from '../../sync/plan';
import type { RemoteEvent } from '../../sync/remote-event';
import type { SyncState } from '../../sync/sync-state';
import type { DavClient } from './client';
import { fromObject } from './event-mapper';
import { listEvents } from './list-events';
import { readObjects, withSlash, type Collection } from './read-objects';

/** From the calendar that was chosen before to the one that is chosen now. */
export interface Move {
	readonly before: SyncState;
	readonly to: Collection;
	readonly vault: VaultIdentity;
	readonly wanted: readonly CalendarEvent[];
}

/**
 * Moves this vault's events from the former calendar (RFC 4918, 9.9). They keep what the person wrote into them.
 * Where the server doesn't do that they're removed there, and created again. One that is gone is no loss.
 */
export async function moveEvents(
	client: DavClient,
	{ before, to, vault, wanted }: Move,
): Promise<void> {
	const remote = await listFormer(client, before, to.url, vault.id);
	const sources = new Set(wanted.map(({ source }) => source));
	const vaultIds = idsOfVault(sources, remote, vault);
	const ours = remote.filter(
		({ metadata, state }) =>
			state === 'present' && metadata !== undefined && vaultIds.has(metadata.vault.id),
	);
	if (ours.length > 0 && !isReachable(before.calendar, to.url)) {
		throw new TargetError('forbidden', CALDAV.formerOutOfReach);
	}
	for (const { ref } of ours) {
		await moveEvent(client, ref, to);
	}
}

async function moveEvent(client: DavClient, ref: string, to: Collection): Promise<void> {
	const file = new URL(ref).pathname.split('/').at(-1)!;
	const destination = new URL(file, withSlash(to.url)).href;
	const headers = { destination, overwrite: 'F' };
	const { ok, status } = await client.fetch(ref, { method: 'MOVE', headers });
	// RFC 4918, 9.9.4: the new calendar is the one that's missing, so nothing may be removed from the former one.
	if (status === 409) {
		throw new TargetError('calendar-gone', CALDAV.gone(to.name));
	}
	if (!ok) {
		await remove(client, ref);
	}
}

/** The former calendar as it is now: a run that ended early may have left more there than this device saved. */
async function listFormer(
	client: DavClient,
	before: SyncState,
	to: string,
	vaultId: string,
): Promise<readonly RemoteEvent[]> {
	const found = new Map(before.events);
	if (!isReachable(before.calendar, to)) {
		return [...found.values()];
	}
	const former = { url: before.calendar, name: '' };
	try {
		const { objects } = await listEvents(client, former, before.token ?? '');
		const changed = objects.filter(
			({ ref, etag }) => etag === '' || before.events.get(ref)?.etag !== etag,
		);
		const refs = changed.map(({ ref }) => ref);
		for (const [ref, { etag, text }] of await readObjects(client, former, refs)) {
			const remote = fromObject(ref, etag, text, {
				vaultId,
				before: before.events.get(ref),
			});
			if (remote) {
				found.set(ref, remote);
			}
		}
	} catch (error) {
		if (isTargetError(error, 'calendar-gone')) {
			return [];
		}
		if (!isTargetError(error, 'forbidden')) {
			throw error;
		}
	}
	return [...found.values()];
}

/** Whether the former calendar is at the same host. The password for the current one goes nowhere else. */
function isReachable(former: string, current: string): boolean {
	return new URL(former).host === new URL(current).host;
}

/** In whatever version it is: if it stayed, it would be there beside the one that's created again. */
async function remove(client: DavClient, ref: string): Promise<void> {
	const { status } = await deleteObject({ url: ref, fetch: client.fetch });
	if ([200, 204, 404, 410].includes(status)) {
		return;
	}
	if (status === 403 || status === 405) {
		throw new TargetError('forbidden', CALDAV.formerOutOfReach);
	}
	throw new TargetError('refused', CALDAV.refused(status));
}
