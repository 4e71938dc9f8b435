/** What goes wrong on the way to the real Radicale: each fault is put between the device and the server. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fetch } from '../../../src/actions/ports';
import { connectCalDav } from '../../../src/targets/caldav/connect';
import { isPlain } from '../../../src/targets/caldav/server-address';
import { anEvent } from '../../kit/calendar-events';
import { NotesAtHand } from '../../kit/notes-at-hand';
import { tempFolder } from '../../kit/temp-folder';
import { PASSWORD, startRadicale, USER, type Radicale } from '../../servers/radicale/start';
import { Device } from './device';
import { Person } from './person';

let radicale: Radicale, person: Person, notes: NotesAtHand, device: Device;
beforeAll(async () => { radicale = await startRadicale(); });
afterAll(() => radicale.stop());

const a = anEvent('anna'), b = anEvent('ben', { time: '2026-11-24T14:00Z' }), c = anEvent('cleo');
const TITLES = [a, b, c].map(({ title }) => title);
let count = 0;
beforeEach(async () => {
	person = new Person(radicale, `${radicale.url}${USER}/faulty-${++count}/`);
	await person.make();
	notes = new NotesAtHand(a, b, c);
	device = new Device({ url: person.calendar, name: 'Private' }, notes);
});

const isSyncReport = (init?: RequestInit): boolean => String(init?.body).includes('sync-collection');
const answer = (status: number, headers: Record<string, string> = {}, body = ''): Response => new Response([204, 304].includes(status) ? null : body, { status, headers });
/** Answers for the server where `when` says so, at most so often. */
const instead = (when: (init: RequestInit) => boolean, give: () => Response, times = Infinity) => (send: Fetch): Fetch => (url, init = {}) => (when(init) && times-- > 0 ? Promise.resolve(give()) : send(url, init));
/** Lets the request through and loses the answer. */
const losing = (method: string, give: () => Response | Promise<never>) => {
	const lost = new Set<string>();
	return (send: Fetch): Fetch => async (url, init = {}) => {
		const response = await send(url, init);
		if (init.method !== method || lost.has(String(url))) return response;
		lost.add(String(url));
		return give();
	};
};
const reset = (): Promise<never> => Promise.reject(new TypeError('fetch failed'));

describe('a server without lists of changes', () => {
	beforeEach(() => { device.between = instead(isSyncReport, () => answer(415)); });

	test('is listed whole, and every change is still found', async () => {
		await device.sync();
		expect(await person.titles()).toEqual(TITLES);
		await device.sync();
		expect(device.log).toEqual(['PROPFIND 207']);
		await person.move('anna', '2026-11-27', '2026-11-28');
		await person.delete('ben');
		const { snoozed, dismissed } = await device.sync();
		expect({ snoozed, dismissed, pulls: notes.pulls }).toEqual({ snoozed: 1, dismissed: 1, pulls: ['dismiss ben', 'snooze anna 2026-11-27'].sort((x, y) => notes.pulls.indexOf(x) - notes.pulls.indexOf(y)) });
	});
});

describe.each(['create', 'change', 'remove'] as const)('while it would %s', kind => {
	const method = kind === 'remove' ? 'DELETE' : 'PUT';
	beforeEach(async () => {
		if (kind !== 'create') await device.sync();
		if (kind === 'change') for (const event of [a, b, c]) notes.want({ ...event, title: `${event.title}!` });
		if (kind === 'remove') notes.wants.clear();
	});
	const settled = async (): Promise<void> => {
		device.between = send => send;
		const { created, changed, removed, conflicts } = await device.sync();
		expect({ created, changed, removed, conflicts }).toEqual({ created: 0, changed: 0, removed: 0, conflicts: [] });
		expect(await person.titles()).toEqual(kind === 'remove' ? [] : TITLES.map(title => (kind === 'change' ? `${title}!` : title)));
		expect(notes.pulls).toEqual([]);
	};

	test.each([['a reset', reset], ['a 500', () => answer(500)], ['a 503', () => answer(503, { 'retry-after': '7' })]] as const)('case 7: the answer is lost in %s: it is done once', async (_, give) => {
		device.between = losing(method, give);
		await device.sync();
		await settled();
	});

	test('case 9, too many requests: it waits as long as it is told', async () => {
		device.between = instead(init => init.method === method, () => answer(429, { 'retry-after': '3' }), 2);
		await device.sync();
		expect(Math.max(...device.waits)).toBe(3_000);
		await settled();
	});

	test('the server tells no tag of what it stored', async () => {
		device.between = send => async (url, init) => {
			const response = await send(url, init);
			return init?.method === 'PUT' ? answer(response.status) : response;
		};
		await device.sync();
		await settled();
	});

	test.each([
		[401, 'signed out', 'app password'], [403, 'forbidden', 'does not allow'], [507, 'forbidden', 'no more room'], [404, 'calendar gone', '“Private”'], [409, 'calendar gone', '“Private”'],
	] as const)('%d stops the run with the right words', async (status, trouble, words) => {
		if (kind !== 'create' && status === 404) return;
		device.between = instead(init => init.method === method, () => answer(status));
		await expect(device.sync()).rejects.toMatchObject({ trouble, message: expect.stringContaining(words) as unknown });
		device.between = send => send;
		await device.sync();
		await settled();
	});

	test('one event that is refused keeps no other from its place', async () => {
		device.between = instead(init => init.method === method, () => answer(415), 1);
		const report = await device.sync();
		expect(report.refused).toHaveLength(1);
		expect(report.created + report.changed + report.removed).toBe(2);
	});

	test('case 17: a sign-in page instead of an answer is an error, and nothing is taken for done', async () => {
		device.between = instead(init => init.method === method, () => answer(200, { 'content-type': 'text/html' }, '<html>Welcome to the hotel'));
		await expect(device.sync()).rejects.toMatchObject({ trouble: 'offline' });
		device.between = send => send;
		await device.sync();
		await settled();
	});

	test('it is sent on to another host: the password does not go there', async () => {
		const asked: string[] = [];
		device.between = send => (url, init = {}) => {
			asked.push(new URL(url).hostname);
			return init.method === method ? Promise.resolve(answer(307, { location: 'https://elsewhere.example/x' })) : send(url, init);
		};
		await expect(device.sync()).rejects.toMatchObject({ message: expect.stringContaining('elsewhere.example') as unknown });
		expect(new Set(asked)).toEqual(new Set(['127.0.0.1']));
	});
});

describe('while it looks', () => {
	beforeEach(async () => void await device.sync());

	test.each([
		['a page', () => answer(200, { 'content-type': 'text/html' }, '<html>')], ['an empty list', () => answer(207, { 'content-type': 'text/xml' }, '<multistatus xmlns="DAV:"/>')],
		['no XML', () => answer(207, { 'content-type': 'text/xml' }, '<multistatus')], ['nothing', () => answer(200)], ['a portal', () => answer(511)],
	])('case 17: %s is an error, and nothing is believed deleted', async (_, give) => {
		device.between = instead(() => true, give);
		await expect(device.sync()).rejects.toMatchObject({ trouble: 'offline' });
		expect(notes.pulls).toEqual([]);
		device.between = send => send;
		expect(await device.sync()).toMatchObject({ created: 0, changed: 0, removed: 0, dismissed: 0 });
	});

	test('case 11, offline: one sentence, and afterwards one request per event that differs', async () => {
		notes.want(anEvent('dora'));
		device.between = () => reset;
		await expect(device.sync()).rejects.toMatchObject({ trouble: 'offline' });
		device.between = send => send;
		await device.sync();
		expect(device.log.filter(line => line.startsWith('PUT'))).toEqual(['PUT 201']);
	});

	test('case 9: a run can be stopped', async () => {
		const stop = new AbortController();
		device.between = () => () => {
			stop.abort();
			return reset();
		};
		await expect(device.sync({}, { signal: stop.signal })).rejects.toMatchObject({ trouble: 'cancelled' });
	});
});

describe('connecting', () => {
	const connect = (server: string, password = PASSWORD, name?: string): Promise<{ name: string; url: string }> => connectCalDav(device.world, { server, user: USER, password }, name);

	test('makes the calendar once, whoever connects', async () => {
		const first = await connect(radicale.url, PASSWORD, `Mine ${count}`);
		expect(await connect(`${radicale.url}${USER}/`, PASSWORD, `Mine ${count}`)).toEqual(first);
		expect(await connect(radicale.url, PASSWORD, 'Private')).toMatchObject({ name: 'Private', url: expect.stringContaining('/faulty-') as unknown });
		expect([...device.secrets.kept.values()]).toEqual([PASSWORD]);
	});

	test('says what is the matter, and keeps no password', async () => {
		await expect(connect(radicale.url, 'wrong')).rejects.toMatchObject({ trouble: 'signed out' });
		await expect(connect('ftp://x')).rejects.toThrow('https://');
		await expect(connect('https://user:secret@x.example')).rejects.toThrow('https://');
		await expect(connect('http://127.0.0.1:1')).rejects.toMatchObject({ trouble: 'offline' });
		const web = http.createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1');
		await new Promise(resolve => web.once('listening', resolve));
		await expect(connect(`http://127.0.0.1:${(web.address() as AddressInfo).port}/`)).rejects.toThrow('No calendars were found');
		web.close();
		expect(device.secrets.kept.size).toBe(0);
	});

	test('a certificate that nobody vouches for is not trusted', async () => {
		const folder = tempFolder();
		const [key, cert] = ['key', 'cert'].map(name => path.join(folder, name)) as [string, string];
		execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'], { stdio: 'ignore' });
		let asked = 0;
		const server = https.createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(cert) }, () => { asked++; }).listen(0, '127.0.0.1');
		await new Promise(resolve => server.once('listening', resolve));
		await expect(connect(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`)).rejects.toMatchObject({ trouble: 'forbidden', message: expect.stringContaining('certificate') as unknown });
		server.close();
		expect(asked).toBe(0);
	});

	test('an address that is not secure is noticed', () => {
		expect(['http://calendar.example', 'http://127.0.0.1:5232', 'http://localhost', 'https://calendar.example', 'calendar.example'].map(isPlain)).toEqual([true, false, false, false, false]);
	});
});
