/** What goes wrong on the way to Google, for each kind of write. After it, one event for each follow-up, and nobody bothered. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anEvent } from '../../kit/calendar-events';
import type { Calendar } from '../../servers/google/calendar';
import { isList, isWrite, WRITES, type Mishap } from '../../servers/google/faults';
import { startGoogle, type RunningGoogle } from '../../servers/google/start';
import { Device, NotesAtHand } from './device';

let running: RunningGoogle;
let calendar: Calendar, notes: NotesAtHand, device: Device;
beforeAll(async () => { running = await startGoogle(); });
afterAll(() => running.stop());
beforeEach(async () => {
	calendar = running.google.addCalendar('Job search');
	notes = new NotesAtHand(a, b, c);
	device = await new Device(running.google, fetch, running.url, calendar, notes).signIn();
});
afterEach(() => {
	running.google.faults.length = 0;
	delete running.google.quota;
});

const a = anEvent('anna'), b = anEvent('ben', { time: '2026-11-24T14:00Z' }), c = anEvent('cleo');
const KINDS = ['create', 'change', 'remove'] as const;
type Kind = (typeof KINDS)[number];
/** Leaves one such write to be done. */
async function prepare(kind: Kind): Promise<void> {
	if (kind === 'create') notes.wants.delete('anna');
	await device.sync();
	if (kind === 'create') notes.want(a);
	if (kind === 'change') notes.want(anEvent('anna', { time: '2026-12-01' }));
	if (kind === 'remove') notes.wants.delete('anna');
}
const strike = (mishap: Mishap, on: (typeof WRITES)[Kind] = isWrite, times = 1): void => void running.google.faults.push({ mishap, on, times });
/** The days of the events that stand, by whom they are about. */
const days = (): string[] => [...calendar.events.values()].filter(({ event }) => event.status !== 'cancelled').map(({ event }) => `${event.extendedProperties!.private!['source']} ${event.start.date ?? event.start.dateTime?.slice(0, 10)}`).sort();
const AFTER = { create: ['anna 2026-11-24', 'ben 2026-11-24', 'cleo 2026-11-24'], change: ['anna 2026-12-01', 'ben 2026-11-24', 'cleo 2026-11-24'], remove: ['ben 2026-11-24', 'cleo 2026-11-24'] };
async function settled(kind: Kind): Promise<void> {
	expect(days()).toEqual(AFTER[kind]);
	const { created, changed, removed, requests } = await device.sync();
	expect([created, changed, removed, requests, notes.pulls]).toEqual([0, 0, 0, 1, []]);
}

describe.each(KINDS)('%s', kind => {
	const did = { create: { created: 1 }, change: { changed: 1 }, remove: { removed: 1 } }[kind];

	test.each<[string, Mishap]>([
		['the answer is lost after Google stored it', { what: 'reset after' }],
		['Google stores it and answers 500', { what: 'refuse', status: 500, reason: 'backendError', after: true }],
		['Google stores it and answers 503', { what: 'refuse', status: 503, reason: 'backendError', after: true }],
		['the connection breaks before', { what: 'reset before' }],
		['503', { what: 'refuse', status: 503, reason: 'backendError' }],
		['429', { what: 'refuse', status: 429, reason: 'rateLimitExceeded' }],
		['rateLimitExceeded', { what: 'refuse', status: 403, reason: 'rateLimitExceeded' }],
		['userRateLimitExceeded', { what: 'refuse', status: 403, reason: 'userRateLimitExceeded' }],
		['quotaExceeded', { what: 'refuse', status: 403, reason: 'quotaExceeded' }],
		['401 before its time', { what: 'refuse', status: 401, reason: 'authError' }],
	])('cases 7 to 10, %s: still one event, and told as one', async (_says, mishap) => {
		await prepare(kind);
		strike(mishap, WRITES[kind]);
		expect(await device.sync()).toMatchObject(did);
		await settled(kind);
	});

	test.each<[string, Mishap, string]>([
		['insufficientPermissions', { what: 'refuse', status: 403, reason: 'insufficientPermissions' }, 'forbidden'],
		['forbidden', { what: 'refuse', status: 403, reason: 'forbidden' }, 'forbidden'],
		['a hotel\'s sign-in page', { what: 'html' }, 'offline'],
	])('cases 8 and 17, %s: it stops with the right words, and the next run does the rest', async (_says, mishap, trouble) => {
		await prepare(kind);
		strike(mishap, WRITES[kind]);
		await expect(device.sync()).rejects.toMatchObject({ trouble });
		expect(device.waits).toEqual([]);
		await device.sync();
		await settled(kind);
	});

	test.each<[string, Mishap, string]>([
		['offline', { what: 'reset before' }, 'offline'],
		['a quota that lasts', { what: 'refuse', status: 403, reason: 'quotaExceeded' }, 'busy'],
		['a server that is down', { what: 'refuse', status: 503, reason: 'backendError' }, 'busy'],
	])('cases 8, 9 and 11, %s: the tries are bounded, and never end in “sign in again”', async (_says, mishap, trouble) => {
		await prepare(kind);
		strike(mishap, WRITES[kind], 100);
		await expect(device.sync()).rejects.toMatchObject({ trouble, message: expect.not.stringMatching(/connect Google/i) as string });
		expect(running.google.faults[0]!.times).toBe(94);
		running.google.faults.length = 0;
		await device.sync();
		await settled(kind);
	});

	test.each([['in seconds', '7', 7_000], ['as a date', new Date(Math.floor(Date.now() / 1000) * 1000 + 30_000).toUTCString(), 30_000]])('case 9: Retry-After %s is honoured', async (_says, retryAfter, expected) => {
		await prepare(kind);
		device.now = Date.now();
		strike({ what: 'refuse', status: 429, reason: 'rateLimitExceeded', retryAfter }, WRITES[kind]);
		await device.sync();
		expect(device.waits).toHaveLength(1);
		expect(Math.abs(device.waits[0]! - expected)).toBeLessThanOrEqual(2_500);
		await settled(kind);
	});

	test('case 5: another device is there first', async () => {
		await prepare(kind);
		const other = await new Device(running.google, fetch, running.url, calendar, notes).signIn();
		let first: Promise<unknown> = Promise.resolve();
		strike({ what: 'meanwhile', happens: () => { first = other.sync(); } }, isList);
		await device.sync();
		await first;
		await settled(kind);
	});
});

describe('case 13: the person is there first (412)', () => {
	const meanwhile = (change: Record<string, unknown>): void => {
		const { id } = [...calendar.events.values()].find(({ event }) => event.extendedProperties!.private!['source'] === 'anna')!.event;
		strike({ what: 'meanwhile', happens: () => { if (change['status'] === 'cancelled') calendar.delete(id, null); else calendar.patch(id, change, null); } }, isWrite);
	};

	test('they renamed it: their title stays, our day comes', async () => {
		await prepare('change');
		meanwhile({ summary: 'Thank Anna!' });
		expect(await device.sync()).toMatchObject({ changed: 1, conflicts: [] });
		expect([days()[0], [...calendar.events.values()].some(({ event }) => event.summary === 'Thank Anna!')]).toEqual(['anna 2026-12-01', true]);
	});
	test('they moved it and the note did too: the note wins, and they are told', async () => {
		await prepare('change');
		meanwhile({ start: { date: '2026-11-28' }, end: { date: '2026-11-29' } });
		expect(await device.sync()).toMatchObject({ changed: 1, conflicts: [{ what: 'time' }] });
		await settled('change');
	});
	test('they deleted it: it is dismissed', async () => {
		await prepare('change');
		meanwhile({ status: 'cancelled' });
		expect(await device.sync()).toMatchObject({ dismissed: 1, changed: 0 });
		expect(days()).toEqual(AFTER.remove);
	});
	test('they changed what is to be removed: it is removed all the same', async () => {
		await prepare('remove');
		meanwhile({ summary: 'Thank Anna!' });
		expect(await device.sync()).toMatchObject({ removed: 1 });
		await settled('remove');
	});
});

describe.each([[404, 'notFound'], [410, 'deleted']] as const)('case 12: %i where an event stood', (status, reason) => {
	test('on a change: dismissed, or made again where they chose so', async () => {
		await prepare('change');
		strike({ what: 'refuse', status, reason }, WRITES.change);
		expect(await device.sync()).toMatchObject({ dismissed: 1 });
		notes.want(anEvent('anna', { time: '2026-12-01' }));
		await device.sync();
		notes.want(a);
		strike({ what: 'refuse', status, reason }, WRITES.change);
		await device.sync({ deleted: 'make again' });
		expect(days()).toEqual(AFTER.create);
	});
	test('on a removal: it is gone, which is what was wanted', async () => {
		await prepare('remove');
		strike({ what: 'refuse', status, reason }, WRITES.remove);
		expect(await device.sync()).toMatchObject({ removed: 1, dismissed: 0 });
		expect(notes.pulls).toEqual([]);
	});
});

describe('case 17: lists that cannot be believed', () => {
	test.each<[string, Mishap]>([
		['a page in place of an answer', { what: 'html' }],
		['an object that is no list', { what: 'answer', status: 200, body: '{}' }],
		['nothing', { what: 'answer', status: 200, body: '' }],
		['null', { what: 'answer', status: 200, body: 'null' }],
		['half an answer', { what: 'answer', status: 200, body: '{"items":[' }],
	])('%s: an error, and nothing is believed deleted', async (_says, mishap) => {
		await device.sync();
		strike(mishap, isList);
		await expect(device.sync()).rejects.toMatchObject({ trouble: 'offline' });
		expect([notes.pulls, days()]).toEqual([[], AFTER.create]);
		await settled('create');
	});

	test('an empty list removes nothing from the notes', async () => {
		await device.sync();
		device.memory.saved.delete('~token');
		strike({ what: 'answer', status: 200, body: '{"items":[],"nextSyncToken":"x"}' }, isList);
		await device.sync();
		expect([notes.pulls, days()]).toEqual([[], AFTER.create]);
	});
});

test('case 11: offline with 200 edits: one failure, then one request for each event that differs', async () => {
	const many = Array.from({ length: 200 }, (_, index) => `many-${index}`);
	for (const source of many) notes.want(anEvent(source));
	await device.sync();
	for (const source of many) notes.want(anEvent(source, { time: '2026-12-01' }));
	strike({ what: 'reset before' }, () => true, 1000);
	await expect(device.sync()).rejects.toMatchObject({ trouble: 'offline' });
	running.google.faults.length = 0;
	expect(await device.sync()).toMatchObject({ changed: 200, created: 0, removed: 0, requests: 201, conflicts: [] });
	expect(notes.pulls).toEqual([]);
});

describe('case 9: waiting', () => {
	test('grows, has an end, and can be cancelled', async () => {
		strike({ what: 'refuse', status: 503, reason: 'backendError' }, isList, 5);
		await device.sync();
		expect(device.waits).toEqual([375, 750, 1500, 3000, 6000]);
	});

	test('a Retry-After of an hour ends the run, and says that nobody has to sign in', async () => {
		strike({ what: 'refuse', status: 429, reason: 'rateLimitExceeded', retryAfter: '3600' }, isList);
		await expect(device.sync()).rejects.toMatchObject({ trouble: 'busy' });
		expect(device.waits).toEqual([]);
	});

	test('a run that is cancelled stops at once, and the next does the rest', async () => {
		const stop = new AbortController();
		for (let index = 0; index < 40; index++) notes.want(anEvent(`more-${index}`));
		await expect(device.sync({}, { signal: stop.signal, progress: done => { if (done === 10) stop.abort(); } })).rejects.toMatchObject({ trouble: 'cancelled' });
		expect(days().length).toBeLessThan(20);
		await device.sync();
		expect(days()).toHaveLength(43);
	});

	test('a quota of 20 in a second is kept to, and every event arrives once', async () => {
		const quotad = running.google;
		Object.assign(quotad, { quota: { requests: 20, milliseconds: 1000 } });
		const at = quotad.now;
		Object.assign(quotad, { now: () => device.now });
		for (let index = 0; index < 60; index++) notes.want(anEvent(`more-${index}`));
		const { created, requests } = await device.sync();
		Object.assign(quotad, { now: at });
		expect([created, days().length]).toEqual([63, 63]);
		expect(requests).toBeLessThan(63 + 30);
	});
});

describe('case 10: the sign-in', () => {
	test('a token that is refused is refreshed once for four requests at a time', async () => {
		running.google.accounts.dropAccess();
		const before = [...device.secrets.kept.values()].join();
		expect(await device.sync()).toMatchObject({ created: 3, requests: 5 });
		expect([...device.secrets.kept.values()].join()).not.toBe(before);
	});

	test('once it has ended, the person is asked to sign in, told of the 7 days, and nothing is lost', async () => {
		await device.sync();
		notes.want(anEvent('dora'));
		running.google.accounts.dropEverything();
		await expect(device.sync()).rejects.toMatchObject({ trouble: 'signed out', message: expect.stringMatching(/connect Google.*7 days/) as string });
		await device.signIn();
		expect(await device.sync()).toMatchObject({ created: 1, changed: 0, removed: 0 });
	});

	test('a hotel\'s page in place of a token is no token', async () => {
		await device.sync();
		running.google.accounts.dropAccess();
		const before = JSON.stringify([...device.secrets.kept]);
		running.google.faults.push({ mishap: { what: 'html' }, on: ({ path }) => path === '/token', times: 100 });
		await expect(device.sync()).rejects.toMatchObject({ trouble: 'offline' });
		expect(JSON.stringify([...device.secrets.kept])).toBe(before);
		running.google.faults.length = 0;
		expect(await device.sync()).toMatchObject({ created: 0, changed: 0, removed: 0 });
		await settled('create');
	});

	test('case 31: no error holds a token, not even in its cause', async () => {
		const secrets = (): string[] => [...device.secrets.kept.values()].flatMap(value => Object.values(JSON.parse(value || '{}') as Record<string, unknown>).filter(part => typeof part === 'string' && part.length > 12).map(String));
		for (const mishap of [{ what: 'refuse', status: 401, reason: 'authError' }, { what: 'refuse', status: 403, reason: 'forbidden' }, { what: 'reset before' }, { what: 'html' }, { what: 'refuse', status: 400, reason: 'invalid' }] satisfies Mishap[]) {
			running.google.faults.length = 0;
			strike(mishap, isList, 100);
			const error = await device.sync().then(() => new Error('none'), (thrown: unknown) => thrown as Error);
			expect(error.message).not.toBe('none');
			const told = JSON.stringify([error.message, error.stack, error.cause, Object.values(error)]);
			for (const secret of secrets()) expect(told).not.toContain(secret);
		}
	});
});
