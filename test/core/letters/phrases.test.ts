import { describe, expect, test } from 'vitest';
import { splitNotes } from '../../../src/core/letters/phrase';
import {
	phraseOf,
	sentenceWith,
	spliceOf,
	type SentenceChoice,
} from '../../../src/core/letters/phrase-sentence';
import { expectRecorded } from '../../kit/recorded';
import {
	ENGLISH_HIGHLIGHTS,
	ENGLISH_STRENGTHS,
	GERMAN_HIGHLIGHTS,
	GERMAN_STRENGTHS,
} from './typed-phrases';

const JANE = { language: 'en', names: ['Jane', 'Smith'] };
const KATRIN = { language: 'de', names: ['Katrin', 'Vogel'] };

const TABLES = [
	['English highlights', ENGLISH_HIGHLIGHTS, 'highlight', JANE],
	['English strengths', ENGLISH_STRENGTHS, 'strength', JANE],
	['German highlights', GERMAN_HIGHLIGHTS, 'highlight', KATRIN],
	['German strengths', GERMAN_STRENGTHS, 'strength', KATRIN],
] as const;

const isGap = (sentence: string): boolean => /^==[^=\n]+==$/.test(sentence);

describe.each(TABLES)('%s', (name, typed, kind: SentenceChoice['kind'], reader) => {
	const pairs = typed.flatMap(noted => splitNotes([noted]).map(phrase => [noted, phrase] as const));
	const kinds = kind === 'highlight' ? (['highlight', 'second'] as const) : (['strength'] as const);
	const sentences = pairs.flatMap(([noted, phrase]) =>
		kinds.flatMap(each =>
			[0, 1, 2].map(
				variant => [noted, phrase, sentenceWith(phrase, { kind: each, variant }, reader)] as const,
			),
		),
	);

	test('reads as it was read through once', () =>
		expectRecorded(
			`phrases/${name}.md`,
			pairs
				.map(([noted, phrase], at) => {
					const sentence = sentenceWith(phrase, { kind, variant: at % 3 }, reader);
					return `- ${JSON.stringify(noted)}\n  ${sentence}\n`;
				})
				.join(''),
		));

	test.each(sentences)('%s (%s): %s', (_noted, phrase, sentence) => {
		expect(sentence).not.toBe('');
		if (isGap(sentence)) {
			const words = phrase.match(/[\p{L}\p{N}]+/gu) ?? [];
			expect(sentence).toContain(words[0]);
			return;
		}
		expect(sentence).not.toContain('==');
		expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
		expect(sentence).not.toMatch(/[.,;:!?]\s*[.,;:]|\s[.,;:!?]|\s{2}|\?/);
		expect(sentence).not.toMatch(/\*\*|`|\[\[|\]\(|(^|\s)[#>]|<[a-z]/);
		expect(sentence).not.toMatch(/\b(she|he|him|mochte mein|liked my)\b/i);
		expect(sentence).not.toMatch(/: (she|he|they|er) /i);
	});

	test.each(pairs)('%s in a list (%s)', (_noted, phrase) => {
		const spliced = spliceOf(phrase, kind, reader);
		expect(spliced).not.toMatch(/\*\*|`|\[\[|[!?;,:]$|\s{2}/);
		expect(phraseOf(phrase, kind, reader).form === 'misfit' ? isGap(spliced) : true).toBe(true);
	});
});

test('there are at least two hundred phrases', () => {
	const all = TABLES.flatMap(([, typed]) => typed);
	expect(new Set(all).size).toBeGreaterThan(200);
});

test('nothing takes longer than its length asks', () => {
	const shapes = ['the ', '[[', '**a', 'they, ', 'über ', '(', 'I ', '"', '==', '- ', 'a. '];
	const timeOf = (length: number): number => {
		// What this process worked: other work on the computer doesn't count.
		const started = process.cpuUsage();
		for (const shape of shapes) {
			const text = shape.repeat(length / shape.length);
			for (const reader of [JANE, KATRIN]) {
				for (const phrase of splitNotes([text]).slice(0, 50)) {
					sentenceWith(phrase, { kind: 'highlight', variant: 0 }, reader);
					sentenceWith(phrase, { kind: 'strength', variant: 0 }, reader);
				}
			}
		}
		const { user, system } = process.cpuUsage(started);
		return (user + system) / 1000;
	};
	timeOf(16_000);
	expect(timeOf(64_000)).toBeLessThan(6 * Math.max(timeOf(16_000), 5) + 50);
});
