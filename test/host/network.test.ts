import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { test, type HostOptions } from './browser';
import { SAMPLE_PLUGIN } from './server/build';

const fetching = (url: string): HostOptions => ({
	vault: { '.obsidian/plugins/sample/data.json': JSON.stringify({ folder: url }) },
	plugin: SAMPLE_PLUGIN,
});

/** A server of the test's own; tells its address. */
async function serving(status: number, body: string): Promise<string> {
	const server = createServer((request, response) =>
		response.writeHead(status).end(body.replace('METHOD', request.method ?? '')),
	);
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test.for([
	{
		case: 'an answer',
		status: 200,
		body: '{"asked by":"METHOD","name":"Zoë"}',
		told: '{"asked by":"GET","name":"Zoë"}',
	},
	{ case: 'a refusal', status: 404, body: 'no', told: 'Request failed, status 404' },
	{ case: 'no JSON', status: 200, body: '<html>', told: 'not valid JSON' },
])('requestUrl: $case', async ({ status, body, told }, { open }) => {
	const host = await open(fetching(await serving(status, body)));
	await host.command('Fetch');
	await expect.poll(() => host.notices().then(notices => notices.join())).toContain(told);
});

test('requestUrl asks nobody beyond this machine', async ({ open }) => {
	const host = await open(fetching('https://calendar.example/feed'));
	await host.command('Fetch');
	await expect
		.poll(() => host.notices())
		.toEqual(['The stand-in asks loopback only, and this wanted https://calendar.example/feed']);
});
