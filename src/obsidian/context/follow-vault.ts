import { TFile, type App, type Component } from 'obsidian';

/** What became of a note. */
export interface VaultChanges {
	/** The note is different, or gone; with its text where that is known. */
	changed(path: string, text?: string): void;
	renamed(path: string, from: string): void;
	/** Files of these paths came, went or moved, so that links may lead elsewhere. */
	moved(...paths: readonly string[]): void;
}

/**
 * Calls back after every change of the notes. `changed` doesn't fire for a
 * rename, and `create` fires for every file until the layout is ready.
 */
export function followVault(
	{ vault, metadataCache }: App,
	owner: Component,
	on: VaultChanges,
): void {
	owner.registerEvent(metadataCache.on('changed', (file, text) => on.changed(file.path, text)));
	owner.registerEvent(metadataCache.on('deleted', file => on.changed(file.path)));
	owner.registerEvent(
		vault.on('rename', (file, from) => {
			if (file instanceof TFile) {
				on.moved(file.path, from);
				on.renamed(file.path, from);
			}
		}),
	);
	owner.registerEvent(vault.on('create', file => on.moved(file.path)));
	owner.registerEvent(vault.on('delete', file => on.moved(file.path)));
}
