/** Where the password goes: a server whose answers point elsewhere, by any of the addresses in them, over HTTP. Names lead to it as a name server would. */
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectCalDav } from '../../../src/targets/caldav/connect';
import { isAllowedHost } from '../../../src/targets/caldav/server-address';
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
/** The hosts that were sent the password, with the scheme. */
let asked: Set<string>;
const server = http.createServer((request, response) => {
	const { url = '', method = '', headers } = request;
	asked.add(headers['x-origin'] as string);
	let body = '';
	request
		.on('data', (part: string) => {
			body += part;
		})
		.on('end', () => {
			if (url.startsWith('/.well-known')) {
				return response.writeHead(301, { location: tells.redirect }).end();
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

/** Signs in and syncs, as far as that goes. */
async function useIt(typed: string): Promise<Error | undefined> {
	try {
		const device = deviceAt(typed);
		const { url } = await connectCalDav(
			device.world,
			{ server: typed, user: 'robin', password: 'secret' },
			'Work',
		);
		device.calendar = { url, name: 'Work' };
		await device.sync();
		return undefined;
	} catch (error) {
		return error as Error;
	}
}

describe('the password stays with the server that the person named', () => {
	test.each(PLACES)('though its %s is at another host', async place => {
		tells = { ...OWN, [place]: `https://evil.example${OWN[place]}` };
		const error = await useIt('https://cal.example');
		expect([...asked]).toEqual(['https://cal.example']);
		// An object's path alone is asked for; a redirect that leads elsewhere is passed over.
		if (place !== 'redirect' && place !== 'event') {
			expect(error?.message).toContain('evil.example');
		}
		expect(error?.message ?? '').not.toContain('secret');
	});

	test.each(PLACES)(
		'and goes to a host of the same domain, as with iCloud, where its %s is there',
		async place => {
			tells = { ...OWN, [place]: `https://p42-caldav.icloud.com:443${OWN[place]}` };
			expect((await useIt('caldav.icloud.com'))?.message ?? '').not.toContain('icloud.com');
			expect(asked).toContain('https://caldav.icloud.com');
			expect(asked.size).toBe(place === 'event' ? 1 : 2);
		},
	);

	test.each(PLACES)(
		'and is never sent in the clear, though its %s is told as http',
		async place => {
			tells = { ...OWN, [place]: `http://cal.example${OWN[place]}` };
			await useIt('https://cal.example');
			expect([...asked]).toEqual(['https://cal.example']);
		},
	);

	test('what turned out to be secure is kept as such', async () => {
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

test.each([
	['https://p42-caldav.icloud.com', 'https://caldav.icloud.com', true],
	['https://caldav.fastmail.com', 'https://fastmail.com', true],
	['https://a.example.co.uk', 'https://b.example.co.uk', true],
	['https://other.co.uk', 'https://mine.co.uk', false],
	['https://icloud.com.evil.example', 'https://caldav.icloud.com', false],
	['https://evilicloud.com', 'https://icloud.com', false],
	['https://caldav.icloud.com@evil.example', 'https://caldav.icloud.com', false],
	['https://10.0.0.2', 'https://10.0.0.1', false],
	['https://[::2]', 'https://[::1]', false],
	['https://2130706433', 'https://127.0.0.1', true],
	['http://dav.example.com', 'https://example.com', false],
	['http://127.0.0.1:5233', 'http://127.0.0.1:5232', false],
	['https://cloud.example:8443', 'http://cloud.example', true],
	['https://com', 'https://example.com', false],
])('%s beside %s: %s', (url, named, may) => {
	expect(isAllowedHost(new URL(url), new URL(named))).toBe(may);
});
