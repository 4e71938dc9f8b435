import { deleteObject } from 'tsdav';
import type { PresentEvent } from '../../core/calendar/sync-present';
import type { DavClient } from './client';

/**
 * Moves our events to another calendar (RFC 4918, 9.9), where they keep what the person wrote into them.
 * Where the server does not do that they are removed here, to be made anew there. One that is gone is no loss.
 */
export async function moveObjects(client: DavClient, events: readonly PresentEvent[], to: string): Promise<void> {
	for (const { ref, etag } of events) {
		const destination = new URL(new URL(ref).pathname.split('/').at(-1)!, to.endsWith('/') ? to : `${to}/`).href;
		const { ok } = await client.fetch(ref, { method: 'MOVE', headers: { destination, overwrite: 'F' } });
		if (!ok) await deleteObject({ url: ref, etag, fetch: client.fetch });
	}
}
