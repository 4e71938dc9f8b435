/** The sign-in where nothing listens, what may come back from a browser, and the calendar that is made once. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenOnLoopback } from '../../../src/node/ports/listen-on-loopback';
import { addressesAt } from '../../../src/targets/google/addresses';
import { findOrMakeCalendar } from '../../../src/targets/google/calendar-choice';
import {
	connectGoogle,
	disconnectGoogle,
	type SignInHost,
} from '../../../src/targets/google/connect';
import {
	openSession,
	readTokens,
	saveTokens,
	type GoogleDeps,
} from '../../../src/targets/google/session';
import {
	beginSignIn,
	resultPage,
	readRedirect,
	SCOPES_FOR_OWN,
	SIGN_IN_LIMIT_MS,
	type SignIn,
} from '../../../src/targets/google/sign-in';
import { secretsInMemory } from '../../kit/memory';
import { isApi } from '../../servers/google/faults';
import { Google } from '../../servers/google/google';
import { startGoogle, type RunningGoogle } from '../../servers/google/start';

const NOW = Date.parse('2026-11-23T10:00Z');
const CLIENT = { id: 'client-1', secret: 'secret-1' };
let running: RunningGoogle,
	google: Google,
	world: GoogleDeps & { readonly secrets: ReturnType<typeof secretsInMemory> };
beforeAll(async () => {
	running = await startGoogle();
	google = running.google;
});
afterAll(() => running.stop());
beforeEach(() => {
	google.faults.length = 0;
	for (const id of google.made) {
		google.calendars.delete(id);
	}
	google.accounts.dropEverything();
	google.accounts.consent = 'agrees';
	world = {
		fetch,
		secrets: secretsInMemory(),
		wait: (_, signal) =>
			new Promise((__, stop) => signal?.addEventListener('abort', () => stop(new Error('ended')))),
		addresses: addressesAt(running.url),
		vaultId: 'v',
		now: () => NOW,
		random: () => 0.5,
	};
});

/** A phone: its browser follows the redirect, and shows the address of a page that it cannot open. */
function phone(change: (address: string) => string = address => address): SignInHost {
	let shown = '';
	return {
		show: address => {
			shown = address;
		},
		paste: async () =>
			change((await fetch(shown, { redirect: 'manual' })).headers.get('location')!),
	};
}
const outcome = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => 'done',
		(error: unknown) => (error as { code?: string }).code ?? String(error),
	);

describe('a pasted address', () => {
	test('signs in, whatever is around it', async () => {
		expect(
			await connectGoogle(
				world,
				phone(address => `  ${address}\n`),
				CLIENT,
			),
		).toMatchObject({ name: 'Job search' });
		expect(await readTokens(world)).toMatchObject({
			refresh_token: expect.stringMatching(/^1\/\//) as string,
			token_type: 'Bearer',
		});
	});

	test.each<[string, (address: string) => string]>([
		['nothing', () => ''],
		['no address', () => 'yes'],
		['the code alone', address => new URL(address).searchParams.get('code')!],
		['one with another state', address => address.replace(/state=[^&]*/, 'state=other')],
		['one without a state', address => address.replace(/state=[^&]*&?/, '')],
		['one of another place', address => address.replace('127.0.0.1', 'evil.example')],
		['one without a code', address => address.replace(/code=[^&]*&?/, '')],
		['a script', () => 'javascript:alert(1)'],
	])('%s is no answer to this sign-in, and nothing is kept', async (_says, change) => {
		expect(await outcome(connectGoogle(world, phone(change), CLIENT))).toBe('signed-out');
		expect([world.secrets.kept.size, google.calendars.size, google.accounts.signedIn]).toEqual([
			0, 1, 0,
		]);
	});

	test('signs in though the first exchange of the code was not answered', async () => {
		google.faults.push({
			mishap: { what: 'reset before' },
			on: ({ path }) => path === '/token',
			times: 2,
		});
		const waits: number[] = [],
			never = world.wait;
		const patient = {
			...world,
			wait: (milliseconds: number, signal?: AbortSignal) =>
				milliseconds < 60_000
					? Promise.resolve(void waits.push(milliseconds))
					: never(milliseconds, signal),
			now: () => NOW + waits.reduce((sum, one) => sum + one, 0),
		};
		expect(await connectGoogle(patient, phone(), CLIENT)).toMatchObject({ name: 'Job search' });
		expect(waits).toHaveLength(2);
	});

	test('a code of somebody else is refused by the verifier', async () => {
		const theirs = await beginSignIn(world, CLIENT, SCOPES_FOR_OWN, 'http://127.0.0.1:1');
		const stolen = new URL(
			(await fetch(theirs.address, { redirect: 'manual' })).headers.get('location')!,
		).searchParams.get('code')!;
		expect(
			await outcome(
				connectGoogle(
					world,
					phone(address => address.replace(/code=[^&]*/, `code=${encodeURIComponent(stolen)}`)),
					CLIENT,
				),
			),
		).toBe('signed-out');
		expect(world.secrets.kept.size).toBe(0);
	});
});

describe('the answer of the browser', () => {
	let under: SignIn;
	beforeEach(async () => {
		under = await beginSignIn(world, CLIENT, SCOPES_FOR_OWN, 'http://127.0.0.1:4711');
	});

	test("the address announces the verifier's hash and keeps the verifier, the state is new each time", async () => {
		const asked = new URL(under.address).searchParams;
		expect([asked.get('code_challenge_method'), asked.get('code_challenge')]).toEqual([
			'S256',
			createHash('sha256').update(under.verifier).digest('base64url'),
		]);
		expect(under.address).not.toContain(under.verifier);
		expect(under.state).not.toBe(
			(await beginSignIn(world, CLIENT, SCOPES_FOR_OWN, 'http://127.0.0.1:4711')).state,
		);
		expect(under.address).not.toContain(CLIENT.secret);
	});

	const back = (query: string): string => `http://127.0.0.1:4711/?state=${under.state}&${query}`;
	test('counts for five minutes', () => {
		expect(readRedirect(back('code=4%2Fx'), under, NOW + SIGN_IN_LIMIT_MS)).toBe('4/x');
		expect(() => readRedirect(back('code=4%2Fx'), under, NOW + SIGN_IN_LIMIT_MS + 1)).toThrow(
			/five minutes/,
		);
	});
	test('says so where the person refused', () =>
		expect(() => readRedirect(back('error=access_denied'), under, NOW)).toThrow(/didn’t allow/));
	test('comes to the port that listens', () =>
		expect(() => readRedirect(back('code=x').replace('4711', '4712'), under, NOW)).toThrow(
			/doesn’t belong/,
		));
});

test('nobody comes: after five minutes it ends, and the port is closed', async () => {
	let closed = false;
	const late = { ...world, wait: () => Promise.resolve() };
	const host: SignInHost = {
		show: () => undefined,
		listen: () =>
			Promise.resolve({ port: 4711, close: () => Promise.resolve(void (closed = true)) }),
	};
	await expect(connectGoogle(late, host, CLIENT)).rejects.toThrow(/five minutes/);
	expect(closed).toBe(true);
});

test('the person stops it', async () => {
	const stop = new AbortController();
	const ended = outcome(
		connectGoogle(
			world,
			{ show: () => stop.abort(), paste: () => new Promise(() => undefined), signal: stop.signal },
			CLIENT,
		),
	);
	expect(await ended).toBe('cancelled');
});

test.each(['before it begins', 'while the port is opened'])(
	'the person stops it %s: no page is opened, and nothing listens any more',
	async when => {
		const stop = new AbortController(),
			shown: string[] = [];
		const patient: GoogleDeps = {
			...world,
			wait: async (milliseconds, signal) => {
				signal?.throwIfAborted();
				if (milliseconds === SIGN_IN_LIMIT_MS) {
					await world.wait(milliseconds, signal);
				}
			},
		};
		let port = 0;
		const host: SignInHost = {
			show: address => void shown.push(address),
			signal: stop.signal,
			listen: async (at, answer) => {
				const listening = await listenOnLoopback(at, answer);
				port = listening.port;
				stop.abort();
				return listening;
			},
		};
		if (when === 'before it begins') {
			stop.abort();
		}
		expect(await outcome(connectGoogle(patient, host, CLIENT))).toBe('cancelled');
		await vi.waitFor(() => expect(port).not.toBe(0));
		await vi.waitFor(() => expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow());
		expect(shown).toEqual([]);
	},
);

test('robustness 12, a browser that loads the last page twice: the code is exchanged once, and both pages say so', async () => {
	const pages: Promise<string>[] = [];
	const exchanges: string[] = [];
	const counting: GoogleDeps = {
		...world,
		fetch: (url, init) => {
			exchanges.push(new URL(url).pathname);
			return world.fetch(url, init);
		},
	};
	const host: SignInHost = {
		listen: listenOnLoopback,
		show: address =>
			void fetch(address, { redirect: 'manual' }).then(response => {
				const back = response.headers.get('location')!;
				for (let load = 0; load < 2; load++) {
					pages.push(fetch(back).then(page => page.text()));
				}
			}),
	};
	await connectGoogle(counting, host, CLIENT);
	for (const page of await Promise.all(pages)) {
		expect(page).toContain('You’re signed in');
	}
	expect(exchanges.filter(path => path === '/token')).toHaveLength(1);
});

test('robustness 12, what a server says about an error is text on the page', () => {
	const page = resultPage('<img src=x onerror="alert(1)"> & \'more\'');
	expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;more&#39;');
	expect(page).not.toContain('<img');
});

test('the page at the end is inert', () => {
	for (const page of [resultPage(), resultPage('You did not allow the access.')]) {
		expect(page).not.toMatch(/<script|https?:|src=|href=/i);
	}
});

test.each<[string, { id: string; secret?: string }, RegExp]>([
	['a client that is not known', { id: 'nobody' }, /doesn’t belong/],
	['a wrong secret', { id: 'client-1', secret: 'other' }, /client secret/],
])('%s: the person is told what to check', async (_says, client, words) => {
	const host = phone();
	await expect(
		connectGoogle(world, { ...host, paste: () => host.paste!().catch(() => 'none') }, client),
	).rejects.toThrow(words);
	expect(world.secrets.kept.size).toBe(0);
});

test('a client that has a secret, and the person left it out: they are told', async () => {
	const wanting: GoogleDeps['fetch'] = (url, init) =>
		url.toString().endsWith('/token')
			? Promise.resolve(
					Response.json(
						{ error: 'invalid_request', error_description: 'client_secret is missing.' },
						{ status: 400 },
					),
				)
			: fetch(url, init);
	await expect(
		connectGoogle({ ...world, fetch: wanting }, phone(), { id: CLIENT.id }),
	).rejects.toThrow(/--client-secret-file/);
});

test('a sign-in that fails after the tokens came leaves those of the one before as they were', async () => {
	await connectGoogle(world, phone(), CLIENT);
	const before = [...world.secrets.kept];
	google.faults.push({
		mishap: { what: 'refuse', status: 403, reason: 'insufficientPermissions' },
		on: isApi,
		times: 2,
	});
	await expect(connectGoogle(world, phone(), CLIENT)).rejects.toThrow(/tick every box/);
	expect([...world.secrets.kept]).toEqual(before);
});

test('the address of a server for tests may have a path of its own', () => {
	expect(addressesAt('http://127.0.0.1:4000/google/')).toMatchObject({
		token: 'http://127.0.0.1:4000/google/token',
		api: 'http://127.0.0.1:4000/google/',
	});
});

test('signing out is revoked at Google, and forgotten here even where Google cannot be told', async () => {
	await connectGoogle(world, phone(), CLIENT);
	await disconnectGoogle(world, CLIENT.id);
	expect([google.accounts.signedIn, world.secrets.kept.size]).toEqual([0, 0]);
	await connectGoogle(world, phone(), CLIENT);
	await disconnectGoogle(
		{ ...world, fetch: () => Promise.reject(new TypeError('fetch failed')) },
		CLIENT.id,
	);
	expect(world.secrets.kept.size).toBe(0);
});

describe('the calendar of our own', () => {
	const choose = async (): Promise<string> =>
		(await findOrMakeCalendar((await openSession(world, CLIENT.id)).client, undefined)).id;
	beforeEach(() => connectGoogle(world, phone(), CLIENT));

	test('is found again where its id was lost', async () => {
		const [first, second] = [await choose(), await choose()];
		expect([second, google.calendars.size]).toEqual([first, 2]);
	});
	test('is made where the person did not allow the list', async () => {
		await saveTokens(world, {
			...google.accounts.grant(['https://www.googleapis.com/auth/calendar.app.created']),
			expiry_date: Date.now() + 3_600_000,
		});
		for (const id of google.made) {
			google.calendars.delete(id);
		}
		expect(google.calendars.has(await choose())).toBe(true);
	});
	test('two devices that make it at one moment agree on one', async () => {
		for (const id of google.made) {
			google.calendars.delete(id);
		}
		const [first, second] = await Promise.all([choose(), choose()]);
		expect([first === second, google.calendars.size]).toEqual([true, 2]);
	});
	test('of 300 calendars, the one is found', async () => {
		for (const id of google.made) {
			google.calendars.delete(id);
		}
		for (let index = 0; index < 300; index++) {
			google.addCalendar(`Calendar ${index}`);
		}
		const { id } = google.addCalendar('Renamed', 'Interviews (interview-follow-up).');
		expect(await choose()).toBe(id);
	});
});
