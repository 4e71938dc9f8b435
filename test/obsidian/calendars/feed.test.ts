import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { test, type Host, type HostOptions } from '../../host/browser';
import { knock, knockSlowly, TOO_SLOW } from '../../kit/knock';
import { ask } from '../../kit/served';
import { ACME, JANE, NOW, openRead, vaultOf } from '../vaults';
import { connect, DATA, freePort, NOTE, noticed, openAtGoogle, settingsText } from './connected';

const openServing = async (
	open: (options: HostOptions) => Promise<Host>,
	calendar: object,
): Promise<Host> =>
	openRead(open, {
		vault: {
			...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }),
			[DATA]: JSON.stringify({
				version: 1,
				timeZone: 'America/New_York',
				vaultName: 'vault',
				vaultId: '0123456789abcdef',
				calendar,
			}),
		},
		now: NOW,
	});

const reach = (address: string): Promise<number | string> =>
	fetch(address).then(
		({ status }) => status,
		() => 'nobody there',
	);

async function openFeedPage(host: Host): Promise<void> {
	await host.openSettings();
	await host.page.locator('.setting-item.mod-page', { hasText: 'On this computer' }).click();
}

async function copiedAddress(host: Host): Promise<string> {
	await openFeedPage(host);
	await host.page.getByRole('button', { name: 'Copy address' }).click();
	await expect.poll(() => host.notices().then(all => all.join())).toContain('Address copied');
	await host.page.keyboard.press('Escape');
	return host.clipboard();
}

test('a program reads the feed, a changed note arrives, a new address makes the old one worthless', async ({
	open,
}) => {
	const port = await freePort();
	const host = await openServing(open, { feed: true, feedPort: port });
	await host.page.clock.runFor('00:05');
	const address = await copiedAddress(host);
	expect(address).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/[0-9a-f]{32}/`));
	const first = await fetch(address);
	expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
	expect(await first.text()).toContain('SUMMARY:Thank-you letter: Jane Smith\\, Acme');
	expect(
		(await fetch(address, { headers: { 'if-none-match': first.headers.get('etag')! } })).status,
	).toBe(304);
	const answers = [
		{},
		{ method: 'HEAD' },
		{ target: '/job-search.ics' },
		{ method: 'POST' },
		{ headers: { host: `evil.example:${port}` } },
		{ headers: { 'sec-fetch-site': 'cross-site' } },
	];
	expect(
		await Promise.all(
			answers.map(
				async given => (await ask({ port, path: new URL(address).pathname }, given)).status,
			),
		),
	).toEqual([200, 200, 404, 405, 421, 403]);
	host.write(NOTE, host.read(NOTE).replace('company: Acme', 'company: Zenith'));
	await host.page.waitForTimeout(500);
	await host.page.clock.runFor('00:05');
	await expect.poll(async () => (await fetch(address)).text()).toContain('Zenith');
	await openFeedPage(host);
	await host.page.getByRole('button', { name: 'New address' }).click();
	await host.page.getByRole('button', { name: 'Create new address' }).click();
	await expect
		.poll(() => host.notices().then(all => all.join()))
		.toContain('The feed has a new address');
	expect((await fetch(address)).status).toBe(404);
	await host.page.keyboard.press('Escape');
	const next = await copiedAddress(host);
	expect((await fetch(next)).status).toBe(200);
	await host.page.evaluate(() => window.host.disable('interview-follow-up'));
	await expect.poll(() => reach(next)).toBe('nobody there');
});

test('case 31: the secret part of its address is in no file of the vault, notice, log or page', async ({
	open,
}) => {
	const port = await freePort();
	const host = await openServing(open, { feed: true, feedPort: port, keepFile: true });
	const heard: string[] = [];
	host.page.on('console', message => heard.push(message.text()));
	await host.page.clock.runFor('00:05');
	const address = await copiedAddress(host);
	await openFeedPage(host);
	await host.cli('interview-follow-up:check-notes');
	const files = readdirSync(host.vault, { recursive: true, encoding: 'utf8' })
		.map(name => path.join(host.vault, name))
		.filter(file => statSync(file).isFile());
	expect(files.length).toBeGreaterThan(4);
	const everything = [
		...files.map(file => readFileSync(file, 'latin1')),
		...heard,
		...(await host.notices()),
		await host.page.content(),
	];
	const secret = new URL(address).pathname.split('/')[1]!;
	expect(secret).toMatch(/^[0-9a-f]{32}$/);
	expect(everything.filter(text => text.includes(secret))).toEqual([]);
});

test('switched off it is gone, switched on it is back at its address, and another port is another address', async ({
	open,
}) => {
	const host = await openServing(open, { feed: true, feedPort: await freePort() });
	await host.page.clock.runFor('00:05');
	const address = await copiedAddress(host);
	const flip = async (): Promise<void> => {
		await openFeedPage(host);
		await host.page
			.locator('.setting-item', { hasText: 'Serve the feed' })
			.locator('.checkbox-container')
			.click();
		await host.page.keyboard.press('Escape');
		await host.page.clock.runFor('00:05');
	};
	await flip();
	await expect.poll(() => reach(address)).toBe('nobody there');
	await flip();
	await expect.poll(() => reach(address)).toBe(200);
	const other = await freePort();
	await openFeedPage(host);
	await host.page
		.locator('.setting-item', { hasText: 'Part of the feed’s address' })
		.locator('input')
		.fill(String(other));
	await host.page.keyboard.press('Tab');
	await host.page.keyboard.press('Escape');
	await host.page.clock.runFor('00:05');
	await expect.poll(() => reach(address)).toBe('nobody there');
	await expect.poll(() => reach(address.replace(/:\d+/, `:${other}`))).toBe(200);
});

test('a feed that still stands is named as a cause of doubles when Google is connected', async ({
	open,
}) => {
	const at = await openAtGoogle(open, {
		vault: {
			...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }),
			[DATA]: settingsText({ calendar: { feed: true, feedPort: await freePort() } }),
		},
	});
	await connect(at);
	await noticed(at.host, 'go out through Google Calendar and the feed');
});

test('a port in use is a sentence with a choice', async ({ open }) => {
	const other = createServer();
	await new Promise<void>(ready => other.listen(0, '127.0.0.1', ready));
	onTestFinished(() => void other.close());
	const { port } = other.address() as AddressInfo;
	const host = await openServing(open, { feed: true, feedPort: port });
	await host.page.clock.runFor('00:05');
	await expect
		.poll(() => host.notices().then(all => all.join()))
		.toContain(`Port ${port} on this computer is in use`);
	await openFeedPage(host);
	await host.shot('calendar-port-taken');
	const next = port < 65_000 ? port + 1 : port - 1;
	await host.page
		.locator('.notice')
		.getByRole('button', { name: `Use port ${next}` })
		.click();
	await expect
		.poll(() => JSON.parse(host.read(DATA)))
		.toMatchObject({ calendar: { feedPort: next } });
	expect(host.takeProblems()).toEqual([expect.stringContaining('500')]); // how the stand-in's bridge is told that the port is taken
});

test('1,000 requests at once, slow programs, a path of a megabyte and a body of a hundred: the interface answers, no note changes, the feed stays true', async ({
	open,
}) => {
	const port = await freePort();
	const host = await openServing(open, { feed: true, feedPort: port });
	await host.page.clock.runFor('00:05');
	const served = { port, path: new URL(await copiedAddress(host)).pathname };
	const [before, notes] = [await ask(served), [NOTE, 'Jane Smith.md'].map(host.read)];

	const slow = knockSlowly(port, 50);
	const [long, large] = [knock(port), knock(port)];
	long.socket.write(`GET /${'a'.repeat(1 << 20)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
	large.socket.write(
		`POST ${served.path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: ${100 << 20}\r\n\r\n`,
	);
	for (let piece = 0; piece < 100; piece++) {
		large.socket.write(Buffer.alloc(1 << 20));
	}

	const began = performance.now();
	let storm = 0;
	const answers = Promise.all(
		Array.from({ length: 1_000 }, (_, at) => ask(served, at % 2 === 0 ? {} : { target: `/${at}` })),
	).finally(() => {
		storm = performance.now() - began;
	});
	const waits: number[] = [];
	while (storm === 0) {
		const asked = performance.now();
		expect(await host.offered()).toContainEqual(expect.stringContaining('Export calendar now'));
		waits.push(performance.now() - asked);
	}
	expect(
		new Set(
			(await answers).map(({ status, body }) => (status === 200 ? body === before.body : status)),
		),
	).toEqual(new Set([true, 404]));
	// Whoever opens the palette in the middle of it waits for the palette, and not for the end of the storm.
	expect(Math.max(...waits)).toBeLessThan(Math.max(storm / 2, 5_000));

	await expect.poll(large.said).toMatch(/^HTTP\/1\.1 405 |^$/);
	await Promise.all([...slow, long, large].map(({ ended }) => ended));
	expect(long.said()).toMatch(/^(HTTP\/1\.1 431 |$)/);
	expect(new Set(slow.map(({ said }) => said().split('\r\n')[0]))).toEqual(new Set([TOO_SLOW]));
	expect([NOTE, 'Jane Smith.md'].map(host.read)).toEqual(notes);
	expect(await ask(served, { headers: { 'if-none-match': before.headers.etag! } })).toMatchObject({
		status: 304,
	});
	host.write(NOTE, host.read(NOTE).replace('company: Acme', 'company: Zenith'));
	await host.page.waitForTimeout(500);
	await host.page.clock.runFor('00:05');
	await expect.poll(async () => (await ask(served)).body).toContain('Zenith');
	expect((await host.notices()).filter(notice => !notice.includes('Address copied'))).toEqual([]);
}, 120_000);

test('a phone has no feed, and the file is kept up to date everywhere', async ({ open }) => {
	const host = await open({
		vault: {
			...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }),
			[DATA]: JSON.stringify({
				version: 1,
				timeZone: 'America/New_York',
				vaultName: 'vault',
				vaultId: '01',
				calendar: { keepFile: true, file: 'Shared/Search.ics' },
			}),
		},
		now: NOW,
		mobile: true,
	});
	await host.page.waitForTimeout(500);
	await host.page.clock.runFor('00:05');
	await expect
		.poll(() => {
			try {
				return host.read('Shared/Search.ics');
			} catch {
				return '';
			}
		})
		.toContain('Thank-you letter: Jane Smith\\, Acme');
	host.write(NOTE, host.read(NOTE).replace('company: Acme', 'company: Zenith'));
	await host.page.waitForTimeout(500);
	await host.page.clock.runFor('00:05');
	await expect.poll(() => host.read('Shared/Search.ics')).toContain('Zenith');
	await host.openSettings();
	await host.page.getByText('Where your follow-ups appear').waitFor();
	expect(await host.page.getByText('On this computer', { exact: true }).count()).toBe(0);
	expect(await host.page.getByText('Copy outside the vault').count()).toBe(0);
});
