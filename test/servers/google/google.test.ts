/** The server's own rules, over HTTP: each as Google's reference has it. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Google } from './google';
import { startGoogle, type RunningGoogle } from './start';

const ALL = ['https://www.googleapis.com/auth/calendar'];
let now = Date.parse('2026-11-23T10:00Z');
let running: RunningGoogle, google: Google, token: string, at: string;

beforeAll(async () => {
	running = await startGoogle(new Google(() => now));
	google = running.google;
});
afterAll(() => running.stop());
beforeEach(() => {
	token = google.accounts.grant(ALL).access_token;
	at = `/calendar/v3/calendars/${encodeURIComponent(google.addCalendar('Job search').id)}/events`;
});

interface Told {
	readonly status: number;
	readonly body: Record<string, unknown> & {
		readonly error?: { readonly errors: readonly { readonly reason: string }[] };
	};
}
async function ask(
	method: string,
	path: string,
	body?: unknown,
	headers: Record<string, string> = {},
): Promise<Told> {
	const response = await fetch(running.url + path, {
		method,
		redirect: 'manual',
		headers: { authorization: `Bearer ${token}`, ...headers },
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Told['body'] };
}
const said = ({ status, body }: Told): string =>
	[status, body.error?.errors[0]?.reason].filter(Boolean).join(' ');
const day = { start: { date: '2026-11-24' }, end: { date: '2026-11-25' } };
const hour = {
	start: { dateTime: '2026-11-24T09:00:00+01:00', timeZone: 'Europe/Berlin' },
	end: { dateTime: '2026-11-24T10:00:00+01:00' },
};
const reminders = (...minutes: number[]): unknown => ({
	useDefault: false,
	overrides: minutes.map(m => ({ method: 'popup', minutes: m })),
});

describe('an event', () => {
	test.each([
		['of a day', day, '200'],
		['of an hour', hour, '200'],
		['with an id of ours', { ...day, id: 'abcdefghijklmnopqrstuv0123456789' }, '200'],
		['with a letter past v in its id', { ...day, id: 'abcdx' }, '400 invalid'],
		['with capitals in its id', { ...day, id: 'ABCDE' }, '400 invalid'],
		['with an id of 4', { ...day, id: 'abcd' }, '400 invalid'],
		['with an id and an iCalUID', { ...day, id: 'abcde1', iCalUID: 'a@b' }, '400 invalid'],
		['with no end', { start: day.start }, '400 required'],
		['of day and hour', { start: day.start, end: hour.end }, '400 invalid'],
		['that ends when it starts', { start: hour.start, end: hour.start }, '400 timeRangeEmpty'],
		['of no day', { start: day.start, end: day.start }, '400 timeRangeEmpty'],
		[
			'on 30 February',
			{ start: { date: '2026-02-30' }, end: { date: '2026-03-03' } },
			'400 invalid',
		],
		[
			'with no offset',
			{ start: { dateTime: '2026-11-24T09:00:00' }, end: hour.end },
			'400 invalid',
		],
		['in no zone', { ...hour, start: { ...hour.start, timeZone: 'Nowhere/Land' } }, '400 invalid'],
		['with five reminders', { ...day, reminders: reminders(1, 2, 3, 4, 40_320) }, '200'],
		['with six', { ...day, reminders: reminders(1, 2, 3, 4, 5, 6) }, '400 invalid'],
		['that rings after it began', { ...day, reminders: reminders(-540) }, '400 invalid'],
		[
			'with a property of 1025 characters',
			{ ...day, extendedProperties: { private: { a: 'x'.repeat(1025) } } },
			'400 invalid',
		],
	])('%s', async (_says, body, expected) =>
		expect(said(await ask('POST', at, body))).toBe(expected),
	);

	test('of a used id is refused, of a deleted event too; it can be brought back', async () => {
		const {
			body: { etag },
		} = await ask('POST', at, { ...day, id: 'abcde' });
		expect(said(await ask('POST', at, { ...day, id: 'abcde' }))).toBe('409 duplicate');
		expect(said(await ask('DELETE', `${at}/abcde`, undefined, { 'if-match': String(etag) }))).toBe(
			'204',
		);
		expect(said(await ask('POST', at, { ...day, id: 'abcde' }))).toBe('409 duplicate');
		expect(said(await ask('DELETE', `${at}/abcde`))).toBe('410 deleted');
		expect((await ask('GET', `${at}/abcde`)).body['status']).toBe('cancelled');
		expect((await ask('PATCH', `${at}/abcde`, { status: 'confirmed' })).body['status']).toBe(
			'confirmed',
		);
		expect(said(await ask('GET', `${at}/fffff`))).toBe('404 notFound');
	});

	test('is changed only in the version that was seen', async () => {
		const {
			body: { etag },
		} = await ask('POST', at, {
			...day,
			id: 'abcde',
			summary: 'one',
			extendedProperties: { private: { a: '1', b: '2' } },
		});
		expect(said(await ask('PATCH', `${at}/abcde`, { summary: 'two' }, { 'if-match': '"0"' }))).toBe(
			'412 conditionNotMet',
		);
		const { body } = await ask(
			'PATCH',
			`${at}/abcde`,
			{ extendedProperties: { private: { b: null } } },
			{ 'if-match': String(etag) },
		);
		expect(body).toMatchObject({ summary: 'one', extendedProperties: { private: { a: '1' } } });
		expect(body['etag']).not.toBe(etag);
		expect((await ask('PUT', `${at}/abcde`, hour)).body['summary']).toBeUndefined();
	});

	test('is imported once for each iCalUID', async () => {
		const first = await ask('POST', `${at}/import`, { ...day, iCalUID: 'x@y' }),
			second = await ask('POST', `${at}/import`, { ...hour, iCalUID: 'x@y' });
		expect(second.body['id']).toBe(first.body['id']);
	});

	test('keeps its id when it is moved', async () => {
		const other = google.addCalendar('Other');
		await ask('POST', at, { ...day, id: 'abcde' });
		expect(
			said(await ask('POST', `${at}/abcde/move?destination=${encodeURIComponent(other.id)}`)),
		).toBe('200');
		expect([other.get('abcde').status, (await ask('GET', `${at}/abcde`)).body['status']]).toEqual([
			'confirmed',
			'cancelled',
		]);
	});
});

describe('a list', () => {
	const items = ({ body }: Told): string[] =>
		(body['items'] as { id: string; status: string }[]).map(({ id, status }) => `${id} ${status}`);

	test('comes in pages, with a sync token on the last, and then tells what changed', async () => {
		for (const id of ['aaaaa', 'bbbbb', 'ccccc']) {
			await ask('POST', at, { ...day, id });
		}
		const first = await ask('GET', `${at}?maxResults=2&showDeleted=true`);
		expect([items(first), first.body['nextSyncToken']]).toEqual([
			['aaaaa confirmed', 'bbbbb confirmed'],
			undefined,
		]);
		const last = await ask(
			'GET',
			`${at}?maxResults=2&showDeleted=true&pageToken=${String(first.body['nextPageToken'])}`,
		);
		expect(items(last)).toEqual(['ccccc confirmed']);
		await ask('DELETE', `${at}/bbbbb`);
		const sync = `&syncToken=${String(last.body['nextSyncToken'])}`;
		expect(items(await ask('GET', `${at}?maxResults=2&showDeleted=true${sync}`))).toEqual([
			'bbbbb cancelled',
		]);
		expect(said(await ask('GET', `${at}?maxResults=3&showDeleted=true${sync}`))).toBe(
			'400 invalid',
		);
		expect(
			said(
				await ask(
					'GET',
					`${at}?maxResults=2&showDeleted=true&privateExtendedProperty=a%3Db${sync}`,
				),
			),
		).toBe('400 badRequest');
		google.calendars.get(decodeURIComponent(at.split('/')[4]!))!.epoch++;
		expect(said(await ask('GET', `${at}?maxResults=2&showDeleted=true${sync}`))).toBe(
			'410 fullSyncRequired',
		);
	});

	test('leaves deleted events out, and tells of them with their details where asked', async () => {
		await ask('POST', at, { ...day, id: 'aaaaa', summary: 'Title' });
		await ask('DELETE', `${at}/aaaaa`);
		expect(items(await ask('GET', at))).toEqual([]);
		expect((await ask('GET', `${at}?showDeleted=true`)).body['items']).toMatchObject([
			{ id: 'aaaaa', status: 'cancelled', summary: 'Title' },
		]);
	});
});

describe('who may', () => {
	const only = (...scopes: string[]): void => {
		token = google.accounts.grant(
			scopes.map(scope => `https://www.googleapis.com/auth/${scope}`),
		).access_token;
	};

	test('nobody without a token, nor with one that is too old', async () => {
		now += 3_600_000;
		expect(said(await ask('GET', at))).toBe('401 authError');
		token = 'none';
		expect(said(await ask('GET', at))).toBe('401 authError');
	});
	test('an app reaches with calendar.app.created what it made, and nothing else', async () => {
		only('calendar.app.created');
		expect(said(await ask('GET', at))).toBe('200');
		expect(said(await ask('GET', '/calendar/v3/calendars/primary/events'))).toBe('403 forbidden');
		expect(said(await ask('GET', '/calendar/v3/users/me/calendarList'))).toBe(
			'403 insufficientPermissions',
		);
		expect(said(await ask('POST', '/calendar/v3/calendars', { summary: 'Job search' }))).toBe(
			'200',
		);
	});
	test('with calendar.events every event, and no list of calendars', async () => {
		only('calendar.events');
		expect(said(await ask('GET', '/calendar/v3/calendars/primary/events'))).toBe('200');
		expect(said(await ask('GET', '/calendar/v3/users/me/calendarList'))).toBe(
			'403 insufficientPermissions',
		);
	});
	test('no faster than the quota', async () => {
		google.quota = { requests: 2, milliseconds: 1000 };
		expect([
			said(await ask('GET', at)),
			said(await ask('GET', at)),
			said(await ask('GET', at)),
		]).toEqual(['200', '200', '403 rateLimitExceeded']);
		now += 1001;
		expect(said(await ask('GET', at))).toBe('200');
		delete google.quota;
	});
});

describe('signing in', () => {
	const verifier = 'v'.repeat(43);
	const address = {
		client_id: 'client-1',
		redirect_uri: 'http://127.0.0.1:4711',
		response_type: 'code',
		scope: ALL[0]!,
		state: 'xyz',
		code_challenge: createHash('sha256').update(verifier).digest('base64url'),
		code_challenge_method: 'S256',
	};
	const consent = async (changed: Record<string, string> = {}): Promise<Response> =>
		fetch(
			`${running.url}/o/oauth2/v2/auth?${new URLSearchParams({ ...address, ...changed }).toString()}`,
			{ redirect: 'manual' },
		);
	const exchange = async (form: Record<string, string>): Promise<Told> => {
		const response = await fetch(`${running.url}/token`, {
			method: 'POST',
			body: new URLSearchParams({ client_id: 'client-1', client_secret: 'secret-1', ...form }),
		});
		return { status: response.status, body: (await response.json()) as Told['body'] };
	};
	const codeOf = (response: Response): string =>
		new URL(response.headers.get('location')!).searchParams.get('code')!;

	test('gives the code once, for the verifier whose hash was announced', async () => {
		const grant = { grant_type: 'authorization_code', redirect_uri: address.redirect_uri };
		expect(
			(await exchange({ ...grant, code: codeOf(await consent()), code_verifier: 'w'.repeat(43) }))
				.body.error,
		).toBe('invalid_grant');
		expect(
			(
				await exchange({
					...grant,
					code: codeOf(await consent()),
					code_verifier: verifier,
					redirect_uri: 'http://127.0.0.1:1',
				})
			).body.error,
		).toBe('redirect_uri_mismatch');
		const code = codeOf(await consent());
		const given = await exchange({ ...grant, code, code_verifier: verifier });
		expect(given.body).toMatchObject({ token_type: 'Bearer', expires_in: 3599 });
		expect((await exchange({ ...grant, code, code_verifier: verifier })).body.error).toBe(
			'invalid_grant',
		);
		const refresh = {
			grant_type: 'refresh_token',
			refresh_token: String(given.body['refresh_token']),
		};
		expect((await exchange(refresh)).status).toBe(200);
		expect((await exchange({ ...refresh, client_secret: 'other' })).status).toBe(401);
		await fetch(`${running.url}/revoke`, {
			method: 'POST',
			body: new URLSearchParams({ token: refresh.refresh_token }),
		});
		expect((await exchange(refresh)).body.error).toBe('invalid_grant');
	});
	test('brings the state back, and the refusal where the person refuses', async () => {
		google.accounts.consent = 'refuses';
		expect(
			Object.fromEntries(new URL((await consent()).headers.get('location')!).searchParams),
		).toEqual({ state: 'xyz', error: 'access_denied' });
		google.accounts.consent = 'agrees';
	});
	test.each([
		[{ client_id: 'nobody' }, 401],
		[{ redirect_uri: 'https://evil.example' }, 400],
		[{ code_challenge_method: 'plain' }, 400],
	])('refuses %o', async (changed, status) => {
		expect((await consent(changed as Record<string, string>)).status).toBe(status);
	});
});
