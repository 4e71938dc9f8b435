import { makeCalendar, propfind, type DAVResponse } from 'tsdav';
import { shortHash } from '../../core/records/identity';
import { CALDAV, CALENDAR_OF_OURS } from '../../i18n/caldav';
import { TargetError } from '../../sync/calendar-target';
import type { DavClient } from './client';
import { decodedPath, withSlash, type Collection } from './read-objects';
import { parseUrl } from '../../core/notes/parse-url';

/**
 * The calendar of that name; where nobody named one, the one at that address, else one of ours. It's made where it doesn't
 * exist, at an address that follows from the name: two devices, or one whose answer was lost, make it once.
 */
export async function findOrMakeCalendar(
	client: DavClient,
	home: string,
	selection: string | { readonly at: string },
): Promise<Collection> {
	const name = typeof selection === 'string' ? selection : CALENDAR_OF_OURS;
	const at = typeof selection === 'string' ? undefined : withSlash(selection.at);
	const fileName = `interview-follow-up-${shortHash(name).slice(0, 6)}/`;
	const own = new URL(fileName, withSlash(home)).href;
	const find = async (): Promise<Collection | undefined> => {
		const calendars = await listCalendars(client, home);
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

/** The account's calendars that hold events, for a picker. One request: the library's own way asks each calendar for more. */
export async function listCalendars(
	client: DavClient,
	home: string,
): Promise<readonly Collection[]> {
	const props = {
		'd:displayname': {},
		'd:resourcetype': {},
		'c:supported-calendar-component-set': {},
	};
	const responses = await propfind({ url: home, props, depth: '1', fetch: client.fetch });
	const calendars: Collection[] = [];
	for (const response of responses) {
		const url = parseUrl(String(response.href), client.finalUrl(home));
		if (url && holdsEvents(response)) {
			calendars.push({ url: url.href, name: nameOf(response) ?? lastPartOf(url) });
		}
	}
	return calendars;
}

function holdsEvents({ href, props }: DAVResponse): boolean {
	const type: unknown = props?.['resourcetype'];
	if (href === undefined || typeof type !== 'object' || type === null || !('calendar' in type)) {
		return false;
	}
	const supported = props?.['supportedCalendarComponentSet'] as ComponentSet | undefined;
	const kinds = [supported?.comp ?? []].flat();
	return kinds.length === 0 || kinds.some(kind => kind._attributes?.name === 'VEVENT');
}

interface ComponentSet {
	readonly comp?: Component | Component[];
}

interface Component {
	readonly _attributes?: { readonly name?: string };
}

/** The library reads a name of digits as a number, and gives an object where there is none. */
function nameOf({ props }: DAVResponse): string | undefined {
	const given: unknown = props?.['displayname'];
	const name: unknown =
		typeof given === 'object' && given !== null && '_cdata' in given ? given._cdata : given;
	if (typeof name === 'string' || typeof name === 'number') {
		return String(name);
	}
	return undefined;
}

function lastPartOf(url: URL): string {
	const path = decodedPath(url) ?? url.pathname;
	return path.split('/').filter(Boolean).at(-1) ?? '';
}
