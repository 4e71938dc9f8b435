/** What the company page and the calendar list, worked out without a page. */
import { describe, expect, test } from 'vitest';
import { FOLLOW_UP_DEFAULTS } from '../../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../../src/core/followups/follow-ups-of';
import { toDay } from '../../../src/core/time/day';
import { dayForKey, shiftMonth } from '../../../src/obsidian/views/calendar/draw-calendar';
import { calendarEntries, monthDays } from '../../../src/obsidian/views/calendar/entries';
import { historyOf } from '../../../src/obsidian/views/company/history';
import { at, aVault, NEW_YORK } from '../../kit/a-vault';

const NOTES = {
	'Acme.md': `type: application
company: Acme
position: Analyst
applied: 2026-11-02
closes: 2026-11-30
calls: 2026-11-05
heard_back: 2026-11-09
decision_date: 2026-12-04
outcome: rejected
outcome_date: 2026-12-08`,
	'Interview.md': `type: interview
company: Acme
position: Analyst
round: 2
date: 2026-11-20T14:30
contacts: Jane Smith`,
	'Cancelled.md': `type: interview
company: Acme
position: Analyst
interaction: phone screen
date: 2026-11-12
cancelled: yes`,
	'Letter.md': `type: letter
kind: thank-you
to: Jane Smith
interview: "[[Interview]]"
status: sent
sent: 2026-11-21T09:00`,
	'Borealis.md': `type: application
company: Borealis
position: Planner
applied: 2026-11-02
contacts: Ada Quist
contact_date: 2026-11-19`,
};
const RECORDS = aVault(NOTES).records();
const ACME = RECORDS.applications.find(({ company }) => company === 'Acme')!;

describe('the history of an application', () => {
	test('has everything that happened and what was promised, by time', () =>
		expect(historyOf(ACME).map(({ text, kind }) => `${kind}: ${text}`)).toEqual([
			'applied: You applied',
			'contact: You called',
			'contact: They replied',
			'interview: Phone screen (cancelled)',
			'interview: Interview, 2',
			'letter: Thank-you letter sent to Jane Smith',
			'date: The posting closes',
			'date: They’ll decide',
			'outcome: Outcome: Rejected',
		]));

	test('leads to the notes that say so', () => {
		const paths = historyOf(ACME).map(({ path }) => path);
		expect(paths).toEqual(
			expect.arrayContaining(['Acme.md', 'Interview.md', 'Cancelled.md', 'Letter.md']),
		);
	});
});

describe('the calendar', () => {
	const entriesAt = (now: string) => {
		const followUps = followUpsOf(RECORDS, FOLLOW_UP_DEFAULTS, at(now));
		return calendarEntries(RECORDS, followUps, NEW_YORK);
	};

	test('has follow-ups to do, interviews and promised days, by time', () => {
		const entries = entriesAt('2026-11-23T09:00');
		const days = entries.map(({ day }) => day);
		expect(days).toEqual([...days].sort());
		expect(entries).toContainEqual(
			expect.objectContaining({ kind: 'interview', day: '2026-11-20', time: '14:30' }),
		);
		expect(entries).toContainEqual(
			expect.objectContaining({ kind: 'day', day: '2026-11-19', time: '', path: 'Borealis.md' }),
		);
		expect(entries.map(({ path }) => path)).not.toContain('Cancelled.md');
	});

	test('leads from an entry to its application', () => {
		const inquiry = entriesAt('2026-11-23T09:00').find(({ kind }) => kind === 'follow-up');
		expect(inquiry).toMatchObject({ day: '2026-11-20', isOverdue: true, path: 'Borealis.md' });
		expect(inquiry?.application?.company).toBe('Borealis');
	});

	test.each([
		[2026, 2, 28, '2026-01-26', '2026-03-01'],
		[2026, 11, 42, '2026-10-26', '2026-12-06'],
		[2027, 2, 28, '2027-02-01', '2027-02-28'],
	])('shows whole weeks of %i-%i', (year, month, count, first, last) => {
		const days = monthDays(year, month);
		expect(days).toContain(`${year}-${String(month).padStart(2, '0')}-01`);
		expect(days[0]).toBe(first);
		expect(days.at(-1)).toBe(last);
		expect(days.length % 7).toBe(0);
		expect(days.length).toBeGreaterThanOrEqual(count);
	});

	test('turns the year with its months', () => {
		expect(shiftMonth({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
		expect(shiftMonth({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
	});

	test('moves by days and weeks, and in the direction of reading', () => {
		const day = toDay('2026-11-30')!;
		expect(dayForKey('ArrowRight', day, false)).toBe('2026-12-01');
		expect(dayForKey('ArrowRight', day, true)).toBe('2026-11-29');
		expect(dayForKey('ArrowUp', day, true)).toBe('2026-11-23');
		expect(dayForKey('Enter', day, false)).toBeUndefined();
	});
});
