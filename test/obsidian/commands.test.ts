import { expect } from 'vitest';
import { test } from '../host/browser';
import { NOW, vaultOf } from './vaults';

test('from an empty vault through the palette alone', async ({ open }) => {
	const host = await open({ vault: vaultOf(), now: NOW });
	const { page } = host;
	await host.command('New interview note');
	await page.getByRole('textbox', { name: 'Company' }).fill('Acme');
	await page.getByRole('textbox', { name: 'Position' }).fill('Data engineer');
	await page.getByLabel('Date', { exact: true }).fill('2026-11-23');
	await page.getByLabel('Time', { exact: true }).fill('08:00');
	await page.getByRole('textbox', { name: 'People' }).fill('Jane Smith, VP Engineering <jane@acme.example>');
	await page.keyboard.press('Enter');
	await host.shot('interview-form');
	await page.getByRole('button', { name: 'Create note' }).click();
	await expect.poll(() => host.read('2026-11-23 Acme interview.md')).toContain('date: 2026-11-23T08:00');
	await host.command('Write thank-you letter');
	await page.locator('.ifu-letter-bar').waitFor();
	await host.shot('letter-bar');
});
