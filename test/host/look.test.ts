import { expect } from 'vitest';
import { test, type HostOptions } from './browser';
import { SAMPLE_PLUGIN } from './server/build';

const VAULT = {
	'Interviews/Acme.md':
		'---\ncompany: Acme\n---\n# Acme\n\nMet ==name==, who wants to hear by **Friday**.\n',
	'Jane.md': '',
};
const LOOKS: [string, Partial<HostOptions>][] = [
	['light', {}],
	['dark', { theme: 'dark' }],
	['right to left', { direction: 'rtl' }],
	['large text', { text: 200 }],
	['phone', { mobile: true }],
	['dark phone', { mobile: true, theme: 'dark', text: 200 }],
];

test.for(LOOKS)('%s: nothing is wider than the window', async ([name, look], { open }) => {
	const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN, ...look });
	const file = name.replaceAll(' ', '-');
	await host.openNote('Interviews/Acme.md');
	await host.page.getByRole('button', { name: 'Open sample' }).click();
	await host.shot(`host-${file}`);
	const overflow = () =>
		host.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(await overflow()).toBe(0);
	await host.openSettings();
	await host.shot(`host-${file}-settings`);
	expect(await overflow()).toBe(0);
	const background = await host.page.evaluate(
		() => getComputedStyle(document.body).backgroundColor,
	);
	expect(background).toBe(look.theme === 'dark' ? 'rgb(28, 28, 28)' : 'rgb(255, 255, 255)');
	expect(
		await host.page
			.locator('.setting-item-name')
			.first()
			.evaluate(element => getComputedStyle(element).fontSize),
	).toBe(look.text === 200 ? '26px' : '13px');
});

test('the clock of the page can be set, and runs on', async ({ open }) => {
	const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN, now: '2026-11-23T09:00:00Z' });
	const now = () => host.page.evaluate(() => new Date().toISOString());
	expect(await now()).toMatch(/^2026-11-23T09:00:/);
	expect(await host.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
		'Pacific/Auckland',
	);
});
