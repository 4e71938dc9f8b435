/**
 * Remembers for each object what was made from it and other parts, as long as none of them is another.
 * Parts are compared by identity, so an object that didn't change gives the very same result.
 */
export class Memo<Key extends object, Value> {
	readonly #known = new WeakMap<
		Key,
		{ readonly parts: readonly unknown[]; readonly value: Value }
	>();

	get(key: Key, parts: readonly unknown[], make: () => Value): Value {
		const known = this.#known.get(key);
		if (known && areSame(known.parts, parts)) {
			return known.value;
		}
		const value = make();
		this.#known.set(key, { parts, value });
		return value;
	}
}

/** Whether two lists have the very same items in the same order. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((item, index) => item === b[index]);
}

/**
 * Sorts a list that was sorted before with few other items: what is still there keeps its place,
 * and only new items are sorted in. Gives the same array if nothing changed.
 */
export class SortedList<Item> {
	#given: readonly Item[] = [];
	#sorted: readonly Item[] = [];

	constructor(private readonly compare: (a: Item, b: Item) => number) {}

	/** @param items nothing twice. The list isn't changed, and mustn't be changed later. */
	sort(items: readonly Item[]): readonly Item[] {
		const before = this.#given;
		const [start, end] = alikeEnds(before, items);
		const removed = new Set(before.slice(start, before.length - end));
		const added = items.slice(start, items.length - end);
		this.#given = items;
		if (removed.size + added.length > 0) {
			const kept = this.#sorted.filter(item => !removed.has(item));
			this.#sorted = mergeSorted(kept, added.sort(this.compare), this.compare);
		}
		return this.#sorted;
	}
}

/** How many items at the start and at the end of both lists are the same. */
function alikeEnds(a: readonly unknown[], b: readonly unknown[]): readonly [number, number] {
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) {
		start++;
	}
	let end = 0;
	while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
		end++;
	}
	return [start, end];
}

/** The items of both, each sorted already. A few new ones are put into their places. */
function mergeSorted<Item>(
	a: readonly Item[],
	b: readonly Item[],
	compare: (a: Item, b: Item) => number,
): readonly Item[] {
	const merged = [...a];
	if (b.length > FEW) {
		return [...merged, ...b].sort(compare);
	}
	for (const item of b) {
		merged.splice(placeOf(item, merged, compare), 0, item);
	}
	return merged;
}

const FEW = 100;

/** How many items come before it. */
function placeOf<Item>(
	item: Item,
	sorted: readonly Item[],
	compare: (a: Item, b: Item) => number,
): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(sorted[middle]!, item) <= 0) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
