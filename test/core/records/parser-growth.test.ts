import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../../../src/core/notes/links';
import { normalizeName } from '../../../src/core/notes/property-name';
import { people } from '../../../src/core/notes/values/people';
import { email, link, text } from '../../../src/core/notes/values/text';
import { clockTimes, day } from '../../../src/core/notes/values/time';
import { readFrontmatter } from '../../../src/core/notes/read-frontmatter';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { inlineFieldsOf } from '../../../src/core/records/inline-fields';
import { namedRound, toInterviewEntry } from '../../../src/core/records/interview-list';
import { readOutcome } from '../../../src/core/records/outcome';
import {
	flaggedOutcome,
	readDatedOutcome,
	taggedOutcome,
} from '../../../src/core/records/outcome-history';
import { contactNotesOf, resolveContacts } from '../../../src/core/records/resolve-contacts';
import { toThanked } from '../../../src/core/records/snooze';
import { readNote } from '../../../src/core/records/read-note';
import { explainUnrecognized } from '../../../src/core/records/unrecognized';
import { toZone } from '../../../src/core/time/instant';

const OPTIONS = { notes: NOTE_DEFAULTS, zone: toZone('Europe/Berlin')! };
const SIZE = 8_000;
/** Below this a measurement says nothing about growth. */
const NOISE_MS = 25;

/** In milliseconds that this process worked: other work on the computer doesn't count. */
function timeOf(run: () => void): number {
	const start = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** The best of three runs. */
function bestTime(run: () => void): number {
	return Math.min(timeOf(run), timeOf(run), timeOf(run));
}

const APPLICATION = (value: string): string =>
	`---\ntype: application\ncompany: A\nthanked: ${value}\ninterviews: [${JSON.stringify(value)}]\nstatus: ${JSON.stringify(value)}\n---\n`;

const NOTES = contactNotesOf([{ path: 'Jane Smith.md', name: 'Jane Smith', address: [] }]);
const namesBesideNotes = (name: string): unknown =>
	resolveContacts(
		{ path: 'A.md', contacts: [{ name, title: name, address: [] }] },
		NOTES,
		linksOf([]),
	);

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
	'a: b\n',
	'[a:: b ',
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
	['an interview of a list', value => toInterviewEntry(value, OPTIONS.zone)],
	['a named round', value => namedRound(value, '2026-11-02', OPTIONS.zone)],
	['an outcome told by a name', value => flaggedOutcome(value, 'yes')],
	['an outcome told by tags', taggedOutcome],
	['who was thanked', toThanked],
	['inline fields', value => inlineFieldsOf(value, NOTE_DEFAULTS)],
	['the name of a property', normalizeName],
	['an application note', value => readNote('A.md', APPLICATION(value), OPTIONS)],
	['people beside their notes', value => namesBesideNotes(value)],
];

describe.each(PARSERS)('the time to read %s grows with the length of', (_, parse) => {
	test.each(PIECES)('%j over and over', piece => {
		const short = piece.repeat(SIZE / piece.length);
		const long = short.repeat(4);
		const firstTime = timeOf(() => parse(long));
		if (firstTime > 6 * NOISE_MS) {
			const time = bestTime(() => parse(short));
			expect(bestTime(() => parse(long))).toBeLessThan(6 * Math.max(time, NOISE_MS));
		}
	});
});

test.each(PARSERS)('%s takes any text', (_, parse) => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc
			.array(fc.constantFrom(...PIECES, '\r', '\u0000', '🎉', '\uFE0F', '"', '---\n'), {
				maxLength: 40,
			})
			.map(pieces => pieces.join('')),
	);
	fc.assert(
		fc.property(text, value => {
			parse(value);
		}),
		{ numRuns: 150, seed: 20261128 },
	);
});
