import { expect, test } from 'vitest';
import { contentKey } from '../../../src/core/calendar/content-key';
import { anEvent, day, zone } from './given';

test.each([
	{ title: 'Other' },
	{ description: '' },
	{ location: 'Room 4' },
	{ url: 'obsidian://open?vault=a&file=b' },
	{ alarms: [15] },
	{ uid: 'x' },
	{ time: { allDay: true, start: day('2026-11-24'), end: day('2026-11-25') } as const },
])('%j is another event', change =>
	expect(contentKey(anEvent(change))).not.toBe(contentKey(anEvent())),
);

test('the order of its properties and the name of its zone change nothing', () => {
	const event = anEvent();
	const reordered = {
		...(Object.fromEntries(Object.entries(event).reverse()) as unknown as typeof event),
		zone: zone('UTC'),
	};
	expect(contentKey(reordered)).toBe(contentKey(event));
});
