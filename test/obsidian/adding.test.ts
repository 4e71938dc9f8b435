import { expect } from 'vitest';
import { test, type Host } from '../host/browser';
import { seriousFindings } from '../host/kit/accessibility';
import { openRead, vaultOf } from './vaults';

const send = (host: Host, name: string | RegExp): Promise<void> =>
	host.page.locator('.modal').getByRole('button', { name }).click();
const pick = async (host: Host, text: string): Promise<void> => {
	await host.page.locator('.prompt-input').fill(text);
	await host.page.locator('.suggestion-item.is-selected', { hasText: text }).waitFor();
	await host.page.keyboard.press('Enter');
};

test('adds an application from the address of a posting, and undoes it', async ({ open }) => {
	const host = await openRead(open, { vault: vaultOf() });
	await host.command('New application');
	await host.page
		.getByLabel('Job posting')
		.fill('https://careers.fernhill-robotics.example/jobs/senior-data-engineer');
	await host.page.keyboard.press('Tab');
	expect(await host.page.locator('.modal').getByLabel('Company').inputValue()).toBe(
		'Fernhill robotics',
	);
	await host.page.locator('.modal').getByLabel('Company').click();
	await host.page.keyboard.type('Fernhill Robotics');
	expect(await seriousFindings(host.page, '.modal')).toEqual([]);
	await host.shot('new-application');
	await send(host, 'Create note');
	const note = 'Applications/Fernhill Robotics - Senior data engineer.md';
	await expect.poll(() => host.read(note)).toContain('applied: 2026-11-23\n');
	expect(host.read(note)).toContain('outcome: waiting\n');
	await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => host.notices()).toContainEqual(expect.stringContaining('Undone'));
	expect(() => host.read(note)).toThrow();
});

test('imports a pasted table after a preview, and exports it again', async ({ open }) => {
	const host = await openRead(open, { vault: vaultOf() });
	await host.command('Import applications');
	await pick(host, 'Paste a table');
	await host.page
		.getByLabel('Table', { exact: true })
		.fill(
			'Company,Role,Date applied,Mood\nAcme,Clerk,2026-11-02,fine\nQuillmark,Editor,2026-11-03,',
		);
	await send(host, 'Read table');
	await host.page.getByLabel('Mood').waitFor();
	expect(await seriousFindings(host.page, '.modal')).toEqual([]);
	await send(host, 'Preview import');
	await send(host, 'Import 2 applications');
	await expect.poll(() => host.read('Applications/Acme - Clerk.md')).toContain('2026-11-02');
	expect(host.read('Applications/Acme - Clerk.md')).toContain('Mood: fine');
	// Obsidian tells of new notes when it has parsed them, one after the other.
	await expect
		.poll(async () => {
			await host.command('Export applications');
			return host.read('Applications.csv');
		})
		.toContain('Quillmark');
});

test('creates an interview from a pasted invitation', async ({ open }) => {
	const host = await openRead(open, { vault: vaultOf() });
	await host.command('New interview from an invitation');
	await pick(host, 'Paste an invitation');
	await host.page
		.getByLabel('Invitation', { exact: true })
		.fill(
			'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1@acme.example\nSUMMARY:Interview with Acme\nDTSTART:20261125T150000Z\nDTEND:20261125T154500Z\nLOCATION:https://meet.acme.example/1\nORGANIZER;CN=Jane Smith:mailto:jane@acme.example\nEND:VEVENT\nEND:VCALENDAR\n',
		);
	await send(host, 'Read invitation');
	expect(await host.page.getByRole('textbox', { name: 'Place or video link' }).inputValue()).toBe(
		'https://meet.acme.example/1',
	);
	await send(host, 'Create note');
	await expect
		.poll(() => host.page.locator('.view-header-title:visible').first().innerText())
		.toContain('2026-11-25');
});
