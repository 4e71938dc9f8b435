import { describe, expect } from 'vitest';
import { seriousFindings } from '../../host/kit/accessibility';
import { test } from '../../host/browser';
import { REPOSITORY } from '../../host/server/build';

const NOW = '2026-11-23T09:00:00-05:00';

describe.each([{ name: 'light' }, { name: 'dark', theme: 'dark' as const }, { name: 'phone', mobile: true }])('$name', ({ name, ...options }) => {
	test('plots the applications, each with its table', async ({ open }) => {
		const host = await open({ vault: `${REPOSITORY}/test/vault`, now: NOW, ...options });
		await host.page.getByRole('button', { name: 'Summary', exact: true }).click();
		const plots = host.page.locator('.ifu-summary .ifu-plot');
		await expect.poll(() => plots.count()).toBe(3);
		expect(await seriousFindings(host.page, '.ifu-summary')).toEqual([]);
		await host.shot(`summary-${name}`);
	});
});
