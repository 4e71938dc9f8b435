import { describe, expect } from 'vitest';
import { seriousFindings } from './kit/accessibility';
import { test } from './browser';
import { earlyWork, noteEarlyWork } from './kit/early-work';
import { SAMPLE_PLUGIN } from './server/build';

const VAULT = {
	'Interviews/Acme.md': '---\ncompany: Acme\n---\nMet ==name==.\n',
	'Jane.md': '# Jane\n',
};

describe.each([false, true])('mobile: %s', mobile => {
	test('boots over the real folder, plugin loaded before the vault is read', async ({ open }) => {
		const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN, mobile });
		expect(await heard(host)).toEqual(['files at load: 0', 'files when ready: 2']);
		expect(await host.offered()).not.toContain('Sample: On this note');
		await host.openNote('Interviews/Acme.md');
		expect(await host.offered()).toContain('Sample: On this note');
		await host.command('On this note');
		expect(await host.notices()).toEqual(['On Acme']);
	});

	test('a modal takes the focus, keeps it, and gives it back', async ({ open }) => {
		const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN, mobile });
		await host.command('Ask');
		const field = host.page.getByRole('textbox', { name: 'Company' });
		expect(await field.evaluate(element => element === document.activeElement)).toBe(true);
		await host.page.keyboard.type('glo');
		await host.page.keyboard.press('Enter');
		expect(await field.inputValue()).toBe('Globex');
		expect(await seriousFindings(host.page, '.modal')).toEqual([]);
		await host.page.keyboard.press('Escape');
		expect(await host.page.locator('.modal').count()).toBe(0);
	});

	test('Node is there on desktop alone, and only to listen', async ({ open }) => {
		const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN, mobile });
		expect(await host.page.evaluate(() => typeof (window as { require?: unknown }).require)).toBe(
			mobile ? 'undefined' : 'function',
		);
		await host.command('Listen');
		await host.page.locator('.notice').waitFor();
		const [notice = ''] = await host.notices();
		if (mobile) {
			return expect(notice).toContain('a phone has no Node');
		}
		const answer = await fetch(`http://127.0.0.1:${notice.replace(/\D/g, '')}/feed.ics`);
		expect([answer.headers.get('content-type'), await answer.text()]).toEqual([
			'text/plain',
			'page heard /feed.ics',
		]);
		await expect(
			host.page.evaluate(() =>
				(window as unknown as { require(name: string): unknown }).require('fs'),
			),
		).rejects.toThrow('Cannot find module');
	});
});

test('work before the layout stands, and what is asked of Node, do not go unseen', async ({
	open,
}) => {
	const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN });
	await noteEarlyWork(host.page);
	await host.reload();
	await host.command('Listen');
	await host.page.locator('.notice').waitFor();
	expect(await earlyWork(host.page)).toEqual(['vault.getFiles']);
	expect(await host.page.evaluate(() => window.host.askedOfNode())).toEqual(['node:http']);
});

test('unloading leaves nothing behind', async ({ open }) => {
	const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN });
	const census = () => host.page.evaluate(() => window.host.census());
	await host.page.evaluate(() => window.host.disable('sample'));
	const without = await census();
	expect(without).toMatchObject({ registered: [], ribbon: 0, statusBar: 0, listening: 0 });
	await host.page.evaluate(() => window.host.enable('sample'));
	await host.page.getByRole('button', { name: 'Open sample' }).click();
	await host.page.getByRole('heading', { name: 'Follow-ups' }).waitFor();
	await host.command('Listen');
	await host.page.locator('.notice').waitFor();
	expect((await census()).listening).toBe(1);
	await host.page.evaluate(() => window.host.disable('sample'));
	expect(await census()).toEqual(without);
	expect(await host.page.locator('.sample-view').count()).toBe(0);
});

test('an error of the plugin is an error of the test', async ({ open }) => {
	const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN });
	await host.command('Throw');
	await expect.poll(() => host.takeProblems().join()).toContain('thrown on purpose');
	await expect(host.command('Select the gap', 0)).rejects.toThrow('does not offer');
});

test('secrets survive a reload', async ({ open }) => {
	const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN });
	await host.page.evaluate(() =>
		(window as unknown as WithApp).app.secretStorage.setSecret('google-token', 'shh'),
	);
	await host.reload();
	expect(
		await host.page.evaluate(() =>
			(window as unknown as WithApp).app.secretStorage.getSecret('google-token'),
		),
	).toBe('shh');
	await expect(
		host.page.evaluate(() =>
			(window as unknown as WithApp).app.secretStorage.setSecret('Google Token', 'x'),
		),
	).rejects.toThrow('lowercase');
});

test('the command line, links and what leaves the page', async ({ open }) => {
	const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN });
	expect(await host.cli('sample:greet', { name: 'Jane' })).toBe('Hello, Jane');
	await expect(host.cli('sample:greet')).rejects.toThrow('Missing required parameter: name');
	await host.follow('obsidian://sample?note=a%20b');
	expect(await host.notices()).toEqual(['sample {"note":"a b"}']);
	await host.page.getByRole('button', { name: 'Open sample' }).click();
	await host.page.getByRole('link', { name: 'Write' }).click();
	expect(await host.handedOver()).toEqual(['mailto:jane@acme.example?subject=Thank%20you']);
	await host.follow('obsidian://open?vault=vault&file=Jane');
	await expect
		.poll(() => host.page.locator('.view-header-title:visible').first().innerText())
		.toBe('Jane');
});

interface WithApp {
	app: {
		secretStorage: {
			setSecret(id: string, secret: string): void;
			getSecret(id: string): string | null;
		};
		plugins: { get(id: string): { heard: string[] } };
	};
}

const heard = (host: { page: { evaluate<T>(read: () => T): Promise<T> } }): Promise<string[]> =>
	host.page.evaluate(() => (window as unknown as WithApp).app.plugins.get('sample').heard);
