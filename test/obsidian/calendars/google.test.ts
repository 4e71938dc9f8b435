import { expect } from 'vitest';
import { test, type Host } from '../../host/browser';
import { agreeAtGoogle, connectOnDesktop, DATA, everythingWritten, NOTE, openAtGoogle } from './connected';

const TITLES = ['Ask how it stands: Jane Smith, Acme', 'Interview: Acme, Data engineer', 'Thank-you letter: Jane Smith, Acme'];
const SECRETS = /secret-1|ya29\.|1\/\/[\w-]{8}/;
const title = ({ summary }: { readonly summary?: unknown }): string => String(summary);

test('signs in on desktop, fills the calendar, brings back what is moved and deleted there', async ({ open }) => {
	const { host, google } = await openAtGoogle(open);
	await connectOnDesktop(host);
	await expect.poll(() => google.standing().map(title).sort()).toEqual(TITLES);
	const calendar = [...google.calendars.values()].find(({ summary }) => summary === 'Job search')!;
	expect(JSON.parse(host.read(DATA))).toMatchObject({ google: { calendarId: calendar.id, calendarName: 'Job search' } });

	const thanks = google.standing().find(event => title(event).startsWith('Thank-you'))!;
	calendar.patch(thanks.id, { start: { dateTime: '2026-11-25T10:00:00-05:00' }, end: { dateTime: '2026-11-25T10:30:00-05:00' } }, null);
	await host.command('Sync Google Calendar now');
	await expect.poll(() => host.read(NOTE)).toContain('snoozed:\n  - thank-you Jane Smith 2026-11-25T10:30\n');
	await expect.poll(() => host.notices().then(all => all.join())).toContain('1 snoozed');
	calendar.delete(thanks.id, null);
	await host.command('Sync Google Calendar now');
	await expect.poll(() => host.read(NOTE)).toContain('dismissed:\n  - thank-you Jane Smith\n');
	expect(everythingWritten(host)).not.toMatch(SECRETS);
});

test('signs in on a phone by the address that the browser could not open', async ({ open }) => {
	const { host, google } = await openAtGoogle(open, { mobile: true });
	await host.command('Connect Google Calendar');
	const address = await agreeAtGoogle(host);
	const field = host.page.getByLabel('Address of that page');
	await field.fill('https://accounts.google.com/signin');
	await host.page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await expect.poll(() => host.page.getByRole('alert').innerText()).toContain('http://127.0.0.1');
	await field.fill(address);
	await host.shot('calendar-address-phone');
	await host.page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await expect.poll(() => host.notices().then(all => all.join())).toContain('Google Calendar is connected');
	await expect.poll(() => google.standing().map(title).sort()).toEqual(TITLES);
	expect(everythingWritten(host)).not.toMatch(SECRETS);
});

test('a sign-in can be stopped, and a refusal connects nothing', async ({ open }) => {
	const { host, google } = await openAtGoogle(open);
	await host.command('Connect Google Calendar');
	await agreeAtGoogle(host);
	await host.page.locator('.notice').getByRole('button', { name: 'Cancel' }).click();
	await expect.poll(() => host.notices().then(all => all.join())).toContain('The sign-in was stopped');
	await expect.poll(() => host.page.evaluate(() => window.host.census().listening)).toBe(0);
	google.accounts.consent = 'refuses';
	await host.command('Connect Google Calendar');
	await fetch(await agreeAtGoogle(host));
	await expect.poll(() => host.notices().then(all => all.join())).toContain('You did not allow the access');
	expect(JSON.parse(host.read(DATA))).not.toHaveProperty('google.calendarId');
	expect(google.accounts.signedIn).toBe(0);
});

test('follows the notes by itself, tells of an outage once, and mends it when it is over', async ({ open }) => {
	const { host, google } = await openAtGoogle(open);
	await connectOnDesktop(host);
	await expect.poll(() => google.standing().length).toBe(3);
	const refusals = google.faults;
	refusals.push({ mishap: { what: 'html' }, times: 1000 });
	host.write(NOTE, host.read(NOTE).replace('company: Acme', 'company: Zenith'));
	await settle(host);
	await expect.poll(() => outages(host)).toBe(1);
	for (let turn = 0; turn < 2; turn++) {
		host.write(NOTE, host.read(NOTE).replace('It went', 'It really went').replace('Zenith', `Zenith ${turn}`));
		await settle(host);
		await host.page.clock.runFor('16:00');
	}
	expect(await outages(host)).toBe(1);
	expect(await tooltip(host)).toContain('sign-in page between you and the internet');
	refusals.length = 0;
	await host.page.clock.runFor('16:00');
	await expect.poll(() => google.standing().every(event => title(event).includes('Zenith'))).toBe(true);
	await expect.poll(() => tooltip(host)).toMatch(/“Job search” was synced at \d\d:\d\d\.$/);
	const before = google.log.length;
	await host.command('Sync Google Calendar now');
	await expect.poll(() => google.log.slice(before)).toEqual([expect.stringMatching(/^GET .*\/events$/)]);
});

test('many deletions are asked about once, and nothing happens before the answer', async ({ open }) => {
	const { host, google } = await openAtGoogle(open);
	await connectOnDesktop(host);
	await expect.poll(() => google.standing().length).toBe(3);
	const calendar = [...google.calendars.values()].find(({ summary }) => summary === 'Job search')!;
	for (const { id } of google.standing()) calendar.delete(id, null);
	const before = host.read(NOTE);
	await host.command('Sync Google Calendar now');
	await expect.poll(() => host.notices().then(all => all.join())).toContain('3 events are gone from Google Calendar');
	await expect.poll(() => host.notices().then(all => all.join())).toContain('is up to date, but for 3 events');
	expect(host.read(NOTE)).toBe(before);
	await host.shot('calendar-vanished');
	await host.page.getByRole('button', { name: 'Put them back' }).click();
	await expect.poll(() => google.standing().map(title).sort()).toEqual(TITLES);
	expect(host.read(NOTE)).toBe(before);
});

test('disconnects with its events, and leaves nothing behind when the plugin is switched off', async ({ open }) => {
	const { host, google } = await openAtGoogle(open);
	const atFirst = await host.page.evaluate(() => {
		window.host.disable('interview-follow-up');
		const census = window.host.census();
		return window.host.enable('interview-follow-up').then(() => census);
	});
	await expect.poll(() => tooltip(host)).toContain('Nothing is overdue');
	await connectOnDesktop(host);
	await expect.poll(() => google.standing().length).toBe(3);
	await host.command('Disconnect Google Calendar');
	await host.shot('calendar-disconnect');
	await host.page.getByRole('button', { name: 'Remove events' }).click();
	await expect.poll(() => host.notices().then(all => all.join())).toContain('Google Calendar is disconnected. 3 events were removed.');
	expect(google.standing()).toEqual([]);
	expect(google.accounts.signedIn).toBe(0);
	expect(JSON.parse(host.read(DATA))).toMatchObject({ google: { calendarId: '' } });
	expect(await host.page.evaluate(() => JSON.stringify(window.localStorage))).not.toMatch(SECRETS);
	await host.command('Connect Google Calendar');
	await agreeAtGoogle(host);
	await host.page.evaluate(() => window.host.disable('interview-follow-up'));
	await expect.poll(() => host.page.evaluate(() => window.host.census())).toEqual(atFirst);
	await expect.poll(async () => (await host.notices()).filter(text => text.includes('Waiting for you'))).toEqual([]);
});

test('a sign-in that Google ended is told once, with the way back', async ({ open }) => {
	const { host, google } = await openAtGoogle(open);
	await connectOnDesktop(host);
	await expect.poll(() => google.standing().length).toBe(3);
	google.accounts.dropEverything();
	await host.page.clock.runFor('31:00');
	const ended = async (): Promise<string[]> => (await host.notices()).filter(text => text.includes('Google has ended the sign-in'));
	await expect.poll(ended).toEqual([expect.stringContaining('testing mode')]);
	await expect.poll(() => tooltip(host)).toContain('Google has ended the sign-in');
	const opened = (await host.handedOver()).length;
	await host.page.locator('.notice').getByRole('button', { name: 'Connect again' }).click();
	await expect.poll(async () => (await host.handedOver()).length).toBe(opened + 1);
	await fetch(await agreeAtGoogle(host));
	await expect.poll(() => tooltip(host)).toMatch(/was synced at \d\d:\d\d\.$/);
	expect(google.standing().map(title).sort()).toEqual(TITLES);
});

test('a second device makes no second calendar, and no event twice', async ({ open }) => {
	const first = await openAtGoogle(open);
	await connectOnDesktop(first.host);
	await expect.poll(() => first.google.standing().length).toBe(3);
	await expect.poll(() => tooltip(first.host)).toMatch(/was synced at/);
	const second = await openAtGoogle(open, { vault: first.host.vault, mobile: true }, first);
	await second.host.openSettings();
	await second.host.page.locator('.setting-item.mod-page', { hasText: 'Google Calendar' }).click();
	await second.host.page.getByText('“Job search” is connected on another device').waitFor();
	await second.host.page.getByRole('button', { name: 'Connect', exact: true }).click();
	const address = await agreeAtGoogle(second.host);
	await second.host.page.getByLabel('Address of that page').fill(address);
	await second.host.page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await second.host.page.getByText('“Job search” was synced at').waitFor();
	expect(first.google.standing().map(title).sort()).toEqual(TITLES);
	expect([...first.google.calendars.values()].filter(({ summary }) => summary === 'Job search')).toHaveLength(1);
});

test('a file that is kept too is named as a cause of doubles', async ({ open }) => {
	const { host } = await openAtGoogle(open);
	await host.openSettings();
	await host.page.locator('.setting-item', { hasText: 'Keep the calendar file up to date' }).getByRole('switch').click();
	await host.page.keyboard.press('Escape');
	await connectOnDesktop(host);
	await expect.poll(() => host.notices().then(all => all.join())).toContain('go out by Google Calendar and the iCal file');
	await host.openSettings();
	await expect.poll(() => host.page.locator('.setting-item', { hasText: 'Events may show twice' }).innerText()).toContain('end the subscription there');
	await host.page.locator('.setting-item', { hasText: 'Keep the calendar file up to date' }).getByRole('switch').click();
	await host.page.keyboard.press('Escape');
	await host.openSettings();
	expect(await host.page.getByText('Events may show twice').isVisible()).toBe(false);
});

test('follow-ups go into a calendar of the person’s own where they choose one', async ({ open }) => {
	const { host, google } = await openAtGoogle(open);
	const work = google.addCalendar('Work');
	await host.openSettings();
	await host.page.locator('.setting-item.mod-page', { hasText: 'Google Calendar' }).click();
	await host.page.locator('.setting-item', { hasText: 'A calendar of its own' }).locator('select').selectOption('chosen');
	await host.page.keyboard.press('Escape');
	await host.command('Connect Google Calendar');
	await fetch(await agreeAtGoogle(host), { signal: AbortSignal.timeout(5000) });
	await host.page.locator('.suggestion-item', { hasText: 'Work' }).click();
	await expect.poll(() => [...work.events.values()].map(({ event }) => title(event)).sort()).toEqual(TITLES);
	expect(google.calendars.size).toBe(2);
});

/** Notes are left alone for a while before a calendar is told; the page's clock need not wait for it. */
async function settle(host: Host): Promise<void> {
	await host.page.waitForTimeout(500);
	await host.page.clock.runFor('00:15');
}

const tooltip = async (host: Host): Promise<string> => await host.page.locator('.status-bar-item.plugin-interview-follow-up').getAttribute('aria-label') ?? '';
const outages = async (host: Host): Promise<number> => (await host.notices()).filter(text => text.includes('sign-in page between')).length;
