import { Drop } from 'liquidjs';
import { dayAt, minutesAt, type Zone } from '../time/instant';
import { utcOf } from '../time/day';
import type { When } from '../time/when';

/** The parts of something that has none. Without a prototype, so that `constructor` is no part either. */
const NO_PARTS: Readonly<Record<string, unknown>> = Object.freeze(
	Object.create(null) as Record<string, unknown>,
);

/** A fact that is not known: false in a condition, a marked gap where it is written out. */
export class Gap extends Drop {
	private readonly parts: Readonly<Record<string, unknown>>;

	/** `name` is what is missing, in the letter's language; `parts` are the facts of a group, each a gap itself. */
	constructor(
		readonly name: string,
		parts?: Readonly<Record<string, unknown>>,
	) {
		super();
		this.parts = parts ?? partsOfList([], this);
	}

	/** What Liquid takes properties from. */
	toLiquid(): Readonly<Record<string, unknown>> {
		return this.parts;
	}

	override valueOf(): null {
		return null;
	}

	override toString(): string {
		return `==${this.name}==`;
	}
}

/** A list, of which a part that is not there is a gap. */
export class ListFact extends Drop {
	constructor(
		readonly items: readonly string[],
		private readonly gap: Gap,
	) {
		super();
	}

	toLiquid(): Readonly<Record<string, unknown>> {
		return partsOfList(this.items, this.gap);
	}

	override valueOf(): readonly string[] {
		return this.items;
	}
}

/** What Liquid can take from a list by name or number; further than anybody counts, there are gaps. */
function partsOfList(items: readonly string[], gap: Gap): Readonly<Record<string, unknown>> {
	const counted = Array.from(
		{ length: Math.max(items.length, 10) },
		(_, at) => [at, items[at] ?? gap] as const,
	);
	return Object.assign(
		Object.create(null) as Record<string, unknown>,
		Object.fromEntries(counted),
		{ first: items[0] ?? gap, last: items[items.length - 1] ?? gap, size: items.length },
	);
}

/** A day or a moment. In conditions it is ISO text, so that two of them compare as they follow each other. */
export class DateFact extends Drop {
	constructor(
		private readonly when: When,
		private readonly zone: Zone,
	) {
		super();
	}

	toLiquid(): Readonly<Record<string, unknown>> {
		return NO_PARTS;
	}

	/** What the clocks of the zone show, as if it were UTC, in milliseconds since 1970. */
	get wall(): number {
		const { when, zone } = this;
		if (when.day !== undefined) {
			return utcOf(when.day);
		}
		return utcOf(dayAt(when.at, zone)) + minutesAt(when.at, zone) * 60_000;
	}

	override valueOf(): string {
		const iso = new Date(this.wall).toISOString();
		if (this.when.day !== undefined) {
			return iso.slice(0, 10);
		}
		return iso.slice(0, 16);
	}
}

/** What a variable can hold. */
export type KnownFacts = string | number | readonly string[] | DateFact;
