import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject, test as plain } from 'vitest';
import type { AppBehavior } from './behavior';
import { BUILT_HOST, REPOSITORY } from './server/build';
import { serveHost } from './server/host-server';
import { temporaryVault, type VaultSource } from './server/temporary-vault';
import type { HostHandle } from './shim/boot';
import { ownClipboard } from './kit/own-clipboard';
import { pageProblems } from './kit/page-problems';

declare global {
	interface Window {
		host: HostHandle;
	}
}

export interface HostOptions {
	/** A folder, which is copied, or the files themselves. */
	readonly vault: VaultSource;
	/** The folder of the built plugin: `main.js`, `manifest.json`, `styles.css`; by default ours. */
	readonly plugin?: string;
	readonly mobile?: boolean;
	readonly theme?: 'light' | 'dark';
	readonly direction?: 'ltr' | 'rtl';
	/** Size of the text in percent. */
	readonly text?: number;
	readonly language?: string;
	/** The moment at which the page's clock starts, else now; it runs on from there. */
	readonly now?: string;
	/** How the app and its disk behave beyond what most people have. */
	readonly app?: Partial<AppBehavior>;
}

export type Host = Awaited<ReturnType<typeof startHost>>;

const SHOTS = path.join(import.meta.dirname, 'shots');
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** How long a gesture may wait for its element, in ms: less than a test's own time, so that the failure names the element. */
const PATIENCE = 20_000;

let shared: Promise<Browser> | undefined;

async function connect(): Promise<Browser> {
	const answer = await fetch(inject('browserDoor'));
	const text = await answer.text();
	if (!answer.ok) {
		throw new Error(text);
	}
	return chromium.connect(text);
}

function addressOf(
	url: string,
	{ mobile, theme, direction, text, language, app }: HostOptions,
): string {
	const flags = {
		...(mobile && { mobile: '1' }),
		...(theme && { theme }),
		...(direction && { dir: direction }),
		...(text && { text: String(text) }),
		...(language && { lang: language }),
		...(app && { app: JSON.stringify(app) }),
	};
	return `${url}?${new URLSearchParams(flags).toString()}`;
}

async function ready(page: Page): Promise<void> {
	await page.waitForSelector('body[data-ready=true]', { timeout: 30_000 });
}

/** Opens the plugin in the stand-in, over a vault of its own. `close` rejects with every error that the page had. */
export async function startHost(options: HostOptions) {
	const browser = await (shared ??= connect());
	const vault = temporaryVault(options.vault, options.plugin ?? REPOSITORY, inject('scratch'));
	const server = await serveHost({
		vault: vault.root,
		host: BUILT_HOST,
		disk: options.app ?? {},
	});
	const context = await browser.newContext({
		viewport: options.mobile ? PHONE : DESKTOP,
		hasTouch: options.mobile ?? false,
		timezoneId: process.env['TZ'] ?? 'UTC',
	});
	await context.addInitScript(ownClipboard);
	if (options.now !== undefined) {
		await context.clock.install({ time: options.now });
	}
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	const problems = pageProblems(page);
	await page.goto(addressOf(server.url, options));
	await ready(page).catch((error: unknown) => {
		throw new AggregateError(
			[error, ...problems.all()],
			`The page did not get ready: ${problems.all().join('; ')}`,
		);
	});
	return {
		page,
		/** The vault's folder on disk. */
		vault: vault.root,
		plugin: vault.plugin,
		...filesOf(vault.root),
		...gesturesOf(page, options.mobile ?? false),
		/** What the page complained of so far; taking them forgives them. */
		takeProblems: () => problems.take(),
		/** Closes the window and opens it again, in an app that behaves so: what was kept is on disk and in the device's storage. What closing breaks off is no problem of the page. */
		async reload(app: HostOptions['app'] = options.app): Promise<void> {
			const { length } = problems.all();
			await page.goto('about:blank');
			problems.forgetAfter(length);
			await page.goto(addressOf(server.url, { ...options, ...(app && { app }) }));
			await ready(page);
		},
		async close(): Promise<void> {
			await page.evaluate(() => undefined); // whatever went wrong by now has been told when this is answered
			const left = problems.take();
			await context.close();
			await server.close();
			if (left.length > 0) {
				throw new Error(`The page had errors:\n${left.join('\n')}`);
			}
		},
	};
}

/** The vault from outside, as another program sees and changes it. */
function filesOf(root: string) {
	const at = (name: string): string => path.join(root, name);
	return {
		read: (name: string): string => readFileSync(at(name), 'utf8'),
		write(name: string, text: string): void {
			mkdirSync(path.dirname(at(name)), { recursive: true });
			writeFileSync(at(name), text);
		},
	};
}

/** What a person does. */
function gesturesOf(page: Page, mobile: boolean) {
	const openPalette = (): Promise<void> =>
		mobile
			? page.getByRole('button', { name: 'Open command palette' }).click()
			: page.keyboard.press('Control+p');
	/** Types the name into the palette and presses Enter; closes the palette where it does not offer that now. */
	const chosen = async (name: string): Promise<boolean> => {
		await openPalette();
		if ((await page.locator('.prompt-input').count()) === 0) {
			return false;
		}
		await page.locator('.prompt-input').fill(name);
		const offered =
			(await page.locator('.suggestion-item.is-selected', { hasText: name }).count()) > 0;
		await page.keyboard.press(offered ? 'Enter' : 'Escape');
		return offered;
	};
	return {
		/** Runs a command through the palette: opens it, types the name, presses Enter; once more, as long as what was done before has not arrived. Fails where the palette goes on not to offer it. */
		async command(name: string, patience = PATIENCE): Promise<void> {
			const end = Date.now() + patience;
			while (!(await chosen(name))) {
				if (Date.now() > end) {
					throw new Error(`The palette does not offer "${name}" now`);
				}
				await page.waitForTimeout(50);
			}
		},
		/** The names of the commands that the palette offers now. */
		async offered(): Promise<string[]> {
			await openPalette();
			await page.locator('.suggestion-item, .suggestion-empty').first().waitFor();
			const names = await page.locator('.prompt .suggestion-item').allInnerTexts();
			await page.keyboard.press('Escape');
			return names;
		},
		openSettings: () => page.getByRole('button', { name: 'Settings', exact: true }).first().click(),
		notices: (): Promise<string[]> => page.locator('.notice').allInnerTexts(),
		/** Opens a file of the vault by its path, in the active tab. */
		async openNote(file: string): Promise<void> {
			await page.evaluate(name => window.host.open(name), file);
			await page
				.locator('.workspace-split.mod-root .workspace-leaf-content:visible')
				.first()
				.waitFor();
		},
		/** What Obsidian's own command line answers. */
		cli: (command: string, params: Record<string, string> = {}): Promise<string> =>
			page.evaluate(([name, given]) => window.host.cli(name, given), [command, params] as const),
		/** Opens an `obsidian://` link. */
		follow: (link: string): Promise<void> =>
			page.evaluate(address => window.host.follow(address), link),
		/** The addresses that were handed to the mail program or the browser. */
		handedOver: (): Promise<string[]> => page.evaluate(() => window.host.handedOver()),
		clipboard: (): Promise<string> => page.evaluate(() => navigator.clipboard.readText()),
		/** Writes a picture of the window to `test/host/shots/`, which git ignores. */
		async shot(name: string): Promise<void> {
			mkdirSync(SHOTS, { recursive: true });
			await page.screenshot({ path: path.join(SHOTS, `${name}.png`), animations: 'disabled' });
		},
	};
}

/** `test` with `open`: opens a host that is closed when the test ends, whereupon errors of the page fail the test. */
export const test = plain.extend<{ open: (options: HostOptions) => Promise<Host> }>({
	open: async ({}, use) => {
		const opened: Host[] = [];
		await use(async options => {
			const host = await startHost(options);
			opened.push(host);
			return host;
		});
		for (const host of opened) {
			await host.close();
		}
	},
});
