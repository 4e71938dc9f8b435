import { deleteObject } from 'tsdav';
import { TargetError } from '../../sync/calendar-target';
import type { SyncState } from '../../sync/sync-state';
import type { CalendarEvent } from '../../core/calendar/event';
import { idsOfVault } from '../../sync/plan';
import type { VaultIdentity } from '../../core/calendar/event';
import type { RemoteEvent } from '../../sync/remote-event';
import { CALDAV } from '../../i18n/caldav';
import type { DavClient } from './client';
import { listObjects, readObjects, type Collection } from './list-objects';
import { isAllowedHost } from './server-address';
import { fromObject } from './event-mapper';

/** From the calendar that was chosen before to the one that is chosen now. */
export interface Move {
	readonly before: SyncState;
	readonly to: Collection;
	readonly vault: VaultIdentity;
	readonly wanted: readonly CalendarEvent[];
}

/**
 * Moves this vault's events from the calendar that was chosen before (RFC 4918, 9.9), where they keep what the person wrote into them.
 * Where the server does not do that they are removed there, to be made anew. One that is gone is no loss.
 */
export async function moveObjects(
	client: DavClient,
	{ before, to, vault, wanted }: Move,
): Promise<void> {
	const present = await standingIn(client, before, to.url);
	const ids = idsOfVault(new Set(wanted.map(({ source }) => source)), present, vault);
	const ours = present.filter(
		({ mark, standing }) => standing === 'stands' && mark !== undefined && ids.has(mark.vault.id),
	);
	if (ours.length > 0 && !isReached(before.calendar, to.url)) {
		throw new TargetError('forbidden', CALDAV.formerOutOfReach);
	}
	for (const { ref } of ours) {
		const destination = new URL(
			new URL(ref).pathname.split('/').at(-1)!,
			to.url.endsWith('/') ? to.url : `${to.url}/`,
		).href;
		const { ok, status } = await client.fetch(ref, {
			method: 'MOVE',
			headers: { destination, overwrite: 'F' },
		});
		// RFC 4918, 9.9.4: it is the new calendar that is not there, so nothing may be taken out of the one before.
		if (status === 409) {
			throw new TargetError('calendar gone', CALDAV.gone(to.name));
		}
		if (!ok) {
			await remove(client, ref);
		}
	}
}

/** As it is now: a run that ended before it could remember may have left more there than is remembered. */
async function standingIn(
	client: DavClient,
	before: SyncState,
	to: string,
): Promise<readonly RemoteEvent[]> {
	const found = new Map(before.events);
	if (!isReached(before.calendar, to)) {
		return [...found.values()];
	}
	const former = { url: before.calendar, name: '' };
	try {
		const { objects } = await listObjects(client, former, before.token ?? '');
		const unknown = objects.filter(
			({ ref, etag }) => etag === '' || before.events.get(ref)?.etag !== etag,
		);
		for (const [ref, { etag, text }] of await readObjects(
			client,
			former,
			unknown.map(({ ref }) => ref),
		)) {
			const present = fromObject(ref, etag, text, before.events.get(ref));
			if (present) {
				found.set(ref, present);
			}
		}
	} catch (error) {
		if (!(error instanceof TargetError)) {
			throw error;
		}
		if (error.trouble === 'calendar gone') {
			return [];
		}
		if (error.trouble !== 'forbidden') {
			throw error;
		}
	}
	return [...found.values()];
}

/** Whether the password for the calendar that is chosen now may go to the former one. */
function isReached(former: string, now: string): boolean {
	return isAllowedHost(new URL(former), new URL(now));
}

/** In whatever version it is: one that stayed would stand beside the one that is made anew. */
async function remove(client: DavClient, ref: string): Promise<void> {
	const { status } = await deleteObject({ url: ref, fetch: client.fetch });
	if ([200, 204, 404, 410].includes(status)) {
		return;
	}
	throw status === 403 || status === 405
		? new TargetError('forbidden', CALDAV.formerOutOfReach)
		: new TargetError('refused', CALDAV.refused(status));
}
