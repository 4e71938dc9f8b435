/** Google's quota, and answers that no Google sends: lists without end, items that are nothing, absurd dates. Our own server, without a socket. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Fetch } from '../../../src/actions/ports';
import { anEvent } from '../../kit/calendar-events';
import { isList } from '../../servers/google/faults';
import { Google } from '../../servers/google/google';
import { fetchFrom } from '../../servers/google/start';
import { Device, NotesAtHand } from './device';
import { allDay } from './google-at-hand';

const URL = 'http://127.0.0.1:1';
/** Of one request, as long as Google takes for it. */
const MILLISECONDS = 80;

let device: Device, google: Google, notes: NotesAtHand;
beforeEach(async () => {
	google = new Google(() => device.now);
	notes = new NotesAtHand();
	const send = fetchFrom(google);
	const slow: Fetch = (url, init) => {
		// Four are under way at once.
		device.now += MILLISECONDS / 4;
		return send(url, init);
	};
	// The calendar's own clock is the device's, which is not there yet.
	device = new Device(google, slow, URL, google.addCalendar('Job search'), notes);
	await device.signIn();
});

describe('issue 13.5, a quota of 600 requests a minute', () => {
	test('a first sync of 1,000 is done in one run, without one refusal', async () => {
		google.quota = { requests: 600, milliseconds: 60_000 };
		for (let index = 0; index < 1_000; index++) {
			notes.want(anEvent(`event-${index}`));
		}
		const left: (number | undefined)[] = [];
		const began = device.now;
		const progress = (_done: number, _total: number, seconds?: number): number =>
			left.push(seconds);
		expect(await device.sync({}, { progress })).toMatchObject({ created: 1_000, requests: 1_001 });
		expect(google.log).toHaveLength(1_001);
		const seconds = (device.now - began) / 1_000;
		expect([seconds > 100, seconds < 180]).toEqual([true, true]);
		expect([left[0], left.at(-1)]).toEqual([111, undefined]);
	});

	test('where another device uses half of it up, the run waits and goes on', async () => {
		google.quota = { requests: 300, milliseconds: 60_000 };
		for (let index = 0; index < 400; index++) {
			notes.want(anEvent(`event-${index}`));
		}
		const ended = await device.sync().catch((error: unknown) => error);
		expect(ended).toMatchObject({ created: 400 });
	});

	test('what is a few requests is not slowed down', async () => {
		for (let index = 0; index < 8; index++) {
			notes.want(anEvent(`event-${index}`));
		}
		await device.sync();
		expect(device.waits).toEqual([]);
	});
});

describe('robustness 7 and 12, lists that are none', () => {
	const lists = (bodyOf: (count: number) => object, times = Infinity): void => {
		let count = 0;
		google.faults.push({
			on: isList,
			times,
			mishap: {
				what: 'answer',
				status: 200,
				get body() {
					return JSON.stringify(bodyOf(++count));
				},
			},
		});
	};

	beforeEach(async () => {
		notes.want(anEvent('anna'));
		await device.sync();
	});

	test.each([
		['a page token that repeats', () => ({ items: [], nextPageToken: 'again' })],
		['tokens that go round', (count: number) => ({ items: [], nextPageToken: `t${count % 3}` })],
		['pages without end', (count: number) => ({ items: [], nextPageToken: `page ${count}` })],
	])('%s: the run ends, and nothing is changed', async (_what, bodyOf) => {
		lists(bodyOf);
		await expect(device.sync()).rejects.toMatchObject({
			code: 'offline',
			message: expect.stringContaining('never ends') as unknown,
		});
		expect(google.asked.filter(isList).length).toBeLessThan(600);
		google.faults.length = 0;
		expect([notes.pulls, google.standing().length]).toEqual([[], 1]);
		expect(await device.sync()).toMatchObject({ created: 0, changed: 0, removed: 0 });
	});

	test('items that are nothing are passed over', async () => {
		lists(() => ({ items: [null, 7, 'x', {}, { id: 'ifu' }], nextSyncToken: 'next' }), 1);
		const ended = await device.sync().catch((error: unknown) => error);
		expect(ended).toMatchObject({ code: 'offline' });
		expect([notes.pulls, google.standing().length]).toEqual([[], 1]);
		lists(() => ({ items: [null], nextSyncToken: 'next' }), 1);
		expect(await device.sync()).toMatchObject({ created: 0, changed: 0, removed: 0 });
	});
});

test.each([
	['the year 0001', allDay('0001-01-01', '0001-01-02')],
	['the year 9999', allDay('9999-12-30', '9999-12-31')],
	[
		'275760 years on',
		{
			start: { dateTime: '+275760-09-12T00:00:00Z' },
			end: { dateTime: '+275760-09-13T00:00:00Z' },
		},
	],
])('robustness 10, an event moved to %s snoozes nothing', async (_when, times) => {
	notes.want(anEvent('anna'));
	await device.sync();
	const [event] = google.standing();
	Object.assign(device.calendar.events.get(event!.id)!.event, times);
	device.memory.saved.delete('~token');
	expect(await device.sync()).toMatchObject({ snoozed: 0, conflicts: [] });
	expect(notes.pulls).toEqual([]);
});
