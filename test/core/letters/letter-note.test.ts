import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compose, type ComposedLetter } from '../../../src/core/letters/compose';
import { letterKind } from '../../../src/core/records/letter-kinds';
import type { LetterFacts } from '../../../src/core/letters/letter-facts';
import { letterNoteOf, letterPath } from '../../../src/core/letters/letter-note';
import { templatesOf } from '../../../src/core/letters/templates';
import { aContact } from '../../kit/a-contact';
import { anApplication, anApplicationNote } from '../../kit/an-application';
import { anInterview } from '../../kit/an-interview';
import { letterFacts } from '../../kit/letter-facts';

function letterFrom(facts: LetterFacts): ComposedLetter {
	const composed = compose(letterKind('thank-you')!, facts, templatesOf());
	if (!composed.ok) {
		throw new Error(JSON.stringify(composed.faults));
	}
	return composed.letter;
}

function propertiesOf(given: Partial<LetterFacts> = {}): Record<string, unknown> {
	const facts = letterFacts(given);
	const { text } = letterNoteOf(letterFrom(facts), facts, 'Letters');
	return parse(text.split('---\n')[1]!) as Record<string, unknown>;
}

describe('the path', () => {
	test('day, kind, person, company', () =>
		expect(letterPath('thank-you', letterFacts(), 'Letters')).toBe(
			'Letters/2026-11-24 Thank-you - Jane Smith - Acme.md',
		));

	test.each([
		['../../etc/x: "A/B"', 'Letters/2026-11-24 Thank-you - Jane Smith - etc x A B.md'],
		[
			'A|B #1 ^x [[C]] \u0000\u202e?*<>',
			'Letters/2026-11-24 Thank-you - Jane Smith - A B 1 x C.md',
		],
		['...', 'Letters/2026-11-24 Thank-you - Jane Smith.md'],
		['\ud800Acme Inc.', 'Letters/2026-11-24 Thank-you - Jane Smith - Acme Inc.md'],
		['Zu\u0308rich', 'Letters/2026-11-24 Thank-you - Jane Smith - Z\u00fcrich.md'],
		['', 'Letters/2026-11-24 Thank-you - Jane Smith.md'],
	])('a company called %j', (company, expected) =>
		expect(
			letterPath('thank-you', letterFacts({ interview: anInterview({ company }) }), 'Letters'),
		).toBe(expected),
	);

	test('is never longer than file systems allow, and cuts no character in two', () => {
		for (const character of ['x', 'ü', '株', '👩🏽']) {
			const path = letterPath(
				'thank-you',
				letterFacts({
					contact: aContact({ name: character.repeat(300) }),
					interview: anInterview({ company: character.repeat(300) }),
				}),
				'Letters',
			);
			expect(Buffer.byteLength(path.split('/').pop()!)).toBeLessThanOrEqual(240);
			expect(path).not.toMatch(/\p{Cs}/u);
		}
	});

	test.each([
		['/Job search/Letters/', 'Job search/Letters/2'],
		['../../out', 'out/2'],
		['', '2'],
		['.', '2'],
	])('the folder %j stays in the vault', (folder, start) =>
		expect(letterPath('thank-you', letterFacts(), folder).startsWith(start)).toBe(true),
	);

	test('a second one of the same name', () =>
		expect(letterPath('thank-you', letterFacts(), 'Letters', 2)).toBe(
			'Letters/2026-11-24 Thank-you - Jane Smith - Acme 2.md',
		));
});

describe('the properties', () => {
	test('link the letter to what it is about', () => {
		expect(propertiesOf({ application: anApplication({ note: anApplicationNote() }) })).toEqual({
			type: 'letter',
			kind: 'thank-you',
			to: '[[People/Jane Smith]]',
			interview: '[[Interviews/Acme]]',
			application: '[[Applications/Acme]]',
			via: 'email',
			subject: 'Thank you for the interview on November 23 – Data Engineer',
			status: 'draft',
			sent: null,
		});
	});
	test('name a recipient without a note', () => {
		const { path: _, ...contact } = aContact({ name: 'Omar: "O" [Haddad]' });
		expect(propertiesOf({ contact })).toMatchObject({ to: 'Omar: "O" [Haddad]' });
	});
	test('show the name where the note is called otherwise', () =>
		expect(propertiesOf({ contact: aContact({ path: 'People/@jsmith.md' }) })).toMatchObject({
			to: '[[People/@jsmith|Jane Smith]]',
		}));
	test('a letter by mail brings its style', () =>
		expect(propertiesOf({ via: 'mail' })).toMatchObject({
			via: 'mail',
			cssclasses: ['interview-follow-up-letter'],
		}));
	test('a message to copy names where to', () =>
		expect(propertiesOf({ via: 'linkedin' })).toMatchObject({ via: 'LinkedIn' }));
	test('are plain to read', () => {
		const facts = letterFacts();
		expect(letterNoteOf(letterFrom(facts), facts, 'Letters').text.split('\n').slice(0, 10)).toEqual(
			[
				'---',
				'type: letter',
				'kind: thank-you',
				'to: "[[People/Jane Smith]]"',
				'interview: "[[Interviews/Acme]]"',
				'via: email',
				'subject: Thank you for the interview on November 23 – Data Engineer',
				'status: draft',
				'sent:',
				'---',
			],
		);
	});
});
