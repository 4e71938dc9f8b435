import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SortedList } from '../../../src/core/records/memo';

interface Item {
	readonly key: number;
	readonly id: number;
}

const compare = (a: Item, b: Item): number => a.key - b.key || a.id - b.id;
const edit = fc.record({
	what: fc.constantFrom('add', 'remove', 'replace', 'refill', 'nothing'),
	at: fc.nat({ max: 400 }),
	key: fc.nat({ max: 20 }),
});

test('a list sorted after each edit is the list sorted at once', () => {
	fc.assert(
		fc.property(fc.array(edit, { maxLength: 30 }), edits => {
			let count = 0;
			const item = (key: number): Item => ({ key, id: count++ });
			const list = new SortedList(compare);
			let items: readonly Item[] = [];
			for (const { what, at, key } of edits) {
				const place = at % (items.length + 1);
				if (what === 'add') {
					items = [...items.slice(0, place), item(key), ...items.slice(place)];
				} else if (what === 'remove') {
					items = items.filter((_, index) => index !== place);
				} else if (what === 'replace') {
					items = items.map((one, index) => (index === place ? item(key) : one));
				} else if (what === 'refill') {
					items = Array.from({ length: at }, (_, index) => item((index * key) % 20));
				}
				const before = list.sort(items);
				expect(before).toEqual([...items].sort(compare));
				// Without a change it's the very same list.
				expect(list.sort([...items])).toBe(before);
			}
		}),
		{ numRuns: 200 },
	);
});
