import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOutcome, toMeetingState, toOutcome } from '../../../src/core/records/outcome';
import { MEETING_WORDS, OUTCOME_WORDS } from '../../../src/core/records/outcome-words';

/** The words of a row as somebody would type them, with a number and an ordinal where they have one. */
function typed(words: string): readonly string[] {
	return words
		.split(',')
		.map(word => word.replace('#', '2').replace('nth', 'second').replace(/\s+/g, ' ').trim());
}

const EVERY_WORD = OUTCOME_WORDS.flatMap(row => typed(row.words).map(word => ({ word, row })));

/** What people put around a word. */
const DECORATIONS: readonly ((word: string) => string)[] = [
	word => word.toUpperCase(),
	word => `✅ ${word}`,
	word => `⏸\uFE0F ${word}`,
	word => `${word} 🎉`,
	word => `1 - ${word}`,
	word => `3. ${word}`,
	word => `02 ${word}`,
	word => `${word} (after stage 2)`,
	word => `**${word}**`,
	word => `==${word}==`,
	word => `[[${word}]]`,
	word => `[[Status/${word}|now]]`,
	word => `#${word.replaceAll(' ', '-')}`,
	word => `#job/${word.replaceAll(' ', '_')}`,
	word => word.replaceAll(' ', '-'),
	word => ` ${word}. `,
];

describe('an outcome', () => {
	test('has each word in one row only', () => {
		const words = EVERY_WORD.map(({ word }) => word.toLowerCase().replace(/[\s-]/g, ''));
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
		const meetings = Object.values(MEETING_WORDS).flatMap(typed);
		expect(meetings.filter((word, index) => meetings.indexOf(word) !== index)).toEqual([]);
	});

	test.each(EVERY_WORD)('knows “$word”', ({ word, row }) => {
		for (const decorate of [(plain: string) => plain, ...DECORATIONS]) {
			const reading = readOutcome(decorate(word));
			expect(reading, decorate(word)).toMatchObject({
				outcome: row.outcome,
				evidence: { applied: row.applied, answered: row.answered },
			});
		}
	});

	test.each([
		[['applied', 'phone screen'], 'waiting', true, true],
		[['applied', 'rejected'], 'rejected', true, true],
		['Applied, Interviewing', 'waiting', true, true],
		['Rejected – position filled', 'rejected', true, true],
		['Rejected after the final round', 'rejected', true, true],
		['applied on 2026-11-03', 'waiting', true, false],
		['applied → phone screen', 'waiting', true, true],
		['offer, declined', 'declined', true, true],
		['ghosted / rejected', 'no response', true, true],
		[['wishlist', 'applied'], 'waiting', true, false],
		['Phone screen scheduled', 'waiting', true, true],
		['✅ Onsite completed (Nov 3)', 'waiting', true, true],
		['take-home submitted 2026-11-02', 'waiting', true, true],
		['Technical interview failed', 'rejected', true, true],
		['waiting after interview', 'waiting', true, true],
		['Withdrawn by company on Nov 3', 'rejected', true, true],
		['beworben am 3.11.', 'waiting', true, false],
		['~~applied~~ rejected', 'rejected', true, true],
		['no response yet', 'waiting', true, false],
		['#status/rejected-after-interview', 'rejected', true, true],
	])('of %j is %s', (value, outcome, applied, answered) => {
		expect(readOutcome(value)).toMatchObject({ outcome, evidence: { applied, answered } });
	});

	test.each([
		'applied / interviewing / offer / rejected',
		'wishlist | applied | interviewing',
		'Applied, Interview, Offer, Rejected',
		'',
		'🎉',
		'fingers crossed',
		'constructor',
		'__proto__',
		'x'.repeat(100_000),
	])('is unknown: %s', text => {
		expect(toOutcome(text)).toBeUndefined();
	});

	test('is unknown if a list has all the choices of a template', () => {
		expect(readOutcome(['applied', 'interview', 'offer', 'rejected'])).toBeUndefined();
	});

	test('of arbitrary text is read without an error', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
				toMeetingState(text);
				return readOutcome([text, text]) === undefined || toOutcome(text) !== undefined;
			}),
			{ numRuns: 300, seed: 11 },
		);
	});
});

describe('the state of a meeting', () => {
	test.each([
		['scheduled', 'scheduled'],
		['✅ Completed', 'completed'],
		['Canceled (by them)', 'cancelled'],
		['Rescheduled', 'postponed'],
		['verschoben', 'postponed'],
		['No-show', 'no-show'],
		['no_show', 'no-show'],
		['passed', 'completed'],
		['offer', undefined],
		['Phone screen', undefined],
	])('“%s” is %s', (text, state) => {
		expect(toMeetingState(text)).toBe(state);
	});
});
