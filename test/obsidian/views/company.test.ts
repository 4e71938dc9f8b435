import { describe, expect } from 'vitest';
import { seriousFindings } from '../../host/kit/accessibility';
import { test, type Host } from '../../host/browser';
import { LOOKS, notesIn, NOW, openFollowUps, settle, spilling, STRAINS, type Open } from './screen';

/** The company page of the first follow-up with an application, opened by its company's name. */
async function openCompany(open: Open, options: Parameters<Open>[0] | object = {}): Promise<Host> {
	const host = await openFollowUps(open, options);
	await host.page.locator('.ifu-row .ifu-company').first().click();
	await host.page.locator('.ifu-company-page:visible h2').waitFor();
	return host;
}

const section = (host: Host, name: string) =>
	host.page.locator('.ifu-company-page').getByRole('region', { name, exact: true });

describe.each(LOOKS)('$look', ({ look, ...options }) => {
	test('one click on the company shows everything about the application', async ({ open }) => {
		const host = await openCompany(open, options);
		const sections = host.page.locator('.ifu-company-page h3');
		expect(await sections.allInnerTexts()).toEqual(
			expect.arrayContaining([
				'What’s next',
				'What happened and what’s ahead',
				'People',
				'Letters',
			]),
		);
		expect(await section(host, 'What’s next').locator('.ifu-step').count()).toBeGreaterThan(0);
		expect(await section(host, 'People').getByRole('link').count()).toBeGreaterThan(0);
		expect(await seriousFindings(host.page, '.ifu-company-page')).toEqual([]);
		await host.shot(`company-${look}`);
	});
});

test('a promised date is filled in place, written to the note, and taken back', async ({
	open,
}) => {
	const host = await openCompany(open);
	const before = notesIn(host.vault);
	const field = host.page.getByLabel('They’ll decide');
	await field.fill('2026-12-18');
	await field.press('Enter');
	const done = host.page.locator('.ifu-company-page .ifu-done');
	await expect.poll(() => done.innerText()).toContain('Dec 18');
	const changed = notesIn(host.vault);
	const paths = Object.keys(changed).filter(path => changed[path] !== before[path]);
	expect(paths).toHaveLength(1);
	expect(changed[paths[0]!]).toContain('decision_date: 2026-12-18');
	await field.blur();
	await expect
		.poll(() => section(host, 'What happened and what’s ahead').innerText())
		.toContain('Dec 18');
	await done.getByRole('button').click();
	await expect.poll(() => notesIn(host.vault)).toEqual(before);
});

test('a date that is only half typed, or is no date, is not written', async ({ open }) => {
	const host = await openCompany(open);
	const before = notesIn(host.vault);
	const field = host.page.getByLabel('Start date');
	await field.focus();
	await host.page.keyboard.type('12');
	await field.blur();
	expect(notesIn(host.vault)).toEqual(before);
});

test('the keyboard alone reaches the next step, its menu and its note', async ({ open }) => {
	const host = await openCompany(open);
	await host.page.locator('.ifu-company-page .ifu-step .ifu-title').first().focus();
	await host.page.keyboard.press('Tab');
	await host.page.keyboard.press('Tab');
	await host.page.keyboard.press('Enter');
	await host.page.getByRole('menuitem', { name: 'Open note' }).waitFor();
	await host.page.keyboard.press('Escape');
	await host.page.locator('.ifu-company-page .ifu-step .ifu-title').first().focus();
	await host.page.keyboard.press('Enter');
	await host.page.locator('.markdown-source-view, .markdown-preview-view').first().waitFor();
});

test('snoozing from the page moves the follow-up, and undo brings it back', async ({ open }) => {
	const host = await openCompany(open);
	const step = host.page.locator('.ifu-company-page .ifu-step').first();
	const before = await step.locator('.ifu-due').innerText();
	await step.getByRole('button', { name: /^Snooze/ }).click();
	await host.page.getByRole('menuitem', { name: /^Tomorrow/ }).click();
	await expect
		.poll(() => host.page.locator('.ifu-company-next').innerText())
		.toContain('Snoozed until');
	await host.page.locator('.ifu-company-page .ifu-done button').click();
	await expect
		.poll(() => host.page.locator('.ifu-company-page .ifu-step .ifu-due').first().innerText())
		.toBe(before);
});

const OFFER = (company: string, terms: string, deadline: string): string =>
	`---\ntype: application\ncompany: ${company}\nposition: Engineer\napplied: 2026-10-01\noutcome: offer\noutcome_date: 2026-11-20\noffer: ${terms}\nsalary_range: $90,000 to $100,000\nbenefits: remote work\noffer_deadline: ${deadline}\n---\n`;

test('two offers are compared side by side', async ({ open }) => {
	const vault = {
		'Acme.md': OFFER('Acme', '$95,000', '2026-12-01'),
		'Borealis.md': OFFER('Borealis', '$99,000', '2026-12-04'),
		'Calder.md': OFFER('Calder', '', '')
			.replace('outcome: offer', 'outcome: waiting')
			.replace(/offer: \n|offer_deadline: \n/g, ''),
	};
	const host = await openCompany(open, { vault });
	await host.page
		.getByRole('combobox', { name: 'Application' })
		.selectOption({ label: 'Acme, Engineer' });
	const table = section(host, 'Offers side by side').locator('table');
	await table.waitFor();
	const rows = (await table.locator('tr').allInnerTexts()).map(row => row.split('\t'));
	expect(rows[0]).toHaveLength(3);
	expect(
		rows
			.find(([name]) => name === 'Offered')
			?.slice(1)
			.sort(),
	).toEqual(['$95,000', '$99,000']);
	expect(
		rows
			.find(([name]) => name === 'Answer by')
			?.slice(1)
			.sort(),
	).toEqual(['2026-12-01', '2026-12-04']);
	await host.shot('company-offers-light');
});

test('a long history starts with its latest part, and shows the rest on request', async ({
	open,
}) => {
	const meeting = (at: number): string =>
		`---\ntype: interview\ncompany: Acme\nposition: Clerk\ncontacts: Jane Smith\ndate: 2026-11-${10 + (at % 13)}T${10 + Math.floor(at / 13)}:00\n---\n`;
	const notes = Array.from({ length: 100 }, (_, at) => [`Interviews/${at}.md`, meeting(at)]);
	const host = await openCompany(open, { vault: Object.fromEntries(notes) });
	const lines = section(host, 'What happened and what’s ahead').locator('li:not(.ifu-today)');
	await expect.poll(() => lines.count()).toBe(30);
	await section(host, 'What happened and what’s ahead')
		.getByRole('button', { name: /^Show \d+ earlier/ })
		.click();
	await expect.poll(() => lines.count()).toBeGreaterThanOrEqual(100);
});

test('an empty vault says what to do', async ({ open }) => {
	const host = await open({ vault: {}, now: NOW });
	await settle(host);
	await host.page.getByRole('button', { name: 'Company page', exact: true }).click();
	await expect
		.poll(() => host.page.locator('.ifu-company-page').innerText())
		.toContain('add the first one');
});

describe.each(STRAINS)('holds with $name', ({ name, ...options }) => {
	test('nothing is wider than the view', async ({ open }) => {
		const host = await openCompany(open, options);
		expect(await spilling(host, '.ifu-company-scroller')).toEqual([]);
		await host.shot(`company-${name.replaceAll(' ', '-')}`);
	});
});
