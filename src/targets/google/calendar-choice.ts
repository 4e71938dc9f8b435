import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import { TargetError } from '../../sync/calendar-target';
import { CALENDAR_OF_OURS, calendarDescription, NOT_GOOGLE } from '../../i18n/google';
import type { GoogleClient } from './client';

export interface ChosenCalendar {
	readonly id: string;
	readonly name: string;
}

/** Stands in the description of a calendar that we made. */
const MARK = 'interview-follow-up';
/** Tries of a request whose answer may be lost after the calendar was made: each looks first. */
const TRIES = 3;

/**
 * The calendar of that name that the person may write into; without a name, the one that we once made.
 * It is made where there is none. Of two that two devices made at one moment, both keep the first by id, and the other goes.
 */
export async function findOrMakeCalendar(
	client: GoogleClient,
	name: string | undefined,
	signal?: AbortSignal,
): Promise<ChosenCalendar> {
	const find = async (): Promise<readonly calendar_v3.Schema$CalendarListEntry[]> =>
		(await listAllowed(client, signal))
			.filter(one => isWanted(one, name))
			.sort((a, b) => (a.id! < b.id! ? -1 : 1));
	for (let attempt = 1; ; attempt++) {
		const [found] = await find();
		if (found) {
			return { id: found.id!, name: found.summary ?? name ?? CALENDAR_OF_OURS };
		}
		try {
			const made = await make(client, name ?? CALENDAR_OF_OURS, signal);
			const [first = made] = await find();
			if (first.id !== made.id) {
				await client.call(
					(api, options) => api.calendars.delete({ calendarId: made.id }, options),
					signal,
				);
			}
			return { id: first.id!, name: made.name };
		} catch (error) {
			if (
				attempt === TRIES ||
				!(error instanceof TargetError && ['offline', 'busy'].includes(error.trouble))
			) {
				throw error;
			}
		}
	}
}

/** Calendars of the account, for a picker, those that the person may write into. */
export async function listCalendars(
	client: GoogleClient,
	signal?: AbortSignal,
): Promise<readonly calendar_v3.Schema$CalendarListEntry[]> {
	return (await listAccount(client, signal)).filter(
		({ accessRole, hidden }) =>
			!hidden && accessRole !== 'reader' && accessRole !== 'freeBusyReader',
	);
}

/** All calendars of the account, those too that the person may only read or has hidden. */
export async function listAccount(
	client: GoogleClient,
	signal?: AbortSignal,
): Promise<readonly calendar_v3.Schema$CalendarListEntry[]> {
	const found: calendar_v3.Schema$CalendarListEntry[] = [];
	for (let page: string | undefined; ;) {
		const data = await client.call(
			(api, options) =>
				api.calendarList.list(
					{ maxResults: 250, showHidden: true, ...(page !== undefined && { pageToken: page }) },
					options,
				),
			signal,
		);
		if (!Array.isArray(data.items)) {
			throw new TargetError('offline', NOT_GOOGLE);
		}
		found.push(...data.items);
		page = data.nextPageToken ?? undefined;
		if (page === undefined) {
			return found.filter(({ id, deleted }) => typeof id === 'string' && !deleted);
		}
	}
}

/** The same, and none where the person left out on Google's page that we see the list: a calendar can be made all the same. */
export async function listAllowed(
	client: GoogleClient,
	signal?: AbortSignal,
): Promise<readonly calendar_v3.Schema$CalendarListEntry[]> {
	try {
		return await listCalendars(client, signal);
	} catch (error) {
		if (error instanceof TargetError && error.trouble === 'forbidden') {
			return [];
		}
		throw error;
	}
}

function isWanted(
	{ summary, description, primary }: calendar_v3.Schema$CalendarListEntry,
	name: string | undefined,
): boolean {
	if (name === undefined) {
		return description?.includes(MARK) ?? false;
	}
	return summary === name || (primary === true && name === 'primary');
}

async function make(
	client: GoogleClient,
	name: string,
	signal?: AbortSignal,
): Promise<ChosenCalendar> {
	const { id } = await client.call(
		(api, options) =>
			api.calendars.insert(
				{
					requestBody: {
						summary: name,
						description: calendarDescription(MARK),
						timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
					},
				},
				options,
			),
		signal,
		1,
	);
	if (typeof id !== 'string') {
		throw new TargetError('offline', NOT_GOOGLE);
	}
	return { id, name };
}
