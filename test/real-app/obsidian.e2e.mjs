/** The suite in the real app, by wdio-obsidian-service. Not seen running so far. */
import { browser } from '@wdio/globals';
import { SCENARIOS } from './suite.mjs';

const PLUGIN = 'interview-follow-up';

const inApp = {
	status: () => browser.$(`.status-bar-item.plugin-${PLUGIN}`).getText(),
	openNote: path =>
		browser.executeObsidian(({ app }, name) => app.workspace.openLinkText(name, ''), path),
	command: id => browser.executeObsidianCommand(`${PLUGIN}:${id}`),
	async typeAtEnd(text) {
		await browser.$('.workspace-leaf.mod-active .cm-content').click();
		await browser.keys(['Control', 'End']);
		await browser.keys(text);
	},
	read: path => browser.executeObsidian(({ app }, name) => app.vault.adapter.read(name), path),
	letters: () =>
		browser.executeObsidian(({ app }) =>
			app.vault
				.getMarkdownFiles()
				.map(({ path }) => path)
				.filter(path => path.startsWith('Letters/'))
				.sort(),
		),
	wait: (condition, what) =>
		browser.waitUntil(condition, { timeout: 60_000, timeoutMsg: `Waited in vain for ${what}` }),
	press: async text => {
		const button = browser.$(`button=${text}`);
		await button.waitForDisplayed();
		await button.click();
	},
	isShown: selector => browser.$(selector).isDisplayed(),
	openSettings: () =>
		browser.executeObsidian(({ app }, id) => {
			app.setting.open();
			app.setting.openTabById(id);
		}, PLUGIN),
	/** The metadata cache is a database of the window; without it the app reads every note again. */
	async restartWithoutCache() {
		await browser.executeObsidian(async () => {
			for (const { name } of await indexedDB.databases()) {
				if (name?.endsWith('-cache')) {
					indexedDB.deleteDatabase(name);
				}
			}
		});
		await browser.reloadObsidian();
	},
};

describe('Interview Follow-up', () => {
	for (const { name, run } of SCENARIOS) {
		it(name, () => run(inApp));
	}
});
