import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, mergeChange } from './shim/workspace/merge';

const apply = (
	text: string,
	{ from, to, insert }: { from: number; to: number; insert: string },
): string => text.slice(0, from) + insert + text.slice(to);

test('a difference turns the one text into the other', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
	fc.assert(
		fc.property(text, text, (before, after) => apply(before, difference(before, after)) === after),
	);
});

test.for([
	['above', 'one\ntwo', 'one\ntwo, typed', 'ONE\ntwo', 'ONE\ntwo, typed'],
	['below', 'one\ntwo', 'typed one\ntwo', 'one\nTWO', 'typed one\nTWO'],
	['at the same place', 'one', 'typed', 'disk', undefined],
])('what changed on disk %s of what was typed', ([, saved = '', typed = '', disk = '', merged]) => {
	const change = mergeChange(saved, typed, disk);
	expect(change && apply(typed, change)).toBe(merged);
});
