/** The random worlds on Radicale find what they are there for: a promise of the sync broken on purpose, between our client and the server. SEED=n looks in other worlds. */
import { expect, test } from 'vitest';
import type { Fetch } from '../../../src/actions/ports';
import { liveInWorlds } from './worlds/random-worlds';
import type { Defect } from './worlds/world';

/** The same worlds each time, and more than it takes to come upon any of them. */
const [SEED, WORLDS] = [Number(process.env['SEED'] ?? 3), 1_000];
const without =
	(header: string, is: (method: string) => boolean = () => true): Defect =>
	fetch =>
	(url, init = {}) => {
		const headers = new Headers(init.headers);
		if (is(init.method ?? '')) {
			headers.delete(header);
		}
		return fetch(url, { ...init, headers });
	};
const creating =
	(change: (url: string, init: RequestInit, fetch: Fetch) => Promise<Response>): Defect =>
	fetch =>
	(url, init = {}) =>
		new Headers(init.headers).has('if-none-match')
			? change(String(url), init, fetch)
			: fetch(url, init);

const DEFECTS: readonly [string, RegExp, Defect][] = [
	[
		'a change does not ask for the version that was seen',
		/the title that the person gave .* is lost/,
		without('if-match', method => method === 'PUT'),
	],
	[
		'a new event does not ask for a free place',
		/events of others|0 events for|the title that the person gave/,
		without('if-none-match'),
	],
	[
		'the names and UIDs of events are left to chance',
		/settle|events for|events that nothing asks for|dismissed|the title/,
		creating((url, init, fetch) => {
			const name = crypto.randomUUID();
			return fetch(new URL(`${name}.ics`, url), {
				...init,
				body: String(init.body).replace(/^UID:.*(?:\r\n .*)*/m, `UID:${name}`),
			});
		}),
	],
	[
		'a used name is not looked at',
		/settle|0 events for/,
		creating(async (url, init, fetch) => {
			const response = await fetch(url, init);
			return [409, 412].includes(response.status) ? new Response('', { status: 415 }) : response;
		}),
	],
];

test.each(DEFECTS)('%s', { timeout: 600_000 }, async (_says, found, defect) => {
	await expect(liveInWorlds({ runs: WORLDS, seed: SEED, defect })).rejects.toThrow(found);
});
