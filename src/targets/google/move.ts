import { TargetError } from '../../actions/calendar-target';
import type { Remembered } from '../../actions/remembered-events';
import type { Vault } from '../../core/calendar/sync-mark';
import type { PresentEvent } from '../../core/calendar/sync-present';
import { FORMER_OUT_OF_REACH } from '../../i18n/google';
import { listAllowed } from './calendar-choice';
import type { GoogleClient } from './client';
import { listEvents } from './listed';
import { readRefused } from './refused';
import { fromGoogle, WITHDRAWN } from './wire';

/**
 * Moves this vault's events from the calendar that was chosen before, where they keep their ids and what the person wrote into them.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/move
 * Where the sign-in does not reach that far they are withdrawn there, to be made anew. One that is gone is no loss.
 */
export async function moveEvents(client: GoogleClient, before: Remembered, vault: Vault, to: string, signal?: AbortSignal): Promise<void> {
	const ours = (await standingIn(client, before, signal)).filter(({ mark, standing }) => standing === 'stands' && (mark?.vault.id === vault.id || mark?.vault.name === vault.name));
	for (const { ref } of ours) {
		try {
			await client.call((api, options) => api.events.move({ calendarId: before.calendar, eventId: ref, destination: to }, options), signal);
		}
		catch (error) {
			if (!isForbidden(error) && !isGone(error)) throw error;
			await withdraw(client, before.calendar, ref, signal);
		}
	}
}

/** As it is now: a run that ended before it could remember may have left more there than is remembered. */
async function standingIn(client: GoogleClient, before: Remembered, signal?: AbortSignal): Promise<readonly PresentEvent[]> {
	const found = new Map(before.events);
	try {
		const { events } = await listEvents(client, { id: before.calendar, name: '' }, before.token, signal);
		for (const event of events) {
			const present = fromGoogle(event, before.events.get(event.id ?? ''));
			if (present) found.set(present.ref, present);
		}
	}
	catch (error) {
		const isMissing = error instanceof TargetError && error.trouble === 'calendar gone';
		if (isMissing && !await isListed(client, before.calendar, signal)) return [];
		if (isMissing) throw new TargetError('forbidden', FORMER_OUT_OF_REACH);
		if (!isForbidden(error)) throw error;
	}
	return [...found.values()];
}

/** A calendar that the sign-in does not reach may be answered like one that is gone; the account's list tells them apart. */
async function isListed(client: GoogleClient, calendar: string, signal?: AbortSignal): Promise<boolean> {
	return (await listAllowed(client, signal)).some(({ id }) => id === calendar);
}

async function withdraw(client: GoogleClient, calendar: string, ref: string, signal?: AbortSignal): Promise<void> {
	try {
		await client.call((api, options) => api.events.patch({ calendarId: calendar, eventId: ref, requestBody: WITHDRAWN }, options), signal);
	}
	catch (error) {
		if (!isGone(error)) throw isForbidden(error) ? new TargetError('forbidden', FORMER_OUT_OF_REACH) : error;
	}
}

function isForbidden(error: unknown): boolean {
	return error instanceof TargetError && error.trouble === 'forbidden';
}

/** Of the event and the two calendars, a 404 does not say which is not found. */
function isGone(error: unknown): boolean {
	return [404, 410].includes(readRefused(error, 0)?.status ?? 0);
}
