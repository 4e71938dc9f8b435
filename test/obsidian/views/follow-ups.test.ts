import { describe, expect } from 'vitest';
import { followUpName } from '../../../src/i18n/follow-ups';
import { seriousFindings } from '../../host/kit/accessibility';
import { startHost, test, type Host } from '../../host/browser';
import {
	choose,
	DEMO,
	drawn,
	groupsOf,
	LOOKS,
	NOW,
	openFollowUps,
	press,
	rowOf,
	settle,
	showFollowUps,
	STRAINS,
} from './screen';

const SAM = 'Sam Ortiz';
const LUNCH = 'Interviews/2026-11-19 Lunch with Harbor & Pine.md';
const BRIGHTWATER = 'Helen Strand';
const BRIGHTWATER_NOTE = 'Applications/Brightwater Logistics - Supply Chain Analyst.md';
const OFFER = `${followUpName('offer-review', [])}: Annika`;
const COBALT = 'Applications/Cobalt Ridge Outfitters - Inventory Planning Manager.md';

const done = (host: Host): Promise<string> => host.page.locator('.ifu-done').innerText();
const overdue = (host: Host): Promise<string> =>
	host.page.locator('.ifu-group-heading[data-group=overdue] .ifu-count').innerText();
const undo = (host: Host): Promise<void> =>
	host.page.locator('.ifu-done').getByRole('button', { name: 'Undo' }).click();
const sendForm = (host: Host, name: string): Promise<void> =>
	host.page.locator('.modal').getByRole('button', { name, exact: true }).click();

describe.each(LOOKS)('$look', ({ look, ...options }) => {
	test('groups what is due, shows at least eight rows, and axe finds nothing serious', async ({
		open,
	}) => {
		const host = await openFollowUps(open, options);
		await host.page.locator('.ifu-row').first().waitFor();
		const groups = await groupsOf(host);
		expect(groups).toEqual(
			expect.arrayContaining(['Overdue', 'Today', 'This week', 'Later', 'Missing details']),
		);
		expect(await seriousFindings(host.page, '.ifu-follow-ups')).toEqual([]);
		const visible = await host.page
			.locator('.ifu-row')
			.evaluateAll(
				rows => rows.filter(row => row.getBoundingClientRect().bottom <= innerHeight).length,
			);
		expect(visible).toBeGreaterThanOrEqual(look === 'phone' ? 6 : 8);
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
		const rows = await host.page.locator('.ifu-row').evaluateAll(all =>
			all
				.map(row => row.getBoundingClientRect())
				.map(({ top, bottom }) => ({ top, bottom }))
				.sort((a, b) => a.top - b.top),
		);
		rows.slice(1).forEach(({ top }, at) => {
			expect(top).toBeGreaterThanOrEqual(rows[at]!.bottom - 1);
		});
		await host.shot(`follow-ups-${name.replaceAll(' ', '-')}`);
	} finally {
		await host.close();
	}
});

/** Runs an action, waits until the note says so, and undoes it: the note is as before, byte for byte. */
async function doAndUndo(
	host: Host,
	note: string,
	expected: RegExp,
	act: () => Promise<void>,
): Promise<void> {
	const before = host.read(note);
	await act();
	await expect.poll(() => host.read(note)).toMatch(expected);
	await undo(host);
	await expect.poll(() => host.read(note)).toBe(before);
}

/** Opens a row's menu and chooses an item. */
async function fromMenu(host: Host, row: string, item: string): Promise<void> {
	await press(host, row, 'More actions');
	await choose(host, item);
}

describe.each([false, true])('mobile: %s', mobile => {
	test('undoes every action of a row, byte for byte', { timeout: 120_000 }, async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await doAndUndo(host, LUNCH, /thank-you Sam Ortiz 2026-11-24/, async () => {
			await press(host, SAM, 'Snooze');
			await choose(host, 'Tomorrow');
		});
		await doAndUndo(host, LUNCH, /\ndismissed:/, () => fromMenu(host, SAM, 'Dismiss'));
		await doAndUndo(host, LUNCH, /\nthanked:\s+(- )?"?Sam Ortiz/, () =>
			fromMenu(host, SAM, 'I already thanked them'),
		);
		await doAndUndo(host, BRIGHTWATER_NOTE, /calls:[\s\S]*2026-11-23/, () =>
			fromMenu(host, BRIGHTWATER, 'I called them today'),
		);
		await doAndUndo(host, BRIGHTWATER_NOTE, /heard_back:[\s\S]*2026-11-23/, () =>
			fromMenu(host, BRIGHTWATER, 'They replied today'),
		);
		await doAndUndo(host, BRIGHTWATER_NOTE, /heard_back:[\s\S]*2026-11-22/, async () => {
			await fromMenu(host, BRIGHTWATER, 'They replied on another day');
			await sendForm(host, 'Log reply');
		});
		await doAndUndo(host, BRIGHTWATER_NOTE, /rejected[\s\S]*outcome_date: 2026-11-23/, () =>
			fromMenu(host, BRIGHTWATER, 'Rejected'),
		);
		await doAndUndo(host, BRIGHTWATER_NOTE, /decision_date: 2026-12-04/, async () => {
			await fromMenu(host, BRIGHTWATER, 'Note a promised date');
			await host.page.getByLabel('Day', { exact: true }).fill('2026-12-04');
			await host.page.getByLabel('What happens').selectOption({ label: 'They decide by' });
			await sendForm(host, 'Save date');
		});
		await doAndUndo(host, BRIGHTWATER_NOTE, /offer: 85,000 a year/, async () => {
			await fromMenu(host, BRIGHTWATER, 'Offer');
			await host.page.getByLabel('Terms').fill('85,000 a year');
			await host.page.getByLabel('Reply by').fill('2026-12-01');
			expect(await seriousFindings(host.page, '.modal')).toEqual([]);
			await sendForm(host, 'Save offer');
		});
		const offer = host.read(COBALT);
		await doAndUndo(host, COBALT, /withdrawn[\s\S]*outcome_date: 2026-11-23/, () =>
			fromMenu(host, OFFER, 'Withdraw'),
		);
		expect(host.read(COBALT)).toBe(offer);
	});

	test('writes a letter, marks it as sent, and undoes both', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await press(host, SAM, 'Write letter');
		const title = host.page.locator('.view-header-title:visible').first();
		await expect.poll(() => title.innerText()).toContain('Thank-you - Sam Ortiz');
		const letter = `Letters/${await title.innerText()}.md`;
		const draft = host.read(letter);
		await showFollowUps(host);
		await fromMenu(host, SAM, 'Mark as sent');
		await expect.poll(() => done(host)).toContain('Marked as sent');
		await expect.poll(() => overdue(host)).toBe('5');
		await undo(host);
		await expect.poll(() => host.read(letter)).toBe(draft);
		await expect.poll(() => overdue(host)).toBe('6');
		await host.command('Undo last action');
		await expect.poll(() => host.notices()).toContainEqual(expect.stringContaining('Undone'));
		expect(() => host.read(letter)).toThrow();
	});

	test('snoozes to a time of today, and not into the past', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await press(host, SAM, 'Snooze');
		await choose(host, /^Later today/);
		await expect.poll(() => host.read(LUNCH)).toContain('thank-you Sam Ortiz 2026-11-23T11:00');
		await expect.poll(() => overdue(host)).toBe('5');
		await undo(host);
		await expect.poll(() => overdue(host)).toBe('6');
		await press(host, SAM, 'Snooze');
		await choose(host, 'Pick a date and time');
		const day = host.page.getByLabel('Day', { exact: true });
		await day.fill('2026-11-23');
		await day.press('Enter');
		expect(await host.page.getByRole('alert').innerText()).toContain('Choose a later day');
		expect(await seriousFindings(host.page, '.modal')).toEqual([]);
		await day.fill('2027-01-04');
		await day.press('Enter');
		await expect.poll(() => host.read(LUNCH)).toContain('thank-you Sam Ortiz 2027-01-04');
	});

	test('searches, filters by status, and groups by company', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		const rows = host.page.locator('.ifu-row');
		await rows.first().waitFor();
		await host.page.getByRole('searchbox', { name: 'Search follow-ups' }).fill('helen strand');
		await expect.poll(() => rows.first().innerText()).toContain('Helen Strand');
		expect(await rows.filter({ hasText: 'Sam Ortiz' }).count()).toBe(0);
		await host.page.getByRole('searchbox', { name: 'Search follow-ups' }).fill('no such thing');
		await host.page.getByRole('button', { name: 'Clear filters' }).click();
		await host.page.getByRole('button', { name: 'Filter follow-ups' }).click();
		await host.page.getByRole('menuitemcheckbox', { name: 'Done' }).click();
		await expect.poll(() => groupsOf(host)).toEqual(['Done']);
		await host.page.getByRole('button', { name: 'Remove filter Done' }).click();
		await host.page.getByRole('button', { name: 'Filter follow-ups' }).click();
		await host.page.getByRole('menuitemcheckbox', { name: 'Group by company' }).click();
		await expect
			.poll(() => host.page.locator('.ifu-group-heading').allInnerTexts())
			.toContainEqual(expect.stringContaining('Brightwater Logistics'));
	});

	test('dismisses several at once', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		const [lunch, application] = [host.read(LUNCH), host.read(BRIGHTWATER_NOTE)];
		await (await rowOf(host, SAM)).getByRole('checkbox').check();
		await (await rowOf(host, BRIGHTWATER)).getByRole('checkbox').check();
		await expect
			.poll(() => host.page.locator('.ifu-selection').innerText())
			.toContain('2 selected');
		await host.page.locator('.ifu-selection').getByRole('button', { name: 'Dismiss' }).click();
		await expect.poll(() => overdue(host)).toBe('4');
		expect(await done(host)).toContain('Dismissed 2 follow-ups.');
		await undo(host);
		await expect.poll(() => overdue(host)).toBe('6');
		expect([host.read(LUNCH), host.read(BRIGHTWATER_NOTE)]).toEqual([lunch, application]);
	});

	test('shows details with the offer, people and ways to reach them', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		const offer = await rowOf(host, OFFER);
		await offer.getByRole('button', { name: /^Show details/ }).click();
		expect(await offer.locator('dt').allInnerTexts()).toEqual([
			'Offered',
			'Your range',
			'Benefits you want',
		]);
		const person = await rowOf(host, BRIGHTWATER);
		await person.getByRole('button', { name: /^Show details/ }).click();
		expect(await person.locator('time').first().innerText()).toMatch(/20/);
		expect(await person.locator('a[href^="mailto:"]').getAttribute('href')).toMatch(
			/^mailto:[^@%]+@[^@%]+$/,
		);
		expect(await person.locator('a[href^="tel:"]').getAttribute('href')).toMatch(/^tel:\+?\d+$/);
		expect(await seriousFindings(host.page, '.ifu-follow-ups')).toEqual([]);
	});

	test('keeps focus and place when a note changes on disk', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		const row = await rowOf(host, OFFER);
		await row.getByRole('button', { name: /^More actions/ }).focus();
		await drawn(host);
		const top = (): Promise<number> => row.evaluate(element => element.getBoundingClientRect().top);
		const place = await top();
		host.write(
			'Interviews/New.md',
			'---\ntype: interview\ncompany: Quillmark\ndate: 2026-11-20T09:00\ncontacts: Ada Quist\n---\n',
		);
		await expect.poll(() => host.page.locator('.ifu-row').first().innerText()).toBeTruthy();
		await expect
			.poll(() => host.page.locator('.status-bar-item').first().innerText())
			.toContain('12');
		expect(
			await row
				.getByRole('button', { name: /^More actions/ })
				.evaluate(element => element === document.activeElement),
		).toBe(true);
		if ((await host.page.locator('.ifu-scroller').evaluate(list => list.scrollTop)) > 0) {
			await expect.poll(async () => Math.abs((await top()) - place)).toBeLessThan(2);
		}
		expect(await (await rowOf(host, 'Ada Quist')).count()).toBe(1);
	});

	test('opens the note, and the list of problems', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await (await rowOf(host, SAM)).locator('.ifu-title').click();
		const title = host.page.locator('.workspace-split.mod-root .view-header-title:visible');
		await expect.poll(() => title.innerText()).toContain('Lunch with Harbor');
		await showFollowUps(host);
		await host.page.getByRole('button', { name: /problems? in your notes/ }).click();
		await expect
			.poll(() => host.page.locator('.prompt .suggestion-item').count())
			.toBeGreaterThan(0);
	});

	test('leads through the first steps in an empty vault', async ({ open }) => {
		const host = await openFollowUps(open, { vault: { 'Groceries.md': '- flour\n' }, mobile });
		const empty = host.page.locator('.ifu-nothing');
		await expect.poll(() => empty.innerText()).toContain('Who signs your letters?');
		expect(await seriousFindings(host.page, '.ifu-follow-ups')).toEqual([]);
		await host.shot(`follow-ups-empty-${mobile ? 'phone' : 'light'}`);
		await empty.getByRole('button', { name: 'Skip step: Who signs your letters?' }).click();
		await expect.poll(() => empty.innerText()).not.toContain('Who signs your letters?');
		await empty.getByRole('button', { name: 'Add a sample application' }).click();
		await expect
			.poll(() => host.page.locator('.ifu-row').first().innerText())
			.toContain('Lucia Marr');
		await host.command('Remove sample application');
		await expect.poll(() => empty.isVisible()).toBe(true);
	});
});
