import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/core/calendar/clean-text';
import { stripMarkup } from '../../../src/core/calendar/strip-markup';

test.each([
	[
		'Thank-you letter: [[Jane Smith]], [[Companies/Acme|Acme Corp]]',
		'Thank-you letter: Jane Smith, Acme Corp',
	],
	['[[Companies/Acme#Contact]]', 'Acme'],
	['![[logo.png]]', 'logo.png'],
	['[Acme](https://acme.example/a_(b) "Home") and ![logo](a.png)', 'Acme and logo'],
	['**Acme** _Data_ ~~Senior~~ ==Engineer== `x`', 'Acme Data Senior Engineer x'],
	['***[[Acme]]***', 'Acme'],
	['<b>Acme</b>, <i class="x">Jane</i><br/>Smith <!-- hidden -->', 'Acme, Jane Smith'],
	['Acme {{date}}, <% tp.file.title %>{% if x %}yes{% endif %} %%note%%', 'Acme, yes'],
	['# Acme', 'Acme'],
	['> - Acme', 'Acme'],
	['Acme\r\nCorp\u2028Inc\u0000\u0007', 'Acme Corp Inc'],
	['\uD83D Acme \uDC00', 'Acme'],
	['👩‍💻 東京 Zürich e\u0301', '👩‍💻 東京 Zürich e\u0301'],
])('%j reads %j', (text, plain) => expect(stripMarkup(text)).toBe(plain));

describe('what only looks like markup stays', () => {
	test.each([
		'Senior .NET Engineer (C++/C#)',
		'snake_case_name',
		'2 * 3 * 4',
		'a < b and c > d',
		'Jane Smith <jane@acme.example>',
		'R&D; 50% {draft}',
		'A* search, B*',
		'Acme [remote]',
		'Größe: 5 > 3',
		'~100 people',
		'O\'Neil "Bob" & Söhne',
	])('%s', text => {
		expect(stripMarkup(text)).toBe(text);
	});
});

test('any text: one line, nothing that a calendar cannot carry, the same when read again, and in no more time than any test has', () => {
	const markup = fc
		.array(
			fc.constantFrom(
				'[[',
				']]',
				'|',
				'{{',
				'}}',
				'<%',
				'%>',
				'**',
				'_',
				'<b>',
				'</b',
				'>',
				'(',
				')',
				'[',
				']',
				'`',
				'\n',
				'\u0085',
				'\uD800',
				'a',
				' ',
			),
			{ maxLength: 60 },
		)
		.map(parts => parts.join(''));
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), markup), text => {
			const plain = stripMarkup(text);
			expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
			expect(plain).not.toMatch(/\[\[[^[\]|]*\]\]|\{\{.*\}\}|<%.*%>/);
			expect(plain).toBe(plain.trim());
			expect(cleanText(plain)).toBe(plain);
		}),
		{ numRuns: 2000 },
	);
	for (const piece of ['[[', '{{', '<%', '**a', '<b ', '`', '![', '[(']) {
		stripMarkup(piece.repeat(100_000));
	}
});
