import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { test } from '../host/browser';
import { earlyWork, noteEarlyWork } from '../host/kit/early-work';
import { REPOSITORY } from '../host/server/build';
import { ACME, DEMO_VAULT, JANE, openRead, vaultOf } from './vaults';

describe.each([false, true])('mobile: %s', mobile => {
	test('unloading leaves nothing behind', async ({ open }) => {
		const host = await openRead(open, { vault: DEMO_VAULT, mobile });
		const census = () => host.page.evaluate(() => window.host.census());
		await host.openNote('Letters/2026-11-20 Thank-you - Marcus Oyelaran - Larkspur Foods.md');
		await host.page.evaluate(() => window.host.disable('interview-follow-up'));
		const without = await census();
		expect(without).toMatchObject({ registered: [], ribbon: 0, statusBar: 0, listening: 0 });
		await host.page.evaluate(() => window.host.enable('interview-follow-up'));
		await host.page.locator('.ifu-letter-bar').waitFor();
		await host.page.evaluate(() => window.host.disable('interview-follow-up'));
		expect(await census()).toEqual(without);
		expect(await host.page.locator('.ifu-letter-bar').count()).toBe(0);
	});

	test('typing that is not saved survives what the plugin writes into the same note', async ({
		open,
	}) => {
		const host = await openRead(open, {
			vault: vaultOf({ 'Acme.md': ACME, 'Jane Smith.md': JANE }),
			mobile,
		});
		await host.openNote('Acme.md');
		await host.page.locator('.cm-content .cm-line').last().click();
		await host.page.keyboard.press('Control+End');
		await host.page.keyboard.type('I must not be lost');
		await host.command('Set outcome');
		await host.page.locator('.prompt-input').fill('rejected');
		await host.page.keyboard.press('Enter');
		await host.page.getByRole('button', { name: 'Set outcome', exact: true }).click();
		await expect
			.poll(() => host.read('Acme.md'))
			.toMatch(/outcome: rejected\n[^]*I must not be lost/);
		expect(host.read('Acme.md')).toBe(
			ACME.replace('---\nIt', 'outcome: rejected\noutcome_date: 2026-11-23\n---\nIt') +
				'I must not be lost',
		);
	});
});

test.for([false, true])(
	'loading does no work on the vault before the layout stands, and asks nothing of Node, mobile: %s',
	async (mobile, { open }) => {
		const host = await openRead(open, { vault: DEMO_VAULT, mobile });
		await noteEarlyWork(host.page);
		await host.reload();
		await expect
			.poll(() => host.page.locator('.status-bar-item.plugin-interview-follow-up').textContent())
			.toContain('due');
		expect(await earlyWork(host.page)).toEqual([]);
		expect(await host.page.evaluate(() => window.host.askedOfNode())).toEqual([]);
	},
);

describe.each([false, true])('mobile: %s', mobile => {
	test('the digest comes once, with what is due, and its buttons do what they say', async ({
		open,
	}) => {
		const host = await openRead(open, { vault: DEMO_VAULT, mobile });
		await expect
			.poll(() => host.notices())
			.toEqual([expect.stringContaining('6 follow-ups overdue')]);
		await host.page.getByRole('button', { name: 'Show follow-ups' }).click();
		await host.page.locator('.ifu-follow-ups').waitFor();
		expect(await host.notices()).toEqual([]);
		expect(
			await openRead(open, { vault: vaultOf(), mobile }).then(quiet => quiet.notices()),
		).toEqual([]);
	});
});

describe('the directory of community plugins', () => {
	const read = (name: string): string => readFileSync(path.join(REPOSITORY, name), 'utf8');
	const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

	test('accepts the manifest', () => {
		expect(Object.keys(manifest).sort()).toEqual(
			expect.arrayContaining([
				'author',
				'description',
				'id',
				'isDesktopOnly',
				'minAppVersion',
				'name',
				'version',
			]),
		);
		expect(manifest['id']).toMatch(/^(?!.*obsidian)(?!.*plugin$)[a-z][a-z-]*[a-z]$/);
		expect(manifest['name']).not.toMatch(/obsidian|plugin/i);
		expect(manifest['description']).toMatch(/^[A-Z][A-Za-z0-9 .,!?'"-]{8,248}\.$/);
		expect(manifest['description']).not.toMatch(/obsidian|plugin/i);
		expect(manifest['isDesktopOnly']).toBe(false);
		expect(manifest['minAppVersion']).toBe('1.13.0');
		expect(manifest['version']).toMatch(/^\d+\.\d+\.\d+$/);
		expect(JSON.parse(read('versions.json'))).toHaveProperty(
			[manifest['version'] as string],
			manifest['minAppVersion'],
		);
		expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(
			manifest['version'],
		);
	});

	test('finds a licence with a year and a holder of its own', () => {
		expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 20\d\d (?!Dynalist)\S/);
	});

	test('finds nothing in the source that it refuses', () => {
		const files = readdirSync(path.join(REPOSITORY, 'src'), {
			recursive: true,
			encoding: 'utf8',
		}).filter(name => name.endsWith('.ts'));
		const refused =
			/\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|createEl(?:ement)?\(['"]style['"]|\.style\.\w+\s*=(?!=)|\(\?<[=!]/;
		expect(
			files.flatMap(name => refused.exec(read(`src/${name}`))?.[0].concat(` in ${name}`) ?? []),
		).toEqual([]);
	});
});
