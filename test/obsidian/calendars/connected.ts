import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Host, HostOptions } from '../../host/browser';
import type { Calendar } from '../../servers/google/calendar';
import { Google } from '../../servers/google/google';
import { startGoogle } from '../../servers/google/start';
import { ACME, JANE, NOW, vaultOf } from '../vaults';

export const DATA = '.obsidian/plugins/interview-follow-up/data.json';
export const NOTE = 'Interviews/Acme.md';
/** What the two notes put into a calendar. */
export const TITLES = [
	'Follow up: Jane Smith, Acme',
	'Interview: Acme, Data engineer',
	'Thank-you letter: Jane Smith, Acme',
];
/** Where each test runs: on a phone nothing can listen, and the person pastes the address that the browser could not open. */
export const DEVICES = [
	['desktop', false],
	['phone', true],
] as const;

/** For what is the same on both devices. */
export const DESKTOP = [DEVICES[0]];
export const PHONE = [DEVICES[1]];

export interface AtGoogle {
	readonly host: Host;
	readonly google: Google;
	readonly url: string;
	readonly mobile: boolean;
}

type Open = (options: HostOptions) => Promise<Host>;

/** The plugin over two notes, with a Google of the test's own on loopback. The server tells the time as the machine does. */
export async function openAtGoogle(
	open: Open,
	options: Partial<HostOptions> = {},
	there?: Pick<AtGoogle, 'google' | 'url'>,
): Promise<AtGoogle> {
	const { google, url } = there ?? (await serveGoogle());
	const host = await open({
		vault: { ...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }), [DATA]: settingsText({}) },
		now: NOW,
		...options,
	});
	await host.page.evaluate(
		address =>
			(
				window as unknown as { app: { saveLocalStorage(key: string, value: unknown): void } }
			).app.saveLocalStorage('interview-follow-up-google-url', address),
		url,
	);
	await keepClientSecret(host);
	return { host, google, url, mobile: options.mobile ?? false };
}

/** So many interviews on the days before, by path: each asks for a letter and nothing else. */
export function manyInterviews(count: number): Record<string, string> {
	const note = (at: number): string =>
		`---\ntype: interview\ncompany: Company ${at}\nfollow_up_id: many-${at}\ninteraction: networking event\ndate: 2026-11-${10 + (at % 12)}\ncontacts: Person ${at}\n---\nWe met.\n`;
	return Object.fromEntries(
		Array.from({ length: count }, (_, at) => [`Interviews/${at}.md`, note(at)]),
	);
}

/** `data.json` of a vault that may connect to Google, with these settings too. */
export function settingsText(more: object): string {
	return JSON.stringify({
		version: 1,
		timeZone: 'America/New_York',
		vaultName: 'vault',
		vaultId: '0123456789abcdef',
		google: { clientId: 'client-1' },
		...more,
	});
}

/** Each request takes so many milliseconds. */
export async function serveGoogle(delay = 0): Promise<Pick<AtGoogle, 'google' | 'url'>> {
	const { google, url, stop } = await startGoogle(new Google(), delay);
	onTestFinished(stop);
	return { google, url };
}

export const openGooglePage = (host: Host): Promise<void> => openPage(host, 'Google Calendar');

/** A page of the settings, by its name. */
export async function openPage(host: Host, name: string): Promise<void> {
	await host.openSettings();
	await host.page.locator('.setting-item.mod-page', { hasText: name }).first().click();
}

/** Types the secret into the field for it on the page that is open, and closes the settings. */
export async function keepSecret(host: Host, secret: string): Promise<void> {
	const field = host.page.locator('input[type=password]');
	await field.fill(secret);
	await field.blur();
	await host.page.getByText('Saved in this device’s secret storage.').waitFor();
	await host.page.keyboard.press('Escape');
}

export async function keepClientSecret(host: Host): Promise<void> {
	await openGooglePage(host);
	await keepSecret(host, 'secret-1');
}

/** The addresses that were opened and had their answer. */
const answered = new Set<string>();

/** The person agrees in the browser; answers where Google sends them. */
export async function agreeAtGoogle(host: Host): Promise<string> {
	const opened = async (): Promise<string> =>
		(await host.handedOver()).find(address => !answered.has(address)) ?? '';
	await expect.poll(opened).toContain('/o/oauth2/v2/auth');
	const address = await opened();
	answered.add(address);
	const answer = await fetch(address, { redirect: 'manual' });
	return answer.headers.get('location')!;
}

/** The browser goes where Google sends it; on a phone the person brings that address instead. Answers the page that says what happened. */
export async function bringBack({
	host,
	mobile,
}: Pick<AtGoogle, 'host' | 'mobile'>): Promise<string> {
	const address = await agreeAtGoogle(host);
	if (!mobile) {
		return (await fetch(address, { signal: AbortSignal.timeout(5000) })).text();
	}
	await paste(host, address);
	return '';
}

export async function paste(host: Host, address: string): Promise<void> {
	await host.page.getByLabel('Address of that page').fill(address);
	await host.page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Connects, and waits until the calendar is filled and the first run is told of. */
export async function connect(at: AtGoogle): Promise<void> {
	await at.host.command('Connect Google Calendar');
	await bringBack(at);
	await noticed(at.host, 'Your follow-ups go into “Job search”');
	await expect.poll(() => tooltip(at.host)).toMatch(/“Job search” was synced at \d\d:\d\d\.$/m);
}

export const jobSearch = ({ calendars }: Google): Calendar =>
	[...calendars.values()].find(({ summary }) => summary === 'Job search')!;
export const titlesIn = (google: Google): string[] =>
	google
		.standing()
		.map(({ summary }) => String(summary))
		.sort();
export const eventCalled = (google: Google, title: string) =>
	google.standing().find(({ summary }) => String(summary).startsWith(title))!;

/** The sentence appears in a notice. */
export const noticed = (host: Host, sentence: string): Promise<void> =>
	expect.poll(() => host.notices().then(all => all.join('\n'))).toContain(sentence);
/** The status line. */
export const tooltip = async (host: Host): Promise<string> =>
	(await host.page
		.locator('.status-bar-item.plugin-interview-follow-up')
		.getAttribute('aria-label')) ?? '';

/** Notes are left alone for a while before a calendar is told; the page's clock need not wait for it. */
export async function settle(host: Host): Promise<void> {
	await host.page.waitForTimeout(500);
	await host.page.clock.runFor('00:15');
}

/** What stands in the vault's folder, the plugin itself left out: where a secret must never be. */
export function everythingWritten(host: Host): string {
	const files = readdirSync(host.vault, { recursive: true, encoding: 'utf8' })
		.filter(name => !/\.(?:js|css)$/.test(name))
		.map(name => path.join(host.vault, name));
	return files
		.filter(file => statSync(file).isFile())
		.map(file => `${file}\n${readFileSync(file, 'utf8')}`)
		.join('\n');
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	await new Promise(closed => server.close(closed));
	return port;
}
