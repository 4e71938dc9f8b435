import { Refusal } from './answer';

/** An event as the API gives it out. https://developers.google.com/workspace/calendar/api/v3/reference/events */
export interface StoredEvent {
	readonly kind: 'calendar#event';
	readonly id: string;
	readonly iCalUID: string;
	readonly status: 'confirmed' | 'tentative' | 'cancelled';
	readonly etag: string;
	readonly created: string;
	readonly updated: string;
	readonly sequence: number;
	readonly summary?: string;
	readonly description?: string;
	readonly location?: string;
	readonly transparency?: string;
	readonly start: EventTime;
	readonly end: EventTime;
	readonly reminders?: {
		readonly useDefault?: boolean;
		readonly overrides?: readonly { readonly method: string; readonly minutes: number }[];
	};
	readonly extendedProperties?: {
		readonly private?: Readonly<Record<string, string>>;
		readonly shared?: Readonly<Record<string, string>>;
	};
}

export interface EventTime {
	readonly date?: string;
	readonly dateTime?: string;
	readonly timeZone?: string;
}

/** The fields that a client may write. */
export const WRITABLE = [
	'summary',
	'description',
	'location',
	'transparency',
	'start',
	'end',
	'reminders',
	'extendedProperties',
	'status',
	'source',
	'colorId',
	'visibility',
] as const;

const invalid = (message: string, reason = 'invalid'): Refusal => new Refusal(400, reason, message);

/** Base32hex, 5 to 1024 characters; and not together with an iCalUID (Events resource, `id`). */
export function checkIds(body: Record<string, unknown>): void {
	const { id, iCalUID } = body;
	if (id !== undefined && !(typeof id === 'string' && /^[a-v0-9]{5,1024}$/.test(id))) {
		throw invalid('Invalid resource id value.');
	}
	if (id !== undefined && iCalUID !== undefined) {
		throw invalid('Invalid resource id value.');
	}
}

/** Refuses what the Events resource does not allow; `event` is the whole as it would be stored. */
export function checkEvent(event: Record<string, unknown>): void {
	const start = instantOf(event['start'], 'start'),
		end = instantOf(event['end'], 'end');
	if (start.allDay !== end.allDay) {
		throw invalid('Start and end times must either both be date or both be dateTime.');
	}
	if (end.at <= start.at) {
		throw invalid('The specified time range is empty.', 'timeRangeEmpty');
	}
	if (!['confirmed', 'tentative', 'cancelled'].includes(String(event['status']))) {
		throw invalid('Invalid value for: status');
	}
	if (![undefined, 'opaque', 'transparent'].includes(event['transparency'] as string | undefined)) {
		throw invalid('Invalid value for: transparency');
	}
	if (typeof event['description'] === 'string' && event['description'].length > 8192) {
		throw invalid('Invalid value for: description');
	}
	checkReminders(event['reminders']);
	checkExtendedProperties(event['extendedProperties']);
}

/** `date`, or `dateTime` with an offset or a `timeZone` (Events resource, `start`). */
function instantOf(
	value: unknown,
	what: string,
): { readonly allDay: boolean; readonly at: number } {
	const { date, dateTime, timeZone } = (value ?? {}) as {
		date?: unknown;
		dateTime?: unknown;
		timeZone?: unknown;
	};
	if (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && (dateTime ?? null) === null) {
		const at = Date.parse(`${date}T00:00:00Z`);
		if (!Number.isNaN(at) && new Date(at).toISOString().startsWith(date)) {
			return { allDay: true, at };
		}
	}
	if (
		typeof dateTime === 'string' &&
		(date ?? null) === null &&
		/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(dateTime)
	) {
		if (typeof timeZone === 'string') {
			checkZone(timeZone);
		}
		const at = Date.parse(dateTime);
		if (!Number.isNaN(at)) {
			return { allDay: false, at };
		}
	}
	throw invalid(
		value === undefined ? `Missing ${what} time.` : `Invalid ${what} time.`,
		value === undefined ? 'required' : 'invalid',
	);
}

const KNOWN_ZONES = new Set<string>();
function checkZone(zone: string): void {
	if (KNOWN_ZONES.has(zone)) {
		return;
	}
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		KNOWN_ZONES.add(zone);
	} catch {
		throw invalid('Invalid time zone definition for start time.');
	}
}

/** At most 5 overrides, 0 to 40320 minutes, and none beside the calendar's defaults (Events resource, `reminders`). */
function checkReminders(reminders: unknown): void {
	if (reminders === undefined) {
		return;
	}
	const { useDefault, overrides = [] } = reminders as { useDefault?: unknown; overrides?: unknown };
	if (!Array.isArray(overrides) || overrides.length > 5) {
		throw invalid('Invalid value for: reminders.overrides');
	}
	if (useDefault === true && overrides.length > 0) {
		throw invalid(
			'Cannot specify both default reminders and overrides at the same time.',
			'cannotUseDefaultRemindersAndSpecifyOverride',
		);
	}
	for (const { method, minutes } of overrides as { method?: unknown; minutes?: unknown }[]) {
		if (
			!['popup', 'email'].includes(String(method)) ||
			!Number.isInteger(minutes) ||
			Number(minutes) < 0 ||
			Number(minutes) > 40_320
		) {
			throw invalid('Invalid value for: reminders.overrides');
		}
	}
}

/** Keys of at most 44 characters, values of at most 1024, 300 of them. https://developers.google.com/workspace/calendar/api/guides/extended-properties */
function checkExtendedProperties(properties: unknown): void {
	for (const group of Object.values(
		(properties ?? {}) as Record<string, Record<string, unknown>>,
	)) {
		const entries = Object.entries(group ?? {});
		const tooLarge = entries.some(
			([key, value]) => typeof value !== 'string' || key.length > 44 || value.length > 1024,
		);
		if (tooLarge || entries.length > 300) {
			throw invalid('Invalid extended property: too large.');
		}
	}
}
