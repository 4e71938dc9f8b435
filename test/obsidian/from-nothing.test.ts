import { describe, expect } from 'vitest';
import { test } from '../host/browser';
import { seriousFindings } from '../host/kit/accessibility';
import { openRead, vaultOf } from './vaults';

const NOTE = '2026-11-23 Acme interview.md';
const LETTER = 'Letters/2026-11-23 Thank-you - Jane Smith - Acme.md';

describe.each([false, true])('mobile: %s', mobile => {
	test('from an empty vault through the palette alone to a letter that is sent', async ({
		open,
	}) => {
		const host = await openRead(open, { vault: vaultOf(), mobile });
		const { page } = host;

		await host.command('New interview note');
		await page.getByRole('button', { name: 'Create note' }).click();
		await expect.poll(() => page.getByRole('alert').innerText()).toContain('Enter the company');
		await page.getByRole('textbox', { name: 'Company' }).fill('Acme');
		expect(await page.getByRole('alert').filter({ hasText: 'Enter the company' }).count()).toBe(0);
		await page.getByRole('textbox', { name: 'Position' }).fill('Data engineer');
		await page.getByLabel('Time', { exact: true }).fill('08:00');
		await page
			.getByRole('textbox', { name: 'People' })
			.fill('Jane Smith, VP Engineering <jane@acme.example>');
		await page.keyboard.press('Enter');
		expect(await seriousFindings(page, '.modal')).toEqual([]);
		await host.shot(`new-interview-${mobile ? 'phone' : 'light'}`);
		await page.getByRole('button', { name: 'Create note' }).click();
		await expect
			.poll(() => host.read(NOTE))
			.toContain(
				'date: 2026-11-23T08:00\ncontacts:\n  - Jane Smith, VP Engineering <jane@acme.example>\nhighlights:\n',
			);
		expect(host.read(NOTE)).toMatch(/\ncontact_date:\n[^]*- \[ \] By when will I hear/);
		await page.locator('.view-header-title', { hasText: '2026-11-23 Acme interview' }).waitFor();

		await host.command('Write thank-you letter');
		await page.locator('.ifu-letter-bar').waitFor();
		await expect
			.poll(() => page.evaluate(() => window.getSelection()?.toString()))
			.toContain('what you will remember');
		await page.keyboard.type('how your teams share one schema');
		await host.command('Check letter');
		await expect
			.poll(() => page.locator('.ifu-warnings').innerText())
			.toContain('your phone number');
		expect(await seriousFindings(page, '.modal')).toEqual([]);
		await host.shot(`check-letter-${mobile ? 'phone' : 'light'}`);
		await page.getByRole('button', { name: 'Back to the letter' }).click();

		await host.command('Mark letter as sent');
		await page.getByRole('button', { name: 'Mark as sent anyway' }).click();
		await expect.poll(() => host.read(LETTER)).toContain('status: sent\nsent: 2026-11-23T09:30');
		expect(host.read(LETTER)).toContain('how your teams share one schema');
		await host.command('Open follow-ups');
		await page.locator('.ifu-follow-ups').waitFor();
		await expect
			.poll(() => page.locator('.ifu-follow-ups').innerText())
			.not.toContain('Thank-you letter');
		expect(await host.cli('interview-follow-up:check-notes')).toBe(
			'No problems found in your notes.',
		);
	});
});
