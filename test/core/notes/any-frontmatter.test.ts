import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	appendToList,
	removeProperty,
	setProperty,
	type Edit,
} from '../../../src/core/notes/edit-frontmatter';
import type { Value } from '../../../src/core/notes/frontmatter';
import { bodyOf, readFrontmatter } from '../../../src/core/notes/read-frontmatter';

/** A note put together from known parts, so that a test knows which bytes belong to which property. */
interface Sample {
	readonly before: string;
	readonly name: string;
	/** The lines of the property that is changed. */
	readonly lines: string;
	readonly after: string;
	readonly eol: string;
}

/** What can stand behind a key, up to the end of the property's lines. */
const BEHIND = [
	' plain',
	' 0123',
	' 2026-11-23 # remark',
	'',
	' ',
	'   # remark',
	' ~',
	' null',
	' ""',
	` 'it''s'  # remark`,
	' "q\\n\\u00e9"',
	' {{date}}',
	' {{date}} {{time}} # remark',
	' [[Acme]]',
	' [[A]], [[B|b: c]]',
	' [one, "two", \'three\'] # remark',
	' []',
	' [ ]',
	' {a: 1, b: [2]}',
	' [one,\n  two, # remark\n  ]',
	'\n  - one\n  - "two: 2" # remark\n  -\n  - [[Three]]',
	'\n- one\n- two',
	'\n-   one\n-   - nested\n    - more',
	' # remark\n    - one\n    - a: 1\n      b: 2',
	'\n  a: 1\n  b:\n    c: |\n      text',
	' |\n  text\n\n  # no remark\n    more',
	' >- # remark\n  folded\n  text',
	' |2-\n    indented',
	' "over\n  lines" # remark',
	' plain\n  over\n\n  lines',
	'\n  below',
	' !!str 12',
	' {}',
	' "[[Jane Smith|Jane]]"',
];
const BETWEEN = ['', '', '', '# remark\n', '\n', '\n# remark\n\n', ' # indented remark\n'];
const KEYS = [
	'a',
	'contact date',
	'Job-Title',
	'Ünïcode 日本',
	'🎉',
	'"quoted: key"',
	`'it''s'`,
	'0',
	'2026-11-23',
	'yes',
	'null',
	'A',
	'e\u0301',
	'"[[link]]"',
	'constructor',
	'__proto__',
	'"\\u2028"',
	'<<',
	'a/b',
	'ключ',
	'x'.repeat(200),
];

const name = fc.oneof(
	fc.constantFrom(
		'new',
		'contact_date',
		'with space',
		'yes',
		'12',
		'a: b',
		'#',
		'- ',
		'[x]',
		'{{x}}',
		'',
		'toString',
		'\uFEFF',
		'日本',
	),
	fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.oneof(
	fc.constantFrom(
		'sent',
		'',
		' ',
		'yes',
		'null',
		'~',
		'12',
		'2026-11-24',
		'2026-11-24T15:00',
		'[[Acme]]',
		'[[A]], [[B]]',
		'{{date}} {{time}}',
		'<% x: y # %>',
		'a: b',
		'a # b',
		'two\nlines',
		'cr\r\nlf',
		'---',
		'- a',
		'? a',
		'|',
		'>',
		'*a',
		'&a',
		'!a',
		'%a',
		'@a',
		'`a',
		`'a`,
		'"a',
		'a,b',
		']',
		'}',
		'\t',
		'\u0085',
		'\u00A0',
		'\uFEFF',
		'\uE000',
		'long '.repeat(50),
		'\\',
		'#',
	),
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.string({ maxLength: 120 }),
);

const sample: fc.Arbitrary<Sample> = fc
	.record({
		keys: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 5 }),
		behind: fc.array(fc.constantFrom(...BEHIND), { minLength: 5, maxLength: 5 }),
		between: fc.array(fc.constantFrom(...BETWEEN), { minLength: 6, maxLength: 6 }),
		which: fc.nat(),
		eol: fc.constantFrom('\n', '\r\n', '\r'),
		bom: fc.constantFrom('', '\uFEFF'),
		fence: fc.constantFrom('---', '---  '),
		foot: fc.constantFrom(
			'',
			'\n',
			'\nBody',
			'\n\n# Body\n\n---\na: 1\n---\n',
			'\n---\na: 1\n---\n',
		),
	})
	.map(({ keys, behind, between, which, eol, bom, fence, foot }) => {
		const at = which % keys.length;
		const linesOf = (index: number): string => `${keys[index]!}:${behind[index]!}\n`;
		const span = (from: number, to: number): string =>
			keys
				.slice(from, to)
				.map((_, index) => between[from + index]! + linesOf(from + index))
				.join('');
		const typed = (piece: string): string => piece.replaceAll('\n', eol);
		const before = bom + typed(`${fence}\n${span(0, at)}${between[at]!}`);
		const lines = typed(linesOf(at));
		return {
			before,
			lines,
			after: typed(`${span(at + 1, keys.length)}${between[5]!}${fence}${foot}`),
			eol,
			name: readFrontmatter(`---\n${linesOf(at)}---`).properties[0]!.name,
		};
	});

const noteOf = ({ before, lines, after }: Sample): string => before + lines + after;
const propertiesOf = (note: string): Map<string, Value> =>
	new Map(readFrontmatter(note).properties.map(({ name: key, value }) => [key, value]));

function textOf(done: Edit): string {
	if (!done.ok) {
		expect.fail(`not edited: ${done.why}`);
	}
	return done.text;
}

/** The change touched the property's lines alone, and everything reads as it should. */
function expectOnly(of: Sample, done: Edit, value: Value | undefined): void {
	const result = textOf(done);
	expect(result.startsWith(of.before)).toBe(true);
	expect(result.endsWith(of.after)).toBe(true);
	expect(result.length).toBeGreaterThanOrEqual(of.before.length + of.after.length);
	const expected = propertiesOf(noteOf(of));
	if (value === undefined) {
		expected.delete(of.name);
	} else {
		expected.set(of.name, value);
	}
	expect(propertiesOf(result)).toEqual(expected);
	expect(readFrontmatter(result).faults).toEqual([]);
	const lines = result.slice(of.before.length, result.length - of.after.length);
	if (lines !== of.lines) {
		expect(lines.replaceAll(of.eol, '')).not.toMatch(/[\r\n]/);
	}
}

const RUNS = { numRuns: 500 };

describe('one property of any frontmatter', () => {
	test('the samples are without fault', () => {
		fc.assert(
			fc.property(sample, of => {
				expect(readFrontmatter(noteOf(of)).faults).toEqual([]);
			}),
			RUNS,
		);
	});

	test('is set', () => {
		fc.assert(
			fc.property(sample, fc.oneof(text, fc.array(text, { maxLength: 4 })), (of, value) =>
				expectOnly(of, setProperty(noteOf(of), of.name, value), value),
			),
			RUNS,
		);
	});

	test('is removed', () => {
		fc.assert(
			fc.property(sample, of => {
				const emptied = propertiesOf(noteOf(of)).size === 1;
				if (emptied) {
					expect(bodyOf(textOf(removeProperty(noteOf(of), of.name)))).toContain(bodyOf(noteOf(of)));
				} else {
					expectOnly(of, removeProperty(noteOf(of), of.name), undefined);
				}
			}),
			RUNS,
		);
	});

	test('is appended to', () => {
		fc.assert(
			fc.property(sample, text, (of, item) => {
				const value = propertiesOf(noteOf(of)).get(of.name)!;
				const done = appendToList(noteOf(of), of.name, item);
				if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
					expect(done).toEqual({ ok: false, why: 'broken' });
					return;
				}
				const single: readonly Value[] = value === null ? [] : [value];
				const items = Array.isArray(value) ? (value as Value[]) : single;
				if (items.includes(item)) {
					expect(textOf(done)).toBe(noteOf(of));
				} else {
					expectOnly(of, done, [...items, item]);
				}
				expect(appendToList(textOf(done), of.name, item)).toEqual(done);
			}),
			RUNS,
		);
	});

	test('is added, and removed again without a trace', () => {
		const anyNote = fc.oneof(
			sample.map(noteOf),
			fc.constantFrom(
				'',
				'Body',
				'\uFEFFBody\r\n',
				'\nBody',
				'---\n# remark\n---\n',
				'# Heading\r\n\r\n---\r\n',
			),
		);
		fc.assert(
			fc.property(
				anyNote,
				name,
				fc.oneof(text, fc.array(text, { maxLength: 4 })),
				(note, key, value) => {
					fc.pre(!propertiesOf(note).has(key));
					const added = textOf(setProperty(note, key, value));
					expect(propertiesOf(added)).toEqual(new Map([...propertiesOf(note), [key, value]]));
					expect(bodyOf(added)).toBe(bodyOf(note));
					expect(added.length).toBeGreaterThan(note.length);
					expect(textOf(removeProperty(added, key))).toBe(note);
				},
			),
			RUNS,
		);
	});
});

test('whatever the note is, an edit changes nothing else or is not made', () => {
	const piece = fc.constantFrom(
		'---',
		'\n',
		'\n',
		'\r\n',
		'\r',
		': ',
		':',
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
		'#',
		' # ',
		'|',
		'>',
		'&a ',
		'*a',
		'! ',
		'? ',
		'%',
		',',
		'a',
		'b',
		'a: 1\n',
		'b: 2\n',
		'\uFEFF',
	);
	const note = fc
		.array(piece, { maxLength: 30 })
		.map(pieces => `---\n${pieces.join('')}\n---\nBody`);
	fc.assert(
		fc.property(note, fc.constantFrom('a', 'b', 'new'), text, (typed, key, value) => {
			for (const [done, expected] of [
				[setProperty(typed, key, value), value],
				[removeProperty(typed, key), undefined],
				[appendToList(typed, key, value), null],
			] as const) {
				if (readFrontmatter(typed).faults.length > 0) {
					expect(done.ok).toBe(false);
				}
				if (!done.ok) {
					continue;
				}
				const wanted = propertiesOf(typed);
				const found = propertiesOf(done.text);
				if (expected === undefined) {
					expect(found.has(key)).toBe(false);
				} else if (expected !== null) {
					expect(found.get(key)).toBe(value);
				} else {
					expect([found.get(key)].flat()).toContain(value);
				}
				wanted.delete(key);
				found.delete(key);
				expect(found).toEqual(wanted);
				expect(done.text.endsWith(bodyOf(typed))).toBe(true);
			}
		}),
		{ numRuns: 1500 },
	);
});
