import type * as O from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './file';

/** Every file and folder by its path, and the tree that they form. */
export class FileTree {
	readonly root: TFolder;
	readonly #byPath = new Map<string, TAbstractFile>();

	constructor(readonly vault: O.Vault) {
		this.root = new TFolder(vault);
		this.root.path = '/';
		this.#byPath.set('/', this.root);
	}

	at = (path: string): TAbstractFile | null => this.#byPath.get(path) ?? null;
	all = (): TAbstractFile[] => [...this.#byPath.values()];

	/** Adds a path with the folders above it; one that is there already stays the same object. */
	add(path: string, type: 'file' | 'folder', stat?: O.FileStats | null): TAbstractFile {
		const known = this.#byPath.get(path);
		const file = known ?? (type === 'file' ? new TFile(this.vault) : new TFolder(this.vault));
		if (file instanceof TFile && stat) {
			file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
		}
		if (known) {
			return known;
		}
		file.place(path, this.#folderOf(path));
		this.#byPath.set(path, file);
		return file;
	}

	#folderOf(path: string): TFolder {
		const above = path.split('/').slice(0, -1).join('/');
		return above === '' ? this.root : (this.add(above, 'folder') as TFolder);
	}

	/** Moves a file, or a folder with all that is in it; tells each one with the path that it had. */
	move(file: TAbstractFile, to: string): { moved: TAbstractFile; from: string }[] {
		const from = file.path;
		this.#byPath.delete(from);
		file.place(to, this.#folderOf(to));
		this.#byPath.set(to, file);
		const below =
			file instanceof TFolder
				? [...file.children].flatMap(child => this.move(child, `${to}/${child.name}`))
				: [];
		return [{ moved: file, from }, ...below];
	}

	/** Takes a file, or a folder with all that is in it, out of the tree; the innermost first. */
	remove(file: TAbstractFile): TAbstractFile[] {
		const below =
			file instanceof TFolder ? [...file.children].flatMap(child => this.remove(child)) : [];
		this.#byPath.delete(file.path);
		file.parent?.children.remove(file);
		return [...below, file];
	}
}
