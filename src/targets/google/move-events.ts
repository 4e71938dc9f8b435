import type { CalendarEvent, VaultIdentity } from '../../core/calendar/event';
import { GOOGLE } from '../../i18n/google';
import { isTargetError, TargetError } from '../../sync/calendar-target';
import { idsOfVault } from '../../sync/plan';
import type { RemoteEvent } from '../../sync/remote-event';
import type { SyncState } from '../../sync/sync-state';
import { statusOf } from './api-error';
import { listAccount } from './calendar-choice';
import type { GoogleClient } from './client';
import { fromGoogle, WITHDRAWN } from './event-mapper';
import { assertCalendarExists, listEvents, type ChosenCalendar } from './list-events';

/** From the calendar that was chosen before to the one that is chosen now. */
export interface Move {
	readonly before: SyncState;
	readonly to: ChosenCalendar;
	readonly vault: VaultIdentity;
	readonly wanted: readonly CalendarEvent[];
}

/**
 * Moves this vault's events from the former calendar. They keep their ids and what the person wrote into them.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/move
 * Where the sign-in doesn't allow that they're withdrawn there, and created again. One that is gone is no loss.
 */
export async function moveEvents(
	client: GoogleClient,
	{ before, to, vault, wanted }: Move,
	signal?: AbortSignal,
): Promise<void> {
	// Where the new calendar is the one that's missing, nothing may be withdrawn from the former one.
	await assertCalendarExists(client, to, signal);
	const remote = await listFormer(client, before, signal);
	const sources = new Set(wanted.map(({ source }) => source));
	const vaultIds = idsOfVault(sources, remote, vault);
	for (const { ref, metadata, state } of remote) {
		if (state !== 'present' || !metadata || !vaultIds.has(metadata.vault.id)) {
			continue;
		}
		const request = { calendarId: before.calendar, eventId: ref, destination: to.id };
		try {
			await client.call((api, options) => api.events.move(request, options), signal);
		} catch (error) {
			if (!isTargetError(error, 'forbidden') && !isGone(error)) {
				throw error;
			}
			await withdraw(client, before.calendar, ref, signal);
		}
	}
}

/** The former calendar as it is now: a run that ended early may have left more there than this device saved. */
async function listFormer(
	client: GoogleClient,
	before: SyncState,
	signal?: AbortSignal,
): Promise<readonly RemoteEvent[]> {
	const found = new Map(before.events);
	const former = { id: before.calendar, name: '' };
	try {
		const { events } = await listEvents(client, former, before.token, signal);
		for (const event of events) {
			const remote = fromGoogle(event, before.events.get(event.id ?? ''));
			if (remote) {
				found.set(remote.ref, remote);
			}
		}
		return [...found.values()];
	} catch (error) {
		if (isTargetError(error, 'forbidden')) {
			return [...found.values()];
		}
		if (!isTargetError(error, 'calendar-gone')) {
			throw error;
		}
	}
	if (!(await isKnownGone(client, before.calendar, signal))) {
		throw new TargetError('forbidden', GOOGLE.formerUnreachable);
	}
	return [];
}

/**
 * Google may answer the same for a calendar that the sign-in doesn't reach and for one that is gone. Only the account's
 * whole list tells them apart; where we may not see it, nobody knows.
 */
async function isKnownGone(
	client: GoogleClient,
	calendar: string,
	signal?: AbortSignal,
): Promise<boolean> {
	try {
		const account = await listAccount(client, signal);
		return !account.some(({ id }) => id === calendar);
	} catch (error) {
		if (isTargetError(error, 'forbidden')) {
			return false;
		}
		throw error;
	}
}

async function withdraw(
	client: GoogleClient,
	calendar: string,
	ref: string,
	signal?: AbortSignal,
): Promise<void> {
	const request = { calendarId: calendar, eventId: ref, requestBody: WITHDRAWN };
	try {
		await client.call((api, options) => api.events.patch(request, options), signal);
	} catch (error) {
		if (isTargetError(error, 'forbidden')) {
			throw new TargetError('forbidden', GOOGLE.formerUnreachable);
		}
		if (!isGone(error)) {
			throw error;
		}
	}
}

/** A 404 doesn't say whether the event or one of the calendars is missing. */
function isGone(error: unknown): boolean {
	const status = statusOf(error);
	return status === 404 || status === 410;
}
