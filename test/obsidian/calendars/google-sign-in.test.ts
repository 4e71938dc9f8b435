import { describe, expect } from 'vitest';
import { test } from '../../host/browser';
import {
	agreeAtGoogle,
	bringBack,
	connect,
	DATA,
	DEVICES,
	jobSearch,
	noticed,
	openAtGoogle,
	openGooglePage,
	paste,
	TITLES,
	titlesIn,
	tooltip,
	type AtGoogle,
} from './connected';

const nothingIsConnected = ({ host, google }: AtGoogle): void => {
	expect(JSON.parse(host.read(DATA))).not.toHaveProperty('google.calendarId');
	expect(google.accounts.signedIn).toBe(0);
};

describe.each(DEVICES)('on a %s', (_, mobile) => {
	test('the person signs in, the calendar is made and filled, and its id is in the settings', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		await at.host.command('Connect Google Calendar');
		expect(await bringBack(at)).toContain(mobile ? '' : 'You’re signed in');
		await noticed(at.host, 'Google Calendar is connected. Your follow-ups go into “Job search”.');
		await expect.poll(() => titlesIn(at.google)).toEqual(TITLES);
		expect(JSON.parse(at.host.read(DATA))).toMatchObject({
			google: { calendarId: jobSearch(at.google).id, calendarName: 'Job search' },
		});
		expect(await at.host.page.locator('.modal').count()).toBe(0);
		await expect.poll(() => at.host.page.evaluate(() => window.host.census().listening)).toBe(0);
	});

	test('it can be stopped, and a refusal connects nothing', async ({ open }) => {
		const at = await openAtGoogle(open, { mobile });
		await at.host.command('Connect Google Calendar');
		await agreeAtGoogle(at.host);
		await at.host.page.getByRole('button', { name: 'Cancel' }).click();
		await noticed(at.host, 'The sign-in was stopped');
		await expect.poll(() => at.host.page.evaluate(() => window.host.census().listening)).toBe(0);
		at.google.accounts.consent = 'refuses';
		await at.host.command('Connect Google Calendar');
		await bringBack(at);
		await noticed(at.host, 'You didn’t allow access');
		nothingIsConnected(at);
	});

	test('after five minutes it is over, and told', async ({ open }) => {
		const at = await openAtGoogle(open, { mobile });
		await at.host.command('Connect Google Calendar');
		const address = await agreeAtGoogle(at.host);
		await at.host.page.clock.runFor('05:05');
		await noticed(at.host, 'The sign-in took longer than five minutes. Connect again.');
		expect(await at.host.page.locator('.modal').count()).toBe(0);
		expect((await at.host.notices()).filter(text => text.includes('Waiting for you'))).toEqual([]);
		if (!mobile) {
			await expect
				.poll(() =>
					fetch(address).then(
						() => 'answered',
						() => 'nobody there',
					),
				)
				.toBe('nobody there');
		}
		nothingIsConnected(at);
	});

	test('asked for twice, the second counts', async ({ open }) => {
		const at = await openAtGoogle(open, { mobile });
		await at.host.command('Connect Google Calendar');
		await agreeAtGoogle(at.host);
		if (mobile) {
			await at.host.page.keyboard.press('Escape');
		}
		await at.host.command('Connect Google Calendar');
		await noticed(at.host, 'The sign-in was stopped');
		await bringBack(at);
		await expect.poll(() => titlesIn(at.google)).toEqual(TITLES);
	});

	test('a second device makes no second calendar, and two that sync at once no event twice', async ({
		open,
	}) => {
		const first = await openAtGoogle(open, { mobile });
		await connect(first);
		const second = await openAtGoogle(open, { vault: first.host.vault, mobile: !mobile }, first);
		await openGooglePage(second.host);
		await second.host.page.getByText('“Job search” is connected on another device').waitFor();
		await second.host.page.getByRole('button', { name: 'Connect', exact: true }).click();
		await bringBack(second);
		await second.host.page.getByText('“Job search” was synced at').waitFor();
		expect(
			[...first.google.calendars.values()].filter(({ summary }) => summary === 'Job search'),
		).toHaveLength(1);
		for (const { host } of [first, second]) {
			host.write(
				'Interviews/Zenith.md',
				'---\ntype: interview\ncompany: Zenith\nposition: Analyst\ndate: 2026-11-23T08:00\ncontacts: Ada Quist\n---\n',
			);
		}
		await second.host.page.waitForTimeout(500);
		await Promise.all(
			[first, second].map(({ host }) => host.cli('interview-follow-up:sync-google')),
		);
		const both = titlesIn(first.google);
		expect(both).toEqual(
			[
				...TITLES,
				'Follow up: Ada Quist, Zenith',
				'Interview: Zenith, Analyst',
				'Thank-you letter: Ada Quist, Zenith',
			].sort(),
		);
		for (const { host } of [first, second]) {
			expect(await host.cli('interview-follow-up:sync-google')).toBe('“Job search” is up to date.');
		}
		expect(titlesIn(first.google)).toEqual(both);
	});

	test('follow-ups go into a calendar of the person’s own where they choose one', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		const work = at.google.addCalendar('Work');
		await openGooglePage(at.host);
		await at.host.page
			.locator('.setting-item', { hasText: 'A new calendar needs the least access' })
			.locator('select')
			.selectOption('chosen');
		await at.host.page.keyboard.press('Escape');
		await at.host.command('Connect Google Calendar');
		await bringBack(at);
		await at.host.page.locator('.suggestion-item', { hasText: 'Work' }).click();
		await expect
			.poll(() => [...work.events.values()].map(({ event }) => String(event.summary)).sort())
			.toEqual(TITLES);
		expect(at.google.calendars.size).toBe(2);
	});
});

describe('what is pasted on a phone', () => {
	const WRONG = {
		'the page before it': () => 'https://accounts.google.com/signin?code=4/abc',
		'an address without a code': (right: string) => right.replace(/&code=[^&]*/, ''),
		'the code alone': (right: string) => new URL(right).searchParams.get('code')!,
		'the address of an earlier sign-in': (right: string) =>
			right.replace(/state=[^&]*/, 'state=00000000-0000-4000-8000-000000000000'),
		nothing: () => '',
	};

	test('is refused at the field where it is not that page’s address, and the right one still counts', async ({
		open,
	}) => {
		const { host, google } = await openAtGoogle(open, { mobile: true });
		await host.command('Connect Google Calendar');
		const right = await agreeAtGoogle(host);
		for (const [what, wrong] of Object.entries(WRONG)) {
			await paste(host, wrong(right));
			await expect
				.poll(() => host.page.getByRole('alert').innerText(), { message: what })
				.toMatch(what.includes('earlier') ? /another sign-in/ : /http:\/\/127\.0\.0\.1/);
			expect(google.accounts.signedIn, what).toBe(0);
			await host.page.getByLabel('Address of that page').fill('x');
			await expect.poll(() => host.page.getByRole('alert').count(), { message: what }).toBe(0);
		}
		await host.shot('calendar-address-phone');
		await paste(host, `  ${right.slice(0, 40)} \n${right.slice(40, 80)} ${right.slice(80)}\n`);
		await noticed(host, 'Google Calendar is connected');
		await expect.poll(() => tooltip(host)).toMatch(/was synced at/);
	});
});
