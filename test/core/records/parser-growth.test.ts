import { describe, expect, test } from 'vitest';
import { people } from '../../../src/core/notes/values/people';
import { email, link, text } from '../../../src/core/notes/values/text';
import { clockTimes, day } from '../../../src/core/notes/values/time';
import { readFrontmatter } from '../../../src/core/notes/read-frontmatter';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { readOutcome } from '../../../src/core/records/outcome';
import { readDatedOutcome } from '../../../src/core/records/outcome-history';
import { readNote } from '../../../src/core/records/read-note';
import { explainUnrecognized } from '../../../src/core/records/unrecognized';
import { toZone } from '../../../src/core/time/instant';

const OPTIONS = { notes: NOTE_DEFAULTS, zone: toZone('Europe/Berlin')! };
const SIZE = 16_000;
/** Below this a measurement says nothing about growth. */
const NOISE_MS = 25;

/** The best of three runs, in milliseconds. */
function bestTime(run: () => void): number {
	const times = [1, 2, 3].map(() => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return Math.min(...times);
}

const PIECES = [
	'a ',
	'[[a',
	'[[a]] ',
	'[a](',
	'Jane Smith, ',
	'and ',
	'( ',
	'1 - ',
	'a::',
	'| a ',
	'{{',
	'2026-',
	' -',
	'“',
	'@',
];
const PARSERS: readonly (readonly [string, (value: string) => unknown])[] = [
	['people', people],
	['link', link],
	['email', email],
	['text', text],
	['day', value => day(value)],
	['clock times', clockTimes],
	['outcome', readOutcome],
	['outcome history', readDatedOutcome],
	['frontmatter', value => readFrontmatter(`---\ntype: ${value}\n---\n`)],
	[
		'an interview note',
		value =>
			readNote('A.md', `---\ntype: interview\ncompany: A\nsnoozed: ${value}\n---\n`, OPTIONS),
	],
	['a note that is not recognized', value => explainUnrecognized('A.md', value, OPTIONS)],
];

describe.each(PARSERS)('the time to read %s grows with the length of', (_, parse) => {
	test.each(PIECES)('%j over and over', piece => {
		const short = piece.repeat(SIZE / piece.length);
		const long = short.repeat(4);
		const time = bestTime(() => parse(short));
		expect(bestTime(() => parse(long))).toBeLessThan(6 * Math.max(time, NOISE_MS));
	});
});
