import { describe, expect } from 'vitest';
import { test } from '../host/browser';
import { seriousFindings } from '../host/kit/accessibility';
import { NOW, vaultOf } from './vaults';

const DATA = '.obsidian/plugins/interview-follow-up/data.json';

describe.each([false, true])('mobile: %s', mobile => {
	test('every page of settings', async ({ open }) => {
		const host = await open({ vault: vaultOf(), now: NOW, mobile });
		const { page } = host;
		await host.openSettings();
		const tab = page.locator('.vertical-tab-content');
		await tab.getByText('Your name', { exact: true }).waitFor();
		for (const name of ['Customise templates', 'Rules', 'Weekend', 'Which dates', 'Property names']) {
			await tab.locator('.setting-item', { hasText: name }).first().click();
			await host.shot(`settings-${name}-${mobile ? 'phone' : 'desktop'}`.toLowerCase().replaceAll(' ', '-'));
			expect(await seriousFindings(page, '.vertical-tab-content')).toEqual([]);
			await page.getByRole('button', { name: 'Back' }).click();
		}
		await host.shot(`settings-${mobile ? 'phone' : 'desktop'}`);
		await tab.evaluate(element => { element.scrollTop = 900; (element.parentElement as HTMLElement).scrollTop = 900; });
		await host.shot(`settings-2-${mobile ? 'phone' : 'desktop'}`);
		await tab.evaluate(element => { element.scrollTop = 1800; (element.parentElement as HTMLElement).scrollTop = 1800; });
		await host.shot(`settings-3-${mobile ? 'phone' : 'desktop'}`);
		expect(await seriousFindings(page, '.vertical-tab-content')).toEqual([]);
	});
});
