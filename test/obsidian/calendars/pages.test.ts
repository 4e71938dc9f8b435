import { expect } from 'vitest';
import { test } from '../../host/browser';
import { seriousFindings } from '../../host/kit/accessibility';
import { ACME, NOW, openRead, vaultOf } from '../vaults';
import { DEVICES, noticed, openGooglePage } from './connected';

const PAGES = { 'Google Calendar': 'google', CalDAV: 'caldav', 'On this computer': 'feed' };
const LOOKS = [
	['light', {}],
	['dark', { theme: 'dark' }],
	['phone', { mobile: true }],
	['rtl', { direction: 'rtl', text: 200 }],
] as const;

test.for(LOOKS)(
	'%s: axe finds nothing serious, and nothing is wider than the window',
	async ([look, options], { open }) => {
		const host = await openRead(open, {
			vault: vaultOf({ 'Interviews/Acme.md': ACME }),
			now: NOW,
			...options,
		});
		await host.openSettings();
		await host.page.getByText('Where your follow-ups appear').scrollIntoViewIfNeeded();
		await host.shot(`calendar-ways-${look}`);
		for (const [name, file] of Object.entries(PAGES)) {
			if (name === 'On this computer' && look === 'phone') {
				continue;
			}
			await host.page.locator('.setting-item.mod-page', { hasText: name }).first().click();
			await host.page.getByRole('button', { name: 'Back' }).waitFor();
			await host.shot(`calendar-${file}-${look}`);
			expect(await seriousFindings(host.page, '.vertical-tab-content')).toEqual([]);
			expect(
				await host.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
			).toBe(0);
			await host.page.getByRole('button', { name: 'Back' }).click();
		}
	},
);

test.for(DEVICES)(
	'the way to a client of one’s own is told click by click, with what testing mode means: %s',
	async ([, mobile], { open }) => {
		const host = await openRead(open, { vault: vaultOf({ 'Interviews/Acme.md': ACME }), mobile });
		await openGooglePage(host);
		const steps = host.page.locator('.ifu-guide li');
		expect(await steps.count()).toBe(6);
		expect((await steps.allInnerTexts()).join('\n')).toMatch(
			/Publish app, then Confirm\. A client in testing mode is signed out every 7 days/,
		);
		const links = await steps
			.locator('a')
			.evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href));
		expect(links).toEqual(
			Array(5).fill(expect.stringMatching(/^https:\/\/console\.cloud\.google\.com\/\w/)),
		);
		const row = (name: string) => host.page.locator('.setting-item', { hasText: name });
		expect(
			await row('A new calendar needs the least access').locator('option').allInnerTexts(),
		).toEqual(['A new calendar, “Job search”', 'An existing calendar']);
		for (const [name, options] of [
			['When you move an event', 2],
			['When you edit an event’s text', 2],
			['When you delete an event', 2],
		] as const) {
			expect(await row(name).locator('option').count()).toBe(options);
		}
		await row('State').getByRole('button', { name: 'Connect', exact: true }).click();
		await noticed(host, 'First enter the client ID of your OAuth client');
	},
);
