import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import { CALENDAR_OF_OURS, GOOGLE, calendarDescription } from '../../i18n/google';
import { isTargetError, TargetError } from '../../sync/calendar-target';
import type { GoogleClient } from './client';
import { readAllPages, type ChosenCalendar } from './list-events';

type CalendarEntry = calendar_v3.Schema$CalendarListEntry & { readonly id: string };

/** In the description of a calendar that we made. */
const MARKER = 'interview-follow-up';
/** Attempts at a request whose answer may be lost after the calendar was made: each looks first. */
const MAX_ATTEMPTS = 3;

/**
 * The calendar of that name that the person may write into; without a name, the one that we once made.
 * It's made where it doesn't exist. If two devices made one at the same moment, both keep the first by id, and the other goes.
 */
export async function findOrMakeCalendar(
	client: GoogleClient,
	name: string | undefined,
	signal?: AbortSignal,
): Promise<ChosenCalendar> {
	for (let attempt = 1; ; attempt++) {
		const [found] = await findCalendars(client, name, signal);
		if (found) {
			return { id: found.id, name: found.summary ?? name ?? CALENDAR_OF_OURS };
		}
		try {
			return await makeOnce(client, name, signal);
		} catch (error) {
			if (attempt === MAX_ATTEMPTS || !isTargetError(error, 'offline', 'busy')) {
				throw error;
			}
		}
	}
}

async function findCalendars(
	client: GoogleClient,
	name: string | undefined,
	signal?: AbortSignal,
): Promise<readonly CalendarEntry[]> {
	const allowed = await listAllowed(client, signal);
	return allowed.filter(one => isMeant(one, name)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Makes the calendar, and removes it again where another device made one at the same moment. */
async function makeOnce(
	client: GoogleClient,
	name: string | undefined,
	signal?: AbortSignal,
): Promise<ChosenCalendar> {
	const made = await makeCalendar(client, name ?? CALENDAR_OF_OURS, signal);
	const [first = made] = await findCalendars(client, name, signal);
	if (first.id !== made.id) {
		const request = { calendarId: made.id };
		await client.call((api, options) => api.calendars.delete(request, options), signal);
	}
	return { id: first.id, name: made.name };
}

/** Calendars of the account that the person may write into, for a picker. */
export async function listCalendars(
	client: GoogleClient,
	signal?: AbortSignal,
): Promise<readonly CalendarEntry[]> {
	const account = await listAccount(client, signal);
	return account.filter(({ accessRole, hidden }) => {
		const isReadOnly = accessRole === 'reader' || accessRole === 'freeBusyReader';
		return !hidden && !isReadOnly;
	});
}

/** All calendars of the account, also those that the person may only read or has hidden. */
export async function listAccount(
	client: GoogleClient,
	signal?: AbortSignal,
): Promise<readonly CalendarEntry[]> {
	const parameters = { maxResults: 250, showHidden: true };
	const { items } = await readAllPages<calendar_v3.Schema$CalendarListEntry>(pageToken => {
		const page = { ...parameters, ...(pageToken !== undefined && { pageToken }) };
		return client.call((api, options) => api.calendarList.list(page, options), signal);
	});
	return items.filter(isEntry).filter(({ deleted }) => !deleted);
}

function isEntry(entry: calendar_v3.Schema$CalendarListEntry): entry is CalendarEntry {
	return typeof entry.id === 'string';
}

/** The same, or none where the person didn't allow us to see the list on Google's page: a calendar can be made all the same. */
async function listAllowed(
	client: GoogleClient,
	signal?: AbortSignal,
): Promise<readonly CalendarEntry[]> {
	try {
		return await listCalendars(client, signal);
	} catch (error) {
		if (isTargetError(error, 'forbidden')) {
			return [];
		}
		throw error;
	}
}

function isMeant(
	{ summary, description, primary }: CalendarEntry,
	name: string | undefined,
): boolean {
	if (name === undefined) {
		return description?.includes(MARKER) ?? false;
	}
	return summary === name || (primary === true && name === 'primary');
}

async function makeCalendar(
	client: GoogleClient,
	name: string,
	signal?: AbortSignal,
): Promise<ChosenCalendar> {
	const requestBody = {
		summary: name,
		description: calendarDescription(MARKER),
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
	};
	const { id } = await client.call(
		(api, options) => api.calendars.insert({ requestBody }, options),
		signal,
		1,
	);
	if (typeof id !== 'string') {
		throw new TargetError('offline', GOOGLE.notGoogle);
	}
	return { id, name };
}
