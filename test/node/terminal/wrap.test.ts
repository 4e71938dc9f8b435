import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { padded, wrap } from '../../../src/node/terminal/text-layout';

test('lines are filled and not overfilled, and no word is lost', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })),
			fc.integer({ min: 1, max: 60 }),
			(words, columns) => {
				const lines = wrap(words.join(' '), columns);
				expect(lines.join(' ')).toBe(
					words
						.join(' ')
						.split(/\s+/)
						.filter(word => word !== '')
						.join(' '),
				);
				for (const line of lines) {
					expect(stringWidth(line) <= columns || !line.includes(' ')).toBe(true);
				}
			},
		),
	);
});

test('wide characters count as two', () => {
	expect(wrap('李小龙 王', 6)).toEqual(['李小龙', '王']);
	expect(padded('李', 4)).toBe('李  ');
	expect(padded('long', 2)).toBe('long');
});
