import { describe, expect } from 'vitest';
import { seriousFindings } from '../../host/kit/accessibility';
import { test, type Host, type HostOptions } from '../../host/browser';
import { DEMO, LOOKS, NOW, settle, spilling, STRAINS, type Open } from './screen';

const INTERVIEW = `---
type: interview
company: Acme
position: Analyst
date: 2026-11-25T14:30 # agreed by phone
end: 2026-11-25T15:30
contacts: Jane Smith
---
`;
const APPLICATION = `---
type: application
company: Borealis
position: Planner
applied: 2026-11-02
contacts: Ada Quist
contact_date: 2026-11-26
---
`;
const SMALL = { 'Acme.md': INTERVIEW, 'Borealis.md': APPLICATION };

async function openCalendar(open: Open, options: Partial<HostOptions> = {}): Promise<Host> {
	const host = await open({ vault: DEMO, now: NOW, ...options });
	await settle(host);
	await host.page.getByRole('button', { name: 'Job search calendar', exact: true }).click();
	await host.page.locator('.ifu-calendar:visible .ifu-entry').first().waitFor();
	return host;
}

const entry = (host: Host, name: RegExp) =>
	host.page.locator('.ifu-calendar').getByRole('button', { name });
const dayOf = (host: Host, name: RegExp) =>
	entry(host, name).evaluate(element => element.closest<HTMLElement>('[data-day]')?.dataset['day']);

describe.each(LOOKS)('$look', ({ look, ...options }) => {
	test('shows month and agenda', async ({ open }) => {
		const host = await openCalendar(open, options);
		await host.page.getByRole('button', { name: 'Month', exact: true }).click();
		expect(await host.page.locator('.ifu-day').count()).toBe(42);
		expect(await seriousFindings(host.page, '.ifu-calendar')).toEqual([]);
		await host.shot(`calendar-month-${look}`);
		await host.page.getByRole('button', { name: 'Agenda', exact: true }).click();
		await host.page.locator('.ifu-agenda .ifu-entry').first().waitFor();
		expect(await seriousFindings(host.page, '.ifu-calendar')).toEqual([]);
		await host.shot(`calendar-agenda-${look}`);
	});
});

test('an interview is moved by the pointer after a question, its time, end and comment stay, undo brings it back', async ({
	open,
}) => {
	const host = await openCalendar(open, { vault: SMALL });
	await entry(host, /^Interview: /).dragTo(host.page.locator('[data-day="2026-11-27"]'));
	await host.page.getByRole('button', { name: 'Move interview' }).click();
	await expect
		.poll(() => host.read('Acme.md'))
		.toContain('date: 2026-11-27T14:30 # agreed by phone');
	expect(host.read('Acme.md')).toContain('end: 2026-11-27T15:30');
	await expect.poll(() => dayOf(host, /^Interview: /)).toBe('2026-11-27');
	await host.page.locator('.ifu-calendar .ifu-done button').click();
	await expect.poll(() => host.read('Acme.md')).toBe(INTERVIEW);
});

test('a finger drags after a long press', async ({ open }) => {
	const host = await openCalendar(open, { vault: SMALL, mobile: true });
	await host.page.getByRole('button', { name: 'Month', exact: true }).click();
	const name = /^Follow-up: .*Ada Quist/;
	const from = (await entry(host, name).boundingBox())!;
	const to = (await host.page.locator('[data-day="2026-11-28"]').boundingBox())!;
	const session = await host.page.context().newCDPSession(host.page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
		});
	await touch('touchStart', from.x + 5, from.y + 5);
	await entry(host, name).and(host.page.locator('.is-dragged')).waitFor();
	await touch('touchMove', to.x + 5, to.y + 5);
	await host.page.locator('[data-day="2026-11-28"].is-target').waitFor();
	await touch('touchEnd', 0, 0);
	await expect.poll(() => host.read('Borealis.md')).toContain('2026-11-28');
	expect(host.read('Borealis.md')).toContain('snoozed:');
});

test('a no to the question leaves the note alone', async ({ open }) => {
	const host = await openCalendar(open, { vault: SMALL });
	await entry(host, /^Interview: /).focus();
	await host.page.keyboard.press('Shift+ArrowRight');
	await host.page.keyboard.press('Enter');
	await expect.poll(() => host.page.locator('.modal').count()).toBe(0);
	expect(host.read('Acme.md')).toBe(INTERVIEW);
});

test('a follow-up is snoozed with the keyboard alone, and keeps the focus', async ({ open }) => {
	const host = await openCalendar(open, { vault: SMALL });
	const name = /^Follow-up: .*Ada Quist/;
	const before = await dayOf(host, name);
	await entry(host, name).focus();
	await host.page.keyboard.press('Shift+ArrowDown');
	await expect.poll(() => host.read('Borealis.md')).toContain('snoozed:');
	await expect.poll(() => dayOf(host, name)).not.toBe(before);
	await expect
		.poll(() => entry(host, name).evaluate(element => element === document.activeElement))
		.toBe(true);
	await host.page.locator('.ifu-calendar .ifu-done button').click();
	await expect.poll(() => host.read('Borealis.md')).toBe(APPLICATION);
});

test('a date that they named stays where it is, and says where to change it', async ({ open }) => {
	const host = await openCalendar(open, { vault: SMALL });
	await entry(host, /^Date they named: /)
		.first()
		.focus();
	await host.page.keyboard.press('Shift+ArrowRight');
	await expect
		.poll(() => host.page.locator('.notice').allInnerTexts())
		.toContainEqual(expect.stringContaining('what they told you'));
	expect(host.read('Borealis.md')).toBe(APPLICATION);
});

test('an entry opens its note and its company page', async ({ open }) => {
	const host = await openCalendar(open, { vault: SMALL });
	await entry(host, /^Interview: /).click();
	await host.page.getByRole('menuitem', { name: 'Company page' }).click();
	await expect.poll(() => host.page.locator('.ifu-company-page h2').innerText()).toBe('Acme');
});

describe.each(STRAINS)('holds with $name', ({ name, ...options }) => {
	test('nothing is wider than the view', async ({ open }) => {
		const host = await openCalendar(open, options);
		await host.page.getByRole('button', { name: 'Month', exact: true }).click();
		expect(await spilling(host, '.ifu-calendar-page')).toEqual([]);
		await host.shot(`calendar-month-${name.replaceAll(' ', '-')}`);
	});
});
