import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import { GOOGLE } from '../../i18n/google';
import { SYNC } from '../../i18n/sync';
import { TargetError } from '../../sync/calendar-target';
import { statusOf } from './api-error';
import type { GoogleClient } from './client';
import type { GoogleEvent } from './event-mapper';

export interface ChosenCalendar {
	readonly id: string;
	readonly name: string;
}

export interface EventList {
	readonly events: readonly GoogleEvent[];
	/** For requesting next time what changed since. */
	readonly token: string | undefined;
	/** Whether it's everything, and not only the changes. */
	readonly whole: boolean;
}

/** Events of one page: with the longest texts it stays below what one answer may hold. */
const PAGE_SIZE = 500;
/** Pages after which something must be wrong: 250,000 events. */
const MAX_PAGES = 500;

/** One page of any of Google's lists. */
export interface Page<Item> {
	readonly items?: Item[];
	readonly nextPageToken?: string | null;
	readonly nextSyncToken?: string | null;
}

/** Reads all pages of a list. Throws where they aren't a list's, or never end. Items that are no objects are left out. */
export async function readAllPages<Item extends object>(
	readPage: (pageToken: string | undefined) => Promise<Page<Item>>,
): Promise<{ readonly items: readonly Item[]; readonly syncToken: string | undefined }> {
	const items: Item[] = [];
	const seenTokens = new Set<string>();
	let pageToken: string | undefined;
	for (let count = 0; count < MAX_PAGES; count++) {
		const page = await readPage(pageToken);
		if (!Array.isArray(page.items)) {
			throw new TargetError('offline', GOOGLE.notGoogle);
		}
		items.push(...page.items.filter(item => typeof item === 'object' && item !== null));
		pageToken = page.nextPageToken ?? undefined;
		if (pageToken === undefined) {
			return { items, syncToken: page.nextSyncToken ?? undefined };
		}
		if (seenTokens.has(pageToken)) {
			break;
		}
		seenTokens.add(pageToken);
	}
	throw new TargetError('offline', SYNC.endlessList('Google'));
}

/**
 * What changed in the calendar since the token was given; everything without one, or where Google no longer takes it (410).
 * All pages are requested with the same parameters. https://developers.google.com/workspace/calendar/api/guides/sync
 */
export async function listEvents(
	client: GoogleClient,
	calendar: ChosenCalendar,
	token: string | undefined,
	signal?: AbortSignal,
): Promise<EventList> {
	const parameters: calendar_v3.Params$Resource$Events$List = {
		calendarId: calendar.id,
		maxResults: PAGE_SIZE,
		showDeleted: true,
		...(token !== undefined && { syncToken: token }),
	};
	try {
		const { items, syncToken } = await readAllPages<GoogleEvent>(pageToken => {
			const page = { ...parameters, ...(pageToken !== undefined && { pageToken }) };
			return client.call((api, options) => api.events.list(page, options), signal);
		});
		return { events: items, token: syncToken, whole: token === undefined };
	} catch (error) {
		const status = statusOf(error);
		if (status === 404) {
			throw new TargetError('calendar-gone', GOOGLE.calendarGone(calendar.name));
		}
		if (token !== undefined && (status === 410 || status === 400)) {
			return listEvents(client, calendar, undefined, signal);
		}
		throw error;
	}
}

/** Throws where the calendar doesn't exist any more: Google says the same (404) of a missing calendar and a missing event. */
export async function assertCalendarExists(
	client: GoogleClient,
	calendar: ChosenCalendar,
	signal?: AbortSignal,
): Promise<void> {
	const one = { calendarId: calendar.id, maxResults: 1 };
	try {
		await client.call((api, options) => api.events.list(one, options), signal);
	} catch (error) {
		if (statusOf(error) === 404) {
			throw new TargetError('calendar-gone', GOOGLE.calendarGone(calendar.name));
		}
		throw error;
	}
}
