/** Cases 7 to 10 and 17: whatever Google, or something in between, answers to a write or a list, for each kind of write. */
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../servers/google/answer';
import { isList, WRITES, type Mishap } from '../../../servers/google/faults';
import { DID, KINDS } from '../../three-events';
import { googleAtHand } from '../google-at-hand';

const here = googleAtHand();
const refused = (status: number, reason: string): Mishap => ({ what: 'refuse', status, reason });
const isToken = ({ path }: Asked): boolean => path === '/token';

describe.each(KINDS)('%s', kind => {
	test.each<[string, Mishap]>([
		['case 7, the connection breaks after Google stored it', { what: 'reset after' }],
		[
			'case 7, Google stores it and answers 500',
			{ what: 'refuse', status: 500, reason: 'backendError', after: true },
		],
		[
			'case 7, Google stores it and answers 503',
			{ what: 'refuse', status: 503, reason: 'backendError', after: true },
		],
		['case 7, the connection breaks before', { what: 'reset before' }],
		['case 8, rateLimitExceeded', refused(403, 'rateLimitExceeded')],
		['case 8, userRateLimitExceeded', refused(403, 'userRateLimitExceeded')],
		['case 8, quotaExceeded', refused(403, 'quotaExceeded')],
		['case 9, 429', refused(429, 'rateLimitExceeded')],
		['case 9, 503', refused(503, 'backendError')],
		['case 10, 401 before its time', refused(401, 'authError')],
	])('%s: still one event, and told as one', async (_says, mishap) => {
		await here.prepare(kind);
		here.strike(mishap, WRITES[kind]);
		expect(await here.device.sync()).toMatchObject(DID[kind]);
		await here.settled(kind);
	});

	test.each<[string, Mishap, string]>([
		['case 8, insufficientPermissions', refused(403, 'insufficientPermissions'), 'forbidden'],
		['case 8, forbidden', refused(403, 'forbidden'), 'forbidden'],
		['case 17, a hotel’s sign-in page', { what: 'html' }, 'offline'],
	])(
		'%s: it stops at once with the right words, and the next run does the rest',
		async (_says, mishap, code) => {
			await here.prepare(kind);
			here.strike(mishap, WRITES[kind]);
			await expect(here.device.sync()).rejects.toMatchObject({ code });
			expect(here.device.waits).toEqual([]);
			await here.device.sync();
			await here.settled(kind);
		},
	);

	test.each<[string, Mishap, string]>([
		['case 8, a quota that lasts', refused(403, 'quotaExceeded'), 'busy'],
		['case 9, a server that is down', refused(503, 'backendError'), 'busy'],
		['case 11, offline', { what: 'reset before' }, 'offline'],
	])(
		'%s: the tries are bounded, later and later, and never end in “sign in again”',
		async (_says, mishap, code) => {
			await here.prepare(kind);
			here.strike(mishap, WRITES[kind], 100);
			await expect(here.device.sync()).rejects.toMatchObject({
				code,
				message: expect.not.stringMatching(/connect Google/i) as string,
			});
			expect([here.google.faults[0]!.times, here.device.waits]).toEqual([
				94,
				[375, 750, 1500, 3000, 6000],
			]);
			here.mend();
			await here.device.sync();
			await here.settled(kind);
		},
	);

	test.each<[string, () => string, number, number]>([
		['in seconds', () => '7', 7_000, 7_000],
		['as an HTTP date', () => new Date(Date.now() + 60_000).toUTCString(), 40_000, 60_000],
	])('case 9, Retry-After %s is honoured', async (_says, retryAfter, least, most) => {
		await here.prepare(kind);
		here.strike(
			{ what: 'refuse', status: 429, reason: 'rateLimitExceeded', retryAfter: retryAfter() },
			WRITES[kind],
		);
		await here.device.sync();
		expect(here.device.waits).toHaveLength(1);
		expect(here.device.waits[0]).toBeGreaterThanOrEqual(least);
		expect(here.device.waits[0]).toBeLessThanOrEqual(most);
		await here.settled(kind);
	});

	test('case 9, a Retry-After of an hour ends the run without waiting, and says that nobody has to sign in', async () => {
		await here.prepare(kind);
		here.strike(
			{ what: 'refuse', status: 503, reason: 'backendError', retryAfter: '3600' },
			WRITES[kind],
		);
		await expect(here.device.sync()).rejects.toMatchObject({
			code: 'busy',
			message: expect.stringContaining('still signed in') as string,
		});
		expect(here.device.waits).toEqual([]);
		await here.device.sync();
		await here.settled(kind);
	});

	test('case 9, the list itself is waited for, later and later, and nobody is told', async () => {
		await here.prepare(kind);
		here.strike(refused(503, 'backendError'), isList, 5);
		expect(await here.device.sync()).toMatchObject(DID[kind]);
		expect(here.device.waits).toEqual([375, 750, 1500, 3000, 6000]);
		await here.settled(kind);
	});

	test('case 9, a run of 40 that is cancelled stops at once, and the next does the rest', async () => {
		await here.prepareMany(kind, 40);
		const stop = new AbortController();
		const requests = await here.requests(() =>
			expect(
				here.device.sync(
					{},
					{
						signal: stop.signal,
						progress: done => {
							if (done === 10) {
								stop.abort();
							}
						},
					},
				),
			).rejects.toMatchObject({ code: 'cancelled' }),
		);
		expect(requests.length).toBeLessThan(20);
		await here.device.sync();
		expect(here.days()).toHaveLength(kind === 'remove' ? 0 : 40);
		expect(await here.device.sync()).toMatchObject({ requests: 1, conflicts: [] });
	});

	test('cases 8 and 9, a quota of 20 in a second is kept to: each of 40 is done once', async () => {
		await here.prepareMany(kind, 40);
		const { now } = here.google;
		here.google.quota = { requests: 20, milliseconds: 1000 };
		Object.assign(here.google, { now: () => here.device.now });
		const report = await here.device.sync();
		Object.assign(here.google, { now });
		expect(report.created + report.changed + report.removed).toBe(40);
		expect(report.requests).toBeLessThan(41 + 20);
		expect(here.days()).toHaveLength(kind === 'remove' ? 0 : 40);
	});

	test('case 10, a 401 that stays: one refresh, one more try, then it stops', async () => {
		await here.prepare(kind);
		here.strike(refused(401, 'authError'), WRITES[kind], 100);
		const from = here.google.asked.length;
		await expect(here.device.sync()).rejects.toMatchObject({ code: 'signed-out' });
		const asked = here.google.asked.slice(from);
		expect([
			asked.filter(isToken).length,
			asked.filter(WRITES[kind]).length,
			here.device.waits,
		]).toEqual([1, 2, []]);
		here.mend();
		await here.device.sync();
		await here.settled(kind);
	});

	test('case 10, invalid_grant: asked once, told of the 7 days, and nothing is lost', async () => {
		await here.prepare(kind);
		here.strike(
			{ what: 'meanwhile', happens: () => here.google.accounts.dropEverything() },
			WRITES[kind],
		);
		const from = here.google.asked.length,
			kept = new Map(here.device.memory.saved);
		await expect(here.device.sync()).rejects.toMatchObject({
			code: 'signed-out',
			message: expect.stringMatching(/Connect Google.*7 days.*testing/) as string,
		});
		expect(here.google.asked.slice(from).filter(isToken)).toHaveLength(1);
		expect([here.device.memory.saved, here.notes.pulls]).toEqual([kept, []]);
		await here.device.signIn();
		expect(await here.device.sync()).toMatchObject(DID[kind]);
		await here.settled(kind);
	});

	test.each<[string, Mishap, string]>([
		['is not answered', { what: 'reset before' }, 'offline'],
		[
			'is answered with 503',
			{ what: 'answer', status: 503, body: '{"error":"internal_failure"}' },
			'busy',
		],
	])(
		'cases 9 and 10, a refresh that %s: our own tries and waits, and nobody has to sign in',
		async (_says, mishap, code) => {
			await here.prepare(kind);
			here.google.accounts.dropAccess();
			here.strike(mishap, isToken, 100);
			const from = here.google.asked.length;
			await expect(here.device.sync()).rejects.toMatchObject({
				code,
				message: expect.not.stringMatching(/connect Google/i) as string,
			});
			expect([here.google.asked.slice(from).filter(isToken).length, here.device.waits]).toEqual([
				6,
				[375, 750, 1500, 3000, 6000],
			]);
			here.mend();
			expect(await here.device.sync()).toMatchObject(DID[kind]);
			await here.settled(kind);
		},
	);

	test('case 17, a list that cannot be believed while it is to be done: an error, and nothing is believed deleted', async () => {
		await here.prepare(kind);
		const before = here.days();
		const unbelievable: Mishap[] = [
			{ what: 'html' },
			...['{}', '', 'null', '{"items":[', '{"items":null}', '{"items":{}}', '[]', '"x"'].map(
				body => ({ what: 'answer' as const, status: 200, body }),
			),
		];
		for (const mishap of unbelievable) {
			here.strike(mishap, isList);
			await expect(here.device.sync(), JSON.stringify(mishap)).rejects.toMatchObject({
				code: 'offline',
			});
			expect([here.days(), here.notes.pulls]).toEqual([before, []]);
		}
		expect(await here.device.sync()).toMatchObject(DID[kind]);
		await here.settled(kind);
	});

	test('case 17, an empty list though all was asked for removes nothing from the notes', async () => {
		await here.prepare(kind);
		here.device.memory.saved.delete('~token');
		here.strike({ what: 'answer', status: 200, body: '{"items":[],"nextSyncToken":"x"}' }, isList);
		await here.device.sync();
		expect(here.notes.pulls).toEqual([]);
		await here.device.sync();
		await here.settled(kind);
	});
});

describe('case 10, the sign-in', () => {
	test('a token that is refused is refreshed once for four requests at a time', async () => {
		here.google.accounts.dropAccess();
		const before = [...here.device.secrets.kept.values()].join(),
			from = here.google.asked.length;
		expect(await here.device.sync()).toMatchObject({ created: 3, requests: 5 });
		expect(here.google.asked.slice(from).filter(isToken)).toHaveLength(1);
		expect([...here.device.secrets.kept.values()].join()).not.toBe(before);
	});

	test('it ends while four writes are under way: one question, not four', async () => {
		await here.prepareMany('create', 40);
		here.strike(
			{ what: 'meanwhile', happens: () => here.google.accounts.dropEverything() },
			WRITES.create,
		);
		const from = here.google.asked.length;
		await expect(here.device.sync()).rejects.toMatchObject({ code: 'signed-out' });
		const asked = here.google.asked.slice(from);
		expect(asked.filter(isToken).length).toBeLessThanOrEqual(4);
		expect(asked.filter(WRITES.create).length).toBeLessThanOrEqual(4);
		await here.device.signIn();
		expect(await here.device.sync()).toMatchObject({ created: 40 });
	});

	test('case 17, a hotel’s page in place of a token is no token', async () => {
		await here.device.sync();
		here.google.accounts.dropAccess();
		const before = JSON.stringify([...here.device.secrets.kept]);
		here.strike({ what: 'html' }, isToken, 100);
		await expect(here.device.sync()).rejects.toMatchObject({ code: 'offline' });
		expect(JSON.stringify([...here.device.secrets.kept])).toBe(before);
		here.mend();
		await here.device.sync();
		await here.settled('create');
	});
});
