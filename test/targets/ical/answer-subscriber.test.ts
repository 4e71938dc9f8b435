import { describe, expect, test } from 'vitest';
import { respondToSubscriber, etagOf } from '../../../src/targets/ical/respond-to-subscriber';

const text = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const feed = {
	host: '127.0.0.1:4000',
	path: '/0123456789abcdef0123456789abcdef/job-search.ics',
	text,
	etag: etagOf(text),
};
const ask = (given: { method?: string; target?: string; headers?: Record<string, string> } = {}) =>
	respondToSubscriber(
		{
			method: given.method ?? 'GET',
			target: given.target ?? feed.path,
			headers: { host: feed.host, ...given.headers },
		},
		feed,
	);

test('a calendar program gets the calendar, and the tag to ask with next time', () => {
	expect(ask()).toEqual({
		status: 200,
		headers: expect.objectContaining({
			'content-type': 'text/calendar; charset=utf-8',
			etag: feed.etag,
		}) as unknown,
		body: text,
	});
	expect(feed.etag).toMatch(/^"[0-9a-f]{32}"$/);
	expect(etagOf(`${text} `)).not.toBe(feed.etag);
});

test.each([feed.etag, `W/${feed.etag}`, `"old", ${feed.etag}`, '*'])(
	'who knows it already (%s) gets nothing again',
	tag => {
		expect(ask({ headers: { 'if-none-match': tag } })).toMatchObject({
			status: 304,
			body: '',
			headers: { etag: feed.etag },
		});
	},
);

test.each(['"old"', 'W/"old"', feed.etag.slice(1, -1), ''])(
	'a tag of another text (%s) gets the text',
	tag => {
		expect(ask({ headers: { 'if-none-match': tag } }).status).toBe(200);
	},
);

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND', 'get'])('%s is not allowed', method => {
	expect(ask({ method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' }, body: '' });
});

describe('says nothing to', () => {
	test.each([
		'evil.example:4000',
		'localhost:4000',
		'127.0.0.1',
		'127.0.0.1:4001',
		'127.0.0.1:4000.evil.example',
		'',
		'[::1]:4000',
	])('another host (%s)', host => {
		expect(ask({ headers: { host } })).toMatchObject({ status: 421, body: '' });
	});

	test.each([
		{ 'sec-fetch-site': 'cross-site' },
		{ 'sec-fetch-site': 'same-site' },
		{ 'sec-fetch-site': 'same-origin' },
		{ origin: 'https://evil.example' },
		{ origin: 'null' },
	])('a page in a browser (%j)', headers => {
		expect(ask({ headers })).toMatchObject({ status: 403, body: '' });
	});

	test.each([
		'/',
		'',
		'*',
		'/../secret',
		`${feed.path}?x`,
		`${feed.path}/`,
		feed.path.toUpperCase(),
		feed.path.slice(0, -1),
		`http://${feed.host}${feed.path}`,
		`/${'a'.repeat(10_000)}`,
	])('a wrong path (%s), whatever the method', target => {
		const { status, body, headers } = ask({ target });
		expect({ status, body }).toEqual({ status: 404, body: '' });
		expect(ask({ target, method: 'POST' })).toEqual({ status, body, headers });
	});
});

test('a person who opens the address themselves may see it', () => {
	expect(ask({ headers: { 'sec-fetch-site': 'none' } }).status).toBe(200);
});
