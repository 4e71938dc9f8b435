import { describe, expect, test } from 'vitest';
import {
	appendToList,
	removeProperty,
	setProperty,
	type Edit,
} from '../../../src/core/notes/edit-frontmatter';

type Row = readonly [string, string | readonly string[] | null, string];

/** What becomes of these lines of frontmatter; the rest of the note is looked at on the way. */
function linesAfter(lines: string, change: (text: string) => Edit): string {
	const [head, foot] = ['---\n', '---\nBody: x\n---\nno newline at the end'];
	const done = change(head + lines + foot);
	if (!done.ok) {
		return done.why;
	}
	expect(done.text.startsWith(head) && done.text.endsWith(foot)).toBe(true);
	return done.text.slice(head.length, -foot.length);
}

describe('setting a value', () => {
	test.each<Row>([
		['a: 1\n', '2 x', 'a: 2 x\n'],
		['a:   old   # why\nb: 1\n', 'new', 'a:   new   # why\nb: 1\n'],
		['a:\nb: 1\n', 'x', 'a: x\nb: 1\n'],
		['a: \n', 'x', 'a: x\n'],
		['a:   # why\n', 'x', 'a: x   # why\n'],
		['a: ~ # why\n', 'x', 'a: x # why\n'],
		[`a: 'old'\n`, `it's`, `a: 'it''s'\n`],
		['a: "old" # why\n', 'new', 'a: "new" # why\n'],
		[`a: 'old'\n`, 'two\nlines', 'a: "two\\nlines"\n'],
		['a: |  # why\n  text\n\n  more\n\n# about b\nb: 1\n', 'x', 'a: x  # why\n\n# about b\nb: 1\n'],
		['a: "x\n  y" # why\nb: 1\n', 'z', 'a: "z" # why\nb: 1\n'],
		['a: [x, # one\n  y] # why\nb: 1\n', 'z', 'a: z # why\nb: 1\n'],
		['a: # why\n  - x\n  - y\n  # left alone\nb: 1\n', 'z', 'a: z # why\n  # left alone\nb: 1\n'],
		['a:\n  b:\n    c: 1\nd: 1\n', 'z', 'a: z\nd: 1\n'],
		['a: # why\n  x\n', 'z', 'a: z # why\n'],
		['a: {{date}} {{time}} # why\nb: [[B]], [[C]]\n', 'z', 'a: z # why\nb: [[B]], [[C]]\n'],
		['"a" : 1\n', 'z', '"a" : z\n'],
		['a: !!str 1\n', 'z', 'a: z\n'],
		['a: x\n', ['p', 'q'], 'a:\n  - p\n  - q\n'],
		['a: x # why\n', ['p'], 'a: # why\n  - p\n'],
		['a: [x] # why\n', ['p', 'q, r'], 'a: [p, "q, r"] # why\n'],
		['a:\n- "x"\n- "y" # two\nb: 1\n', ['p', 'q'], 'a:\n- "p"\n- "q"\nb: 1\n'],
		['a:\n    - x\n', ['p'], 'a:\n    - p\n'],
		['a: x\n', [], 'a: []\n'],
		['a: x # why\n', null, 'a: # why\n'],
		['  a: 1\n  b: 2\n', 'z', '  a: z\n  b: 2\n'],
	])('%j, to %j', (lines, value, after) =>
		expect(linesAfter(lines, text => setProperty(text, 'a', value))).toBe(after),
	);

	test.each<Row>([
		['b: 1\n', 'x', 'b: 1\na: x\n'],
		['b: 1\n\n# the end\n', 'x', 'b: 1\na: x\n\n# the end\n'],
		['b:\n  - 1\n  # the end\n', ['x'], 'b:\n  - 1\na:\n  - x\n  # the end\n'],
		['b: |+\n  text\n\n', 'x', 'b: |+\n  text\n\na: x\n'],
		['b:\n', null, 'b:\na:\n'],
		['  b: 1\n', ['x'], '  b: 1\n  a:\n    - x\n'],
		['', 'x', 'a: x\n'],
		['# nothing yet\n', 'x', '# nothing yet\na: x\n'],
	])('into %j, %j', (lines, value, after) =>
		expect(linesAfter(lines, text => setProperty(text, 'a', value))).toBe(after),
	);

	test.each([
		['sent', 'sent'],
		['2026-11-24', '2026-11-24'],
		['2026-11-24T15:00', '2026-11-24T15:00'],
		['Smith, Jane', 'Smith, Jane'],
		['a#b', 'a#b'],
		['Zürich 🎉', 'Zürich 🎉'],
		['yes', '"yes"'],
		['Off', '"Off"'],
		['true', '"true"'],
		['null', '"null"'],
		['~', '"~"'],
		['', '""'],
		['12', '"12"'],
		['0123', '"0123"'],
		['1e3', '"1e3"'],
		['14:30', '"14:30"'],
		['1_000', '"1_000"'],
		['[[Acme]]', '"[[Acme]]"'],
		['{{date}}', '"{{date}}"'],
		['a: b', '"a: b"'],
		['a #b', '"a #b"'],
		['- a', '"- a"'],
		['@a', '"@a"'],
		['"a"', '"\\"a\\""'],
		[' a ', '" a "'],
		['two\nlines', '"two\\nlines"'],
		['a\r', '"a\\r"'],
		['\u2028', '"\\u2028"'],
		['\uD800', '"\\ud800"'],
		['back\\slash', 'back\\slash'],
	])('%j is written as %s', (value, written) =>
		expect(linesAfter('', text => setProperty(text, 'a', value))).toBe(`a: ${written}\n`),
	);

	test.each([
		['a b', 'a b'],
		['Änderung', 'Änderung'],
		['a: b', '"a: b"'],
		['#a', '"#a"'],
		['', '""'],
		['two\nlines', '"two\\nlines"'],
		['[[a]]', '"[[a]]"'],
	])('the name %j is written as %s', (name, written) =>
		expect(linesAfter('', text => setProperty(text, name, 'x'))).toBe(`${written}: x\n`),
	);

	test('what reads the same stays as it is typed', () => {
		for (const [lines, value] of [
			['a:   "x"\n', 'x'],
			['a: [ x,y ]\n', ['x', 'y']],
			['a: ~\n', null],
			['a: [[A]]\n', '[[A]]'],
		] as const) {
			expect(linesAfter(lines, text => setProperty(text, 'a', value))).toBe(lines);
		}
	});
});

describe('appending to a list', () => {
	test.each([
		['a:\n  - x # one\n  # end\nb: 1\n', 'a:\n  - x # one\n  - z\n  # end\nb: 1\n'],
		['a:\n- x\n-\nb: 1\n', 'a:\n- x\n-\n- z\nb: 1\n'],
		['a:\n  - "x"\n', 'a:\n  - "x"\n  - "z"\n'],
		['a:\n  - |\n    text\n\nb: 1\n', 'a:\n  - |\n    text\n  - z\n\nb: 1\n'],
		['a: [x, y] # why\n', 'a: [x, y, z] # why\n'],
		['a: [x, y,]\n', 'a: [x, y, z,]\n'],
		['a: []\n', 'a: [z]\n'],
		['a: [ ]\n', 'a: [z ]\n'],
		['a: [\n  x, # one\n  y # two\n  ]\n', 'a: [\n  x, # one\n  y, z # two\n  ]\n'],
		['a: x # why\n', 'a: # why\n  - x\n  - z\n'],
		['a: "x"\n', 'a:\n  - "x"\n  - "z"\n'],
		['a: [[X]]\n', 'a:\n  - [[X]]\n  - z\n'],
		['a: |\n  one\n  two\n', 'a:\n  - "one\\ntwo\\n"\n  - z\n'],
		['a: # why\n', 'a: # why\n  - z\n'],
		['a: null\n', 'a:\n  - z\n'],
		['b: 1\n', 'b: 1\na:\n  - z\n'],
		['a: z\n', 'a: z\n'],
		['a: [x, "z"]\n', 'a: [x, "z"]\n'],
		['a:\n  b: 1\n', 'broken'],
	])('%j', (lines, after) =>
		expect(linesAfter(lines, text => appendToList(text, 'a', 'z'))).toBe(after),
	);

	test('an item is quoted where the list needs it', () => {
		expect(linesAfter('a: [x]\n', text => appendToList(text, 'a', 'y, z'))).toBe(
			'a: [x, "y, z"]\n',
		);
		expect(linesAfter(`a:\n  - '[[X]]'\n`, text => appendToList(text, 'a', '[[Y]]'))).toBe(
			`a:\n  - '[[X]]'\n  - '[[Y]]'\n`,
		);
	});
});

describe('removing', () => {
	test.each([
		['a: 1\nb: 2\n', 'b: 2\n'],
		['b: 2\na:\n  - 1\n  # of a\n\n# of c\nc: 3\n', 'b: 2\n  # of a\n\n# of c\nc: 3\n'],
		['b: 1\na: |\n  text\n\n', 'b: 1\n\n'],
		['b: 1\n', 'b: 1\n'],
		['# remark\na: 1\n', '# remark\n'],
	])('%j', (lines, after) =>
		expect(linesAfter(lines, text => removeProperty(text, 'a'))).toBe(after),
	);

	test('the last property goes with the fences, unless the body would become frontmatter', () => {
		expect(removeProperty('\uFEFF---\na: 1\n---\nBody', 'a')).toEqual({
			ok: true,
			text: '\uFEFFBody',
		});
		expect(removeProperty('---\na: 1\n---\n---\nb: 1\n---\n', 'a')).toEqual({
			ok: true,
			text: '---\n---\n---\nb: 1\n---\n',
		});
	});
});

describe('the note around it', () => {
	test.each([
		['Body', '---\na: x\n---\nBody'],
		['', '---\na: x\n---\n'],
		['\uFEFFBody\r\nmore', '\uFEFF---\r\na: x\r\n---\r\nBody\r\nmore'],
		['One\rtwo', '---\ra: x\r---\rOne\rtwo'],
	])('%j gets a block on top', (text, after) => {
		expect(setProperty(text, 'a', 'x')).toEqual({ ok: true, text: after });
		expect(removeProperty(after, 'a')).toEqual({ ok: true, text });
	});

	test.each(['\n', '\r\n', '\r'])('keeps its line breaks: %j', eol => {
		const note = (lines: readonly string[]): string =>
			['\uFEFF---', ...lines, '---', 'Body\n', ''].join(eol);
		expect(setProperty(note(['a: 1', 'b: 2']), 'a', ['p', 'q'])).toEqual({
			ok: true,
			text: note(['a:', '  - p', '  - q', 'b: 2']),
		});
		expect(appendToList(note(['a:', '- 1', '# c', 'b: 2']), 'a', 'x')).toEqual({
			ok: true,
			text: note(['a:', '- 1', '- x', '# c', 'b: 2']),
		});
		expect(removeProperty(note(['a:', '- 1', '# c', 'b: 2']), 'a')).toEqual({
			ok: true,
			text: note(['# c', 'b: 2']),
		});
	});
});

describe('what is not edited', () => {
	test.each([
		['---\na: 1\na: 2\n---\n', 'duplicate'],
		['---\nb: 1\nb: 2\n---\n', 'duplicate'],
		['---\na: 1\n', 'unclosed'],
		['---\na: b: c\n---\n', 'broken'],
		['---\nb: "x\na: 1\n---\n', 'broken'],
		['---\nJust text\n---\n', 'broken'],
	])('%j', (text, why) => {
		for (const done of [
			setProperty(text, 'a', 'x'),
			setProperty(text, 'z', 'x'),
			removeProperty(text, 'a'),
			appendToList(text, 'a', 'x'),
		]) {
			expect(done).toEqual({ ok: false, why });
		}
	});

	test('what another property leans on', () => {
		const text = '---\na: &x 1\nb: *x\nc: 2\n---\n';
		expect(setProperty(text, 'a', 'z').ok).toBe(false);
		expect(removeProperty(text, 'a').ok).toBe(false);
		expect(setProperty(text, 'b', 'z')).toEqual({
			ok: true,
			text: '---\na: &x 1\nb: z\nc: 2\n---\n',
		});
		expect(setProperty(text, 'c', 'z')).toEqual({
			ok: true,
			text: '---\na: &x 1\nb: *x\nc: z\n---\n',
		});
	});

	test('frontmatter in braces, without harm', () => {
		const text = '---\n{a: 1, b: 2}\n---\n';
		for (const done of [
			setProperty(text, 'a', 'x'),
			setProperty(text, 'z', 'x'),
			removeProperty(text, 'a'),
		]) {
			expect(done).toEqual({ ok: false, why: 'broken' });
		}
	});
});
