import { expect, test } from 'vitest';
import { toDay, type Day } from '../../../src/core/time/day';
import { readInstant, type Zone } from '../../../src/core/time/instant';
import type { When } from '../../../src/core/time/when';
import { formatExactDue, formatRelativeDue } from '../../../src/core/time/format-due';

const NEW_YORK = 'America/New_York' as Zone;
const NOW = readInstant('2026-11-23T09:00', NEW_YORK)!;
const when = (text: string): When =>
	toDay(text) === undefined ? { at: readInstant(text, NEW_YORK)! } : { day: text as Day };

test.each([
	['2026-11-23', 'today', 'Mon, Nov 23'],
	['2026-11-24', 'tomorrow', 'Tue, Nov 24'],
	['2026-11-22', 'yesterday', 'Sun, Nov 22'],
	['2027-01-02', 'in 40 days', 'Sat, Jan 2, 2027'],
	['2026-11-23T09:30', 'in 30 minutes', 'Mon, Nov 23, 09:30'],
	['2026-11-23T08:01', '59 minutes ago', 'Mon, Nov 23, 08:01'],
	['2026-11-23T23:59', 'in 14 hours', 'Mon, Nov 23, 23:59'],
	['2026-11-22T10:00', '23 hours ago', 'Sun, Nov 22, 10:00'],
	['2026-11-22T08:00', 'yesterday', 'Sun, Nov 22, 08:00'],
	['2026-11-25T00:00', 'in 2 days', 'Wed, Nov 25, 00:00'],
])('%s is %s, %s', (text, words, exactly) => {
	expect(formatRelativeDue(when(text), NOW, NEW_YORK)).toBe(words);
	expect(formatExactDue(when(text), NOW, NEW_YORK)).toBe(exactly);
});

test('the day is that of the zone, whatever the zone of the machine', () => {
	const late = readInstant('2026-11-23T23:30', NEW_YORK)!;
	expect(formatRelativeDue({ day: toDay('2026-11-24')! }, late, NEW_YORK)).toBe('tomorrow');
	expect(formatExactDue({ at: late }, late, 'Asia/Kolkata' as Zone)).toBe('Tue, Nov 24, 10:00');
});
