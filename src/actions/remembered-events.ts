import { propertiesOf, readMark, textOfTime, toTime } from '../core/calendar/sync-mark';
import type { PresentEvent, Theirs } from '../core/calendar/sync-present';
import type { Memory } from './ports';

/** Written last, so that a run that ends while it saves is told the changes once more. */
const CALENDAR = '~calendar',
	TOKEN = '~token';

/** What this device saw of the calendar when it last looked. */
export interface Remembered {
	readonly calendar: string;
	/** For asking what changed since; without it, all is asked for anew. */
	readonly token: string | undefined;
	readonly events: ReadonlyMap<string, PresentEvent>;
}

/** Nothing at all where any of it is damaged: it is rebuilt from the calendar. */
export async function recall(memory: Memory): Promise<Remembered | undefined> {
	const saved = await memory.load();
	const [calendar, token] = [saved.get(CALENDAR), saved.get(TOKEN)];
	if (typeof calendar !== 'string' || (token !== undefined && typeof token !== 'string')) {
		return undefined;
	}
	const events = new Map<string, PresentEvent>();
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
export async function keep(
	memory: Memory,
	before: Remembered | undefined,
	now: Remembered,
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
export async function forget(memory: Memory): Promise<void> {
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
}: PresentEvent): Record<string, unknown> {
	return {
		etag,
		source,
		standing,
		theirs: { ...texts, ...(time && { time: textOfTime(time) }) },
		...(mark && { mark: propertiesOf(mark) }),
		...(text !== undefined && { text }),
	};
}

function readEvent(ref: string, value: unknown): PresentEvent | undefined {
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
		properties === undefined ? undefined : readMark(properties as Record<string, unknown>);
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
}: Record<string, unknown>): Theirs {
	const time = typeof timeText === 'string' ? toTime(timeText) : undefined;
	return {
		...(typeof title === 'string' && { title }),
		...(typeof description === 'string' && { description }),
		...(typeof location === 'string' && { location }),
		...(time && { time }),
	};
}
