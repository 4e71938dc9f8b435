import { Refusal } from './answer';
import type { Calendar } from './calendar';
import type { StoredEvent } from './event-rules';

/** Parameters that cannot be used with a sync token. https://developers.google.com/workspace/calendar/api/v3/reference/events/list (`syncToken`) */
const NOT_WITH_SYNC_TOKEN = [
	'iCalUID',
	'orderBy',
	'privateExtendedProperty',
	'q',
	'sharedExtendedProperty',
	'timeMin',
	'timeMax',
	'updatedMin',
];
/** What may differ between pages of one list. */
const FREE = ['pageToken', 'syncToken', 'alt', 'prettyPrint', 'fields', 'key'];

interface Token {
	readonly epoch: number;
	/** Changes after this version are told. */
	readonly since: number;
	/** The version up to which this list tells. */
	readonly until: number;
	/** Up to which version the pages before have told: what changes between two pages moves no other event from its page. */
	readonly told: number;
	readonly params: string;
}

/**
 * Pages of at most 2500 (250 where not said), identical parameters on each, the sync token on the last alone;
 * with a sync token all that changed since, deleted events included. https://developers.google.com/workspace/calendar/api/guides/sync
 */
export function listEvents(calendar: Calendar, query: URLSearchParams): Record<string, unknown> {
	const params = paramsOf(query);
	const sync = readToken(query.get('syncToken')),
		page = readToken(query.get('pageToken'));
	if (sync && NOT_WITH_SYNC_TOKEN.some(name => query.has(name))) {
		throw new Refusal(400, 'badRequest', 'Sync token cannot be used with the given parameters.');
	}
	if (sync && (sync.epoch !== calendar.epoch || sync.since > calendar.version)) {
		throw new Refusal(
			410,
			'fullSyncRequired',
			'Sync token is no longer valid, a full sync is required.',
		);
	}
	if ((sync ?? page) && (page ?? sync)!.params !== params) {
		throw new Refusal(400, 'invalid', 'Parameters differ from those that the token was made for.');
	}
	const token: Token = page ?? {
		epoch: calendar.epoch,
		since: sync?.since ?? -1,
		until: calendar.version,
		told: sync?.since ?? -1,
		params,
	};

	const found = matching(calendar, query, token);
	const told = found.slice(
		0,
		Math.min(calendar.largestPage, Number(query.get('maxResults') ?? 250)),
	);
	const more = told.length < found.length;
	return {
		kind: 'calendar#events',
		summary: calendar.summary,
		timeZone: calendar.timeZone,
		etag: `"${calendar.version}"`,
		items: told.map(({ event }) => shown(calendar, event, query)),
		...(more
			? { nextPageToken: textOf({ ...token, told: told.at(-1)!.version }) }
			: { nextSyncToken: textOf({ ...token, since: token.until, told: token.until }) }),
	};
}

function matching(
	calendar: Calendar,
	query: URLSearchParams,
	{ since, told, until }: Token,
): readonly { readonly event: StoredEvent; readonly version: number }[] {
	const wanted = query
		.getAll('privateExtendedProperty')
		.map(text => text.split('=') as [string, string]);
	return [...calendar.events.values()].filter(
		({ event, version }) =>
			version > told &&
			version <= until &&
			!calendar.forgotten.has(event.id) &&
			(event.status !== 'cancelled' || query.get('showDeleted') === 'true' || since >= 0) &&
			(!query.has('iCalUID') || event.iCalUID === query.get('iCalUID')) &&
			wanted.every(([name, value]) => event.extendedProperties?.private?.[name] === value),
	);
}

/** Without showDeleted, a deleted event tells its id and no more (Events resource, `status`). */
function shown(calendar: Calendar, event: StoredEvent, query: URLSearchParams): StoredEvent {
	const { kind, id, status, etag } = event;
	return status === 'cancelled' && query.get('showDeleted') !== 'true'
		? ({ kind, id, status, etag } as StoredEvent)
		: calendar.show(event);
}

function paramsOf(query: URLSearchParams): string {
	return [...query]
		.filter(([name]) => !FREE.includes(name))
		.map(([name, value]) => `${name}=${value}`)
		.sort()
		.join('&');
}

const textOf = (token: Token): string => Buffer.from(JSON.stringify(token)).toString('base64url');

function readToken(text: string | null): Token | undefined {
	if (text === null) {
		return undefined;
	}
	try {
		const token = JSON.parse(Buffer.from(text, 'base64url').toString()) as Partial<Token> | null;
		if (typeof token?.since === 'number' && typeof token.params === 'string') {
			return token as Token;
		}
	} catch {
		/* said below */
	}
	throw new Refusal(
		410,
		'fullSyncRequired',
		'Sync token is no longer valid, a full sync is required.',
	);
}
