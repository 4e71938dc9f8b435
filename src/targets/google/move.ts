import { TargetError } from '../../actions/calendar-target';
import type { Vault } from '../../core/calendar/sync-mark';
import type { PresentEvent } from '../../core/calendar/sync-present';
import type { GoogleClient } from './client';
import { readRefused } from './refused';
import { WITHDRAWN } from './wire';

/**
 * Moves this vault's events to another calendar, where they keep their ids and what the person wrote into them.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/move
 * Where the sign-in does not reach that far they are withdrawn here, to be made anew there. One that is gone is no loss.
 */
export async function moveEvents(client: GoogleClient, events: readonly PresentEvent[], vault: Vault, from: string, to: string, signal?: AbortSignal): Promise<void> {
	for (const { ref } of events.filter(({ mark, standing }) => standing === 'stands' && (mark?.vault.id === vault.id || mark?.vault.name === vault.name))) {
		try {
			await client.call((api, options) => api.events.move({ calendarId: from, eventId: ref, destination: to }, options), signal);
		}
		catch (error) {
			if (error instanceof TargetError && error.trouble === 'forbidden') await client.call((api, options) => api.events.patch({ calendarId: from, eventId: ref, requestBody: WITHDRAWN }, options), signal);
			else if (![404, 410].includes(readRefused(error, 0)?.status ?? 0)) throw error;
		}
	}
}
