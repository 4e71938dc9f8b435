import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontmatterText } from '../../../src/core/notes/frontmatter-block';
import { parseFrontmatter } from '../../../src/core/notes/parse-frontmatter';
import { readPlainProperties } from '../../../src/core/notes/plain-properties';

/** What the YAML parser says of the block; undefined if it finds anything wrong. */
function parsed(text: string) {
	const { entries, faults } = parseFrontmatter(frontmatterText(`---\n${text}\n---\n`)!);
	return faults.length > 0
		? undefined
		: entries.map(({ name, value, line }) => ({ name, value, line }));
}

const plain = (text: string) => readPlainProperties(`${text}\n`);

test.each([
	['company: Acme', [{ name: 'company', value: 'Acme', line: 2 }]],
	['Job Title:  Planner, senior ', [{ name: 'Job Title', value: 'Planner, senior', line: 2 }]],
	[
		'a:\r\nb: ~\r\n',
		[
			{ name: 'a', value: null, line: 2 },
			{ name: 'b', value: null, line: 3 },
		],
	],
	[
		'contacts: ["[[Jane Smith]]", Tom]',
		[{ name: 'contacts', value: ['[[Jane Smith]]', 'Tom'], line: 2 }],
	],
	['# said\n\norg: [[Acme: Labs # 1]]', [{ name: 'org', value: '[[Acme: Labs # 1]]', line: 4 }]],
	[
		'tags:\n  - job\n  - "a: b"\n  -\nurl: https://acme.example/x#y',
		[
			{ name: 'tags', value: ['job', 'a: b', null], line: 2 },
			{ name: 'url', value: 'https://acme.example/x#y', line: 6 },
		],
	],
])('reads %j without the YAML parser', (text, expected) => {
	expect(plain(text)).toEqual(expected);
	expect(parsed(text)).toEqual(expected);
});

test.each([
	'a: b: c',
	'a: b # c',
	'a: # c',
	'a: |\n  b',
	'a: b\n  c',
	'a: "x\\ny"',
	'a: &x y',
	'a: [b, [c]]',
	'a: {b: c}',
	'a:\tb',
	'a:\n  - b: c',
	'a:\n  - b\n - c',
	'"a": b',
	'? a',
	'a: @b',
	'a: {{date}}',
	'a',
])('leaves %j to the YAML parser', text => expect(plain(text)).toBeUndefined());

const PIECES = [
	'a',
	'B c',
	'é',
	'漢',
	'😀',
	'0123',
	'2026-11-23T10:00',
	'null',
	'~',
	'yes',
	' ',
	'  ',
	'\u00a0',
	'\u3000',
	'-',
	'- ',
	'?',
	':',
	': ',
	' #',
	'#',
	',',
	', ',
	'[',
	']',
	'[[',
	']]',
	'[[x]]',
	'{',
	'}',
	'{{x}}',
	'<% y %>',
	'"',
	"'",
	'""',
	'"x"',
	"'x'",
	'\\',
	'|',
	'>',
	'&',
	'*',
	'!',
	'%',
	'@',
	'`',
	'\t',
	'\r',
	'\u2028',
	'\ue001',
	'\ufeff',
	'...',
	'---',
	'<<',
	'=',
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map(parts => parts.join(''));
const name = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom('a', 'company', 'Job Title', 'x-y', 'null', 'ä') },
	{ weight: 1, arbitrary: pieces },
);
const line = fc.oneof(
	{
		weight: 5,
		arbitrary: fc
			.tuple(name, fc.constantFrom(': ', ':', ':  '), pieces)
			.map(parts => parts.join('')),
	},
	{
		weight: 3,
		arbitrary: fc
			.tuple(fc.constantFrom('', ' ', '  '), fc.constantFrom('-', '- ', '-  '), pieces)
			.map(parts => parts.join('')),
	},
	{ weight: 2, arbitrary: name.map(key => `${key}:`) },
	{
		weight: 1,
		arbitrary: fc
			.tuple(name, fc.array(pieces, { maxLength: 3 }))
			.map(([key, items]) => `${key}: [${items.join(', ')}]`),
	},
	{ weight: 1, arbitrary: fc.constantFrom('', '# said', '  ', '  # said') },
	{ weight: 1, arbitrary: pieces },
);
const block = fc
	.tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\n', '\r\n'))
	.map(([lines, eol]) => lines.join(eol));

test('what is read without the YAML parser is what the parser reads', () => {
	let read = 0;
	fc.assert(
		fc.property(block, text => {
			const found = frontmatterText(`---\n${text}\n---\n`)!;
			const quick = readPlainProperties(found.text);
			if (quick) {
				read++;
				expect(quick).toEqual(parsed(text));
			}
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 5000) },
	);
	// The test compares something.
	expect(read).toBeGreaterThan(300);
});
