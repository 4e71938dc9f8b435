/** Cases 7, 9, 11, 17 and 31: whatever the server, or something in between, answers to a write or a list, for each kind of write. */
import { describe, expect, test, vi } from 'vitest';
import { anEvent } from '../../../kit/calendar-events';
import { PASSWORD, USER } from '../../../servers/radicale/start';
import { isList, isRead, isWrite, WRITES, type Mishap } from '../mishaps';
import { DID, KINDS } from '../../three-events';
import { radicaleAtHand } from '../radicale-at-hand';

const here = radicaleAtHand();
const answer = (
	status: number,
	headers: Readonly<Record<string, string>> = {},
	body = '',
): Extract<Mishap, { what: 'answer' }> => ({ what: 'answer', status, headers, body });
const HTML = answer(200, { 'content-type': 'text/html' }, '<html>Welcome to the hotel');
const NO_ANSWER: Mishap = { what: 'reset' };

describe.each(KINDS)('%s', kind => {
	test.each<[string, Mishap]>([
		['case 7, the connection breaks after the server stored it', { what: 'reset', after: true }],
		['case 7, the server stores it and answers 500', { ...answer(500), after: true }],
		[
			'case 7, the server stores it and answers 503',
			{ ...answer(503, { 'retry-after': '7' }), after: true },
		],
		['case 7, the connection breaks before', NO_ANSWER],
		['case 9, 429', answer(429)],
		['case 9, 503', answer(503)],
	])('%s: still one event, and told as one', async (_says, mishap) => {
		await here.prepare(kind);
		here.strike(mishap, WRITES[kind]);
		expect(await here.device.sync()).toMatchObject(DID[kind]);
		await here.settled(kind);
	});

	test.each<[string, Mishap, string, string]>([
		['401', answer(401), 'signed-out', 'app password'],
		['403', answer(403), 'forbidden', 'doesn’t allow'],
		['507', answer(507), 'forbidden', 'storage is full'],
		['409', answer(409), 'calendar-gone', '“Private”'],
		[
			'a redirect to another host',
			answer(307, { location: 'https://evil.example/' }),
			'forbidden',
			'evil.example',
		],
		['case 17, a sign-in page', HTML, 'offline', 'sign-in page'],
		['case 17, a portal', answer(511), 'offline', 'sign-in page'],
	])(
		'%s: it stops at once with the right words, and the next run does the rest',
		async (_says, mishap, code, words) => {
			await here.prepare(kind);
			here.strike(mishap, WRITES[kind]);
			await expect(here.device.sync()).rejects.toMatchObject({
				code,
				message: expect.stringContaining(words) as unknown,
			});
			expect(here.device.waits).toEqual([]);
			await here.device.sync();
			await here.settled(kind);
		},
	);

	test.each<[string, Mishap, string]>([
		['case 9, a server that is down', answer(503), 'busy'],
		['case 9, too many requests', answer(429), 'busy'],
		['case 11, offline', NO_ANSWER, 'offline'],
	])('%s: the tries are bounded, later and later', async (_says, mishap, code) => {
		await here.prepare(kind);
		here.strike(mishap, WRITES[kind], 100);
		await expect(here.device.sync()).rejects.toMatchObject({ code });
		expect([here.way.mishaps[0]!.times, here.device.waits]).toEqual([
			94,
			[375, 750, 1500, 3000, 6000],
		]);
		here.mend();
		await here.device.sync();
		await here.settled(kind);
	});

	test.each<[string, () => string, number]>([
		['in seconds', () => '7', 7_000],
		['as an HTTP date', () => new Date(here.device.now + 90_000).toUTCString(), 30_000],
	])('case 9, Retry-After %s is honoured', async (_says, retryAfter, expected) => {
		await here.prepare(kind);
		here.strike(answer(503, { 'retry-after': retryAfter() }), WRITES[kind]);
		await here.device.sync();
		expect(here.device.waits).toEqual([expected]);
		await here.settled(kind);
	});

	test('case 9, a Retry-After of an hour ends the run without waiting', async () => {
		await here.prepare(kind);
		here.strike(answer(503, { 'retry-after': '3600' }), WRITES[kind]);
		await expect(here.device.sync()).rejects.toMatchObject({ code: 'busy' });
		expect(here.device.waits).toEqual([]);
		await here.device.sync();
		await here.settled(kind);
	});

	test('one event that is refused keeps no other from its place', async () => {
		await here.prepare(kind);
		here.notes.want(anEvent('dora'));
		here.strike(answer(415), WRITES[kind]);
		const { created, changed, removed, refused } = await here.device.sync();
		expect([created + changed + removed, refused.length]).toEqual([1, 1]);
		here.notes.wants.delete('dora');
		await here.device.sync();
		await here.settled(kind);
	});

	test('the server tells no tag of what it stored', async () => {
		await here.prepare(kind);
		here.strike({ ...answer(201), after: true }, WRITES[kind]);
		expect(await here.device.sync()).toMatchObject(DID[kind]);
		await here.device.sync();
		await here.settled(kind);
	});

	test('case 17, a list that cannot be believed while it is to be done: an error, and nothing is believed deleted', async () => {
		await here.prepare(kind);
		const before = here.days();
		for (const [type, body] of [
			['html', '<html>'],
			['xml', '<multistatus xmlns="DAV:"/>'],
			['xml', '<multistatus'],
			['xml', ''],
			['plain', 'OK'],
		] as const) {
			for (const status of [200, 207]) {
				here.strike(
					answer(status, { 'content-type': `text/${type}` }, body),
					({ method }) => method !== 'PUT',
					100,
				);
				await expect(here.device.sync(), `${status} ${body}`).rejects.toMatchObject({
					code: 'offline',
				});
				here.mend();
			}
		}
		expect([here.days(), here.notes.pulls]).toEqual([before, []]);
		expect(await here.device.sync()).toMatchObject(DID[kind]);
		await here.settled(kind);
	});

	test('what it reads of events that changed is believed only whole', async () => {
		await here.prepare(kind);
		await here.person.annotate('ben', 'Mine');
		for (const [mishap, code] of [
			[HTML, 'offline'],
			[answer(207, { 'content-type': 'text/xml' }, '<multistatus'), 'offline'],
			[answer(404), 'calendar-gone'],
			[answer(403), 'forbidden'],
		] as const) {
			here.strike(mishap, isRead);
			await expect(here.device.sync()).rejects.toMatchObject({ code });
		}
		expect(await here.device.sync()).toMatchObject(DID[kind]);
		await here.settled(kind);
	});

	test('case 31, the password is in no error, no memory and no log, whatever goes wrong', async () => {
		const spoken = (['log', 'info', 'warn', 'error', 'debug'] as const).map(name =>
			vi.spyOn(console, name).mockImplementation(() => undefined),
		);
		await here.prepare(kind);
		const said: string[] = [];
		for (const mishap of [
			NO_ANSWER,
			HTML,
			...[400, 401, 403, 404, 409, 412, 415, 429, 500, 503, 507].map(status => answer(status)),
			answer(302, { location: 'https://evil.example/' }),
			answer(302, { location: '/' }),
		]) {
			for (const on of [isList, isWrite]) {
				here.strike(mishap, on, 100);
				const ended: unknown = await here.device.sync().catch((error: unknown) => error);
				for (let at = ended; at instanceof Error; at = at.cause) {
					said.push(String(at.stack), JSON.stringify({ ...at }));
				}
				said.push(JSON.stringify(ended));
				here.mend();
			}
		}
		said.push(
			...here.device.memory.saved.values(),
			...spoken.flatMap(({ mock }) => mock.calls.map(call => call.join(' '))),
			...here.person.events().map(({ text }) => text),
		);
		spoken.forEach(spy => spy.mockRestore());
		const [, token = ''] = here.radicale.authorization.split(' ');
		for (const secret of [
			PASSWORD,
			encodeURIComponent(PASSWORD),
			token,
			Buffer.from(`${USER}:${PASSWORD}`, 'utf8').toString('base64url'),
		]) {
			expect(said.filter(text => text.includes(secret))).toEqual([]);
		}
		expect(said.join('')).toContain('app password');
	});
});

test(
	'case 11, offline with 200 edits: one sentence; afterwards one request per event that differs',
	{ timeout: 120_000 },
	async () => {
		const many = Array.from({ length: 140 }, (_, at) => anEvent(`one-${at}`));
		here.notes.wants.clear();
		many.forEach(event => here.notes.want(event));
		await here.device.sync();
		many.forEach((event, at) =>
			at < 60
				? here.notes.wants.delete(event.source)
				: here.notes.want(anEvent(event.source, { time: '2026-12-01' })),
		);
		for (let at = 0; at < 60; at++) {
			here.notes.want(anEvent(`new-${at}`));
		}
		here.strike(NO_ANSWER, () => true, 1_000);
		await expect(here.device.sync()).rejects.toMatchObject({ code: 'offline' });
		expect(here.way.mishaps[0]!.times).toBe(994);
		here.mend();
		const asked = await here.requests(() => here.device.sync());
		expect(
			['REPORT', 'PUT', 'DELETE'].map(method => asked.filter(one => one === method).length),
		).toEqual([1, 140, 60]);
		expect(asked).toHaveLength(201);
		expect(here.person.events()).toHaveLength(140);
		expect(here.notes.pulls).toEqual([]);
	},
);
