import { expect, test } from 'vitest';
import { fingerprintOf, sameEvent } from '../../../src/core/calendar/same-event';
import { anEvent, day, zone } from './given';

test.each([
	{ title: 'Other' }, { description: '' }, { location: 'Room 4' }, { url: 'obsidian://open?vault=a&file=b' }, { alarms: [15] }, { uid: 'x' },
	{ time: { allDay: true, start: day('2026-11-24'), end: day('2026-11-25') } as const },
])('%j is another event', change => {
	expect(sameEvent(anEvent(), anEvent(change))).toBe(false);
	expect(fingerprintOf(anEvent(change))).not.toBe(fingerprintOf(anEvent()));
});

test('the order of its properties and the name of its zone change nothing', () => {
	const event = anEvent();
	const reordered = { ...Object.fromEntries(Object.entries(event).reverse()) as unknown as typeof event, zone: zone('UTC') };
	expect(sameEvent(event, reordered)).toBe(true);
	expect(fingerprintOf(reordered)).toBe(fingerprintOf(event));
	expect(fingerprintOf(event)).toMatch(/^[0-9a-f]{32}$/);
});
