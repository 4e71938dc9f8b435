import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../src/core/calendar/clean-text';
import { uidOf } from '../../../src/core/calendar/event-of';
import { Feed } from '../../../src/targets/ical/feed';
import { anEvent } from '../../core/calendar/given';
import { lintICal } from '../../kit/lint-ical';
import { expectRecorded } from '../../kit/recorded';
import { asRead, readWithICalJs, readWithPython, type ReadEvent } from '../../kit/read-ical';
import { FEEDS, NOW, of } from './feeds';

const standing = (events: readonly ReadEvent[]): unknown[] =>
	events
		.filter(event => event.status === 'CONFIRMED')
		.map(({ status: _, sequence: __, stamp: ___, modified: ____, ...rest }) => rest)
		.sort((a, b) => (a.uid < b.uid ? -1 : 1));

/**
 * python3-icalendar 4 takes `%2C`, `%3A`, `%3B` and `%5C` for escapes of its own, and mistakes an escaped backslash before some letters.
 * Neither is in RFC 5545; such texts are left to ical.js.
 */
const confusesPython = (text: string): boolean => /\\|%(2C|3A|3B|5C)/i.test(text);

describe.each(Object.keys(FEEDS))('the feed %s', name => {
	const { events, text } = FEEDS[name]!();
	const meant = events.map(asRead).sort((a, b) => (a.uid < b.uid ? -1 : 1));

	test('is as recorded', () => expectRecorded(`feeds/${name}.ics`, text));
	test('case 25: passes the lint of its bytes', () => expect(lintICal(text)).toEqual([]));
	test('case 27: needs no zone that it does not define', () => expect(text).not.toContain('TZID'));
	test('is read by ical.js as it was meant', () =>
		expect(standing(readWithICalJs(text))).toEqual(meant));

	test('is read by python3-icalendar as it was meant', () => {
		const safe = (event: { readonly title: string }): boolean => !confusesPython(event.title);
		expect(standing(readWithPython([text])[0]!).filter(event => safe(event as ReadEvent))).toEqual(
			meant.filter(safe),
		);
	});
});

test('the withdrawn event is read as cancelled, with the next sequence, by both', () => {
	const { text } = FEEDS['withdrawn']!();
	for (const events of [readWithICalJs(text), readWithPython([text])[0]!]) {
		expect(
			events.map(({ status, sequence, alarms }) => [status, sequence, alarms.length]).sort(),
		).toEqual([
			['CANCELLED', 1, 0],
			['CONFIRMED', 0, 2],
			['CONFIRMED', 0, 2],
			['CONFIRMED', 1, 2],
		]);
	}
});

/** Text as it comes: any code unit, whole scripts, and what has a meaning in a calendar. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({ unit: 'grapheme', maxLength: 200 }),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
		.map(units => String.fromCharCode(...units)),
	fc
		.array(
			fc.constantFrom(
				'\\',
				'\n',
				'\r',
				';',
				',',
				':',
				'"',
				'n',
				'N',
				' ',
				'\t',
				'é',
				'😀',
				'\u200D',
				'\uD800',
				'\u0085',
				'\u2028',
				'^',
				'=',
				'BEGIN:VEVENT',
				'END:VEVENT\r\n',
				'\0',
			),
			{ maxLength: 120 },
		)
		.map(parts => parts.join('')),
);

test('cases 25 and 26: any text is read back as it went in, less what no calendar can hold, and is remembered', () => {
	const texts: string[] = [];
	const wanted: {
		readonly title: string;
		readonly description: string;
		readonly location: string;
		readonly uid: string;
	}[] = [];
	fc.assert(
		fc.property(anyText, anyText, anyText, (title, description, uid) => {
			const event = anEvent({
				title,
				description: `x${description}`,
				location: `x${title}`,
				uid: uidOf(`x${uid}`),
			});
			const feed = Feed.open()!;
			feed.update(of([event]), NOW, 14);
			expect(lintICal(feed.text)).toEqual([]);
			const meant = {
				title: cleanLine(title),
				description: cleanText(`x${description}`),
				location: cleanLine(`x${title}`),
				uid: cleanLine(uidOf(`x${uid}`)),
			};
			expect(readWithICalJs(feed.text)).toMatchObject([meant]);
			expect(Feed.open(feed.text)!.update(of([event]), NOW, 14)).toBe(false);
			if (confusesPython(JSON.stringify(Object.values(meant)).replace(/\\[nt"]/g, ''))) {
				return;
			}
			texts.push(feed.text);
			wanted.push(meant);
		}),
		{ numRuns: 1500 },
	);
	expect(texts.length).toBeGreaterThan(200);
	expect(readWithPython(texts).map(([event]) => event)).toMatchObject(wanted);
});
