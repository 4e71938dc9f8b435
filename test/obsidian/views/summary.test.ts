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
			'No time noted\t12',
			'Not sent\t4',
		]);
		await host.shot(`summary-end-${look}`);
	});
});

test('a period and a bar lead to the notes that they count', async ({ open }) => {
	const host = await open({ vault: DEMO, now: NOW });
	await settle(host);
	await host.page.getByRole('button', { name: 'Summary', exact: true }).click();
	const summary = host.page.locator('.ifu-summary');
	const applications = summary.locator('.ifu-numbers dd').first();
	await expect.poll(() => applications.innerText()).toBe('18');
	await summary.getByLabel('Period').selectOption({ label: 'All time' });
	await expect.poll(() => applications.innerText()).toBe('20');
	await summary.getByRole('button', { name: '2 Offer open' }).focus();
	await host.page.keyboard.press('Enter');
	await expect
		.poll(() => host.page.locator('.prompt .suggestion-item').allInnerTexts())
		.toHaveLength(2);
	await host.page.keyboard.press('Enter');
	const title = host.page.locator('.view-header-title:visible').first();
	await expect.poll(() => title.innerText()).toContain('Cobalt Ridge');
});

test('links to views work in every language of the interface', async ({ open }) => {
	const host = await open({ vault: DEMO, now: NOW, language: 'de' });
	await settle(host);
	await host.follow('obsidian://interview-follow-up?command=open-summary');
	await host.page.locator('.ifu-summary:visible .ifu-plot').first().waitFor();
	await expect
		.poll(() => host.page.locator('.ifu-summary h3').allInnerTexts())
		.toContain('Bewerbungen nach Stand');
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
