import { describe, expect } from 'vitest';
import { seriousFindings } from '../../host/kit/accessibility';
import { startHost, test, type Host } from '../../host/browser';
import {
	choose,
	DEMO,
	LOOKS,
	NOW,
	openFollowUps,
	press,
	rowOf,
	settle,
	showFollowUps,
	STRAINS,
} from './screen';

const SAM = 'Thank-you letter: Sam Ortiz';
const LUNCH = 'Interviews/2026-11-19 Lunch with Harbor & Pine.md';
const BRIGHTWATER = 'Follow up: Helen Strand';
const BRIGHTWATER_NOTE = 'Applications/Brightwater Logistics - Supply Chain Analyst.md';

const groups = (host: Host): Promise<string[]> =>
	host.page.locator('.ifu-group-heading > :first-child').allInnerTexts();
const said = (host: Host): Promise<string> => host.page.locator('.ifu-done').innerText();
const overdue = (host: Host): Promise<string> =>
	host.page.locator('.ifu-group[data-group=overdue] .ifu-count').innerText();

describe.each(LOOKS)('$look', ({ look, ...options }) => {
	test('groups what is due, and axe finds nothing serious', async ({ open }) => {
		const host = await openFollowUps(open, options);
		await host.page.locator('.ifu-row').first().waitFor();
		expect(await groups(host)).toEqual([
			'Overdue',
			'Today',
			'This week',
			'Later',
			'No date',
			'Missing details',
		]);
		expect(await seriousFindings(host.page, '.ifu-follow-ups')).toEqual([]);
		if (look !== 'phone') {
			await host.openNote('Interviews/2026-11-20 Larkspur panel.md');
		}
		await host.shot(`follow-ups-${look}`);
	});
});

test.each(STRAINS)('holds with $name', async ({ name, ...options }) => {
	const host = await startHost({ vault: DEMO, now: NOW, ...options });
	try {
		await showFollowUps(host);
		await settle(host);
		await host.page.locator('.ifu-row').first().waitFor();
		expect(
			await host.page
				.locator('.ifu-scroller')
				.evaluate(list => list.scrollWidth - list.clientWidth),
		).toBeLessThanOrEqual(0);
		const rows = await host.page
			.locator('.ifu-group[data-group=overdue] .ifu-row')
			.evaluateAll(all =>
				all.map(row => row.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
			);
		rows
			.slice(1)
			.forEach(({ top }, at) => expect(top).toBeGreaterThanOrEqual(rows[at]!.bottom - 1));
		await host.shot(`follow-ups-${name.replaceAll(' ', '-')}`);
	} finally {
		await host.close();
	}
});

describe.each([false, true])('mobile: %s', mobile => {
	test('snoozes, and takes it back', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		const before = host.read(LUNCH);
		await press(host, SAM, 'Snooze');
		await choose(host, 'Tomorrow, Tue, Nov 24, 2026');
		await expect.poll(() => host.read(LUNCH)).toContain('thank-you Sam Ortiz 2026-11-24');
		await expect.poll(() => said(host)).toContain('Snoozed until Tue, Nov 24, 2026');
		expect(await groups(host)).toContain('Snoozed');
		await host.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => host.read(LUNCH)).toBe(before);
		await expect.poll(() => groups(host)).not.toContain('Snoozed');
	});

	test('snoozes until a day of one’s choice, and not into the past', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await press(host, SAM, 'Snooze');
		await choose(host, 'Pick a date…');
		const day = host.page.getByRole('textbox', { name: 'Day' });
		await day.fill('2026-11-23');
		await day.press('Enter');
		expect(await host.page.getByRole('alert').innerText()).toBe('Choose a later day.');
		expect(await seriousFindings(host.page, '.modal')).toEqual([]);
		await day.fill('2027-01-04');
		await day.press('Enter');
		await expect.poll(() => host.read(LUNCH)).toContain('thank-you Sam Ortiz 2027-01-04');
	});

	test('writes a letter, which is marked as sent and gone', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await press(host, SAM, 'Write letter');
		await expect
			.poll(() => host.page.locator('.view-header-title:visible').first().innerText())
			.toContain('Thank-you - Sam Ortiz');
		await showFollowUps(host);
		await press(host, SAM, 'Mark as sent');
		await expect.poll(() => said(host)).toContain('Marked as sent');
		await expect.poll(() => overdue(host)).toBe('5');
		expect(await (await rowOf(host, SAM)).count()).toBe(0);
	});

	test('dismisses, and takes it back', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await press(host, SAM, 'More actions');
		await choose(host, 'Dismiss');
		await expect.poll(() => host.read(LUNCH)).toContain('dismissed:');
		await expect.poll(() => overdue(host)).toBe('5');
		await host.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => overdue(host)).toBe('6');
		expect(await (await rowOf(host, SAM)).count()).toBe(1);
	});

	test('notes thanks that were said in person, and takes that back', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		const before = host.read(LUNCH);
		await press(host, SAM, 'More actions');
		await choose(host, 'I already thanked them');
		await expect.poll(() => host.read(LUNCH)).toMatch(/\nthanked:\s+(- )?"?Sam Ortiz/);
		await expect.poll(() => overdue(host)).toBe('5');
		await host.page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => host.read(LUNCH)).toBe(before);
		await expect.poll(() => overdue(host)).toBe('6');
	});

	test('logs a reply and a call', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await press(host, BRIGHTWATER, 'More actions');
		await choose(host, 'I called them today');
		await expect.poll(() => host.read(BRIGHTWATER_NOTE)).toMatch(/calls:[\s\S]*2026-11-23/);
		await press(host, 'Ask about the decision', 'More actions');
		await choose(host, 'They replied today');
		await expect
			.poll(() => host.read('Applications/Genesee Instrument Works - Materials Planner.md'))
			.toMatch(/heard_back:[\s\S]*2026-11-23/);
	});

	test('closes an application that nobody answered', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await press(host, 'Close as no response: Summit', 'Close as no response');
		await expect
			.poll(() => host.read('Applications/Summit and Vale - Replenishment Analyst.md'))
			.toMatch(/no response/);
		await expect.poll(() => said(host)).toContain('Closed as no response: Summit & Vale');
	});

	test('shows an offer beside the research, and asks which letter', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		const row = await rowOf(host, 'Reply to offer: Annika Sorel');
		expect(await row.locator('dt').allInnerTexts()).toEqual([
			'Offered',
			'Your range',
			'Benefits you want',
		]);
		expect(
			(await row.locator('dd').allInnerTexts()).every(
				told => told !== '' && told !== 'not noted yet',
			),
		).toBe(true);
		await row.getByRole('button', { name: 'Write letter' }).click();
		expect(await host.page.getByRole('menuitem').count()).toBe(3);
	});

	test('tells when exactly, whom, and lets them be written to and called', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		const row = await rowOf(host, BRIGHTWATER);
		expect(await row.locator('time').getAttribute('aria-label')).toBe('3 days ago, Fri 20 Nov');
		expect(await row.locator('a[href^="mailto:"]').getAttribute('href')).toMatch(
			/^mailto:[^@%]+@[^@%]+$/,
		);
		expect(await row.locator('a[href^="tel:"]').getAttribute('href')).toMatch(/^tel:\+?\d+$/);
	});

	test('opens the note, and offers it to the hover preview', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await host.page.evaluate(() => {
			const { app, previews } = Object.assign(
				window as unknown as {
					app: {
						workspace: { on(name: string, told: (preview: { linktext: string }) => void): void };
					};
					previews: string[];
				},
				{ previews: [] },
			);
			app.workspace.on('hover-link', ({ linktext }) => void previews.push(linktext));
		});
		const title = (await rowOf(host, SAM)).getByRole('link', { name: SAM });
		await title.hover();
		expect(
			await host.page.evaluate(() => (window as unknown as { previews: string[] }).previews),
		).toContain(LUNCH);
		await title.click();
		await expect
			.poll(() =>
				host.page.locator('.workspace-split.mod-root .view-header-title:visible').innerText(),
			)
			.toContain('Lunch with Harbor');
	});

	test('names the problems, and leads to them', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await host.page.getByRole('button', { name: /problems? in your notes/ }).click();
		await expect.poll(() => host.page.locator('.prompt .suggestion-item').count()).toBe(4);
	});

	test('a note changed on disk shows; the place, the focus and what is open stay', async ({
		open,
	}) => {
		const host = await openFollowUps(open, { mobile });
		const row = await rowOf(host, 'Review offer: Annika Sorel');
		await row.getByRole('button', { name: 'More actions' }).focus();
		const place = await row.evaluate(element => element.getBoundingClientRect().top);
		host.write(
			'Interviews/New.md',
			'---\ntype: interview\ncompany: Quillmark\ndate: 2026-11-20T09:00\ncontacts: Ada Quist\n---\n',
		);
		await expect.poll(() => overdue(host)).toBe('7');
		expect(
			await row
				.getByRole('button', { name: 'More actions' })
				.evaluate(element => element === document.activeElement),
		).toBe(true);
		expect(
			Math.abs((await row.evaluate(element => element.getBoundingClientRect().top)) - place),
		).toBeLessThan(2);
		expect(await (await rowOf(host, 'Ada Quist, Quillmark')).count()).toBe(1);
	});

	test('an empty vault is shown how to begin', async ({ open }) => {
		const host = await openFollowUps(open, { vault: { 'Groceries.md': '- flour\n' }, mobile });
		await expect
			.poll(() => host.page.locator('.ifu-nothing').innerText())
			.toContain('contact_date');
		expect(await seriousFindings(host.page, '.ifu-follow-ups')).toEqual([]);
		await host.shot(`follow-ups-empty-${mobile ? 'phone' : 'light'}`);
		await host.page
			.locator('.ifu-nothing')
			.getByRole('button', { name: 'New interview note' })
			.click();
		await host.page.locator('.modal').waitFor();
	});
});
