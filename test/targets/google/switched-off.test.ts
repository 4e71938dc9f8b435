/** What the random worlds can see: promises of the sync are broken on purpose, one at a time, and they must come upon it. SEED=n looks in other worlds. */
import { afterAll, expect, test } from 'vitest';
import { VAULT } from '../../kit/calendar-events';
import { liveInWorlds } from './random-worlds';
import type { Defect } from './world-device';

/** How many worlds it may take: several times what it took in most. */
const RUNS = 2000;
const SEED = Number(process.env['SEED'] ?? 2);
const FILE = 'test/targets/google/switched-off.test.ts';

const asking = (change: (init: RequestInit) => RequestInit): Defect => ({
	through:
		fetch =>
		(url, init = {}) =>
			fetch(url, change(init)),
});
const bodyOf = ({ body }: RequestInit): Record<string, unknown> =>
	typeof body === 'string' && body.startsWith('{')
		? (JSON.parse(body) as Record<string, unknown>)
		: {};
const answering = (change: (text: string, response: Response) => string | Response): Defect => ({
	through:
		fetch =>
		async (url, init = {}) => {
			const response = await fetch(url, init);
			const changed = change(await response.text(), response);
			return typeof changed === 'string'
				? new Response(changed === '' ? null : changed, response)
				: changed;
		},
});

const DEFECTS: Readonly<Record<string, readonly [by: Defect, found: RegExp]>> = {
	'a change does not ask for the version that was seen (If-Match)': [
		asking(init => {
			const headers = new Headers(init.headers);
			headers.delete('if-match');
			return { ...init, headers };
		}),
		/title .* is lost|another time|not due then|it is back/,
	],
	'the ids of events are left to Google (no derived ids)': [
		asking(init =>
			init.method === 'POST' && bodyOf(init)['summary'] !== undefined
				? { ...init, body: JSON.stringify({ ...bodyOf(init), id: undefined }) }
				: init,
		),
		/settle|events for|nothing asks for/,
	],
	'a used id (409) ends the matter': [
		answering((text, { status, headers }) =>
			status === 409
				? new Response('{"error":{"errors":[{"reason":"duplicate"}]}}', { status: 400, headers })
				: text,
		),
		/settle|0 events for/,
	],
	'a used id (409) is taken for done': [
		{
			through:
				fetch =>
				async (url, init = {}) => {
					const response = await fetch(url, init);
					return response.status === 409
						? Response.json({ ...bodyOf(init), etag: '"0"' })
						: response;
				},
		},
		/settle|events for|another time|title .* is lost|nothing asks for/,
	],
	'only the first page of a list is read': [
		answering(text => text.replace(/"nextPageToken":"[^"]*"/, '"none":""')),
		/it is back|nothing asks for|not due then|title .* is lost|0 events|another time|settle/,
	],
	'a withdrawn event does not say that it was us': [
		asking(init =>
			bodyOf(init)['status'] === 'cancelled'
				? { ...init, body: JSON.stringify({ status: 'cancelled' }) }
				: init,
		),
		/though nobody deleted it|0 events for/,
	],
	'events of other vaults are taken for ours': [
		answering(text => text.replaceAll('vault-other', VAULT.id)),
		/events of others|settle|0 events/,
	],
	'what the person deletes is made again': [{ policy: { deleted: 'recreate' } }, /it is back/],
	'what the person moves is put back': [{ policy: { moved: 'put-back' } }, /not due then/],
	'what the person writes is put back': [{ policy: { renamed: 'put-back' } }, /title .* is lost/],
	'a note is written with other line ends': [
		{ edit: edit => (path, change) => edit(path, text => change(text).replaceAll('\r\n', '\n')) },
		/notes/,
	],
};

const found: string[] = [];
afterAll(() =>
	console.log(
		['what is switched off → what the random worlds see (seed ' + SEED + ')', ...found].join(
			'\n  ',
		),
	),
);

test.each(Object.entries(DEFECTS))(
	'%s',
	{ timeout: 600_000, retry: 0 },
	async (says, [defect, seen]) => {
		const error = await liveInWorlds({ runs: RUNS, seed: SEED, defect, file: FILE }).then(
			() => new Error(`not found in ${RUNS} worlds`),
			(failure: unknown) => failure as Error,
		);
		found.push(
			`${says} → world ${/world (\d+)/.exec(error.message)?.[1] ?? '?'}: ${(error.cause as Error | undefined)?.message.split('\n')[0] ?? error.message}`,
		);
		expect(error.message).toMatch(seen);
	},
);
