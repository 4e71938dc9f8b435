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
	#sorted: readonly Item[] = [];
	#known: ReadonlySet<Item> = new Set();

	constructor(private readonly compare: (a: Item, b: Item) => number) {}

	sort(items: readonly Item[]): readonly Item[] {
		const wanted = new Set(items);
		const added = [...wanted].filter(item => !this.#known.has(item)).sort(this.compare);
		if (added.length === 0 && wanted.size === this.#sorted.length) {
			return this.#sorted;
		}
		const kept = this.#sorted.filter(item => wanted.has(item));
		this.#sorted = mergeSorted(kept, added, this.compare);
		this.#known = wanted;
		return this.#sorted;
	}
}

function mergeSorted<Item>(
	a: readonly Item[],
	b: readonly Item[],
	compare: (a: Item, b: Item) => number,
): readonly Item[] {
	if (b.length === 0) {
		return a;
	}
	const merged: Item[] = [];
	let next = 0;
	for (const item of a) {
		while (next < b.length && compare(b[next]!, item) < 0) {
			merged.push(b[next]!);
			next++;
		}
		merged.push(item);
	}
	return merged.concat(b.slice(next));
}
