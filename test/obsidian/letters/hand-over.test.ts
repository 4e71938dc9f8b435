import { text as textOf } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { test, type Host } from '../../host/browser';
import { openRead, vaultOf } from '../vaults';

const LETTER = 'Letters/Thanks.md';
const letter = (body: string, more = ''): string =>
	`---\ntype: letter\nkind: thank-you\nto: "[[Jane Smith]]"\ninterview: "[[Acme]]"\nvia: email\nsubject: "Thank you & see you: 50% more?"\nstatus: draft\nsent:\n${more}---\n\n${body}\n`;
const vault = (body: string, more = ''): Record<string, string> =>
	vaultOf({
		'Acme.md':
			'---\ntype: interview\ncompany: Acme\ndate: 2026-11-23T08:00\ncontacts: "[[Jane Smith]]"\n---\n',
		'Jane Smith.md': '---\ntype: contact\nemail: jane+jobs@acme.example\n---\n',
		[LETTER]: letter(body, more),
	});

const bar = (host: Host, name: string) =>
	host.page.locator('.ifu-letter-bar').getByRole('button', { name });

describe.each([false, true])('mobile: %s', mobile => {
	test('a letter goes to the mail program, encoded right, and is marked from the notice', async ({
		open,
	}) => {
		const host = await openRead(open, {
			vault: vault('Dear Jane & Co,\n\n100 % fine? Grüße = 🙂\n\nNora'),
			mobile,
		});
		await host.openNote(LETTER);
		await bar(host, 'Open in mail').click();
		await expect.poll(() => host.handedOver()).toHaveLength(1);
		const url = new URL((await host.handedOver())[0]!);
		expect(url.pathname).toBe('jane%2Bjobs@acme.example');
		expect(url.searchParams.get('subject')).toBe('Thank you & see you: 50% more?');
		expect(url.searchParams.get('body')).toBe(
			'Dear Jane & Co,\r\n\r\n100 % fine? Grüße = 🙂\r\n\r\nNora',
		);
		expect(url.href).not.toContain('+');
		await host.page.locator('.notice').getByRole('button', { name: 'Mark as sent' }).click();
		await expect.poll(() => host.read(LETTER)).toContain('status: sent\nsent: 2026-11-23T09:30\n');
		await expect.poll(() => bar(host, 'Mark as sent').count()).toBe(0);
	});

	test('a long one is copied for pasting', async ({ open }) => {
		const body = `Dear Jane,\n\n${'A long story. '.repeat(200)}`.trim();
		const host = await openRead(open, { vault: vault(body), mobile });
		await host.openNote(LETTER);
		await host.command('Open letter in mail');
		await expect
			.poll(() => host.notices())
			.toContainEqual(expect.stringContaining('Paste the text'));
		const [url = ''] = await host.handedOver();
		expect(url).not.toContain('body=');
		expect(url).toContain('subject=Thank%20you');
		expect(await host.clipboard()).toBe(body);
	});

	test('a gap keeps it back until the person says so', async ({ open }) => {
		const host = await openRead(open, {
			vault: vault('Dear Jane, I liked ==what you liked==.'),
			mobile,
		});
		await host.openNote(LETTER);
		for (const name of ['Open in mail', 'Copy']) {
			await bar(host, name).click();
			await host.page
				.locator('.modal', { hasText: 'what you liked' })
				.getByRole('button', { name: 'Cancel' })
				.click();
		}
		expect(await host.handedOver()).toEqual([]);
		await bar(host, 'Copy').click();
		await host.page.getByRole('button', { name: 'Copy anyway' }).click();
		await expect
			.poll(() => host.clipboard())
			.toBe('Thank you & see you: 50% more?\n\nDear Jane, I liked ==what you liked==.');
	});

	test('what is typed and not saved yet is what goes out, and stays', async ({ open }) => {
		const host = await openRead(open, { vault: vault('Dear Jane,\n\nNora'), mobile });
		await host.openNote(LETTER);
		await host.page.locator('.cm-content').click();
		await host.page.keyboard.press('Control+End');
		await host.page.keyboard.type('Typed just now');
		await bar(host, 'Copy').click();
		await expect.poll(() => host.clipboard()).toContain('Typed just now');
		await host.page.locator('.cm-content').click();
		await host.page.keyboard.press('Control+End');
		await host.page.keyboard.type(', and this too');
		await bar(host, 'Mark as sent').click();
		await expect
			.poll(() => host.read(LETTER))
			.toMatch(/status: sent\n[^]*Typed just now, and this too/);
		expect(await host.page.locator('.cm-content').innerText()).toContain(
			'Typed just now, and this too',
		);
	});
});

test('the channel is changed from the bar, and the person’s own text goes only if they say so', async ({
	open,
}) => {
	const host = await openRead(open, { vault: vault('Dear Jane,\n\nMy own words.\n\nNora') });
	await host.openNote(LETTER);
	for (const answer of ['Cancel', 'Replace text']) {
		expect(await host.read(LETTER)).toContain('via: email');
		await bar(host, 'Change channel').click();
		await host.page.locator('.suggestion-item', { hasText: 'LinkedIn message' }).click();
		await host.page
			.locator('.modal', { hasText: 'Replace your text?' })
			.getByRole('button', { name: answer })
			.click();
	}
	await expect.poll(() => host.read(LETTER)).toContain('via: LinkedIn');
	expect(await host.read(LETTER)).not.toContain('My own words');
	await expect.poll(() => bar(host, 'Open in mail').count()).toBe(0);
	await host.command('Undo last action');
	await expect.poll(() => host.read(LETTER)).toContain('My own words');
});

test('a letter is saved as a file for the mail program', async ({ open }) => {
	const host = await openRead(open, { vault: vault('Dear Jane,\n\nGrüße\n\nNora') });
	await host.openNote(LETTER);
	const [download] = await Promise.all([
		host.page.waitForEvent('download'),
		host.command('Save letter as email file'),
	]);
	expect(download.suggestedFilename()).toBe('Thanks.eml');
	const text = await textOf(await download.createReadStream());
	expect(text).toContain('To: Jane Smith\r\n <jane+jobs@acme.example>');
	expect(text).toContain('X-Unsent: 1');
});

test('a letter is written with the choices that the person makes in the form', async ({ open }) => {
	const host = await openRead(open, { vault: vault('Dear Jane') });
	await host.openNote('Acme.md');
	await host.command('Write letter with options');
	await host.page.locator('.suggestion-item', { hasText: 'Status inquiry' }).click();
	const form = host.page.locator('.modal', { hasText: 'Options: Status inquiry' });
	await form.getByLabel('Channel').selectOption('LinkedIn message');
	await form.getByLabel('Deadline of another offer').fill('2026-12-11');
	await form.getByRole('button', { name: 'Write letter' }).click();
	const path = 'Letters/2026-11-23 Status inquiry - Jane Smith - Acme.md';
	await expect.poll(() => host.read(path)).toMatch(/via: LinkedIn\n[^]*by December 11/);
});

test('a letter by mail prints on one page without its properties', async ({ open }) => {
	const address =
		'48 Alder Street\nRochester, NY 14620\nNovember 24, 2026\n\nMs. Jane Smith\nVP Engineering\nAcme\n1 Foundry Road\nDayton, OH 45402\n\nDear Ms. Smith:\n\n';
	const host = await openRead(open, {
		vault: vault(
			`${address}${'Thank you for the interview on Monday. I enjoyed talking with you about the position and the plan for the control room. '.repeat(9)}\n\nSincerely,\n\nNora`,
			'cssclasses:\n  - interview-follow-up-letter\n',
		),
	});
	await host.openNote(LETTER);
	await host.page.getByRole('button', { name: 'Reading view' }).click();
	await host.page.locator('.interview-follow-up-letter .markdown-preview-section').waitFor();
	// Obsidian's export prints the note alone, in an element of this class.
	await host.page.evaluate(() => {
		const sheet = document
			.querySelector('.markdown-preview-view.interview-follow-up-letter')!
			.cloneNode(true);
		document.body.replaceChildren(sheet);
	});
	for (const format of ['A4', 'Letter']) {
		const pdf = await host.page.pdf({
			format,
			margin: { top: '1in', bottom: '1in', left: '1in', right: '1in' },
		});
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	}
	await host.page.emulateMedia({ media: 'print' });
	await host.page.setViewportSize({ width: 624, height: 864 });
	expect(await host.page.locator('.inline-title').isVisible()).toBe(false);
	await host.shot('letter-printed');
});
