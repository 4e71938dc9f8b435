import type { CalendarEvent } from '../../../src/core/calendar/event';
import { fingerprintOf, textOfTime } from '../../../src/sync/sync-metadata';
import type { StoredEvent } from '../../servers/google/event-rules';
import type { SmallWorld } from './small-world';
import { withoutOurs } from './world-texts';

/** What people did so far, for what must hold in the end. */
export class Deeds {
	/** Sources of all events that were ever deleted, and moved. */
	readonly deleted = new Set<string>();
	readonly moved = new Set<string>();
	/** Events that must stay away, and the days on which follow-ups must be due: all devices knew them, and nothing happened since that speaks against it. */
	readonly away = new Set<string>();
	readonly dueOn = new Map<string, string>();
	/** Titles that the person gave to events that were wanted, under the same title, ever since. */
	readonly renamed = new Map<string, { readonly title: string; readonly ours: string }>();
	/** The notes as the person wrote them. */
	readonly written = new Map<string, string>();
	/** Notes of which a sync service has brought the beginning. */
	readonly halves = new Map<string, { readonly half: string; readonly whole: string }>();
	/** What events stood for that another program took our properties from; and those of them that nobody can know any more. */
	private readonly stripped = new Map<string, string>();
	readonly unknown = new Set<string>();
	private copied = false;

	sourceOf({ id, extendedProperties }: StoredEvent): string {
		return extendedProperties?.private?.['source'] ?? this.stripped.get(id) ?? '';
	}

	write(world: SmallWorld, path: string, text: string): void {
		world.texts.set(path, text);
		this.written.set(path, withoutOurs(text));
	}

	/** Notes changed, so that what the person did in Google may count for less from now on. */
	noteChanged(
		world: SmallWorld,
		how: 'body' | 'properties' | 'reopened' | 'renamed' | 'copied' | 'unsure',
	): void {
		if (how === 'body') {
			return;
		}
		world.lastWanted = [];
		this.copied ||= how === 'copied';
		this.dueOn.clear();
		if (how === 'reopened' || how === 'unsure' || this.copied) {
			this.away.clear();
		}
	}

	/** A device forgot what it knew, or Google did. */
	forgot(): void {
		for (const id of this.stripped.keys()) {
			this.unknown.add(id);
		}
		this.away.clear();
		this.dueOn.clear();
	}

	/** Before it is done to the event. */
	inGoogle(world: SmallWorld, event: StoredEvent, what: 'deletes' | 'restores' | 'strips'): void;
	inGoogle(world: SmallWorld, event: StoredEvent, what: 'moves' | 'renames', to: string): void;
	inGoogle(
		world: SmallWorld,
		event: StoredEvent,
		what: 'deletes' | 'restores' | 'strips' | 'moves' | 'renames',
		to = '',
	): void {
		const source = this.sourceOf(event);
		const wanted = world.lastWanted.find(one => one.source === source);
		const isKnown = wanted !== undefined && world.devices.every(device => device.knows(event.id));
		if (what === 'strips') {
			this.stripped.set(event.id, source);
			this.renamed.delete(source);
			this.dueOn.delete(source);
			if (!isKnown) {
				this.unknown.add(event.id);
			}
			return;
		}
		if (what === 'renames') {
			this.renamed.delete(source);
			if (wanted && event.extendedProperties?.private?.['title'] === fingerprintOf(wanted.title)) {
				this.renamed.set(source, { title: to, ours: wanted.title });
			}
			return;
		}
		this.dueOn.delete(source);
		if (what === 'restores') {
			this.away.delete(source);
		}
		if (what === 'deletes') {
			this.deleted.add(source);
			this.renamed.delete(source);
			if (isKnown) {
				this.away.add(source);
			}
		}
		if (what === 'moves') {
			this.moved.add(source);
			if (
				isKnown &&
				wanted.kind === 'follow-up' &&
				event.extendedProperties?.private?.['time'] === textOfTime(wanted.time)
			) {
				this.dueOn.set(source, to);
			}
		}
	}

	/** Nothing is promised of an event that was not wanted for a while, or under another title. */
	keepWanted(wanted: readonly CalendarEvent[]): void {
		const titles = new Map(wanted.map(({ source, title }) => [source, title]));
		for (const [source, { ours }] of this.renamed) {
			if (titles.get(source) !== ours) {
				this.renamed.delete(source);
			}
		}
		for (const sources of [this.away, this.dueOn]) {
			for (const source of sources.keys()) {
				if (!titles.has(source)) {
					sources.delete(source);
				}
			}
		}
	}
}
