import { describe, expect } from 'vitest';
import { test, type Host } from '../host/browser';
import { seriousFindings } from '../host/kit/accessibility';
import { LETTER_KINDS } from '../../src/core/records/letter-kinds';
import { ACME, DEMO_VAULT, JANE, openRead, vaultOf } from './vaults';

const BRIGHTWATER = 'Applications/Brightwater Logistics - Supply Chain Analyst.md';
const PANEL = 'Interviews/2026-11-20 Larkspur panel.md';
const LETTER = 'Letters/2026-11-23 Thank-you - Jane Smith - Acme.md';
const NORTHBEAM = 'Applications/Northbeam Analytics - Planning Consultant.md';

const choose = async (host: Host, text: string): Promise<void> => {
	await host.page.locator('.prompt-input').fill(text);
	await host.page.locator('.suggestion-item.is-selected', { hasText: text }).waitFor();
	await host.page.keyboard.press('Enter');
};

const submit = (host: Host, name: string): Promise<void> =>
	host.page.locator('.modal').getByRole('button', { name, exact: true }).click();

describe.each([false, true])('mobile: %s', mobile => {
	test('settling follow-ups over the demo vault', async ({ open }) => {
		const host = await openRead(open, { vault: DEMO_VAULT, mobile });
		await host.openNote(BRIGHTWATER);
		const before = host.read(BRIGHTWATER);
		/** What a command says once it is done, and its change taken in. */
		const said = (words: string): Promise<void> =>
			expect.poll(() => host.notices()).toContainEqual(expect.stringContaining(words));

		await host.command('Snooze follow-up');
		await host.shot(`snooze-${mobile ? 'phone' : 'light'}`);
		await choose(host, 'Pick a date and time');
		expect(await seriousFindings(host.page, '.modal')).toEqual([]);
		await host.page.getByLabel('Day', { exact: true }).fill('2026-11-30');
		await host.page.getByLabel('Time', { exact: true }).fill('10:00');
		await submit(host, 'Snooze');
		await expect
			.poll(() => host.read(BRIGHTWATER))
			.toContain('snoozed:\n  - status-inquiry 2026-11-30T10:00\n');
		await said('Snoozed until');
		await host.command('Reopen follow-up');
		await expect.poll(() => host.read(BRIGHTWATER)).toBe(before);
		await host.command('Dismiss follow-up');
		await expect.poll(() => host.read(BRIGHTWATER)).toContain('dismissed:\n  - status-inquiry\n');
		await said('Dismissed: ');
		await host.command('Reopen follow-up');
		await expect.poll(() => host.read(BRIGHTWATER)).toBe(before);

		await host.command('Log a reply');
		await submit(host, 'Log');
		await expect.poll(() => host.read(BRIGHTWATER)).toContain('heard_back:\n  - 2026-11-23\n');
		await host.command('Log a call');
		await submit(host, 'Log');
		await expect.poll(() => host.read(BRIGHTWATER)).toContain('calls:\n  - 2026-11-23\n');
		await host.command('Set outcome');
		await choose(host, 'Offer');
		await host.page.getByLabel('Day', { exact: true }).fill('2026-11-22');
		await submit(host, 'Set outcome');
		await expect
			.poll(() => host.read(BRIGHTWATER))
			.toMatch(/: offer\n[^]*outcome_date: 2026-11-22\n/);
	});

	test('letters over the demo vault', async ({ open }) => {
		const host = await openRead(open, { vault: DEMO_VAULT, mobile });
		await host.openNote(PANEL);
		const offered = await host.offered();
		for (const { title } of LETTER_KINDS) {
			expect(offered).toContain(
				`Interview Follow-up: Write ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
			);
		}
		expect(offered).not.toContain('Interview Follow-up: Check letter');

		await host.command('Write thank-you letter');
		await choose(host, 'Dana Whitlock');
		await expect
			.poll(() => host.read('Letters/2026-11-23 Thank-you - Dana Whitlock - Larkspur Foods.md'))
			.toContain('Whitlock');
		await host.page.locator('.ifu-letter-bar').waitFor();
		await host.shot(`letter-${mobile ? 'phone' : 'light'}`);
		expect(await seriousFindings(host.page, '.ifu-letter-bar')).toEqual([]);

		await host.openNote(NORTHBEAM);
		await host.command('Write letter');
		await choose(host, 'Withdrawal');
		await host.page.locator('.ifu-letter-bar', { hasText: 'Withdrawal' }).waitFor();

		await host.command('Write all letters due');
		await expect
			.poll(() => host.notices())
			.toContainEqual(expect.stringMatching(/^\d+ letters are ready/));
		expect(await host.offered()).not.toContain('Interview Follow-up: Write all letters due');

		await host.command('Customize letter template');
		await choose(host, 'Thank-you letter, in German');
		await expect.poll(() => host.read('Templates/Letters/thank-you.de.md')).toContain('subject:');
	});

	test('letters from the menu of a file, where the note is one of ours', async ({ open }) => {
		const host = await openRead(open, {
			vault: vaultOf({ 'Acme.md': ACME, 'Jane Smith.md': JANE, 'Milk.md': 'Milk\n' }),
			mobile,
		});
		const offered = async (file: string): Promise<string[]> => {
			if (mobile) {
				// A notice covers the files for ten seconds.
				await host.page.locator('.notice').evaluateAll(notices => {
					for (const notice of notices) {
						notice.remove();
					}
				});
				await host.page.locator('.side-dock-settings').getByLabel('Files').click();
			}
			await host.page.locator(`[data-path="${file}"]`).click({ button: 'right' });
			return host.page.getByRole('menuitem').allInnerTexts();
		};
		const choose = (name: string): Promise<void> =>
			host.page.getByRole('menuitem', { name, exact: true }).click();
		const withFile = mobile ? [] : ['Save letter as email file'];
		expect(await offered('Acme.md')).toEqual(['Write letter', 'Write letter with options']);
		await choose('Write letter');
		await host.page.locator('.prompt-input').fill('Thank-you letter');
		await host.page.keyboard.press('Enter');
		await host.page.locator('.ifu-letter-bar').waitFor();
		expect(await offered(LETTER)).toEqual([
			'Check letter',
			...withFile,
			'Change letter channel',
			'Mark letter as sent',
		]);
		await choose('Mark letter as sent');
		await host.page.getByRole('button', { name: 'Mark as sent anyway' }).click();
		await expect.poll(() => host.read(LETTER)).toContain('status: sent');
		expect(await offered(LETTER)).toEqual(['Check letter', ...withFile]);
		await host.page.keyboard.press('Escape');
		expect(await offered('Milk.md')).toEqual([]);
	});

	test('calendar and check', async ({ open }) => {
		const host = await openRead(open, { vault: DEMO_VAULT, mobile });
		await host.command('Export calendar now');
		await expect
			.poll(() => host.read('Follow-ups.ics'))
			.toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
		const written = host.read('Follow-ups.ics');
		expect(host.read(PANEL)).toContain('\nfollow_up_id: ');
		await host.command('Export calendar now');
		await expect.poll(() => host.notices()).toContainEqual(expect.stringContaining('No change in'));
		expect(host.read('Follow-ups.ics')).toBe(written);

		await host.command('Check notes');
		expect(await seriousFindings(host.page, '.prompt')).toEqual([]);
		await host.shot(`check-notes-${mobile ? 'phone' : 'light'}`);
		await host.page
			.locator('.suggestion-item', { hasText: 'Saltbox Media first call.md, line' })
			.click();
		await expect
			.poll(() => host.page.locator('.view-header-title:visible').first().innerText())
			.toContain('Saltbox');
		await expect
			.poll(() =>
				host.page.evaluate(
					() =>
						(
							window as unknown as {
								app: { workspace: { activeEditor: { editor: { getCursor(): { line: number } } } } };
							}
						).app.workspace.activeEditor.editor.getCursor().line,
				),
			)
			.toBeGreaterThan(0);
	});

	test('a note of the person’s own becomes a record', async ({ open }) => {
		const mine = '---\r\ntags: [work]\r\n---\r\nTalked to **Jane**.\r\n\r\n  - all good';
		const host = await openRead(open, {
			vault: vaultOf({
				'Talk.md': mine,
				'Jane Smith.md': '---\ntype: contact\ncompany: Acme\n---\n',
			}),
			mobile,
		});
		await host.openNote('Talk.md');
		await host.command('Turn this note into an interview record');
		await host.page.getByRole('textbox', { name: 'Company' }).fill('ac');
		await host.page.locator('.suggestion-item', { hasText: 'Acme' }).waitFor();
		await host.page.keyboard.press('Enter');
		expect(await host.page.getByRole('textbox', { name: 'Company' }).inputValue()).toBe('Acme');
		await host.page.getByRole('textbox', { name: 'People' }).fill('ja');
		await host.page.locator('.suggestion-item', { hasText: 'Jane Smith' }).waitFor();
		await host.page.keyboard.press('Enter');
		await host.page.getByLabel('Date', { exact: true }).fill('2026-11-20');
		await host.shot(`turn-into-${mobile ? 'phone' : 'light'}`);
		await submit(host, 'Add properties');
		await expect
			.poll(() => host.read('Talk.md'))
			.toContain('contacts:\r\n  - "[[Jane Smith]]"\r\n');
		const text = host.read('Talk.md');
		expect(text.startsWith('---\r\ntags: [work]\r\n')).toBe(true);
		expect(text.endsWith('---\r\nTalked to **Jane**.\r\n\r\n  - all good')).toBe(true);
	});

	test('commands stay away where they make no sense', async ({ open }) => {
		const host = await openRead(open, { vault: vaultOf({ 'Milk.md': 'Milk\n' }), mobile });
		await host.openNote('Milk.md');
		const offered = (await host.offered()).map(name => name.replace('Interview Follow-up: ', ''));
		expect(offered).toEqual(
			expect.arrayContaining([
				'New interview note',
				'Turn this note into an interview record',
				'Export calendar now',
				'Customize letter template',
				'Check notes',
				'Open follow-ups',
			]),
		);
		for (const name of [
			'Write letter',
			'Write thank-you letter',
			'Write all letters due',
			'Mark letter as sent',
			'Check letter',
			'Copy letter',
			'Open letter in mail',
			'Snooze follow-up',
			'Dismiss follow-up',
			'Reopen follow-up',
			'Log a reply',
			'Log a call',
			'Set outcome',
		]) {
			expect(offered).not.toContain(name);
		}
	});
});
