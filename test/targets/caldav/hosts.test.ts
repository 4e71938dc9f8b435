/** Where the password goes: a server whose answers point elsewhere, by any of the addresses in them, over HTTP. Names lead to it as a name server would. */
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectCalDav } from '../../../src/targets/caldav/connect';
import { isUnencrypted } from '../../../src/targets/caldav/server-address';
import { anEvent } from '../../kit/calendar-events';
import { NotesAtHand } from '../../kit/notes-at-hand';
import { Device } from './device';

/** The addresses that the server tells, each of which may be at another host. */
const OWN = {
	redirect: '/dav/',
	principal: '/me/',
	home: '/home/',
	calendar: '/home/work/',
	event: '/home/work/1.ics',
};
type Place = keyof typeof OWN;
const PLACES = Object.keys(OWN) as Place[];

let tells: Record<Place, string>;
/** What the root answers; nothing special where undefined. */
let rootAnswers: number | undefined;
/** The hosts that were sent the password, with the scheme. */
let asked: Set<string>;
const server = http.createServer((request, response) => {
	const { url = '', method = '', headers } = request;
	if (headers.authorization !== undefined) {
		asked.add(headers['x-origin'] as string);
	}
	let body = '';
	request
		.on('data', (part: string) => {
			body += part;
		})
		.on('end', () => {
			if (url.startsWith('/.well-known')) {
				return response.writeHead(301, { location: tells.redirect }).end();
			}
			if (url === '/' && rootAnswers !== undefined) {
				return response.writeHead(rootAnswers).end();
			}
			const answer = answerTo(method, url, body);
			return response
				.writeHead(answer === '' ? 404 : 207, { 'content-type': 'text/xml' })
				.end(
					`<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${answer}</d:multistatus>`,
				);
		});
});
beforeAll(() => new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise(resolve => server.close(resolve)));
beforeEach(() => {
	tells = { ...OWN };
	asked = new Set();
	rootAnswers = undefined;
});

const told = (href: string, props: string): string =>
	`<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;

function answerTo(method: string, url: string, body: string): string {
	if (method === 'REPORT') {
		return `${told(tells.event, '<d:getetag>"1"</d:getetag>')}<d:sync-token>1</d:sync-token>`;
	}
	if (body.includes('current-user-principal')) {
		return told(
			url,
			`<d:current-user-principal><d:href>${tells.principal}</d:href></d:current-user-principal>`,
		);
	}
	if (body.includes('calendar-home-set')) {
		return told(
			tells.principal,
			`<c:calendar-home-set><d:href>${tells.home}</d:href></c:calendar-home-set>`,
		);
	}
	return method === 'PROPFIND'
		? told(
				tells.calendar,
				'<d:displayname>Work</d:displayname><d:resourcetype><d:collection/><c:calendar/></d:resourcetype>',
			)
		: '';
}

function deviceAt(calendar: string): Device {
	const device = new Device({ url: calendar, name: 'Work' }, new NotesAtHand(anEvent('anna')));
	device.between =
		() =>
		(url, init = {}) => {
			const { pathname, origin } = new URL(url);
			return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`, {
				...init,
				headers: { ...Object.fromEntries(new Headers(init.headers)), 'x-origin': origin },
			});
		};
	return device;
}

/** The hosts that the person was asked about. */
let questions: string[];
beforeEach(() => {
	questions = [];
});

/** Signs in and syncs, as far as that goes. */
async function connectAndSync(
	typed: string,
	answer: boolean,
	allowedHosts: readonly string[] = [],
): Promise<Error | undefined> {
	try {
		const device = deviceAt(typed);
		const account = { server: typed, user: 'robin', password: 'secret', allowedHosts };
		const askToAllowHost = (host: string): Promise<boolean> => {
			questions.push(host);
			return Promise.resolve(answer);
		};
		const connected = await connectCalDav({ ...device.world, askToAllowHost }, account, 'Work');
		device.calendar = { url: connected.url, name: 'Work' };
		device.allowedHosts = connected.allowedHosts;
		await device.sync();
		return undefined;
	} catch (error) {
		return error as Error;
	}
}

const at = (place: Place, host: string): void => {
	tells = { ...OWN, [place]: `https://${host}${OWN[place]}` };
};

describe('the password stays with the server that the person named', () => {
	test.each(PLACES)('when they say no, and its %s is at another host', async place => {
		at(place, 'evil.example');
		const error = await connectAndSync('https://cal.example', false);
		expect([...asked]).toEqual(['https://cal.example']);
		expect(questions.length).toBe(place === 'event' ? 0 : 1);
		// Only an object's path is requested. A redirect that leads to another host isn't needed.
		if (place !== 'redirect' && place !== 'event') {
			expect(error?.message).toContain('--allow-host evil.example');
		}
		expect(error?.message ?? '').not.toContain('secret');
	});

	test.each([
		['of the same domain', 'p42-caldav.icloud.com', 'caldav.icloud.com'],
		['of a neighbor at a dynamic name service', 'mallory.duckdns.org', 'alice.duckdns.org'],
		['with the name at its end', 'caldav.icloud.com.evil.example', 'caldav.icloud.com'],
		['at another port', 'cal.example:8443', 'cal.example'],
	])('and a host %s is asked about, too', async (_name, other, named) => {
		at('home', other);
		expect((await connectAndSync(named, false))?.message).toContain(`--allow-host ${other}`);
		expect([[...asked], questions]).toEqual([[`https://${named}`], [other]]);
	});

	test.each(PLACES)('and goes to another host where they allow it, for its %s', async place => {
		at(place, 'p42-caldav.icloud.com');
		expect((await connectAndSync('caldav.icloud.com', true))?.message ?? '').not.toContain(
			'icloud.com',
		);
		expect(asked).toContain('https://caldav.icloud.com');
		expect(asked.size).toBe(place === 'event' ? 1 : 2);
		expect(questions).toEqual(place === 'event' ? [] : ['p42-caldav.icloud.com']);
	});

	test('and nobody is asked twice: a host that was allowed before is used', async () => {
		at('home', 'p42-caldav.icloud.com');
		await connectAndSync('caldav.icloud.com', false, ['P42-caldav.icloud.com']);
		expect([questions, asked.size]).toEqual([[], 2]);
	});

	test('and never goes to another host in the clear, whatever they say', async () => {
		tells = { ...OWN, home: 'http://p42-caldav.icloud.com/home/' };
		await connectAndSync('http://caldav.icloud.com', true);
		expect([...asked]).toEqual(['http://caldav.icloud.com']);
	});

	test.each(PLACES)(
		'and is never sent in the clear, though its %s is given as http',
		async place => {
			tells = { ...OWN, [place]: `http://cal.example${OWN[place]}` };
			await connectAndSync('https://cal.example', false);
			expect([...asked]).toEqual(['https://cal.example']);
		},
	);

	test('what turned out to be secure stays secure', async () => {
		tells = {
			...OWN,
			redirect: 'https://cal.example/dav/',
			calendar: 'http://cal.example/home/work/',
		};
		const { url } = await connectCalDav(
			deviceAt('http://cal.example').world,
			{ server: 'http://cal.example', user: 'robin', password: 'secret' },
			'Work',
		);
		expect(url).toBe('https://cal.example/home/work/');
	});
});

describe('a server whose host follows redirects by itself', () => {
	/** As Obsidian's `requestUrl` does: nobody sees the redirect. */
	function following(typed: string): Device {
		const device = deviceAt(typed);
		const send = device.between(fetch);
		device.between =
			() =>
			async (url, init = {}) => {
				const response = await send(url, init);
				const location = response.headers.get('location');
				return location === null ? response : send(new URL(location, url), init);
			};
		return device;
	}

	test.each(['cal.example', 'https://cal.example/dav/'])('is found from %s', async typed => {
		tells = { ...OWN, redirect: '/dav/' };
		rootAnswers = 405;
		const account = { server: typed, user: 'robin', password: 'secret' };
		expect(await connectCalDav(following(typed).world, account, 'Work')).toMatchObject({
			url: 'https://cal.example/home/work/',
		});
	});

	test('gets no password where a web page answers', async () => {
		rootAnswers = 405;
		const device = following('cal.example');
		const send = device.between(fetch);
		const passwords: string[] = [];
		device.between = () => (url, init) => {
			passwords.push(new Headers(init?.headers).get('authorization') ?? '');
			return new URL(url).pathname.startsWith('/.well-known')
				? Promise.resolve(
						new Response('<p>Welcome</p>', { headers: { 'content-type': 'text/html' } }),
					)
				: send(url, init);
		};
		const account = { server: 'cal.example', user: 'robin', password: 'secret' };
		await expect(connectCalDav(device.world, account)).rejects.toThrow('sign-in page');
		expect(passwords.filter(password => password !== '')).toEqual([]);
	});
});

test('an address on this machine may be http', () => {
	expect(isUnencrypted('http://127.0.0.1:5232')).toBe(false);
});
