/** How many clicks the most frequent tasks take, from the list of follow-ups on. */
import { expect } from 'vitest';
import { test, type Host } from '../../host/browser';
import { openFollowUps, press, rowOf, showFollowUps } from './screen';

const SAM = 'Sam Ortiz';
const BRIGHTWATER = 'Helen Strand';
const BRIGHTWATER_NOTE = 'Applications/Brightwater Logistics - Supply Chain Analyst.md';

/** Counts the clicks of a task, and checks that it takes no more than it should. */
function clickCounter({ page }: Host) {
	let clicks = 0;
	return {
		async click(role: 'button' | 'menuitem' | 'link', name: string | RegExp, within = 'body') {
			clicks += 1;
			await page.locator(within).getByRole(role, { name }).first().click();
		},
		async row(host: Host, title: string, button: string) {
			clicks += 1;
			await press(host, title, button);
		},
		expectClicks(task: string, expected: number) {
			expect(clicks, task).toBe(expected);
			clicks = 0;
		},
	};
}

/** Fills a field of the open form, and sends the form with Enter. */
async function sendField({ page }: Host, label: string, text: string): Promise<void> {
	const field = page.locator('.modal').getByLabel(label, { exact: true }).first();
	await field.fill(text);
	await field.press('Enter');
	await page.locator('.modal').waitFor({ state: 'detached' });
}

test('the most frequent tasks take few clicks', { timeout: 90_000 }, async ({ open }) => {
	const host = await openFollowUps(open);
	const { page } = host;
	const before = host.read(BRIGHTWATER_NOTE);
	const counter = clickCounter(host);
	const note = () => host.read(BRIGHTWATER_NOTE);
	const undo = async (): Promise<void> => {
		await counter.click('button', 'Undo', '.ifu-done');
		await expect.poll(note).toBe(before);
		counter.expectClicks('undo', 1);
	};

	await counter.row(host, BRIGHTWATER, 'Snooze');
	await counter.click('menuitem', /^Tomorrow/);
	await expect.poll(note).toContain('snoozed:');
	counter.expectClicks('snooze', 2);
	await undo();

	await counter.row(host, BRIGHTWATER, 'More actions');
	await counter.click('menuitem', 'They replied today');
	await expect.poll(note).toContain('2026-11-23');
	counter.expectClicks('replied today', 2);
	await undo();

	await counter.row(host, BRIGHTWATER, 'More actions');
	await counter.click('menuitem', /^They replied on another day/);
	await counter.click('button', 'Log reply', '.modal');
	await expect.poll(note).toContain('2026-11-22');
	counter.expectClicks('replied yesterday', 3);
	await undo();

	await counter.row(host, BRIGHTWATER, 'More actions');
	await counter.click('menuitem', 'Rejected');
	await expect.poll(note).toContain('rejected');
	counter.expectClicks('rejected', 2);
	await undo();

	await counter.row(host, BRIGHTWATER, 'More actions');
	await counter.click('menuitem', /^Offer/);
	await sendField(host, 'Terms', '85,000 a year');
	await expect.poll(note).toContain('85,000 a year');
	counter.expectClicks('offer', 2);
	await undo();

	await counter.row(host, BRIGHTWATER, 'More actions');
	await counter.click('menuitem', /^Note a promised date/);
	await sendField(host, 'Day', '2026-12-04');
	await expect.poll(note).toContain('2026-12-04');
	counter.expectClicks('note a promised date', 2);
	await undo();

	await counter.click('button', 'Add interview or application');
	await counter.click('menuitem', 'New interview');
	await sendField(host, 'Company', 'Quillmark');
	await page.locator('.ifu-done', { hasText: 'Quillmark' }).waitFor();
	counter.expectClicks('add an interview', 2);

	await showFollowUps(host);
	await counter.click('button', 'Add interview or application');
	await counter.click('menuitem', 'New application');
	await sendField(host, 'Company', 'Tolliver Mills');
	await page.locator('.ifu-done', { hasText: 'Tolliver Mills' }).waitFor();
	counter.expectClicks('add an application', 2);

	await showFollowUps(host);
	await counter.row(host, SAM, 'Write letter');
	await counter.click('button', 'Open in mail', '.ifu-letter-bar');
	await expect.poll(() => host.handedOver()).toHaveLength(1);
	await counter.click('button', 'Mark as sent', '.ifu-letter-bar');
	await expect.poll(() => page.locator('.ifu-letter-bar').innerText()).toContain('· sent');
	counter.expectClicks('write, mail and mark a thank-you', 3);

	await showFollowUps(host);
	await rowOf(host, BRIGHTWATER);
	await counter.click('button', /^Show everything on Brightwater/, '.ifu-follow-ups');
	await page.locator('.ifu-company-page:visible h2', { hasText: 'Brightwater' }).waitFor();
	counter.expectClicks('everything on one company', 1);
});
