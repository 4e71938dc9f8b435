import { normalizePath, type App, type CachedMetadata, type TFile } from 'obsidian';
import type { Notes } from '../../actions/ports';
import { FILES } from '../../i18n/notices';
import { noteWithUnsavedEdits, replaceText } from '../editor/unsaved-edits';
import { createParentFolder } from './parent-folder';

/** The notes of the vault that is open. */
export function vaultNotes(app: App): Notes {
	const { vault, metadataCache } = app;
	return {
		list: () => Promise.resolve(vault.getMarkdownFiles().map(({ path }) => path)),
		head: async path => headOf(metadataCache.getCache(path)) ?? vault.cachedRead(fileAt(app, path)),
		read: async path => vault.cachedRead(fileAt(app, path)),
		create: (path, text) => create(app, path, text),
		edit: (path, change) => edit(app, path, change),
	};
}

/**
 * The frontmatter as the metadata cache knows it, so that no file is read: JSON is YAML.
 * Undefined where the cache sees a beginning of properties that it cannot make sense of.
 */
function headOf(cache: CachedMetadata | null): string | undefined {
	if (cache?.frontmatter) {
		return `---\n${JSON.stringify(cache.frontmatter)}\n---\n`;
	}
	const first = cache?.sections?.[0];
	return first?.position.start.offset === 0 && ['yaml', 'thematicBreak'].includes(first.type)
		? undefined
		: '';
}

function fileAt(app: App, path: string): TFile {
	const file = app.vault.getFileByPath(path);
	if (!file) {
		throw new Error(FILES.gone(path));
	}
	return file;
}

async function create(app: App, path: string, text: string): Promise<boolean> {
	const { vault } = app;
	const at = normalizePath(path);
	const folder = await createParentFolder(app, at);
	const same = sameName(at);
	if (
		folder.children.some(child => sameName(child.path) === same) ||
		(await vault.adapter.exists(at))
	) {
		return false;
	}
	await vault.create(at, text);
	return true;
}

/** Names that are one and the same on some disk that the vault may be synced to. */
function sameName(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

/** Where the note is open with unsaved typing the change is made in the editor, so that neither is lost. */
async function edit(app: App, path: string, change: (text: string) => string): Promise<boolean> {
	const file = fileAt(app, path);
	const view = await noteWithUnsavedEdits(app, file);
	if (view) {
		const text = view.editor.getValue();
		const next = change(text);
		if (next === text) {
			return false;
		}
		replaceText(view.editor, next);
		await view.save();
		return true;
	}
	const text = await app.vault.read(file);
	if (change(text) === text) {
		return false;
	}
	await app.vault.process(file, change);
	return true;
}
