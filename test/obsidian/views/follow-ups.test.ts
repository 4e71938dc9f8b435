import { describe, expect } from 'vitest';
import { seriousFindings } from '../../host/kit/accessibility';
import { test, type Host, type HostOptions } from '../../host/browser';
import { REPOSITORY } from '../../host/server/build';

const DEMO = `${REPOSITORY}/test/vault`;
const NOW = '2026-11-23T09:00:00-05:00';

async function openFollowUps(open: (options: HostOptions) => Promise<Host>, options: Partial<HostOptions> = {}): Promise<Host> {
	const host = await open({ vault: DEMO, now: NOW, ...options });
	await host.page.getByRole('button', { name: 'Follow-ups', exact: true }).first().click();
	await host.page.locator('.ifu-follow-ups').waitFor();
	return host;
}

describe.each([false, true])('mobile: %s', mobile => {
	test('shows what is due, and axe finds nothing serious', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await host.page.locator('.ifu-row').first().waitFor();
		expect(await seriousFindings(host.page, '.ifu-follow-ups')).toEqual([]);
		await host.shot(`follow-ups-${mobile ? 'phone' : 'light'}`);
	});
});

test('dark', async ({ open }) => {
	const host = await openFollowUps(open, { theme: 'dark' });
	await host.page.locator('.ifu-row').first().waitFor();
	expect(await seriousFindings(host.page, '.ifu-follow-ups')).toEqual([]);
	await host.shot('follow-ups-dark');
});
