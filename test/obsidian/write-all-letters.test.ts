import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { test, type Host } from '../host/browser';
import { manyInterviews } from './calendars/connected';
import { openRead, vaultOf } from './vaults';

/** The letters that are written, by name. */
function lettersIn({ vault }: Host): Map<string, string> {
	const folder = path.join(vault, 'Letters');
	return new Map(
		(existsSync(folder) ? readdirSync(folder) : []).map(name => [
			name,
			readFileSync(path.join(folder, name), 'utf8'),
		]),
	);
}

describe.each([['phone', true]])('on a %s', (_, mobile) => {
	test(
		'writing 80 letters shows how far it is, can be cancelled after any of them, and goes on where it ended',
		{ timeout: 120_000 },
		async ({ open }) => {
			const host = await openRead(open, { vault: vaultOf(manyInterviews(80)), mobile });
			await host.command('Write all letters due');
			const progress = host.page.locator('.notice', { hasText: 'Writing letters' });
			await expect.poll(() => progress.innerText()).toMatch(/[1-9]\d* of 80/);
			await progress.getByRole('button', { name: 'Cancel' }).click();
			await expect.poll(() => progress.count()).toBe(0);
			await expect.poll(async () => (await host.notices()).join()).toMatch(/letters are ready/);
			const before = lettersIn(host);
			expect(before.size).toBeGreaterThan(0);
			expect(before.size).toBeLessThan(80);
			for (const text of before.values()) {
				expect(text).toMatch(/^---\n[^]*status: draft\n[^]*\n---\n[^]*Person \d+/);
			}

			await host.command('Write all letters due');
			await expect.poll(() => lettersIn(host).size, { timeout: 60_000 }).toBe(80);
			await expect.poll(() => progress.count()).toBe(0);
			for (const [name, text] of before) {
				expect(lettersIn(host).get(name)).toBe(text);
			}
			expect(await host.offered()).not.toContain('Interview Follow-up: Write all letters due');
		},
	);
});
