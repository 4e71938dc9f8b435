import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { CALENDAR_PAGES, GOOGLE_PAGE } from '../../../src/i18n/calendar-pages';
import { test, type Host } from '../../host/browser';
import {
	connect,
	keepSecret,
	DATA,
	noticed,
	openAtGoogle,
	openPage,
	settingsText,
} from '../calendars/connected';
import { ACME, JANE, NOW, openRead, vaultOf } from '../vaults';

const LETTER = 'Letters/2026-11-23 Thank-you - Jane Smith - Acme.md';
const VAULT = vaultOf({ 'Acme.md': ACME, 'Jane Smith.md': JANE });
const statusOf = (host: Host) =>
	host.page.locator('.status-bar-item.plugin-interview-follow-up').textContent();

describe.each(['live', 'source', 'reading'] as const)('2. a note open in %s view', editing => {
	test('is changed in its file when a command says so', async ({ open }) => {
		const host = await openRead(open, { vault: VAULT, app: { editing } });
		await host.cli('interview-follow-up:write-thank-you', { note: 'Acme' });
		await host.openNote(LETTER);
		await host.command('Mark letter as sent');
		await host.page.getByRole('button', { name: 'Mark as sent anyway' }).click();
		await noticed(host, 'Marked as sent to Jane Smith');
		expect(host.read(LETTER)).toMatch(/^status: sent$/m);
		await host.page.clock.runFor('00:05');
		expect(host.read(LETTER)).toMatch(/^status: sent$/m);
	});
});

test('2. the Properties editor as another writer loses nothing, and undoes nothing', async ({
	open,
}) => {
	const host = await openRead(open, { vault: VAULT });
	await host.openNote('Acme.md');
	const company = host.page.getByLabel('company', { exact: true });
	await company.fill('Acme Corp');
	await company.blur();
	expect(
		await host.cli('interview-follow-up:set-outcome', { note: 'Acme', outcome: 'rejected' }),
	).not.toContain('Error');
	const position = host.page.getByLabel('position', { exact: true });
	await position.fill('Analyst');
	await position.blur();
	await host.page.clock.runFor('00:05');
	await expect.poll(() => host.read('Acme.md')).toContain('position: Analyst');
	expect(host.read('Acme.md')).toContain('company: Acme Corp');
	expect(host.read('Acme.md')).toContain('outcome: rejected');
});

describe.each([false, true])('3. and 10. requestUrl, mobile: %s', mobile => {
	test('a header that no Headers object takes, and WebDAV methods', async ({ open }) => {
		const methods: string[] = [];
		const server = createServer((request, response) => {
			methods.push(request.method ?? '');
			response.setHeader(
				'www-authenticate',
				Buffer.from('Basic realm="Kalender – 日本"').toString('latin1'),
			);
			response.writeHead(401).end();
		});
		await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
		onTestFinished(() => void server.close());
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const host = await open({
			vault: { ...VAULT, [DATA]: settingsText({ caldav: { server: url, user: 'nora' } }) },
			now: NOW,
			mobile,
		});
		await openPage(host, 'CalDAV');
		await keepSecret(host, 'secret');
		await host.command('Connect CalDAV');
		await expect.poll(() => host.notices().then(all => all.join())).toMatch(/password/);
		expect(methods).toContain('PROPFIND');
	});
});

const BASE = `views:
  - type: interview-follow-up-pipeline
    name: Pipeline
`;

test('4. a Bases view that has no result yet is empty, and stops nobody else', async ({ open }) => {
	const host = await open({
		vault: { ...VAULT, 'Pipeline.base': BASE },
		now: NOW,
		app: { cache: 'never' },
	});
	await host.openNote('Pipeline.base');
	await host.page.clock.runFor('01:00');
	await expect.poll(() => statusOf(host)).toContain('follow-up');
	expect(await host.page.locator('.ifu-card').count()).toBe(0);
	await host.page.evaluate(() => window.host.fillCache());
	await host.page.clock.runFor('00:01');
	await host.page.locator('.ifu-card', { hasText: 'Acme' }).waitFor();
});

test('4. an error in one listener is shown, and keeps no other from being told', async ({
	open,
}) => {
	const host = await openRead(open, { vault: VAULT });
	await host.page.evaluate(() => {
		const { app } = window as unknown as {
			app: { workspace: { getLeavesOfType(type: string): { view: object }[] } };
		};
		const [leaf] = app.workspace.getLeavesOfType('interview-follow-up');
		if (leaf) {
			throw new Error('The view is not expected to be open yet');
		}
		// A plugin beside ours breaks what every drawing uses.
		const real = Element.prototype.setAttrs;
		Element.prototype.setAttrs = function (attributes) {
			if (this.matches('.ifu-row, .ifu-row *')) {
				throw new Error('Broken by another plugin');
			}
			return real.call(this, attributes);
		};
	});
	await host.command('Open follow-ups').catch(() => undefined);
	host.write('Acme.md', ACME.replace('2026-11-23T08:00', '2026-11-20T08:00'));
	await expect.poll(() => statusOf(host)).toBe('1 follow-up due');
	host.takeProblems();
});

test('5. a folder that differs in case or Unicode form is the same folder', async ({ open }) => {
	const decomposed = 'Köln'.normalize('NFD');
	const host = await openRead(open, {
		vault: {
			...VAULT,
			'letters/Read me.md': '',
			[`${decomposed}/Read me.md`]: '',
			[DATA]: settingsText({
				letters: { sender: { name: 'Nora Whitfield' } },
				calendar: { file: 'köln/Follow-ups.ics' },
			}),
		},
		app: { foldsNames: true },
	});
	expect(await host.cli('interview-follow-up:write-thank-you', { note: 'Acme' })).toBe(
		LETTER.replace('Letters/', 'letters/'),
	);
	expect(await host.cli('interview-follow-up:export-calendar')).not.toContain('Error');
	expect(
		readdirSync(host.vault)
			.filter(name => !name.startsWith('.'))
			.sort(),
	).toEqual(['Acme.md', 'Jane Smith.md', decomposed, 'letters'].sort());
	expect(readdirSync(path.join(host.vault, decomposed))).toContain('Follow-ups.ics');
	await host.openNote(LETTER.replace('Letters/', 'letters/'));
	await host.command('Mark letter as sent');
	await host.page.getByRole('button', { name: 'Mark as sent anyway' }).click();
	await noticed(host, 'Marked as sent to Jane Smith');
});

test('6. a WebView without URL.canParse reads the address that a phone pastes', async ({
	open,
}) => {
	const host = await openRead(open, {
		vault: { ...VAULT, [DATA]: settingsText({}) },
		mobile: true,
	});
	expect(await host.page.evaluate(() => 'canParse' in URL)).toBe(false);
	await openPage(host, 'Google Calendar');
	await keepSecret(host, 'secret-1');
	await host.command('Connect Google Calendar');
	await host.page.getByLabel('Address of that page').fill('not an address');
	await host.page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await host.page.getByText(GOOGLE_PAGE.notTheAddress).last().waitFor();
	await host.page.keyboard.press('Escape');
});

test('7. a calendar file is replaced whole, so that no program reads half of it', async ({
	open,
}) => {
	const host = await openRead(open, { vault: VAULT });
	await host.cli('interview-follow-up:export-calendar');
	const file = path.join(host.vault, 'Follow-ups.ics');
	const before = statSync(file).ino;
	host.write('Acme.md', ACME.replace('company: Acme', 'company: Zenith'));
	await host.page.waitForTimeout(500);
	expect(await host.cli('interview-follow-up:export-calendar')).not.toContain('Error');
	expect(host.read('Follow-ups.ics')).toContain('Zenith');
	expect(statSync(file).ino).not.toBe(before);
	expect(readdirSync(host.vault).filter(name => name.endsWith('.tmp'))).toEqual([]);
});

test('8. rows and cards answer in a window of their own', async ({ open }) => {
	const host = await openRead(open, { vault: { ...VAULT, 'Pipeline.base': BASE } });
	await host.openNote('Pipeline.base');
	await host.page.locator('.ifu-card', { hasText: 'Acme' }).waitFor();
	await host.page.evaluate(() => window.host.popOut());
	const popOut = host.page.frameLocator('.popout-window');
	// Drawn again, now with elements of that window.
	host.write('Acme.md', ACME.replace('company: Acme', 'company: Zenith'));
	const card = popOut.locator('.ifu-card', { hasText: 'Zenith' });
	await card.waitFor();
	await card.click({ button: 'right' });
	await expect
		.poll(async () => {
			const here = await host.page.locator('.menu').count();
			return here + (await popOut.locator('.menu').count());
		})
		.toBe(1);
});

test('9. a row that depends on another setting shows as soon as that is set', async ({ open }) => {
	const at = await openAtGoogle(open);
	await connect(at);
	const { host } = at;
	await host.openSettings();
	const doubles = host.page.locator('.setting-item', { hasText: CALENDAR_PAGES.doubles });
	await expect.poll(() => doubles.isVisible()).toBe(false);
	const keepFile = host.page.locator('.setting-item', {
		hasText: CALENDAR_PAGES.keepFile.name,
	});
	await keepFile.getByRole('switch').or(keepFile.locator('.checkbox-container')).first().click();
	await expect.poll(() => doubles.isVisible()).toBe(true);
});

test('a deferred tab is opened by its command, and its note is written through the file', async ({
	open,
}) => {
	const host = await openRead(open, {
		vault: VAULT,
		app: {
			tabs: [
				{ type: 'interview-follow-up-summary' },
				{ type: 'markdown', file: 'Acme.md' },
				{ type: 'markdown', file: 'Jane Smith.md' },
			],
		},
	});
	expect(
		await host.cli('interview-follow-up:set-outcome', { note: 'Acme', outcome: 'rejected' }),
	).not.toContain('Error');
	expect(host.read('Acme.md')).toContain('outcome: rejected');
	await host.command('Open summary');
	await host.page.locator('.ifu-summary:visible, .ifu-numbers:visible').first().waitFor();
});

test('reading that fails ends in a sentence, and is tried again', async ({ open }) => {
	const host = await open({ vault: VAULT, now: NOW });
	await host.page.evaluate(() => {
		const { app } = window as unknown as { app: { vault: { getMarkdownFiles(): unknown } } };
		const real = app.vault.getMarkdownFiles;
		app.vault.getMarkdownFiles = () => {
			throw new Error('The disk is gone.');
		};
		Object.assign(window, { heal: () => (app.vault.getMarkdownFiles = real) });
	});
	await host.page.evaluate(() => window.host.disable('interview-follow-up'));
	await host.page.evaluate(() => window.host.enable('interview-follow-up'));
	await expect.poll(() => statusOf(host)).toBe('Notes not read');
	await host.page.locator('.status-bar-item.plugin-interview-follow-up').click();
	await host.page.getByText('Your notes couldn’t be read: The disk is gone.').waitFor();
	host.takeProblems();
	await host.page.evaluate(() => (window as unknown as { heal(): void }).heal());
	await host.page.clock.runFor('01:05');
	await expect.poll(() => statusOf(host)).toContain('follow-up');
});
