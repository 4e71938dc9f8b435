import { normalizePath, type App, type CachedMetadata, type TFile } from 'obsidian';
import type { Notes } from '../../actions/ports';
import { FILES } from '../../i18n/notices';
import { editNote } from './edit-note';
import { asInVault, createParentFolder, isSameName } from '../context/folders';

/** The notes of the vault that is open. */
export function vaultNotes(app: App): Notes {
	const { vault, metadataCache } = app;
	return {
		list: () => Promise.resolve(vault.getMarkdownFiles().map(({ path }) => path)),
		head: async path => headOf(metadataCache.getCache(path)) ?? vault.cachedRead(fileAt(app, path)),
		read: async path => vault.cachedRead(fileAt(app, path)),
		create: (path, text) => create(app, path, text),
		edit: async (path, change) => editNote(app, fileAt(app, path), change),
	};
}

/**
 * The frontmatter as the metadata cache knows it, so that no file is read: JSON
 * is YAML. Undefined where the cache hasn't read the note yet, or sees a
 * beginning of properties that it can't make sense of.
 */
function headOf(cache: CachedMetadata | null): string | undefined {
	if (cache === null) {
		return undefined;
	}
	if (cache.frontmatter) {
		return `---\n${JSON.stringify(cache.frontmatter)}\n---\n`;
	}
	const first = cache.sections?.[0];
	const mayBeProperties =
		first?.position.start.offset === 0 && ['yaml', 'thematicBreak'].includes(first.type);
	if (mayBeProperties) {
		return undefined;
	}
	return '';
}

function fileAt(app: App, path: string): TFile {
	const file = app.vault.getFileByPath(path) ?? app.vault.getFileByPath(asInVault(app, path));
	if (!file) {
		throw new Error(FILES.gone(path));
	}
	return file;
}

async function create(app: App, path: string, text: string): Promise<boolean> {
	const { vault } = app;
	const folder = await createParentFolder(app, normalizePath(path));
	const at = asInVault(app, normalizePath(path));
	const isTaken = folder.children.some(child => isSameName(child.path, at));
	if (isTaken || (await vault.adapter.exists(at))) {
		return false;
	}
	await vault.create(at, text);
	return true;
}
