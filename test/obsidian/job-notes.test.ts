import { expect } from 'vitest';
import { test } from '../host/browser';
import { seriousFindings } from '../host/kit/accessibility';
import { openRead, vaultOf } from './vaults';

const VAULT = vaultOf({
	'Jobs/Acme.md': '---\ncompany: Acme\nrole: Engineer\nwhen I applied: 2026-11-02\n---\n',
	'Log/Larkspur.md': 'company:: Larkspur\nrole:: Analyst\nstatus:: phone screen\n',
	'Log/Tracker.md':
		'| Company | Role | Status |\n| --- | --- | --- |\n| Quillmark | Editor | applied |\n| Copperline | Planner | offer |\n',
});

test('finds notes that look like job notes, and each remedy makes them recognized and can be undone', async ({
	open,
}) => {
	const host = await openRead(open, { vault: VAULT });
	const { page } = host;
	const modal = page.locator('.modal');
	const press = (name: string): Promise<void> => modal.getByRole('button', { name }).click();
	const sections = (): Promise<number> => modal.locator('section').count();
	await host.command('Open follow-ups');
	await expect
		.poll(() => page.locator('.ifu-job-notes-found').innerText())
		.toContain('3 notes look like job notes but aren’t recognized.');
	await page.locator('.ifu-job-notes-found').getByRole('button').click();
	await expect.poll(sections).toBe(3);
	expect(await modal.innerText()).toContain('Acme, Engineer, applied');
	expect(await modal.innerText()).toContain('Larkspur, Analyst, Waiting');
	expect(await modal.innerText()).toContain('Copperline, Planner');
	expect(await seriousFindings(page, '.modal')).toEqual([]);
	await host.shot('find-job-notes');

	await press('Use these names');
	await expect.poll(sections).toBe(2);
	await press('Undo');
	await expect.poll(sections).toBe(3);
	await press('Add properties to 1 note');
	await expect.poll(sections).toBe(2);
	expect(host.read('Log/Larkspur.md')).toContain('company: Larkspur\n');
	await press('Undo');
	await expect.poll(() => host.read('Log/Larkspur.md')).toBe(VAULT['Log/Larkspur.md']);
	await expect.poll(sections).toBe(3);
	await press('Import 2 rows');
	await expect.poll(() => modal.innerText()).toContain('Created 2 notes.');
	expect(host.read('Applications/Copperline - Planner.md')).toContain('outcome: offer');
	expect(host.read('Log/Tracker.md')).toBe(VAULT['Log/Tracker.md']);
});
