import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { test, type Host } from '../../host/browser';
import { SCENARIOS, vaultFor, type AppGestures } from '../../real-app/suite.mjs';
import { NOW, vaultOf } from '../vaults';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The gestures of the suite for the real app, in the stand-in. */
function inStandIn(host: Host): AppGestures {
	const { page } = host;
	const status = page.locator('.status-bar-item.plugin-interview-follow-up');
	return {
		status: async () => (await status.textContent()) ?? '',
		openNote: name => host.openNote(name),
		command: async id => {
			await page.evaluate(name => window.host.run(name), `interview-follow-up:${id}`);
		},
		async typeAtEnd(text) {
			await page.locator('.cm-content:visible .cm-line').last().click();
			await page.keyboard.press('Control+End');
			await page.keyboard.type(text);
		},
		read: name => Promise.resolve(host.read(name)),
		letters: () =>
			page.evaluate(() => {
				const { app } = window as unknown as {
					app: { vault: { getMarkdownFiles(): { path: string }[] } };
				};
				const paths = app.vault.getMarkdownFiles().map(({ path: name }) => name);
				return paths.filter(name => name.startsWith('Letters/')).sort();
			}),
		wait: (condition, what) => expect.poll(condition, { message: what }).toBe(true),
		press: text => page.getByRole('button', { name: text, exact: true }).click(),
		isShown: selector => page.locator(selector).first().isVisible(),
		openSettings: () => host.openSettings(),
		restartWithoutCache: () => host.reload({ cache: 500 }),
	};
}

for (const mobile of [false, true]) {
	test(
		`the suite for the real app holds in the stand-in, mobile: ${String(mobile)}`,
		{
			timeout: 120_000,
		},
		async ({ open }) => {
			const host = await open({ vault: vaultOf(vaultFor('2026-11-22')), now: NOW, mobile });
			const app = inStandIn(host);
			for (const { name, run } of SCENARIOS) {
				await run(app).catch(async (error: unknown) => {
					const shown = await host.page.locator('.notice, .modal').allInnerTexts();
					throw new Error(`${name}: ${String(error)}
On the screen: ${shown.join('; ')}`);
				});
			}
		},
	);
}

test('the workflow and the configuration for the real app parse, and name files that are there', async () => {
	const workflow = parse(
		readFileSync(path.join(ROOT, '.github/workflows/obsidian.yml'), 'utf8'),
	) as { jobs: { suite: { strategy: { matrix: { version: string[] } }; steps: object[] } } };
	expect(workflow.jobs.suite.strategy.matrix.version).toContain('1.13.0/earliest');
	const { config } = (await import('../../real-app/wdio.conf.mjs' as string)) as {
		config: {
			specs: string[];
			capabilities: { 'wdio:obsidianOptions': { vault: string; plugins: string[] } }[];
		};
	};
	expect(config.specs.every(file => existsSync(file))).toBe(true);
	const [
		{ 'wdio:obsidianOptions': options } = { 'wdio:obsidianOptions': { vault: '', plugins: [] } },
	] = config.capabilities;
	expect(existsSync(path.join(options.vault, 'Interviews/Acme.md'))).toBe(true);
	expect(options.plugins).toEqual([ROOT]);
});
