import { describe, expect } from 'vitest';
import { test } from '../../host/browser';
import {
	agreeAtGoogle,
	connect,
	DATA,
	DEVICES,
	eventCalled,
	jobSearch,
	keepClientSecret,
	NOTE,
	noticed,
	openAtGoogle,
	openGooglePage,
	serveGoogle,
	settle,
	TITLES,
	titlesIn,
	tooltip,
} from './connected';

describe.each(DEVICES)('on a %s', (_, mobile) => {
	test('what is moved and deleted there stands in the note then', async ({ open }) => {
		const at = await openAtGoogle(open, { mobile });
		await connect(at);
		const thanks = eventCalled(at.google, 'Thank-you');
		jobSearch(at.google).patch(
			thanks.id,
			{
				start: { dateTime: '2026-11-25T10:00:00-05:00' },
				end: { dateTime: '2026-11-25T10:30:00-05:00' },
			},
			null,
		);
		await at.host.command('Sync Google Calendar now');
		await expect
			.poll(() => at.host.read(NOTE))
			.toContain('snoozed:\n  - thank-you Jane Smith 2026-11-25T10:30\n');
		await noticed(at.host, '1 snoozed');
		jobSearch(at.google).delete(thanks.id, null);
		await at.host.command('Sync Google Calendar now');
		await expect.poll(() => at.host.read(NOTE)).toContain('dismissed:\n  - thank-you Jane Smith\n');
	});

	test('where both changed the note wins, and a notice names it and leads to it', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		await connect(at);
		const [interview, thanks] = ['Interview', 'Thank-you'].map(name => eventCalled(google, name));
		jobSearch(google).patch(
			interview!.id,
			{
				start: { dateTime: '2026-11-24T12:00:00-05:00' },
				end: { dateTime: '2026-11-24T13:00:00-05:00' },
			},
			null,
		);
		jobSearch(google).patch(thanks!.id, { summary: 'Thank Jane!' }, null);
		host.write(NOTE, host.read(NOTE).replace('2026-11-23T08:00', '2026-11-23T07:30'));
		await settle(host);
		await noticed(
			host,
			'Interview: Acme, Data engineer: you changed the time in the calendar, and the note “Acme” changed it too. The note’s version was kept.',
		);
		expect(Date.parse(String(eventCalled(google, 'Interview').start?.dateTime))).toBe(
			Date.parse('2026-11-23T07:30-05:00'),
		);
		expect(titlesIn(google)).toContain('Thank Jane!');
		await host.shot(`calendar-conflict-${mobile ? 'phone' : 'light'}`);
		await host.page.getByRole('button', { name: 'Show note' }).click();
		await expect
			.poll(() => host.page.locator('.cm-content').innerText())
			.toContain('It went well.');
		await host.page.clock.runFor('16:00');
		expect((await host.notices()).filter(text => text.includes('changed it too'))).toEqual([]);
	});

	test('what moving, renaming and deleting mean can be turned around, each for itself', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		await connect(at);
		const select = async (row: string, option: string): Promise<void> => {
			await openGooglePage(host);
			await host.page
				.locator('.setting-item', { hasText: row })
				.locator('select')
				.selectOption({ label: option });
			await host.page.keyboard.press('Escape');
		};
		const before = {
			note: host.read(NOTE),
			ends: String(eventCalled(google, 'Thank-you').end?.dateTime),
		};
		await select('When you edit an event’s text there', 'Restore the note’s words');
		jobSearch(google).patch(eventCalled(google, 'Thank-you').id, { summary: 'Thank Jane!' }, null);
		await host.command('Sync Google Calendar now');
		await expect.poll(() => titlesIn(google)).toEqual(TITLES);
		await select('When you move an event there', 'Move the event back');
		jobSearch(google).patch(
			eventCalled(google, 'Thank-you').id,
			{
				start: { dateTime: '2026-11-25T10:00:00-05:00' },
				end: { dateTime: '2026-11-25T10:30:00-05:00' },
			},
			null,
		);
		await host.command('Sync Google Calendar now');
		await expect
			.poll(() => Date.parse(String(eventCalled(google, 'Thank-you').end?.dateTime)))
			.toBe(Date.parse(before.ends));
		await select('When you delete an event there', 'Recreate the event');
		jobSearch(google).delete(eventCalled(google, 'Thank-you').id, null);
		await host.command('Sync Google Calendar now');
		await expect.poll(() => titlesIn(google)).toEqual(TITLES);
		expect(host.read(NOTE)).toBe(before.note);
		expect(JSON.parse(host.read(DATA))).toMatchObject({
			google: { renamed: 'put-back', moved: 'put-back', deleted: 'recreate' },
		});
	});

	test('many deletions are asked about once, and nothing happens before the answer', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		await connect(at);
		for (const { id } of at.google.standing()) {
			jobSearch(at.google).delete(id, null);
		}
		const before = at.host.read(NOTE);
		await at.host.command('Sync Google Calendar now');
		await noticed(at.host, '3 events were deleted from Google Calendar');
		await noticed(at.host, 'is up to date, but for 3 events');
		expect(at.host.read(NOTE)).toBe(before);
		await at.host.shot(`calendar-vanished-${mobile ? 'phone' : 'light'}`);
		await at.host.page.getByRole('button', { name: 'Restore them' }).click();
		await expect.poll(() => titlesIn(at.google)).toEqual(TITLES);
		expect(at.host.read(NOTE)).toBe(before);
	});

	test('disconnects with its events, and leaves nothing behind when the plugin is switched off', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		const atFirst = await host.page.evaluate(() => {
			window.host.disable('interview-follow-up');
			const census = window.host.census();
			return window.host.enable('interview-follow-up').then(() => census);
		});
		await expect.poll(() => tooltip(host)).toContain('Nothing is overdue');
		await connect(at);
		await host.command('Disconnect Google Calendar');
		await host.shot(`calendar-disconnect-${mobile ? 'phone' : 'light'}`);
		await host.page.getByRole('button', { name: 'Remove events' }).click();
		await noticed(host, 'Google Calendar is disconnected. 3 events were removed.');
		expect(google.standing()).toEqual([]);
		expect(google.accounts.signedIn).toBe(0);
		expect(JSON.parse(host.read(DATA))).toMatchObject({ google: { calendarId: '' } });
		await keepClientSecret(host);
		await host.command('Connect Google Calendar');
		await agreeAtGoogle(host);
		await host.page.evaluate(() => window.host.disable('interview-follow-up'));
		await expect.poll(() => host.page.evaluate(() => window.host.census())).toEqual(atFirst);
		await expect
			.poll(async () => (await host.notices()).filter(text => text.includes('Waiting for you')))
			.toEqual([]);
		expect(await host.page.locator('.modal').count()).toBe(0);
	});

	test('what changes while it disconnects is not put there again', async ({ open }) => {
		const at = await openAtGoogle(open, { mobile }, await serveGoogle(400));
		const { host, google } = at;
		await connect(at);
		await host.command('Disconnect Google Calendar');
		await host.page.getByRole('button', { name: 'Remove events' }).click();
		host.write(NOTE, host.read(NOTE).replace('company: Acme', 'company: Zenith'));
		await settle(host);
		await expect.poll(() => tooltip(host)).not.toContain('Google');
		await noticed(host, 'Google Calendar is disconnected. 3 events were removed.');
		await settle(host);
		expect([titlesIn(google), google.accounts.signedIn]).toEqual([[], 0]);
		expect((await host.notices()).filter(text => !text.includes('connected'))).toEqual([]);
	});

	test('disconnects and leaves its events, which a new connection takes over', async ({ open }) => {
		const at = await openAtGoogle(open, { mobile });
		await connect(at);
		const before = at.google.standing().map(({ id }) => id);
		await at.host.command('Disconnect Google Calendar');
		await at.host.page.getByRole('button', { name: 'Cancel', exact: true }).click();
		expect(at.google.accounts.signedIn).toBe(1);
		await at.host.command('Disconnect Google Calendar');
		await at.host.page.getByRole('button', { name: 'Keep events' }).click();
		await noticed(at.host, 'Google Calendar is disconnected.');
		expect([titlesIn(at.google), at.google.accounts.signedIn]).toEqual([TITLES, 0]);
		expect(await at.host.offered()).not.toContain(
			'Interview Follow-up: Disconnect Google Calendar',
		);
		await keepClientSecret(at.host);
		await connect(at);
		expect(at.google.standing().map(({ id }) => id)).toEqual(before);
	});

	test('a file that is kept too is named as a cause of doubles', async ({ open }) => {
		const at = await openAtGoogle(open, { mobile });
		const { host } = at;
		const doubles = host.page.locator('.setting-item', { hasText: 'Events may appear twice' });
		const keeping = host.page
			.locator('.setting-item', { hasText: 'Keep the calendar file up to date' })
			.getByRole('switch');
		await host.openSettings();
		await keeping.click();
		await host.page.keyboard.press('Escape');
		await connect(at);
		await noticed(host, 'go out through Google Calendar and the iCal file');
		await host.openSettings();
		await expect.poll(() => doubles.innerText()).toContain('Unsubscribe there');
		await keeping.click();
		await host.page.keyboard.press('Escape');
		await host.openSettings();
		expect(await doubles.isVisible()).toBe(false);
	});
});
