import { json, objectOf, Refusal, type Answer, type Asked } from './answer';
import type { Google } from './google';
import type { Calendar } from './calendar';
import { listEvents } from './listing';

const SCOPE = 'https://www.googleapis.com/auth/';
/** Each method's page lists the scopes that it takes; these are the ones that we could ask for. */
const CALENDAR_LIST = ['calendar', 'calendar.calendarlist.readonly'];
const CALENDARS = ['calendar', 'calendar.app.created'];
const EVENTS = ['calendar', 'calendar.events', 'calendar.app.created'];
const MOVE = ['calendar', 'calendar.events'];

/** The paths of the Calendar API v3. https://developers.google.com/workspace/calendar/api/v3/reference */
export function calendarApi(google: Google, asked: Asked): Answer {
	const scopes = google.accounts.scopesOf(asked);
	if (!scopes) {
		throw new Refusal(401, 'authError', 'Request had invalid authentication credentials.');
	}
	const parts = asked.path.split('/').slice(3).map(decodeURIComponent);
	const allow = (...allowed: string[]): void => {
		if (!allowed.some(scope => scopes.includes(SCOPE + scope))) {
			throw new Refusal(
				403,
				'insufficientPermissions',
				'Request had insufficient authentication scopes.',
			);
		}
	};
	if (parts.join('/') === 'users/me/calendarList') {
		allow(...CALENDAR_LIST);
		return json(200, calendarList(google, asked.query));
	}
	if (parts[0] !== 'calendars') {
		throw new Refusal(404, 'notFound', 'Not Found');
	}
	if (parts.length === 1 && asked.method === 'POST') {
		allow(...CALENDARS);
		const { summary, description = '', timeZone = 'UTC' } = objectOf(asked);
		if (typeof summary !== 'string') {
			throw new Refusal(400, 'required', 'Missing title.');
		}
		return json(
			200,
			resourceOf(google.addCalendar(summary, String(description), String(timeZone))),
		);
	}
	const calendar = google.calendars.get(parts[1] === 'primary' ? google.primary : parts[1]!);
	if (!calendar) {
		throw new Refusal(404, 'notFound', 'Not Found');
	}
	if (parts.length === 2) {
		allow(...CALENDARS);
		if (asked.method === 'DELETE') {
			google.calendars.delete(calendar.id);
		}
		return asked.method === 'DELETE' ? { status: 204, body: '' } : json(200, resourceOf(calendar));
	}
	allow(...(parts[4] === 'move' ? MOVE : EVENTS));
	// `calendar.app.created` reaches no calendar that the app did not make.
	const ownOnly = !scopes.some(scope =>
		[`${SCOPE}calendar`, `${SCOPE}calendar.events`].includes(scope),
	);
	if (ownOnly && !google.made.has(calendar.id)) {
		throw new Refusal(403, 'forbidden', 'Forbidden');
	}
	return events(google, calendar, asked, parts.slice(3));
}

function events(
	google: Google,
	calendar: Calendar,
	asked: Asked,
	[id, verb]: readonly string[],
): Answer {
	const ifMatch = asked.headers.get('if-match');
	const { method } = asked;
	if (id === undefined) {
		if (method === 'GET') {
			return json(200, listEvents(calendar, asked.query));
		}
		if (method === 'POST') {
			return json(200, calendar.insert(objectOf(asked)));
		}
	} else if (id === 'import' && method === 'POST') {
		return json(200, calendar.import(objectOf(asked)));
	} else if (verb === 'move' && method === 'POST') {
		return json(200, move(google, calendar, id, asked.query.get('destination') ?? ''));
	} else if (method === 'GET') {
		return json(200, calendar.show(calendar.get(id)));
	} else if (method === 'PATCH') {
		return json(200, calendar.show(calendar.patch(id, objectOf(asked), ifMatch)));
	} else if (method === 'PUT') {
		return json(200, calendar.update(id, objectOf(asked), ifMatch));
	} else if (method === 'DELETE') {
		calendar.delete(id, ifMatch);
		return { status: 204, body: '' };
	}
	throw new Refusal(404, 'notFound', 'Not Found');
}

/** The event keeps its id. https://developers.google.com/workspace/calendar/api/v3/reference/events/move */
function move(google: Google, from: Calendar, id: string, destination: string): unknown {
	const to = google.calendars.get(destination);
	if (!to) {
		throw new Refusal(404, 'notFound', 'Not Found');
	}
	const event = from.get(id);
	if (event.status === 'cancelled') {
		throw new Refusal(410, 'deleted', 'Resource has been deleted');
	}
	from.delete(id, null);
	return to.accept(event);
}

/** https://developers.google.com/workspace/calendar/api/v3/reference/calendarList/list */
function calendarList(google: Google, query: URLSearchParams): unknown {
	const all = [...google.calendars.values()];
	const offset = Number(query.get('pageToken') ?? 0),
		size = Math.min(250, Number(query.get('maxResults') ?? 100));
	const items = all.slice(offset, offset + size).map(calendar => ({
		...resourceOf(calendar),
		kind: 'calendar#calendarListEntry',
		accessRole: calendar.accessRole,
		...(calendar.id === google.primary && { primary: true }),
	}));
	return {
		kind: 'calendar#calendarList',
		items,
		...(offset + size < all.length
			? { nextPageToken: String(offset + size) }
			: { nextSyncToken: 'list' }),
	};
}

function resourceOf({ id, summary, description, timeZone }: Calendar): Record<string, unknown> {
	return { kind: 'calendar#calendar', id, summary, description, timeZone };
}
