/** More different texts and days than these are nobody's job search. */
const MAX_REMEMBERED = 50_000;

/**
 * What was worked out for the key before, else works it out. The map forgets
 * everything when it's full.
 */
export function remember<Key, Value>(
	known: Map<Key, Value>,
	key: Key,
	workOut: () => Value,
): Value {
	const before = known.get(key);
	if (before !== undefined) {
		return before;
	}
	if (known.size >= MAX_REMEMBERED) {
		known.clear();
	}
	const value = workOut();
	known.set(key, value);
	return value;
}
