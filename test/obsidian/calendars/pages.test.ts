import { expect } from 'vitest';
import { test } from '../../host/browser';
import { seriousFindings } from '../../host/kit/accessibility';
import { ACME, NOW, openRead, vaultOf } from '../vaults';

const PAGES = { 'Google Calendar': 'google', 'CalDAV': 'caldav', 'On this computer': 'feed' };
const LOOKS = [['light', {}], ['dark', { theme: 'dark' }], ['phone', { mobile: true }], ['rtl', { direction: 'rtl', text: 200 }]] as const;

test.for(LOOKS)('%s: axe finds nothing serious, and nothing is wider than the window', async ([look, options], { open }) => {
	const host = await openRead(open, { vault: vaultOf({ 'Interviews/Acme.md': ACME }), now: NOW, ...options });
	await host.openSettings();
	await host.page.getByText('Where your follow-ups show').scrollIntoViewIfNeeded();
	await host.shot(`calendar-ways-${look}`);
	for (const [name, file] of Object.entries(PAGES)) {
		if (name === 'On this computer' && look === 'phone') continue;
		await host.page.locator('.setting-item.mod-page', { hasText: name }).first().click();
		await host.page.getByRole('button', { name: 'Back' }).waitFor();
		await host.shot(`calendar-${file}-${look}`);
		expect(await seriousFindings(host.page, '.vertical-tab-content')).toEqual([]);
		expect(await host.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
		await host.page.getByRole('button', { name: 'Back' }).click();
	}
});
