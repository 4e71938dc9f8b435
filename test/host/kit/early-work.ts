/** What of the app is work on the vault. */
const WORK = {
	vault: [
		'read',
		'cachedRead',
		'readBinary',
		'getFiles',
		'getMarkdownFiles',
		'getAllLoadedFiles',
		'create',
		'modify',
		'process',
	],
	adapter: ['read', 'readBinary', 'list', 'stat', 'exists', 'write', 'process'],
	metadataCache: ['getCache', 'getFileCache', 'getFirstLinkpathDest'],
} as const;

type Callable = Record<string, (...given: unknown[]) => unknown>;
interface Watched {
	vault: Callable & { adapter: Callable };
	metadataCache: Callable;
	workspace: { layoutReady: boolean };
}

/** Notes in every page from now on what a plugin asks of the vault before the layout stands; the folder of settings is not meant. */
export async function noteEarlyWork(page: {
	addInitScript(script: (work: typeof WORK) => void, work: typeof WORK): Promise<unknown>;
}): Promise<void> {
	await page.addInitScript(work => {
		const noted: string[] = [];
		const note = (object: Callable, name: string, label: string, isEarly: () => boolean): void => {
			const real = object[name]!;
			object[name] = (...given) => {
				if (isEarly() && !String(given[0]).startsWith('.obsidian')) {
					noted.push(label);
				}
				return real.apply(object, given);
			};
		};
		const watch = (app: Watched): void => {
			const parts = {
				vault: app.vault,
				adapter: app.vault.adapter,
				metadataCache: app.metadataCache,
			};
			for (const [part, names] of Object.entries(work)) {
				for (const name of names) {
					note(
						parts[part as keyof typeof work],
						name,
						`${part}.${name}`,
						() => !app.workspace.layoutReady,
					);
				}
			}
		};
		let held: Watched;
		Object.defineProperty(window, 'app', {
			get: () => held,
			set: (app: Watched) => watch((held = app)),
		});
		Object.assign(window, { noted });
	}, WORK);
}

/** What was noted since the page was loaded. */
export function earlyWork(page: { evaluate<T>(read: () => T): Promise<T> }): Promise<string[]> {
	return page.evaluate(() => (window as unknown as { noted: string[] }).noted);
}
