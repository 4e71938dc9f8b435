import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { test } from '../../host/browser';
import { PASSWORD, startRadicale, USER } from '../../servers/radicale/start';
import { ACME, JANE, openRead, vaultOf } from '../vaults';
import { DATA, everythingWritten, NOTE } from './connected';

test('connects to a real Radicale, fills a calendar of its own, brings back a deletion, and disconnects', async ({ open }) => {
	const radicale = await startRadicale();
	onTestFinished(() => radicale.stop());
	const settings = { version: 1, timeZone: 'America/New_York', vaultName: 'vault', vaultId: '0123456789abcdef', caldav: { server: radicale.url, user: USER } };
	const host = await openRead(open, { vault: { ...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }), [DATA]: JSON.stringify(settings) } });
	const told = (): Promise<string> => host.notices().then(all => all.join());
	await host.command('Connect CalDAV');
	await expect.poll(told).toContain('Enter the server, your user name and an app password');
	await host.openSettings();
	await host.page.locator('.setting-item.mod-page', { hasText: 'CalDAV' }).click();
	const field = host.page.locator('.setting-item', { hasText: 'App password' }).locator('input');
	await field.fill(PASSWORD);
	await field.blur();
	await host.page.getByText('Kept in this device’s secret storage.').waitFor();
	await host.page.getByRole('button', { name: 'Connect', exact: true }).click();
	await host.page.locator('.suggestion-item', { hasText: 'Job search' }).click();
	await expect.poll(told).toContain('CalDAV is connected. Your follow-ups go into “Job search”.');
	await expect.poll(() => host.page.locator('.setting-item', { hasText: 'State' }).innerText()).toContain('“Job search” was synced at');
	await host.shot('calendar-caldav-connected');
	await host.page.keyboard.press('Escape');

	const events = (): string[] => readdirSync(radicale.calendars, { recursive: true, encoding: 'utf8' }).filter(name => /^[^.].*\/[^.].*\.ics$/.test(name) && !name.includes('.Radicale'));
	const [thanks] = events().filter(name => readFileSync(path.join(radicale.calendars, name), 'utf8').includes('Thank-you letter'));
	expect(events().length).toBe(3);
	await fetch(`${radicale.url}${USER}/${thanks!}`, { method: 'DELETE', headers: { authorization: radicale.authorization } });
	await host.command('Sync CalDAV now');
	await expect.poll(() => host.read(NOTE)).toContain('dismissed:\n  - thank-you Jane Smith\n');
	expect(everythingWritten(host)).not.toContain(PASSWORD);

	expect(await host.cli('interview-follow-up:disconnect-caldav', { remove: 'yes' })).toContain('CalDAV is disconnected. 2 events were removed.');
	expect(events()).toEqual([]);
	expect(await host.page.evaluate(() => JSON.stringify(window.localStorage))).not.toContain(PASSWORD);
	expect(host.takeProblems().filter(problem => !problem.includes('status of 500'))).toEqual([]); // the stand-in does not follow Radicale's redirect of a PROPFIND
});
