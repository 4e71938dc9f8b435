import { describe, expect } from 'vitest';
import { seriousFindings } from '../../host/kit/accessibility';
import { test } from '../../host/browser';
import { DEMO, LOOKS, NOW, settle, spilling, STRAINS } from './screen';

describe.each(LOOKS)('$look', ({ look, ...options }) => {
	test('plots the applications, each with its table', async ({ open }) => {
		const host = await open({ vault: DEMO, now: NOW, ...options });
		await settle(host);
		await host.page.getByRole('button', { name: 'Summary', exact: true }).click();
		const plots = host.page.locator('.ifu-summary .ifu-plot');
		await expect.poll(() => plots.count()).toBe(3);
		expect(await seriousFindings(host.page, '.ifu-summary')).toEqual([]);
		await host.shot(`summary-${look}`);
		await host.page.getByText('Show as a table').last().click();
		expect(await host.page.locator('.ifu-summary details[open] tr').allInnerTexts()).toEqual([
			'Letters\tNumber',
			'On time\t2',
			'Late\t0',
			'No time noted\t13',
			'Not sent\t5',
		]);
		await host.shot(`summary-end-${look}`);
	});
});

describe.each(STRAINS)('holds with $name', ({ name, ...options }) => {
	test('nothing is wider than the view', async ({ open }) => {
		const host = await open({ vault: DEMO, now: NOW, ...options });
		await settle(host);
		await host.page.getByRole('button', { name: 'Summary', exact: true }).click();
		await expect.poll(() => host.page.locator('.ifu-summary .ifu-plot').count()).toBe(3);
		expect(await spilling(host, '.ifu-summary')).toEqual([]);
		await host.shot(`summary-${name.replaceAll(' ', '-')}`);
	});
});
