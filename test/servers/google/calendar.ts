import { randomUUID } from 'node:crypto';
import { Refusal } from './answer';
import { checkEvent, checkIds, WRITABLE, type StoredEvent } from './event-rules';

/** An event and the calendar's version since which it stands so: for sync tokens. */
interface Kept {
	readonly event: StoredEvent;
	readonly version: number;
}

/** One calendar with its events, deleted ones too: they keep their ids and can be brought back. */
export class Calendar {
	readonly events = new Map<string, Kept>();
	version = 0;
	/** What the person may do with it: `owner`, `reader` and so on. */
	accessRole = 'owner';
	/** Sync tokens of an earlier epoch are answered with 410. */
	epoch = 0;
	readonly forgotten = new Set<string>();
	/** A page can hold fewer than were asked for. https://developers.google.com/workspace/calendar/api/v3/reference/events/list (`maxResults`) */
	largestPage = 2500;

	constructor(
		readonly id: string,
		public summary: string,
		public description: string,
		readonly timeZone: string,
		private readonly now: () => number,
	) {}

	/** As it is given out. */
	show(event: StoredEvent): StoredEvent {
		const { kind, id, status, etag } = event;
		return status === 'cancelled' && this.bareWhenDeleted
			? ({ kind, id, status, etag } as StoredEvent)
			: event;
	}

	/** 404 where it never was. A deleted event is still given out, with its details (Events resource, `status`). */
	get(id: string): StoredEvent {
		const kept = this.events.get(id);
		if (!kept) {
			throw new Refusal(404, 'notFound', 'Not Found');
		}
		return kept.event;
	}

	/** A used id is refused, a deleted event's too. https://developers.google.com/workspace/calendar/api/v3/reference/events/insert */
	insert(body: Record<string, unknown>): StoredEvent {
		checkIds(body);
		const id = typeof body['id'] === 'string' ? body['id'] : randomUUID().replaceAll('-', '');
		if (this.events.has(id)) {
			throw new Refusal(409, 'duplicate', 'The requested identifier already exists.');
		}
		return this.keep({
			kind: 'calendar#event',
			id,
			iCalUID: body['iCalUID'] ?? `${id}@google.com`,
			created: this.stamp(),
			...writableOf(body),
		});
	}

	/** Imports by iCalUID: a known one is written anew. https://developers.google.com/workspace/calendar/api/v3/reference/events/import */
	import(body: Record<string, unknown>): StoredEvent {
		const known = [...this.events.values()].find(({ event }) => event.iCalUID === body['iCalUID']);
		if (known) {
			return this.keep({ ...known.event, ...writableOf(body) });
		}
		return this.insert({ ...body, id: undefined });
	}

	/** Merges: objects are merged, null takes away. https://developers.google.com/workspace/calendar/api/guides/performance#patch */
	patch(id: string, body: Record<string, unknown>, ifMatch: string | null): StoredEvent {
		const event = this.get(id);
		this.match(event, ifMatch);
		return this.keep(merge({ ...event }, writableOf(body)));
	}

	/** How bringing a deleted event back is refused, where it is; https://github.com/googleapis/google-api-ruby-client/issues/1811 met some that cannot. */
	notRevivable: Refusal | undefined;
	/** Whether deleted events tell no more than their ids: only those are guaranteed (Events resource, `status`). */
	bareWhenDeleted = false;

	/** Replaces all that a client may write. https://developers.google.com/workspace/calendar/api/v3/reference/events/update */
	update(id: string, body: Record<string, unknown>, ifMatch: string | null): StoredEvent {
		const { kind, iCalUID, created, sequence, ...before } = this.get(id);
		if (before.status === 'cancelled' && this.notRevivable) {
			throw this.notRevivable;
		}
		this.match(before as StoredEvent, ifMatch);
		return this.keep({ kind, id, iCalUID, created, sequence, ...writableOf(body) });
	}

	/** 410 where it is deleted already. https://developers.google.com/workspace/calendar/api/v3/reference/events/delete */
	delete(id: string, ifMatch: string | null): void {
		const event = this.get(id);
		if (event.status === 'cancelled') {
			throw new Refusal(410, 'deleted', 'Resource has been deleted');
		}
		this.match(event, ifMatch);
		this.keep({ ...event, status: 'cancelled' });
	}

	/** After a long time deleted events are no longer listed, though their ids stay used (Events resource, `status`), and sync tokens are too old. */
	forgetDeleted(): void {
		this.epoch++;
		for (const { event } of this.events.values()) {
			if (event.status === 'cancelled') {
				this.forgotten.add(event.id);
			}
		}
	}

	/** Takes in an event that was moved here from another calendar. */
	accept(event: StoredEvent): StoredEvent {
		return this.keep({ ...event });
	}

	private match(event: StoredEvent, ifMatch: string | null): void {
		if (ifMatch !== null && ifMatch !== '*' && ifMatch !== event.etag) {
			throw new Refusal(412, 'conditionNotMet', 'Precondition Failed');
		}
	}

	private keep(event: Record<string, unknown>): StoredEvent {
		const version = ++this.version;
		const whole = {
			sequence: 0,
			...event,
			status: event['status'] ?? 'confirmed',
			updated: this.stamp(),
			etag: `"${this.epoch}${String(version).padStart(8, '0')}"`,
		};
		checkEvent(whole);
		const stored = whole as unknown as StoredEvent;
		this.forgotten.delete(stored.id);
		this.events.delete(stored.id);
		this.events.set(stored.id, { event: stored, version });
		return stored;
	}

	private stamp(): string {
		return new Date(this.now()).toISOString();
	}
}

function writableOf(body: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		WRITABLE.filter(name => body[name] !== undefined).map(name => [name, body[name]]),
	);
}

function merge(
	into: Record<string, unknown>,
	from: Record<string, unknown>,
): Record<string, unknown> {
	const merged = { ...into };
	for (const [key, value] of Object.entries(from)) {
		if (value === null) {
			delete merged[key];
		} else if (typeof value === 'object' && !Array.isArray(value)) {
			merged[key] = merge(
				(merged[key] ?? {}) as Record<string, unknown>,
				value as Record<string, unknown>,
			);
		} else {
			merged[key] = value;
		}
	}
	return merged;
}
