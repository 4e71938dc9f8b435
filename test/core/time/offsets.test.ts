import { tzOffset } from '@date-fns/tz';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, minutesAt, type Instant, type Zone } from '../../../src/core/time/instant';
import { dayOfUtc, utcOf } from '../../../src/core/time/day';

const zones = Intl.supportedValuesOf('timeZone') as Zone[];
const instants = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2060, 0, 1) });

test('remembered offsets are the platform’s, on days of change too', () => {
	fc.assert(
		fc.property(fc.constantFrom(...zones), instants, fc.nat({ max: 1439 }), (zone, at, minute) => {
			const midnight = utcOf(dayOfUtc(at));
			// The same day is asked about again and again.
			for (const each of [at, midnight, midnight + minute * 60_000, at]) {
				const wall = Math.floor(each / 60_000) + tzOffset(zone, new Date(each));
				expect(minutesAt(each as Instant, zone)).toBe(Math.floor(((wall % 1440) + 1440) % 1440));
			}
		}),
		{ numRuns: 3000 },
	);
});

test.each([
	['America/New_York', '2026-03-08'],
	['Australia/Lord_Howe', '2026-04-05'],
	['Europe/Berlin', '2026-10-25'],
	['Africa/Casablanca', '2026-03-22'],
	['Pacific/Apia', '2011-12-30'],
])('every minute of a day of change in %s', (name, day) => {
	const zone = name as Zone;
	for (let minute = -1440; minute < 2880; minute += 15) {
		const at = (utcOf(dayOfUtc(Date.parse(day))) + minute * 60_000) as Instant;
		const wall = at / 60_000 + tzOffset(zone, new Date(at));
		expect(minutesAt(at, zone)).toBe(((wall % 1440) + 1440) % 1440);
	}
	expect(instantOf(dayOfUtc(Date.parse('2026-07-01')), 0, zone)).toBeTypeOf('number');
});
