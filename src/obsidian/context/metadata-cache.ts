import { TFolder, type App, type EventRef } from 'obsidian';

/**
 * Notes beyond which it pays to wait for the metadata cache instead of reading
 * files.
 */
const FEW = 100;

/**
 * Whether the cache has read every note but a few. `getFileCache` answers null
 * for a note that it has not read: unknown, not empty.
 */
export function knowsMostNotes({ vault, metadataCache }: App): boolean {
	let unknown = 0;
	for (const file of vault.getMarkdownFiles()) {
		if (metadataCache.getFileCache(file) === null && ++unknown > FEW) {
			return false;
		}
	}
	return true;
}

/**
 * Waits until the metadata cache knows the notes: it can be empty when the
 * layout is ready, as on a new device. Returns false where it took longer than
 * that many milliseconds, or the signal ended the wait.
 */
export function whenCacheFilled(
	app: App,
	milliseconds: number,
	signal: AbortSignal,
): Promise<boolean> {
	if (knowsMostNotes(app)) {
		return Promise.resolve(true);
	}
	const { metadataCache } = app;
	return new Promise(resolve => {
		const finish = (isFilled: boolean): void => {
			metadataCache.offref(resolved);
			window.clearTimeout(timer);
			signal.removeEventListener('abort', stop);
			resolve(isFilled);
		};
		const stop = (): void => finish(false);
		const resolved: EventRef = metadataCache.on('resolved', () => finish(true));
		const timer = window.setTimeout(stop, milliseconds);
		signal.addEventListener('abort', stop, { once: true });
	});
}

/**
 * Folders that show nothing because they can't be listed, such as a cloud drive
 * that is offline. An empty folder is only empty if it can be listed.
 */
export async function unreadableFolders({ vault }: App): Promise<readonly string[]> {
	const empty = vault
		.getAllLoadedFiles()
		.filter(file => file instanceof TFolder)
		.filter(folder => folder.children.length === 0 && !folder.isRoot());
	const refused: string[] = [];
	for (const { path } of empty) {
		await vault.adapter.list(path).catch(() => refused.push(path));
	}
	return refused;
}
