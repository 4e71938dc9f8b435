import { describe, expect } from 'vitest';
import { test, type Host } from '../../host/browser';
import { isList } from '../../servers/google/faults';
import type { Google } from '../../servers/google/google';
import {
	bringBack,
	connect,
	PHONE,
	keepClientSecret,
	NOTE,
	noticed,
	openAtGoogle,
	openGooglePage,
	settle,
	settingsText,
	DATA,
	TITLES,
	titlesIn,
	tooltip,
} from './connected';
import { ACME, JANE, vaultOf } from '../vaults';

const HOTEL = { mishap: { what: 'html' }, times: 1000 } as const;
const BUSY = {
	mishap: { what: 'refuse', status: 503, reason: 'backendError' },
	times: 1000,
} as const;
const listsIn = (google: Google): number =>
	google.log.filter(line => /^GET .*\/events$/.test(line)).length;
const rename = (host: Host, company: string): void =>
	host.write(NOTE, host.read(NOTE).replace(/company: .*/, `company: ${company}`));
const noticesOf = async (host: Host, sentence: string): Promise<number> =>
	(await host.notices()).filter(text => text.includes(sentence)).length;
const HOTEL_SENTENCE = 'sign-in page between you and the internet';

/** Page time goes by in steps, so that answers can arrive between them. */
async function pass(host: Host, minutes: number): Promise<void> {
	for (let minute = 0; minute < minutes; minute += 2) {
		await host.page.clock.runFor('02:00');
		await host.page.waitForTimeout(50);
	}
}

describe.each(PHONE)('on a %s, a sync runs', (_, mobile) => {
	test('at the start, after notes have settled, and on a timer, with one list where nothing changed', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		await connect(at);
		await settle(host);
		await expect.poll(() => listsIn(google)).toBe(2);
		await expect.poll(() => tooltip(host)).not.toContain('Syncing');
		google.log.length = 0;
		await host.reload();
		await host.page.clock.runFor('00:15');
		await expect.poll(() => google.log).toEqual([expect.stringMatching(/^GET .*\/events$/)]);
		await pass(host, 16);
		await expect.poll(() => google.log.length).toBe(2);

		for (const company of ['Z', 'Ze', 'Zenith']) {
			rename(host, company);
			await host.page.waitForTimeout(300);
			await host.page.clock.runFor('00:03');
		}
		expect(google.log.length).toBe(2);
		await settle(host);
		await expect
			.poll(() => titlesIn(google).filter(title => title.includes('Zenith')).length)
			.toBe(3);
		await expect.poll(() => google.log.length).toBe(2 + 1 + 4); // of another company, the inquiry is another's too: one made, one taken away
		expect(await host.notices()).toEqual([]);
	});

	test('not at all by itself where that is switched off', async ({ open }) => {
		const at = await openAtGoogle(open, {
			mobile,
			vault: {
				...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }),
				[DATA]: settingsText({ calendar: { syncByItself: false } }),
			},
		});
		await connect(at);
		at.google.log.length = 0;
		rename(at.host, 'Zenith');
		await settle(at.host);
		await pass(at.host, 16);
		expect(at.google.log).toEqual([]);
		await at.host.command('Sync Google Calendar now');
		await noticed(at.host, '1 added, 2 changed, 1 removed');
	});

	test('once where it is asked for twice at once, and again where notes changed meanwhile', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		await connect(at);
		await settle(host);
		google.faults.push({
			mishap: { what: 'refuse', status: 429, reason: 'rateLimitExceeded', retryAfter: '40' },
			on: isList,
		});
		const before = listsIn(google);
		await host.command('Sync Google Calendar now');
		await expect.poll(() => tooltip(host)).toContain('Google Calendar: Syncing…');
		await host.command('Sync Google Calendar now');
		rename(host, 'Zenith');
		await settle(host);
		expect(listsIn(google)).toBe(before + 1);
		rename(host, 'Zebra');
		await host.page.waitForTimeout(500);
		for (let second = 0; second < 40; second += 5) {
			await host.page.clock.runFor('00:05');
		}
		await expect
			.poll(() => titlesIn(google).filter(title => title.includes('Zebra')).length)
			.toBe(3);
		await settle(host);
		expect(listsIn(google)).toBeLessThanOrEqual(before + 4); // the refused one, the run's, and one more each for what changed meanwhile
	});
});

describe.each(PHONE)('on a %s, an outage', (_, mobile) => {
	test('is told once, however it shows, is gone from the screen when it is over, and a new one is told again', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		await connect(at);
		google.faults.push({ ...HOTEL });
		rename(host, 'Zenith');
		await settle(host);
		await expect.poll(() => noticesOf(host, HOTEL_SENTENCE)).toBe(1);
		await pass(host, 16);
		google.faults.splice(0, 1, { ...BUSY });
		await pass(host, 16);
		await expect.poll(() => tooltip(host)).toContain('takes no more requests right now');
		google.faults.splice(0, 1, { ...HOTEL });
		await pass(host, 16);
		await expect.poll(() => tooltip(host)).toContain(HOTEL_SENTENCE);
		expect((await host.notices()).filter(text => !text.includes('connected'))).toHaveLength(1);

		google.faults.length = 0;
		await pass(host, 16);
		await expect
			.poll(() => titlesIn(google).filter(title => title.includes('Zenith')).length)
			.toBe(3);
		await expect.poll(() => tooltip(host)).toMatch(/“Job search” was synced at \d\d:\d\d\.$/);
		expect(await noticesOf(host, HOTEL_SENTENCE)).toBe(0);
		google.faults.push({ ...HOTEL });
		await pass(host, 16);
		await expect.poll(() => noticesOf(host, HOTEL_SENTENCE)).toBe(1);
	});

	test('that the person met by asking is not told a second time', async ({ open }) => {
		const at = await openAtGoogle(open, { mobile });
		await connect(at);
		at.google.faults.push({ ...HOTEL });
		await at.host.command('Sync Google Calendar now');
		await noticed(at.host, HOTEL_SENTENCE);
		await pass(at.host, 32);
		expect(await noticesOf(at.host, HOTEL_SENTENCE)).toBe(1);
	});

	test('by a sign-in that Google ended is told once, with the way back', async ({ open }) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		await connect(at);
		google.accounts.dropEverything();
		await pass(host, 31);
		await expect.poll(() => noticesOf(host, 'Google ended the sign-in')).toBe(1);
		expect((await host.notices()).join()).toContain(
			'every 7 days, your OAuth client is in testing mode: publish it',
		);
		await expect.poll(() => tooltip(host)).toContain('Google ended the sign-in');
		await host.page.locator('.notice').getByRole('button', { name: 'Connect again' }).click();
		await bringBack(at);
		await expect.poll(() => tooltip(host)).toMatch(/was synced at \d\d:\d\d\.$/);
		expect(titlesIn(google)).toEqual(TITLES);
	});

	test('that gave way to another trouble, or to a disconnected calendar, is not on the screen any longer', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		await connect(at);
		google.accounts.dropEverything();
		await pass(host, 16);
		await expect.poll(() => noticesOf(host, 'Connect again')).toBe(1);
		await host.command('Disconnect Google Calendar');
		await host.page.getByRole('button', { name: 'Keep events' }).click();
		await expect.poll(() => noticesOf(host, 'Connect again')).toBe(0);

		await keepClientSecret(host);
		await connect(at);
		google.faults.push({ ...HOTEL });
		await pass(host, 16);
		await expect.poll(() => noticesOf(host, HOTEL_SENTENCE)).toBe(1);
		google.faults.length = 0;
		google.accounts.dropEverything();
		await host.command('Sync Google Calendar now');
		await expect.poll(() => noticesOf(host, 'Google ended the sign-in')).toBe(1);
		expect(await noticesOf(host, HOTEL_SENTENCE)).toBe(0);
	});
});

test.for(PHONE)(
	'the state is told in settings and status line alike, at every turn: %s',
	async ([, mobile], { open }) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		const turns: string[] = [];
		const state = async (expected: RegExp, inLine = expected): Promise<void> => {
			await openGooglePage(host);
			await expect
				.poll(() =>
					host.page
						.locator('.setting-item', { hasText: 'State' })
						.locator('.setting-item-description')
						.innerText(),
				)
				.toMatch(expected);
			await expect.poll(() => tooltip(host)).toMatch(inLine);
			turns.push(
				await host.page
					.locator('.setting-item', { hasText: 'State' })
					.getByRole('button')
					.allInnerTexts()
					.then(all => all.join()),
			);
			await host.page.keyboard.press('Escape');
		};
		await state(/^Not connected\.$/, /^(?!.*Google)/s);
		if (!mobile) {
			await host.command('Connect Google Calendar');
			await state(/Connecting…$/);
			await bringBack(at);
		} else {
			await connect(at);
		}
		await state(/“Job search” was synced at 09:\d\d\.$/);
		google.faults.push({ ...HOTEL });
		await host.command('Sync Google Calendar now');
		await state(
			/“Job search” was synced at 09:\d\d\. That answer didn’t come from Google\..* Nothing was changed\. Sync again once you’re online\.$/,
		);
		await host.page.clock.runFor('12:00:00');
		await host.page.clock.runFor('12:00:00');
		await state(
			/“Job search” was synced on Mon, Nov 23.*, 09:\d\d\. That answer didn’t come from Google\./,
		);
		google.faults.length = 0;
		google.accounts.dropEverything();
		await host.command('Sync Google Calendar now');
		await state(
			/“Job search” was synced on .*Google ended the sign-in\. Connect Google Calendar again/,
		);
		await host.command('Disconnect Google Calendar');
		await host.page.getByRole('button', { name: 'Keep events' }).click();
		await state(/^Not connected\.$/, /^(?!.*Google)/s);
		const connected = 'Sync now,Connect again,Disconnect';
		expect(turns).toEqual([
			'Connect',
			...(mobile ? [] : ['Cancel']),
			...Array<string>(4).fill(connected),
			'Connect',
		]);
	},
);
