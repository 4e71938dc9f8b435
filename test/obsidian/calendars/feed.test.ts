import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { test, type Host, type HostOptions } from '../../host/browser';
import { ACME, JANE, NOW, openRead, vaultOf } from '../vaults';
import { DATA, NOTE } from './connected';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	await new Promise(closed => server.close(closed));
	return port;
}

const openServing = async (open: (options: HostOptions) => Promise<Host>, calendar: object): Promise<Host> => openRead(open, {
	vault: { ...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }), [DATA]: JSON.stringify({ version: 1, timeZone: 'America/New_York', vaultName: 'vault', vaultId: '0123456789abcdef', calendar }) }, now: NOW,
});

async function openFeedPage(host: Host): Promise<void> {
	await host.openSettings();
	await host.page.locator('.setting-item.mod-page', { hasText: 'On this computer' }).click();
}

async function copiedAddress(host: Host): Promise<string> {
	await openFeedPage(host);
	await host.page.getByRole('button', { name: 'Copy address' }).click();
	await expect.poll(() => host.notices().then(all => all.join())).toContain('in the clipboard');
	await host.page.keyboard.press('Escape');
	return host.clipboard();
}

test('a program reads the feed, a changed note arrives, a new address makes the old one worthless', async ({ open }) => {
	const port = await freePort();
	const host = await openServing(open, { feed: true, feedPort: port });
	await host.page.clock.runFor('00:05');
	const address = await copiedAddress(host);
	expect(address).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/[0-9a-f]{32}/`));
	const first = await fetch(address);
	expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
	expect(await first.text()).toContain('SUMMARY:Thank-you letter: Jane Smith\\, Acme');
	expect((await fetch(address, { headers: { 'if-none-match': first.headers.get('etag')! } })).status).toBe(304);
	expect((await fetch(new URL('/job-search.ics', address))).status).toBe(404);
	host.write(NOTE, host.read(NOTE).replace('company: Acme', 'company: Zenith'));
	await host.page.waitForTimeout(500);
	await host.page.clock.runFor('00:05');
	await expect.poll(async () => (await fetch(address)).text()).toContain('Zenith');
	await openFeedPage(host);
	await host.page.getByRole('button', { name: 'New address' }).click();
	await host.page.getByRole('button', { name: 'Make a new one' }).click();
	await expect.poll(() => host.notices().then(all => all.join())).toContain('The feed has a new address');
	expect((await fetch(address)).status).toBe(404);
	expect(host.read(DATA)).not.toContain(new URL(address).pathname.slice(1, 33));
	await host.page.evaluate(() => window.host.disable('interview-follow-up'));
	await expect.poll(() => fetch(address).then(() => 'answered', () => 'nobody there')).toBe('nobody there');
});

test('a port in use is a sentence with a choice', async ({ open }) => {
	const other = createServer();
	await new Promise<void>(ready => other.listen(0, '127.0.0.1', ready));
	onTestFinished(() => void other.close());
	const { port } = other.address() as AddressInfo;
	const host = await openServing(open, { feed: true, feedPort: port });
	await host.page.clock.runFor('00:05');
	await expect.poll(() => host.notices().then(all => all.join())).toContain(`Port ${port} on this computer is in use`);
	await openFeedPage(host);
	await host.shot('calendar-port-taken');
	const next = port < 65_000 ? port + 1 : port - 1;
	await host.page.locator('.notice').getByRole('button', { name: `Use port ${next}` }).click();
	await expect.poll(() => JSON.parse(host.read(DATA))).toMatchObject({ calendar: { feedPort: next } });
	expect(host.takeProblems()).toEqual([expect.stringContaining('500')]); // how the stand-in's bridge is told that the port is taken
});

test('a phone has no feed, and the file is kept up to date everywhere', async ({ open }) => {
	const host = await open({ vault: { ...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }), [DATA]: JSON.stringify({ version: 1, timeZone: 'America/New_York', vaultName: 'vault', vaultId: '01', calendar: { keepFile: true, file: 'Shared/Search.ics' } }) }, now: NOW, mobile: true });
	await host.page.waitForTimeout(500);
	await host.page.clock.runFor('00:05');
	await expect.poll(() => { try { return host.read('Shared/Search.ics'); } catch { return ''; } }).toContain('Thank-you letter: Jane Smith\\, Acme');
	host.write(NOTE, host.read(NOTE).replace('company: Acme', 'company: Zenith'));
	await host.page.waitForTimeout(500);
	await host.page.clock.runFor('00:05');
	await expect.poll(() => host.read('Shared/Search.ics')).toContain('Zenith');
	await host.openSettings();
	await host.page.getByText('Where your follow-ups show').waitFor();
	expect(await host.page.getByText('On this computer', { exact: true }).count()).toBe(0);
	expect(await host.page.getByText('Copy outside the vault').count()).toBe(0);
});
