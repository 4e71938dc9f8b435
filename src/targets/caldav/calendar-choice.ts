import { makeCalendar, propfind, type DAVAccount, type DAVResponse } from 'tsdav';
import { TargetError } from '../../sync/calendar-target';
import { shortHash } from '../../core/records/identity';
import { CALDAV, CALENDAR_OF_OURS } from '../../i18n/caldav';
import type { DavClient } from './client';
import type { Collection } from './list-objects';

/**
 * The calendar of that name, or where nobody named one the one at that address, else one of ours. It is made where there is none,
 * at an address that follows from the name: two devices, or one whose answer was lost, make it once.
 */
export async function findOrMakeCalendar(
	client: DavClient,
	account: DAVAccount,
	wish: string | { readonly at: string },
): Promise<Collection> {
	const [name, at] =
		typeof wish === 'string' ? [wish, undefined] : [CALENDAR_OF_OURS, withSlash(wish.at)];
	const own = new URL(
		`interview-follow-up-${shortHash(name).slice(0, 6)}/`,
		withSlash(account.homeUrl!),
	).href;
	const find = async (): Promise<Collection | undefined> => {
		const calendars = await listCalendars(client, account);
		return (
			calendars.find(({ url }) => withSlash(url) === at) ??
			calendars.find(({ url }) => url === own) ??
			calendars.find(calendar => calendar.name === name)
		);
	};
	const found = await find();
	if (found) {
		return found;
	}
	await makeCalendar({
		url: own,
		fetch: client.fetch,
		props: {
			'd:displayname': name,
			'c:supported-calendar-component-set': { 'c:comp': { _attributes: { name: 'VEVENT' } } },
		},
	});
	const made = await find();
	if (!made) {
		throw new TargetError('forbidden', CALDAV.cannotMake(name));
	}
	return made;
}

function withSlash(url: string): string {
	return url.replace(/\/?$/, '/');
}

/** The account's calendars that hold events, for a picker. One request: the library's own way asks each calendar for more. */
export async function listCalendars(
	client: DavClient,
	{ homeUrl = '' }: DAVAccount,
): Promise<readonly Collection[]> {
	const props = {
		'd:displayname': {},
		'd:resourcetype': {},
		'c:supported-calendar-component-set': {},
	};
	const responses = await propfind({ url: homeUrl, props, depth: '1', fetch: client.fetch });
	return responses
		.filter(holdsEvents)
		.map(response => ({ url: new URL(response.href!, homeUrl).href, name: nameOf(response) }));
}

function holdsEvents({ href, props }: DAVResponse): boolean {
	if (href === undefined || !('calendar' in ((props?.['resourcetype'] ?? {}) as object))) {
		return false;
	}
	const kinds = [
		(
			props?.['supportedCalendarComponentSet'] as
				{ readonly comp?: Component | readonly Component[] } | undefined
		)?.comp ?? [],
	].flat() as readonly Component[];
	return kinds.length === 0 || kinds.some(kind => kind._attributes?.name === 'VEVENT');
}

interface Component {
	readonly _attributes?: { readonly name?: string };
}

/** The library reads a name of digits as a number, and gives an object where there is none. */
function nameOf({ href = '', props }: DAVResponse): string {
	const given = props?.['displayname'] as unknown;
	const name: unknown =
		typeof given === 'object' && given !== null && '_cdata' in given ? given._cdata : given;
	return typeof name === 'string' || typeof name === 'number'
		? String(name)
		: decodeURIComponent(href.split('/').filter(Boolean).at(-1) ?? '');
}
