import { describe, expect, test } from 'vitest';
import { readSet, warningsFor, type SampleLetter } from './letter-sets';

/** The share of faulty letters that has to be noticed, and of good ones that may be warned about. */
const GOALS = {
	english: { noticed: 0.95, falseAlarms: 0.03, atLeast: 60 },
	german: { noticed: 0.9, falseAlarms: 0.05, atLeast: 40 },
};

const isNoticed = (letter: SampleLetter): boolean =>
	letter.expected.every(rule => warningsFor(letter).includes(rule));
const isWarned = (letter: SampleLetter): boolean => warningsFor(letter).length > 0;
const titles = (letters: readonly SampleLetter[]): readonly string[] =>
	letters.map(letter => `${letter.title}: ${warningsFor(letter).join(', ') || 'no warning'}`);

describe.each(['english', 'german'] as const)('the %s letters', language => {
	const goal = GOALS[language];
	const fresh = ['fresh', 'later', 'strangers', 'neighbors', 'passersby'].flatMap(name =>
		readSet(`${language}-${name}`),
	);
	const faulty = [
		...readSet(`${language}-faulty`),
		...fresh.filter(({ expected }) => expected.length > 0),
	];
	const good = [
		...readSet(`${language}-good`),
		...fresh.filter(({ expected }) => expected.length === 0),
	];

	test.each([
		['all', () => true],
		['held back while the rules were written', ({ heldBack }: SampleLetter) => heldBack],
	])('%s: faulty ones are noticed', (_, isIn: (letter: SampleLetter) => boolean) => {
		const letters = faulty.filter(isIn);
		const missed = letters.filter(letter => !isNoticed(letter));
		expect(missed.length / letters.length, titles(missed).join('\n')).toBeLessThanOrEqual(
			1 - goal.noticed,
		);
	});

	test.each([
		['all', () => true],
		['held back while the rules were written', ({ heldBack }: SampleLetter) => heldBack],
	])('%s: good ones pass', (_, isIn: (letter: SampleLetter) => boolean) => {
		const letters = good.filter(isIn);
		const alarms = letters.filter(isWarned);
		expect(alarms.length / letters.length, titles(alarms).join('\n')).toBeLessThanOrEqual(
			goal.falseAlarms,
		);
	});

	test('are enough to measure with', () => {
		expect(faulty.length).toBeGreaterThanOrEqual(goal.atLeast);
		expect(good.length).toBeGreaterThanOrEqual(goal.atLeast);
	});
});

test('a letter of 200,000 words is read over in a few seconds', () => {
	const [letter] = readSet('english-good');
	const long = {
		...letter!,
		body: letter!.body.replace(
			'I especially',
			`${'and so on and on we went '.repeat(33_000)} I especially`,
		),
	};
	const started = performance.now();
	expect(warningsFor(long)).toContain('length');
	expect(performance.now() - started).toBeLessThan(20_000);
});
