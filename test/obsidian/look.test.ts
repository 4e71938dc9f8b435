import { expect } from 'vitest';
import { test } from '../host/browser';
import { seriousFindings } from '../host/kit/accessibility';
import { DEMO_VAULT, openRead } from './vaults';

const LETTER = 'Letters/2026-11-20 Thank-you - Marcus Oyelaran - Larkspur Foods.md';

test.for([
	{ name: 'dark', theme: 'dark' },
	{ name: 'rtl', direction: 'rtl' },
	{ name: 'large', text: 200 },
	{ name: 'phone-large', text: 200, mobile: true },
] as const)(
	'the form and the bar above a letter: $name',
	async ({ name, ...options }, { open }) => {
		const host = await openRead(open, { vault: DEMO_VAULT, ...options });
		const { page } = host;
		await host.openNote(LETTER);
		await page.locator('.ifu-letter-bar').waitFor();
		await page
			.locator('.notice')
			.first()
			.click({ position: { x: 4, y: 4 } });
		await host.command('New interview note');
		await page.getByRole('textbox', { name: 'People' }).fill('Dana');
		await page.keyboard.press('Enter');
		await page.locator('.ifu-pill').waitFor();
		await host.shot(`form-${name}`);
		expect(await seriousFindings(page, '.modal')).toEqual([]);
		const inside = await page
			.locator('.modal')
			.evaluate(modal => modal.scrollWidth <= modal.clientWidth + 1);
		expect(inside, 'the form is wider than its window').toBe(true);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await host.shot(`bar-${name}`);
		expect(await seriousFindings(page, '.ifu-letter-bar')).toEqual([]);
		expect(
			await page.locator('.ifu-letter-bar').evaluate(bar => bar.scrollWidth <= bar.clientWidth + 1),
		).toBe(true);
	},
);
