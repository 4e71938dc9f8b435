import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CALENDAR_DEFAULTS } from '../../../src/core/calendar/calendar-settings';
import type { CalendarEvent } from '../../../src/core/calendar/event';
import { uidOf } from '../../../src/core/calendar/event-of';
import { addHours } from '../../../src/core/time/instant';
import { Feed } from '../../../src/targets/ical/feed';
import { updateFile } from '../../../src/targets/ical/update-file';
import { anEvent } from '../../core/calendar/given';
import { lintICal } from '../../kit/lint-ical';
import { readWithICalJs, type ReadEvent } from '../../kit/read-ical';
import { NOW, of } from './feeds';

/** For each of four follow-ups its title, or nothing where it is settled; then the hours until the next run. */
const history = fc.array(
	fc.record({
		titles: fc.tuple(
			...[0, 1, 2, 3].map(() => fc.option(fc.constantFrom('One', 'Two'), { nil: undefined })),
		),
		hours: fc.integer({ min: 0, max: 500 }),
	}),
	{ minLength: 1, maxLength: 12 },
);

const eventsOf = (titles: readonly (string | undefined)[]): CalendarEvent[] =>
	titles.flatMap((title, index) =>
		title === undefined ? [] : [anEvent({ uid: uidOf(`${index}`), title })],
	);
const byUid = (text: string): Map<string, ReadEvent> =>
	new Map(readWithICalJs(text).map(event => [event.uid, event]));

test('case 26, any history: each event moves exactly when it changed, and memory and file say the same', () => {
	fc.assert(
		fc.property(history, runs => {
			const feed = Feed.open()!;
			let text: string | undefined;
			let now = NOW;
			const highest = new Map<string, number>();
			for (const { titles, hours } of runs) {
				const before = text === undefined ? new Map<string, ReadEvent>() : byUid(text);
				const next = updateFile(text, of(eventsOf(titles)), now, CALENDAR_DEFAULTS);
				if (typeof next === 'string') {
					return expect(next).toBeUndefined();
				}
				expect(feed.update(of(eventsOf(titles)), now, CALENDAR_DEFAULTS.cancelledDays)).toBe(
					next.changed,
				);
				expect(feed.text).toBe(next.text);
				expect(lintICal(next.text)).toEqual([]);
				const after = byUid(next.text);
				titles.forEach((title, index) =>
					expectStep(
						before.get(uidOf(`${index}`)),
						after.get(uidOf(`${index}`)),
						title,
						now,
						highest.get(uidOf(`${index}`)) ?? -1,
					),
				);
				for (const [uid, { sequence }] of after) {
					highest.set(uid, sequence);
				}
				text = next.text;
				now = addHours(now, hours);
			}
		}),
		{ numRuns: 150 },
	);
});

function expectStep(
	before: ReadEvent | undefined,
	after: ReadEvent | undefined,
	title: string | undefined,
	now: number,
	highest: number,
): void {
	const status = title === undefined ? 'CANCELLED' : 'CONFIRMED';
	if (before?.status === status && (title === undefined || before.title === title)) {
		const isExpired =
			title === undefined &&
			now - Date.parse(before.modified) >= CALENDAR_DEFAULTS.cancelledDays * 86_400_000;
		return expect(after).toEqual(isExpired ? undefined : before);
	}
	if (title === undefined && !before) {
		return expect(after).toBeUndefined();
	}
	const stamp = new Date(now).toISOString().replace('.000', '');
	// What subscribers saw last is never above what they are to believe now (RFC 5545, 3.8.7.4), though it was forgotten in between.
	expect(after!.sequence).toBeGreaterThan(highest);
	if (before) {
		expect(after!.sequence).toBe(before.sequence + 1);
	}
	expect(after).toMatchObject({ status, stamp, modified: stamp, title: title ?? before?.title });
}
