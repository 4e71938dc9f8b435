import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Host, HostOptions } from '../../host/browser';
import type { Google } from '../../servers/google/google';
import { startGoogle } from '../../servers/google/start';
import { ACME, JANE, NOW, vaultOf } from '../vaults';

export const DATA = '.obsidian/plugins/interview-follow-up/data.json';
export const NOTE = 'Interviews/Acme.md';

interface AtGoogle {
	readonly host: Host;
	readonly google: Google;
	readonly url: string;
}

type Open = (options: HostOptions) => Promise<Host>;

/** The plugin over two notes, with a Google of the test's own on loopback. The server tells the time as the page does. */
export async function openAtGoogle(open: Open, options: Partial<HostOptions> = {}, there?: AtGoogle): Promise<AtGoogle> {
	const { google, url } = there ?? await serveGoogle();
	const settings = { version: 1, timeZone: 'America/New_York', vaultName: 'vault', vaultId: '0123456789abcdef', google: { clientId: 'client-1' } };
	const host = await open({ vault: { ...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }), [DATA]: JSON.stringify(settings) }, now: NOW, ...options });
	await host.page.evaluate(address => (window as unknown as { app: { saveLocalStorage(key: string, value: unknown): void } }).app.saveLocalStorage('interview-follow-up-google-url', address), url);
	await keepClientSecret(host);
	return { host, google, url };
}

async function serveGoogle(): Promise<{ readonly google: Google; readonly url: string }> {
	const { google, url, stop } = await startGoogle();
	onTestFinished(stop);
	return { google, url };
}

async function keepClientSecret(host: Host): Promise<void> {
	await host.openSettings();
	await host.page.locator('.setting-item', { hasText: 'Google Calendar' }).filter({ hasText: 'Two-way' }).click();
	const field = host.page.locator('.setting-item', { hasText: 'Client secret' }).last().locator('input');
	await field.fill('secret-1');
	await field.blur();
	await host.page.getByText('Kept in this device’s secret storage.').waitFor();
	await host.page.keyboard.press('Escape');
}

/** How many of the addresses that were opened had their answer. */
const answered = new WeakMap<Host, number>();

/** The person agrees in the browser; answers where Google sends them. */
export async function agreeAtGoogle(host: Host): Promise<string> {
	const before = answered.get(host) ?? 0;
	await expect.poll(async () => (await host.handedOver())[before] ?? '').toContain('/o/oauth2/v2/auth');
	answered.set(host, before + 1);
	const answer = await fetch((await host.handedOver())[before]!, { redirect: 'manual' });
	return answer.headers.get('location')!;
}

export async function connectOnDesktop(host: Host): Promise<void> {
	await host.command('Connect Google Calendar');
	const page = await fetch(await agreeAtGoogle(host));
	expect(await page.text()).toContain('Google Calendar is connected');
	await expect.poll(() => host.notices().then(all => all.join())).toContain('Your follow-ups go into “Job search”');
}

/** What stands in the vault's folder, where a secret must never be. */
export function everythingWritten(host: Host): string {
	return [DATA, NOTE, 'Jane Smith.md'].map(name => readFileSync(path.join(host.vault, name), 'utf8')).join('\n');
}
