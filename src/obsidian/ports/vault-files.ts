import { normalizePath, type App } from 'obsidian';
import type { Files } from '../../actions/ports';
import { createParentFolder } from './parent-folder';

/** Files of the vault that are not notes, hidden ones too. */
export function vaultFiles(app: App): Files {
	const { vault } = app;
	return {
		async read(path) {
			const at = normalizePath(path);
			const file = vault.getFileByPath(at);
			if (file) {
				return vault.read(file);
			}
			return (await vault.adapter.exists(at)) ? vault.adapter.read(at) : undefined;
		},
		async write(path, text) {
			const at = normalizePath(path);
			const file = vault.getFileByPath(at);
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
