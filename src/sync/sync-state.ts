import { propertiesOf, readSyncMetadata, textOfTime, toTime } from './sync-metadata';
import type { RemoteEvent, RemoteChanges } from './remote-event';
import type { LocalStore } from '../actions/ports';

/** Written last, so that a run that ends while it saves is told the changes once more. */
const CALENDAR = '~calendar',
	TOKEN = '~token';

/** What this device saw of the calendar when it last looked. */
export interface SyncState {
	readonly calendar: string;
	/** For asking what changed since; without it, all is asked for anew. */
	readonly token: string | undefined;
	readonly events: ReadonlyMap<string, RemoteEvent>;
}

/** Nothing at all where any of it is damaged: it is rebuilt from the calendar. */
export async function loadSyncState(memory: LocalStore): Promise<SyncState | undefined> {
	const saved = await memory.load();
	const [calendar, token] = [saved.get(CALENDAR), saved.get(TOKEN)];
	if (typeof calendar !== 'string' || (token !== undefined && typeof token !== 'string')) {
		return undefined;
	}
	const events = new Map<string, RemoteEvent>();
	for (const [ref, value] of saved) {
		if (ref === CALENDAR || ref === TOKEN) {
			continue;
		}
		const event = readEvent(ref, value);
		if (event === undefined) {
			return undefined;
		}
		events.set(ref, event);
	}
	return { calendar, token, events };
}

/** Saves what differs from what was remembered before, and no more. */
export async function saveSyncState(
	memory: LocalStore,
	before: SyncState | undefined,
	now: SyncState,
): Promise<void> {
	const changes = new Map<string, unknown>();
	for (const [ref, event] of now.events) {
		const saved = valueOf(event);
		const was = before?.events.get(ref);
		if (was === undefined || JSON.stringify(valueOf(was)) !== JSON.stringify(saved)) {
			changes.set(ref, saved);
		}
	}
	for (const ref of (before === undefined ? await memory.load() : before.events).keys()) {
		if (!now.events.has(ref) && !ref.startsWith('~')) {
			changes.set(ref, undefined);
		}
	}
	if (before?.calendar !== now.calendar) {
		changes.set(CALENDAR, now.calendar);
	}
	if (before?.token !== now.token) {
		changes.set(TOKEN, now.token);
	}
	if (changes.size > 0) {
		await memory.save(changes);
	}
}

/** As if this device had never looked. */
export async function clearSyncState(memory: LocalStore): Promise<void> {
	const known = [...(await memory.load()).keys()];
	if (known.length > 0) {
		await memory.save(new Map(known.map(key => [key, undefined])));
	}
}

function valueOf({
	etag,
	source,
	mark,
	standing,
	text,
	theirs: { time, ...texts },
}: RemoteEvent): Record<string, unknown> {
	return {
		etag,
		source,
		standing,
		theirs: { ...texts, ...(time && { time: textOfTime(time) }) },
		...(mark && { mark: propertiesOf(mark) }),
		...(text !== undefined && { text }),
	};
}

function readEvent(ref: string, value: unknown): RemoteEvent | undefined {
	const {
		etag,
		source,
		standing,
		theirs,
		text,
		mark: properties,
	} = (value ?? {}) as Record<string, unknown>;
	const known =
		standing === 'stands' ||
		standing === 'deleted' ||
		standing === 'let go' ||
		standing === 'withdrawn';
	if (
		typeof etag !== 'string' ||
		typeof source !== 'string' ||
		!known ||
		typeof theirs !== 'object' ||
		theirs === null
	) {
		return undefined;
	}
	const mark =
		properties === undefined ? undefined : readSyncMetadata(properties as Record<string, unknown>);
	if (properties !== undefined && mark === undefined) {
		return undefined;
	}
	return {
		ref,
		etag,
		source,
		standing,
		theirs: readTheirs(theirs as Record<string, unknown>),
		...(mark && { mark }),
		...(typeof text === 'string' && { text }),
	};
}

function readTheirs({
	time: timeText,
	title,
	description,
	location,
}: Record<string, unknown>): RemoteChanges {
	const time = typeof timeText === 'string' ? toTime(timeText) : undefined;
	return {
		...(typeof title === 'string' && { title }),
		...(typeof description === 'string' && { description }),
		...(typeof location === 'string' && { location }),
		...(time && { time }),
	};
}
