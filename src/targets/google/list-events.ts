import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import { TargetError } from '../../sync/calendar-target';
import { calendarGone, NOT_GOOGLE } from '../../i18n/google';
import type { GoogleClient } from './client';
import { readApiError } from './api-error';

export interface EventList {
	readonly events: readonly calendar_v3.Schema$Event[];
	/** For asking next time what changed since. */
	readonly token: string | undefined;
	/** Whether it is all there is, and not the changes alone. */
	readonly whole: boolean;
}

const PAGE = 2500;

/**
 * What changed in the calendar since the token was given; all of it without one, or where Google no longer takes it (410).
 * Pages are asked for with the same parameters. https://developers.google.com/workspace/calendar/api/guides/sync
 */
export async function listEvents(
	client: GoogleClient,
	calendar: { readonly id: string; readonly name: string },
	token: string | undefined,
	signal?: AbortSignal,
): Promise<EventList> {
	const events: calendar_v3.Schema$Event[] = [];
	try {
		for (let page: string | undefined; ;) {
			const data = await client.call(
				(api, options) =>
					api.events.list(
						{
							calendarId: calendar.id,
							maxResults: PAGE,
							showDeleted: true,
							...(token !== undefined && { syncToken: token }),
							...(page !== undefined && { pageToken: page }),
						},
						options,
					),
				signal,
			);
			if (!Array.isArray(data.items)) {
				throw new TargetError('offline', NOT_GOOGLE);
			}
			events.push(...data.items);
			page = data.nextPageToken ?? undefined;
			if (page === undefined) {
				return { events, token: data.nextSyncToken ?? undefined, whole: token === undefined };
			}
		}
	} catch (error) {
		const status = readApiError(error, 0)?.status;
		if (status === 404) {
			throw new TargetError('calendar gone', calendarGone(calendar.name));
		}
		if (token !== undefined && (status === 410 || status === 400)) {
			return listEvents(client, calendar, undefined, signal);
		}
		throw error;
	}
}

/** Throws where there is no such calendar any more: of a calendar and of an event that are not there Google says the same (404). */
export async function assertCalendarExists(
	client: GoogleClient,
	calendar: { readonly id: string; readonly name: string },
	signal?: AbortSignal,
): Promise<void> {
	try {
		await client.call(
			(api, options) => api.events.list({ calendarId: calendar.id, maxResults: 1 }, options),
			signal,
		);
	} catch (error) {
		throw readApiError(error, 0)?.status === 404
			? new TargetError('calendar gone', calendarGone(calendar.name))
			: error;
	}
}
