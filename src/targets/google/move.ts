import { TargetError } from '../../sync/calendar-target';
import type { SyncState } from '../../sync/sync-state';
import type { CalendarEvent } from '../../core/calendar/event';
import { idsOfVault } from '../../sync/plan';
import type { VaultIdentity } from '../../core/calendar/event';
import type { RemoteEvent } from '../../sync/remote-event';
import { FORMER_CALENDAR_UNREACHABLE } from '../../i18n/google';
import { listAccount } from './calendar-choice';
import type { GoogleClient } from './client';
import { assertCalendarExists, listEvents } from './list-events';
import { readApiError } from './api-error';
import { fromGoogle, WITHDRAWN } from './event-mapper';

/** From the calendar that was chosen before to the one that is chosen now. */
export interface Move {
	readonly before: SyncState;
	readonly to: { readonly id: string; readonly name: string };
	readonly vault: VaultIdentity;
	readonly wanted: readonly CalendarEvent[];
}

/**
 * Moves this vault's events from the calendar that was chosen before, where they keep their ids and what the person wrote into them.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/move
 * Where the sign-in does not reach that far they are withdrawn there, to be made anew. One that is gone is no loss.
 */
export async function moveEvents(
	client: GoogleClient,
	{ before, to, vault, wanted }: Move,
	signal?: AbortSignal,
): Promise<void> {
	// Where it is the new calendar that is not found, nothing may be withdrawn from the one before.
	await assertCalendarExists(client, to, signal);
	const present = await standingIn(client, before, signal);
	const ids = idsOfVault(new Set(wanted.map(({ source }) => source)), present, vault);
	for (const { ref, mark, standing } of present) {
		if (standing !== 'stands' || !mark || !ids.has(mark.vault.id)) {
			continue;
		}
		try {
			await client.call(
				(api, options) =>
					api.events.move(
						{ calendarId: before.calendar, eventId: ref, destination: to.id },
						options,
					),
				signal,
			);
		} catch (error) {
			if (!isForbidden(error) && !isGone(error)) {
				throw error;
			}
			await withdraw(client, before.calendar, ref, signal);
		}
	}
}

/** As it is now: a run that ended before it could remember may have left more there than is remembered. */
async function standingIn(
	client: GoogleClient,
	before: SyncState,
	signal?: AbortSignal,
): Promise<readonly RemoteEvent[]> {
	const found = new Map(before.events);
	try {
		const { events } = await listEvents(
			client,
			{ id: before.calendar, name: '' },
			before.token,
			signal,
		);
		for (const event of events) {
			const present = fromGoogle(event, before.events.get(event.id ?? ''));
			if (present) {
				found.set(present.ref, present);
			}
		}
	} catch (error) {
		if (isForbidden(error)) {
			return [...found.values()];
		}
		if (!(error instanceof TargetError && error.trouble === 'calendar gone')) {
			throw error;
		}
		if (!(await isKnownGone(client, before.calendar, signal))) {
			throw new TargetError('forbidden', FORMER_CALENDAR_UNREACHABLE);
		}
		return [];
	}
	return [...found.values()];
}

/** A calendar that the sign-in does not reach may be answered like one that is gone; only the account's whole list tells them apart, and where it is not ours to see nobody knows. */
async function isKnownGone(
	client: GoogleClient,
	calendar: string,
	signal?: AbortSignal,
): Promise<boolean> {
	try {
		return !(await listAccount(client, signal)).some(({ id }) => id === calendar);
	} catch (error) {
		if (isForbidden(error)) {
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
	try {
		await client.call(
			(api, options) =>
				api.events.patch({ calendarId: calendar, eventId: ref, requestBody: WITHDRAWN }, options),
			signal,
		);
	} catch (error) {
		if (!isGone(error)) {
			throw isForbidden(error) ? new TargetError('forbidden', FORMER_CALENDAR_UNREACHABLE) : error;
		}
	}
}

function isForbidden(error: unknown): boolean {
	return error instanceof TargetError && error.trouble === 'forbidden';
}

/** Of the event and the two calendars, a 404 does not say which is not found. */
function isGone(error: unknown): boolean {
	return [404, 410].includes(readApiError(error, 0)?.status ?? 0);
}
