import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { LETTER_KINDS, letterKind } from '../../../src/core/records/letter-kinds';
import {
	builtInNamesOf,
	builtInNote,
	findTemplate,
	readTemplate,
	templatesOf,
} from '../../../src/core/letters/templates';

describe('a template note', () => {
	test.each([
		['Dear', undefined, 'Dear', 1],
		['---\nsubject: Hello\n---\nDear', { text: 'Hello', line: 2 }, 'Dear', 4],
		[
			'---\ntags: [a]\nSubject: "Hello: {{ company }}"\n---\n\nDear',
			{ text: 'Hello: {{ company }}', line: 3 },
			'\nDear',
			5,
		],
		[
			'---\nsubject: {{ company }}: {{ position }}\n---\nDear',
			{ text: '{{ company }}: {{ position }}', line: 2 },
			'Dear',
			4,
		],
		['---\nsubject:\n---\nDear', undefined, 'Dear', 4],
		['---\n---\nDear', undefined, 'Dear', 3],
		['---\nsubject: never closed', undefined, '---\nsubject: never closed', 1],
		['---\n[broken\n---\nDear', undefined, 'Dear', 4],
	])('%j', (note, subject, body, line) =>
		expect(readTemplate('x', note)).toEqual({
			place: 'x',
			...(subject && { subject }),
			body: { text: body, line },
		}),
	);
});

test.each([
	['thank-you', 'email', 'en', 'thank-you'],
	['thank-you', 'mail', 'de-CH', 'thank-you.de'],
	['thank-you', 'phone', 'de', 'thank-you.phone.de'],
	['thank-you', 'phone', 'fr', 'thank-you.phone'],
	['thank-you', 'linkedin', 'en', 'thank-you.linkedin'],
	['thank-you', 'other', 'de', 'thank-you.linkedin.de'],
	['screening-inquiry', 'mail', 'de', 'screening-inquiry.de'],
] as const)('%s by %s in %s starts from %s', (kind, via, language, expected) =>
	expect(findTemplate(templatesOf(), letterKind(kind)!, via, language)?.template.place).toBe(
		expected,
	),
);

describe.each([...templatesOf().builtIn.values()])('$place', ({ place, subject, body }) => {
	test('has a subject and a body', () => {
		expect(subject?.text).toBeTruthy();
		expect(body.text.trim()).not.toBe('');
	});
	test('belongs to a kind', () =>
		expect(LETTER_KINDS.some(({ id }) => place === id || place.startsWith(`${id}.`))).toBe(true));
	test('has frontmatter that is YAML', () => {
		expect(parseDocument(builtInNote(place).split('---\n')[1]!).errors).toEqual([]);
	});
});

test.each(LETTER_KINDS)('$id comes in both languages, for every channel', kind => {
	const { id, always } = kind;
	const forms = always ? [id] : [id, `${id}.linkedin`, `${id}.phone`];
	const names = forms.flatMap(form => [form, `${form}.de`]);
	expect([...builtInNamesOf(kind)].sort()).toEqual(names.sort());
});
