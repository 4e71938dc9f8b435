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

/** The views that the ribbon opens, in its order, and what holds each one's content. */
const VIEWS = ['.ifu-follow-ups', '.ifu-summary', '.ifu-company-page', '.ifu-calendar'];

/** Elements that are cut off at their side, but for those that end in an ellipsis or scroll. */
const CUT_OFF = (root: Element): string[] =>
	[root, ...root.querySelectorAll('*')]
		.filter(element => {
			const { overflowX, textOverflow } = getComputedStyle(element);
			const isMeant = textOverflow === 'ellipsis' || overflowX === 'auto' || overflowX === 'scroll';
			const isHtml = element instanceof HTMLElement && !(element instanceof HTMLSelectElement);
			return isHtml && !isMeant && element.clientWidth > 0;
		})
		.filter(element => element.scrollWidth > element.clientWidth + 1)
		.map(element => `${element.className}: ${element.textContent.slice(0, 60)}`);

test.for([
	{ name: 'desktop', mobile: false },
	{ name: 'phone', mobile: true },
])('texts 40 % longer fit into every view: $name', async ({ name, mobile }, { open }) => {
	const host = await openRead(open, { vault: DEMO_VAULT, language: 'long', mobile });
	const { page } = host;
	const actions = page.locator('.side-dock-actions > *');
	for (const [index, view] of VIEWS.entries()) {
		await actions.nth(index).click();
		const shown = page.locator(`${view}:visible`).first();
		await shown.locator('button:visible, select:visible').first().waitFor();
		await host.shot(`long-${view.slice(5)}-${name}`);
		expect(await shown.evaluate(CUT_OFF), view).toEqual([]);
	}
	await host.command('Create pipeline and timeline');
	await page.locator('.ifu-card').first().waitFor();
	await host.shot(`long-pipeline-${name}`);
	const board = page.locator('.ifu-board:visible');
	expect(await board.evaluate(CUT_OFF), 'pipeline').toEqual([]);
	await host.command('New interview note');
	await page.locator('.modal .ifu-form').waitFor();
	await host.shot(`long-form-${name}`);
	expect(await page.locator('.modal').evaluate(CUT_OFF), 'form').toEqual([]);
});
