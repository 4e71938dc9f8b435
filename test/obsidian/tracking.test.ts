import { expect } from 'vitest';
import { test } from '../host/browser';
import { ACME, JANE, NOW, vaultOf } from './vaults';

test('follows what other programs do to the notes, renames included', async ({ open }) => {
	const host = await open({ vault: vaultOf({ 'Shopping.md': 'Milk\n' }), now: NOW });
	const status = host.page.locator('.status-bar-item.plugin-interview-follow-up');
	await expect.poll(() => status.innerText()).toBe('No follow-ups due');
	host.write('Interviews/Acme.md', ACME);
	host.write('Jane Smith.md', JANE);
	await expect.poll(() => status.innerText()).toBe('No follow-ups due');
	host.write('Interviews/Acme.md', ACME.replace('2026-11-23T08:00', '2026-11-20T08:00'));
	await expect.poll(() => status.innerText()).toBe('1 follow-up due');
	await host.page.evaluate(() => window.host.rename('Interviews/Acme.md', 'Old/Talk.md'));
	await expect.poll(() => status.getAttribute('aria-label')).toContain('1 follow-up overdue');
	host.write('Old/Talk.md', 'No interview any more\n');
	await expect.poll(() => status.innerText()).toBe('No follow-ups due');
});
