import { expect, test } from 'vitest';
import { RequestQueue } from '../../../src/sync/request-queue';
import { davClient, type DavClient } from '../../../src/targets/caldav/client';
import { AllowedHosts } from '../../../src/targets/caldav/allowed-hosts';
import { CALDAV_RETRY_RULES } from '../../../src/targets/caldav/api-error';

/** A client whose server answers as given, one answer after the other, and then with 207. */
function client(...answers: readonly Response[]): {
	readonly client: DavClient;
	readonly asked: string[];
	readonly authorizations: string[];
} {
	const [asked, authorizations, left] = [[] as string[], [] as string[], [...answers]];
	const queue = new RequestQueue(
		{ wait: () => Promise.resolve(), now: () => 0, random: () => 0.5 },
		CALDAV_RETRY_RULES,
	);
	const fetch = (url: string | URL, init: RequestInit = {}): Promise<Response> => {
		asked.push(String(url));
		authorizations.push(new Headers(init.headers).get('authorization') ?? '');
		return Promise.resolve(left.shift() ?? new Response('<x/>', { status: 207 }));
	};
	return {
		asked,
		authorizations,
		client: davClient(
			{ fetch, queue, hosts: new AllowedHosts('https://cal.example', [], undefined) },
			{ server: 'https://cal.example', user: 'jürgen', password: 'geheim:€' },
		),
	};
}

const moved = (location: string, status = 301): Response =>
	new Response(null, { status, headers: { location } });

test('name and password travel in UTF-8', async () => {
	const {
		client: { fetch },
		authorizations,
	} = client();
	await fetch('https://cal.example/');
	expect(Buffer.from(authorizations[0]!.replace('Basic ', ''), 'base64').toString()).toBe(
		'jürgen:geheim:€',
	);
});

test('a redirect on the same host is followed, and stays secure', async () => {
	const {
		client: { fetch },
		asked,
	} = client(moved('http://cal.example/dav/'), moved('/dav/me/', 308));
	expect((await fetch('https://cal.example/', { method: 'PROPFIND' })).status).toBe(207);
	expect(asked).toEqual([
		'https://cal.example/',
		'https://cal.example/dav/',
		'https://cal.example/dav/me/',
	]);
});

test('once secure, always secure, whatever addresses the server gives', async () => {
	const {
		client: { fetch },
		asked,
	} = client(moved('http://cal.example/dav/'));
	await fetch('https://cal.example/.well-known/caldav', { redirect: 'manual' });
	await fetch('http://cal.example/dav/');
	expect(asked[1]).toBe('https://cal.example/dav/');
});

test.each([
	'https://elsewhere.example/',
	'//elsewhere.example/dav/',
	'https://elsewhere.example:444/',
])('the password does not follow to another host (%s)', async location => {
	const {
		client: { fetch, lastError },
		asked,
	} = client(moved(location, 302));
	await expect(fetch('https://cal.example/', { method: 'PUT' })).rejects.toThrow(
		'elsewhere.example',
	);
	expect(asked).toEqual(['https://cal.example/']);
	expect(lastError()?.code).toBe('forbidden');
});

test('redirects that go round in circles end', async () => {
	const {
		client: { fetch },
		asked,
	} = client(...Array.from({ length: 50 }, () => moved('/')));
	await expect(fetch('https://cal.example/')).rejects.toMatchObject({ code: 'offline' });
	expect(asked.length).toBeLessThan(10);
});
