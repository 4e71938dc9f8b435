import { FileSystemAdapter, normalizePath, type App } from 'obsidian';
import type { Files } from '../../actions/ports';
import { asInVault, createParentFolder } from '../context/folders';
import { NODE } from './node-on-desktop';
import { outsideFiles } from './outside-files';

/** Files of the vault that aren't notes, hidden ones too. */
export function vaultFiles(app: App): Files {
	const { vault } = app;
	return {
		async read(path) {
			const at = asInVault(app, normalizePath(path));
			const file = vault.getFileByPath(at);
			if (file) {
				return vault.read(file);
			}
			if (await vault.adapter.exists(at)) {
				return vault.adapter.read(at);
			}
			return undefined;
		},
		async write(path, text) {
			const at = asInVault(app, normalizePath(path));
			const file = vault.getFileByPath(at);
			if (await replacedWhole(app, at, text)) {
				return;
			}
			if (file) {
				await vault.process(file, () => text);
			} else if (await vault.adapter.exists(at)) {
				await vault.adapter.write(at, text);
			} else {
				await createParentFolder(app, at);
				await vault.create(at, text);
			}
		},
	};
}

/**
 * Replaces a file that is there by another one, where the host can: Obsidian
 * writes into the file itself, so that a calendar program could read half of
 * it, and its own rename overwrites nothing.
 */
async function replacedWhole({ vault }: App, path: string, text: string): Promise<boolean> {
	const { adapter } = vault;
	const canReplace = adapter instanceof FileSystemAdapter && (await NODE.files()) !== undefined;
	if (!canReplace || !(await adapter.exists(path))) {
		return false;
	}
	await outsideFiles.write(adapter.getFullPath(path), text);
	return true;
}
