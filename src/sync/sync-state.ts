import * as v from 'valibot';
import type { EventTime } from '../core/calendar/event';
import type { LocalStore } from '../actions/ports';
import type { RemoteChanges, RemoteEvent, RemoteState } from './remote-event';
import {
	propertiesOf,
	readSyncMetadata,
	textOfTime,
	toTime,
	type SyncMetadata,
} from './sync-metadata';

/** Saved last, so that a run that ends while it saves gets the same changes again. */
const CALENDAR_KEY = '~calendar';
const TOKEN_KEY = '~token';

/** What this device saw of the calendar when it last looked. */
export interface SyncState {
	readonly calendar: string;
	/** For requesting what changed since; without it, everything is requested. */
	readonly token: string | undefined;
	readonly events: ReadonlyMap<string, RemoteEvent>;
}

/** The names that states had before. */
const FORMER_STATES: Readonly<Record<string, RemoteState>> = {
	stands: 'present',
	'let go': 'dismissed',
};

const STATE = v.pipe(
	v.string(),
	v.transform(name => FORMER_STATES[name] ?? name),
	v.picklist(['present', 'deleted', 'dismissed', 'withdrawn']),
);

const METADATA = v.pipe(
	v.record(v.string(), v.unknown()),
	v.transform(readSyncMetadata),
	v.custom<SyncMetadata>(metadata => metadata !== undefined),
);

const TIME = v.pipe(
	v.string(),
	v.transform(toTime),
	v.custom<EventTime>(time => time !== undefined),
);

const CHANGES = v.object({
	title: v.optional(v.string()),
	description: v.optional(v.string()),
	location: v.optional(v.string()),
	time: v.optional(v.fallback(v.optional(TIME), undefined)),
});

/** An event as it's saved. `standing`, `theirs` and `mark` are the names that earlier versions used. Unknown keys are ignored. */
const SAVED_EVENT = v.pipe(
	v.record(v.string(), v.unknown()),
	v.transform(({ standing, theirs, mark, ...saved }) => ({
		state: standing,
		changes: theirs,
		metadata: mark,
		...saved,
	})),
	v.object({
		etag: v.string(),
		source: v.string(),
		state: STATE,
		changes: CHANGES,
		metadata: v.optional(METADATA),
		metadataLost: v.optional(v.boolean()),
		notePath: v.optional(v.string()),
		text: v.optional(v.string()),
	}),
);

/** Undefined where any of it is damaged: it's rebuilt from the calendar. */
export async function loadSyncState(store: LocalStore): Promise<SyncState | undefined> {
	const saved = new Map(await store.load());
	const calendar = saved.get(CALENDAR_KEY);
	const token = saved.get(TOKEN_KEY);
	saved.delete(CALENDAR_KEY);
	saved.delete(TOKEN_KEY);
	if (typeof calendar !== 'string' || (token !== undefined && typeof token !== 'string')) {
		return undefined;
	}
	const events = new Map<string, RemoteEvent>();
	for (const [ref, value] of saved) {
		const event = v.safeParse(SAVED_EVENT, value);
		if (!event.success) {
			return undefined;
		}
		events.set(ref, remoteEventOf(ref, event.output));
	}
	return { calendar, token, events };
}

/** Saves what differs from what was saved before, and no more. */
export async function saveSyncState(
	store: LocalStore,
	before: SyncState | undefined,
	now: SyncState,
): Promise<void> {
	const changes = new Map<string, unknown>();
	for (const [ref, event] of now.events) {
		const known = before?.events.get(ref);
		const saved = savedForm(event);
		if (known === undefined || JSON.stringify(savedForm(known)) !== JSON.stringify(saved)) {
			changes.set(ref, saved);
		}
	}
	const knownRefs = before === undefined ? await store.load() : before.events;
	for (const ref of knownRefs.keys()) {
		if (!now.events.has(ref) && !ref.startsWith('~')) {
			changes.set(ref, undefined);
		}
	}
	if (before?.calendar !== now.calendar) {
		changes.set(CALENDAR_KEY, now.calendar);
	}
	if (before?.token !== now.token) {
		changes.set(TOKEN_KEY, now.token);
	}
	if (changes.size > 0) {
		await store.save(changes);
	}
}

/** As if this device had never looked. */
export async function clearSyncState(store: LocalStore): Promise<void> {
	const known = [...(await store.load()).keys()];
	if (known.length > 0) {
		await store.save(new Map(known.map(key => [key, undefined])));
	}
}

/** What's saved of an event; JSON leaves out what is undefined. */
function savedForm({ etag, source, state, changes, ...more }: RemoteEvent): object {
	const { time, ...texts } = changes;
	return {
		etag,
		source,
		state,
		changes: { ...texts, time: time && textOfTime(time) },
		metadata: more.metadata && propertiesOf(more.metadata),
		metadataLost: more.metadataLost,
		notePath: more.notePath,
		text: more.text,
	};
}

function remoteEventOf(ref: string, saved: v.InferOutput<typeof SAVED_EVENT>): RemoteEvent {
	const changes = definedOnly(saved.changes) as RemoteChanges;
	return definedOnly({ ref, ...saved, changes }) as RemoteEvent;
}

function definedOnly<Value extends object>(value: Value): Value {
	const entries = Object.entries(value).filter(([, one]) => one !== undefined);
	return Object.fromEntries(entries) as Value;
}
