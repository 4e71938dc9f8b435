import { describe, expect } from 'vitest';
import { test } from '../host/browser';
import { seriousFindings } from '../host/kit/accessibility';
import { ACME, JANE, openRead, vaultOf } from './vaults';

const VAULT = vaultOf({ 'Acme.md': ACME, 'Jane Smith.md': JANE });
const LETTER = 'Letters/2026-11-23 Thank-you - Jane Smith - Acme.md';

describe('Obsidian’s command line', () => {
	test('does what the palette does, and asks for what is missing', async ({ open }) => {
		const host = await openRead(open, { vault: VAULT });
		const cli = (command: string, words: Record<string, string> = {}): Promise<string> =>
			host.cli(`interview-follow-up:${command}`, words);
		expect(
			await cli('new-interview', {
				company: 'Globex',
				date: '2026-11-24T10:00',
				contacts: 'Hank; Homer',
			}),
		).toBe('2026-11-24 Globex interview.md');
		expect(host.read('2026-11-24 Globex interview.md')).toContain(
			'contacts:\n  - Hank\n  - Homer\n',
		);
		expect(await cli('write-thank-you', { note: 'Acme' })).toBe(LETTER);
		expect(await cli('check-letter', { note: LETTER })).toContain('gap');
		expect(await cli('mark-sent', { note: LETTER, at: '2026-11-23T09:00' })).toContain(
			'Jane Smith',
		);
		expect(host.read(LETTER)).toContain('sent: 2026-11-23T09:00');
		expect(
			await cli('set-outcome', { note: 'Acme.md', outcome: 'ghosted', day: '2026-11-22' }),
		).toContain('no response');
		expect(await cli('snooze', { note: 'Nowhere' })).toBe(
			'Error: There is no note “Nowhere” in this vault.',
		);
		expect(await cli('snooze', { note: '2026-11-24 Globex interview' })).toMatch(
			/^Error: Choose one with follow_up=…/,
		);
		expect(await cli('set-outcome', { note: 'Acme', outcome: 'bliss' })).toContain(
			'choose one of planning',
		);
		expect(await cli('check-notes')).toMatch(/^Acme\.md:6: This interview is dated after/);
	});
});

describe.each([false, true])('links, mobile: %s', mobile => {
	test('open and show, and write only with a yes', async ({ open }) => {
		const host = await openRead(open, { vault: VAULT, mobile });
		await host.follow('obsidian://interview-follow-up');
		await host.page.locator('.ifu-follow-ups').waitFor();
		await host.follow(
			'obsidian://interview-follow-up?action=new-interview&company=Globex%20%26%20Sons',
		);
		expect(await host.page.getByRole('textbox', { name: 'Company' }).inputValue()).toBe(
			'Globex & Sons',
		);
		await host.page.keyboard.press('Escape');

		await host.follow(
			'obsidian://interview-follow-up?command=set-outcome&note=Acme&outcome=rejected&day=2026-11-22',
		);
		const modal = host.page.locator('.modal', {
			hasText: 'A link wants to run “Set outcome” on “Acme.md”',
		});
		await modal.waitFor();
		await host.shot(`link-${mobile ? 'phone' : 'light'}`);
		expect(await seriousFindings(host.page, '.modal')).toEqual([]);
		await modal.getByRole('button', { name: 'Cancel' }).click();
		expect(host.read('Acme.md')).toBe(ACME);
		await host.follow(
			'obsidian://interview-follow-up?command=set-outcome&note=Acme&outcome=rejected&day=2026-11-22',
		);
		await modal.getByRole('button', { name: 'Run command' }).click();
		await expect
			.poll(() => host.read('Acme.md'))
			.toContain('outcome: rejected\noutcome_date: 2026-11-22\n');
	});

	test('that ask for nonsense say so and change nothing', async ({ open }) => {
		const host = await openRead(open, { vault: VAULT, mobile });
		for (const query of [
			'action=delete-everything',
			'command=snooze&note=../../etc/passwd',
			'command=__proto__',
			'command=mark-sent&note=Acme',
		]) {
			await host.follow(`obsidian://interview-follow-up?${query}`);
			await expect
				.poll(() => host.page.locator('.notice').last().innerText())
				.toMatch(/isn’t a command|There is no note|isn’t available/);
		}
		expect(host.read('Acme.md')).toBe(ACME);
	});
});
