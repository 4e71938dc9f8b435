import { describe, expect } from 'vitest';
import { test } from '../host/browser';
import { ACME, JANE, NOW, vaultOf } from './vaults';

describe.each([true])('mobile: %s', mobile => {
	test('follows what other programs do to the notes, renames included', async ({ open }) => {
		const host = await open({ vault: vaultOf({ 'Shopping.md': 'Milk\n' }), now: NOW, mobile });
		const status = host.page.locator('.status-bar-item.plugin-interview-follow-up');
		await expect.poll(() => status.textContent()).toBe('No follow-ups due');
		host.write('Interviews/Acme.md', ACME);
		host.write('Jane Smith.md', JANE);
		await expect.poll(() => status.textContent()).toBe('No follow-ups due');
		host.write('Interviews/Acme.md', ACME.replace('2026-11-23T08:00', '2026-11-20T08:00'));
		await expect.poll(() => status.textContent()).toBe('1 follow-up due');
		await host.page.evaluate(() => window.host.rename('Interviews/Acme.md', 'Old/Talk.md'));
		await expect.poll(() => status.getAttribute('aria-label')).toContain('1 follow-up overdue');
		host.write('Old/Talk.md', 'No interview any more\n');
		await expect.poll(() => status.textContent()).toBe('No follow-ups due');
	});

	test('notes whose properties cannot be read are told of at the start, and no other note is read', async ({
		open,
	}) => {
		const host = await open({
			vault: vaultOf({
				'Broken.md': '---\ntype: interview\ncompany: [Acme\n---\n',
				'Open.md': '---\ntype: interview\ncompany: Acme\n\nNo end\n',
				'Rule.md': '---\n\nA rule, and no properties\n',
				'Milk.md': 'Milk\n',
				'Templates/Interview.md': '---\ntype: interview\ndate: {{date}}\n---\n',
			}),
			now: NOW,
			mobile,
		});
		await expect
			.poll(() => host.cli('interview-follow-up:check-notes'))
			.toMatch(/^Broken\.md:\d+: [^]*\nOpen\.md:\d+: /);
		expect(
			(await host.cli('interview-follow-up:check-notes')).match(/^(?!Broken|Open).*\.md:/gm),
		).toBeNull();
	});

	test('a contact without a kind is known by being linked, wherever it is moved', async ({
		open,
	}) => {
		const host = await open({
			vault: vaultOf({ 'Acme.md': ACME, 'Jane Smith.md': '---\nemail: jane@acme.example\n---\n' }),
			now: NOW,
			mobile,
		});
		expect(await host.cli('interview-follow-up:write-thank-you', { note: 'Acme' })).toContain(
			'Letters/',
		);
		expect(host.read('Letters/2026-11-23 Thank-you - Jane Smith - Acme.md')).toContain(
			'to: "[[Jane Smith]]"',
		);
		const letter = 'Letters/2026-11-23 Thank-you - Jane Smith - Acme.md';
		expect(await host.cli('interview-follow-up:mail-letter', { note: letter })).toMatch(
			/^Error: Still to fill in: /,
		);
		await host.page.evaluate(() => window.host.rename('Jane Smith.md', 'People/Jane Smith.md'));
		await host.cli('interview-follow-up:mail-letter', { note: letter, anyway: 'true' });
		expect(await host.handedOver()).toEqual([
			expect.stringMatching(/^mailto:jane@acme\.example\?/),
		]);
	});
});
