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
