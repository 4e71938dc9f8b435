import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, frontmatterText, readFrontmatter } from '../../../src/core/notes/read-frontmatter';
import type { Value } from '../../../src/core/notes/frontmatter';

/** The value of the first property of a note with these lines of frontmatter, which have no fault. */
function valueOf(lines: string): Value | undefined {
	const { properties, faults } = readFrontmatter(`---\n${lines}\n---\nBody`);
	expect(faults).toEqual([]);
	return properties[0]?.value;
}

const names = (text: string): string[] =>
	readFrontmatter(text).properties.map(({ name, line }) => `${line} ${name}`);

describe('a value is the text that was typed', () => {
	test.each<[string, Value]>([
		['a: 0123', '0123'],
		['a: 1.50', '1.50'],
		['a: 0x1F', '0x1F'],
		['a: yes', 'yes'],
		['a: True', 'True'],
		['a: 2026-11-23', '2026-11-23'],
		['a: 2026-11-23 14:30:00 +01:00', '2026-11-23 14:30:00 +01:00'],
		['a:', null],
		['a: ', null],
		['a: ~', null],
		['a: null', null],
		['a: NULL', null],
		['a:   # nothing yet', null],
		['a: ""', ''],
		['a: "null"', 'null'],
		[`a: '~'`, '~'],
		['a: none', 'none'],
		[`a: 'it''s'`, `it's`],
		[String.raw`a: "x\ty\u00e9"`, 'x\tyé'],
		['a: x # remark', 'x'],
		['a: x#y', 'x#y'],
		['a: one\n  two', 'one two'],
		['a: |\n  one\n  # two', 'one\n# two\n'],
		['a: >-\n  one\n  two', 'one two'],
		['a: [x, ~]', ['x', null]],
		['a:\n- x\n-\n- "y"', ['x', null, 'y']],
		['a: []', []],
		['a: {}', {}],
		['a:\n  b: 1\n  __proto__: 2', { b: '1', ['__proto__']: '2' }],
		['a: !thing x', 'x'],
		['a: !!int 07', '07'],
		['"a": Zürich 日本 🎉', 'Zürich 日本 🎉'],
		['a: \uE000\uE001', '\uE000\uE001'],
	])('%j', (lines, value) => expect(valueOf(lines)).toEqual(value));
});

describe('what people type unquoted, though YAML means something else by it', () => {
	test.each<[string, Value]>([
		['a: {{date}}', '{{date}}'],
		['a: {{date}} {{time}}\nb: 1', '{{date}} {{time}}'],
		['a: {{date:YYYY-MM-DD}}T{{time}}', '{{date:YYYY-MM-DD}}T{{time}}'],
		['a: {{ x | y: "z" }} # remark', '{{ x | y: "z" }}'],
		['a: <% tp.date %>', '<% tp.date %>'],
		['a: <% f({ a: 1 }) # %>', '<% f({ a: 1 }) # %>'],
		['a: [[Acme]]', '[[Acme]]'],
		['a: [[Acme #2: the rest|Acme]]  # remark', '[[Acme #2: the rest|Acme]]'],
		['a: [[A]], [[B]]', '[[A]], [[B]]'],
		['a: ![[A]]', '![[A]]'],
		['a:\n  - [[Jane Smith]]\n  -   [[B]]\n  -', ['[[Jane Smith]]', '[[B]]', null]],
		['a:\n- {{x}}', ['{{x}}']],
		['a:\n  b: [[C]]', { b: '[[C]]' }],
		['a: "[[Acme]]"', '[[Acme]]'],
		['a: |\n  b: [[C]]', 'b: [[C]]\n'],
		[
			'a: [[1, 2], [3, 4]]',
			[
				['1', '2'],
				['3', '4'],
			],
		],
		['a: {b: {c: 1}}', { b: { c: '1' } }],
	])('%j', (lines, value) => expect(valueOf(lines)).toEqual(value));

	test('even where the note uses the characters that stand in for it', () => {
		const odd = Array.from({ length: 256 }, (_, index) => String.fromCharCode(0xe000 + index)).join(
			'',
		);
		expect(valueOf(`a: [[${odd.slice(10)}]]`)).toBe(`[[${odd.slice(10)}]]`);
		expect(valueOf(`a: ${odd}`)).toBe(odd);
	});
});

describe('the block', () => {
	test.each([
		['\uFEFF---\na: 1\n---\nBody'],
		['---\r\na: 1\r\n---\r\nBody'],
		['---\ra: 1\r---\rBody'],
		['--- \t\na: 1\n---  \nBody'],
	])('is found in %j', text => {
		expect(readFrontmatter(text)).toEqual({
			properties: [{ name: 'a', value: '1', line: 2 }],
			faults: [],
		});
		expect(bodyOf(text)).toBe('Body');
	});

	test.each(['', '\n---\na: 1\n---', ' ---\na: 1\n---', '----\na: 1\n---', 'a: 1\n---', '\uFEFF'])(
		'is not there in %j',
		text => {
			expect(frontmatterText(text)).toBeUndefined();
			expect(readFrontmatter(text)).toEqual({ properties: [], faults: [] });
			expect(bodyOf(text)).toBe(text.replace('\uFEFF', ''));
		},
	);

	test.each([
		'---\n---',
		'---\n---\nBody',
		'---\n\n---\n',
		'---\nnull\n---',
		'---\n# remark\n---',
		'---\n~\n---',
	])('is empty in %j', text => {
		expect(readFrontmatter(text)).toEqual({ properties: [], faults: [] });
	});

	test('has its lines counted from the first of the note', () => {
		for (const eol of ['\n', '\r\n', '\r']) {
			expect(
				names(['---', '# x', '', 'a:', '  - 1', 'b c: |', '  x', '"d": 2', '---'].join(eol)),
			).toEqual(['4 a', '6 b c', '8 d']);
		}
	});

	test('ends at the first fence, be it inside a block of text', () => {
		expect(bodyOf('---\na: |\n---\n---\nBody')).toBe('---\nBody');
	});
});

describe('case 29: faults', () => {
	const faultsOf = (text: string): unknown => readFrontmatter(text).faults;

	test('of a key given twice the last stands', () => {
		expect(readFrontmatter('---\na: 1\nb: 2\n"a": 3\n---')).toEqual({
			properties: [
				{ name: 'b', value: '2', line: 3 },
				{ name: 'a', value: '3', line: 4 },
			],
			faults: [{ what: 'duplicate', line: 4, name: 'a' }],
		});
		expect(faultsOf('---\nA: 1\na: 2\n---')).toEqual([]);
	});

	test('a fence that is not closed still names its properties', () => {
		expect(
			readFrontmatter('---\ntype: interview\npeople:\n  - Jo\n\nWe met: it was good.'),
		).toEqual({
			properties: [
				{ name: 'type', value: 'interview', line: 2 },
				{ name: 'people', value: ['Jo'], line: 3 },
			],
			faults: [{ what: 'unclosed', line: 1 }],
		});
		expect(readFrontmatter('---\nJust a line, then text')).toEqual({
			properties: [],
			faults: [{ what: 'unclosed', line: 1 }],
		});
		expect(faultsOf('---')).toEqual([{ what: 'unclosed', line: 1 }]);
	});

	test.each([
		['---\na: 1\nb: c: d\ne: 2\n---', 3, 'b', ['2 a', '4 e']],
		['---\na: "x\nb: 1\nc: 2\n---', 2, 'a', ['3 b', '4 c']],
		['---\na: 1\nb:\n\t- x\n\t- y\nc: 2\n---', 4, 'b', ['2 a', '6 c']],
		['---\na: @x\nb: 1\n---', 2, 'a', ['3 b']],
		['---\r\na: 1\r\nnot a property\r\nb: 2\r\n---', 3, undefined, ['2 a', '4 b']],
		['---\na: [x\nb: 1\n---', 2, 'a', ['3 b']],
		['---\nJust text\n---', 2, undefined, []],
		['---\n- a\n- b\n---', 2, undefined, []],
	])('one bad line hides no other: %j', (text, line, name, readable) => {
		const { faults } = readFrontmatter(text);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({
			what: 'broken',
			line,
			...(name === undefined ? {} : { name }),
		});
		expect(names(text)).toEqual(readable);
	});

	test('aliases are followed, and never without end', () => {
		expect(
			readFrontmatter('---\na: &x Jo\nb: *x\nc: *none\nd: &e [*e, y]\n---').properties.map(
				({ value }) => value,
			),
		).toEqual(['Jo', 'Jo', null, [null, 'y']]);
		const bomb = [
			'a0: &a0 [x, x]',
			...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
		].join('\n');
		expect(JSON.stringify(readFrontmatter(`---\n${bomb}\n---`)).length).toBeLessThan(10_000);
	});
});

describe('any text', () => {
	const yamlish = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'---',
					'\n',
					'\r\n',
					'\r',
					': ',
					'- ',
					'  ',
					'\t',
					'"',
					`'`,
					'[',
					']',
					'[[',
					']]',
					'{',
					'}',
					'{{',
					'}}',
					'<%',
					'%>',
					'#',
					'|',
					'>',
					'&a',
					'*a',
					'!',
					'? ',
					'%',
					'@',
					',',
					'a',
					'b',
					'\uFEFF',
					'\u2028',
					'\uE000',
					'\uD800',
				),
				fc.string({ unit: 'grapheme', maxLength: 4 }),
			),
			{ maxLength: 40 },
		)
		.map(parts => parts.join(''));

	test('is read without an exception', () => {
		fc.assert(
			fc.property(yamlish, text => {
				readFrontmatter(text);
				const { properties, faults } = readFrontmatter(`---\n${text}\n---\n`);
				const lines = text.split(/\r\n?|\n/).length + 3;
				for (const { line } of [...properties, ...faults]) {
					expect(line).toSatisfy((at: number) => at >= 1 && at <= lines);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	test.each([
		['[', 20_000],
		['a: [[', 10_000],
		['a: {{', 10_000],
		['a: <% ', 10_000],
		['- ', 20_000],
		[' ', 200_000],
		['a: "', 10_000],
		['a: &b *b\n', 4_000],
		['a: ]\n', 4_000],
		['\n---x', 10_000],
		['a:\n\t- b\n', 3_000],
		['?', 20_000],
		['- [[', 6_000],
	])('is read within the time that any test has: %j over and over', (piece, times) => {
		readFrontmatter(`---\n${piece.repeat(times)}\n---\n`);
		readFrontmatter(`---\n${piece.repeat(times)}`);
	});
});
