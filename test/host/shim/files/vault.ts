import type * as O from 'obsidian';
import { Events } from '../events';
import { TFile, TFolder, type TAbstractFile } from './file';
import { Platform } from '../flags';
import { FileSystemAdapter, FolderAdapter } from './folder-adapter';
import { FileTree } from './file-tree';
import { normalizePath } from './normalize-path';

/** The files of the vault and the only way to change them: one operation at a time, each told as an event once it stands on disk. */
export class Vault extends Events implements O.Vault {
	readonly adapter: FolderAdapter = Platform.isDesktop
		? new FileSystemAdapter()
		: new FolderAdapter();
	readonly tree: FileTree = new FileTree(this);
	configDir = '.obsidian';
	#queue: Promise<unknown> = Promise.resolve();

	#inTurn<T>(operation: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(operation, operation);
		this.#queue = turn.catch(() => undefined);
		return turn;
	}

	getName = () => this.adapter.getName();
	getRoot = () => this.tree.root;
	getAbstractFileByPath = (path: string) => this.tree.at(path);
	getAllLoadedFiles = () => this.tree.all();
	getFiles = () => this.tree.all().filter(file => file instanceof TFile);
	getMarkdownFiles = () => this.getFiles().filter(file => file.extension === 'md');
	getResourcePath = (file: O.TFile) => this.adapter.getResourcePath(file.path);

	getFileByPath(path: string): TFile | null {
		const file = this.tree.at(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.tree.at(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.tree
			.all()
			.filter(folder => folder instanceof TFolder)
			.filter(folder => includeRoot || !folder.isRoot());
	}

	static recurseChildren(root: O.TFolder, callback: (file: O.TAbstractFile) => unknown): void {
		callback(root);
		for (const child of root.children) {
			if (child instanceof TFolder) {
				Vault.recurseChildren(child, callback);
			} else {
				callback(child);
			}
		}
	}

	create(path: string, data: string): Promise<TFile> {
		return this.#make(path, at => this.adapter.write(at, data));
	}

	createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
		return this.#make(path, at => this.adapter.writeBinary(at, data));
	}

	#make(path: string, write: (path: string) => Promise<void>): Promise<TFile> {
		return this.#inTurn(async () => {
			const at = normalizePath(path);
			if (await this.adapter.exists(at)) {
				throw new Error('File already exists.');
			}
			const parent = at.split('/').slice(0, -1).join('/');
			if (parent !== '' && !this.getFolderByPath(parent)) {
				throw new Error(`ENOENT: no such file or directory, open '${at}'`);
			}
			if (parent !== '' && !(await this.adapter.exists(parent))) {
				throw new Error(`ENOENT: no such file or directory, open '${at}'`);
			}
			await write(at);
			const file = this.tree.add(at, 'file', await this.adapter.stat(at)) as TFile;
			this.trigger('create', file);
			return file;
		});
	}

	createFolder(path: string): Promise<TFolder> {
		return this.#inTurn(async () => {
			const at = normalizePath(path);
			if (this.tree.at(at) || (await this.adapter.exists(at))) {
				throw new Error('Folder already exists.');
			}
			await this.adapter.mkdir(at);
			const folder = this.tree.add(at, 'folder') as TFolder;
			this.trigger('create', folder);
			return folder;
		});
	}

	read = (file: O.TFile) => this.#inTurn(() => this.adapter.read(file.path));
	cachedRead = (file: O.TFile) => this.read(file);
	readBinary = (file: O.TFile) => this.#inTurn(() => this.adapter.readBinary(file.path));
	modify = (file: O.TFile, data: string) =>
		this.#inTurn(() => this.#change(file, () => this.adapter.write(file.path, data)));
	modifyBinary = (file: O.TFile, data: ArrayBuffer) =>
		this.#inTurn(() => this.#change(file, () => this.adapter.writeBinary(file.path, data)));
	append = (file: O.TFile, data: string) =>
		this.#inTurn(() => this.#change(file, () => this.adapter.append(file.path, data)));
	appendBinary = (file: O.TFile, data: ArrayBuffer) =>
		this.#inTurn(() => this.#change(file, () => this.adapter.appendBinary(file.path, data)));
	process = (file: O.TFile, change: (data: string) => string) =>
		this.#inTurn(() => this.#change(file, () => this.adapter.process(file.path, change)));

	async #change<T>(file: O.TFile, write: () => Promise<T>): Promise<T> {
		const written = await write();
		const stat = await this.adapter.stat(file.path);
		if (stat) {
			file.stat = stat;
		}
		this.trigger('modify', file);
		return written;
	}

	rename(file: O.TAbstractFile, newPath: string): Promise<void> {
		return this.#inTurn(async () => {
			const to = normalizePath(newPath);
			if (this.tree.at(to) && to.toLowerCase() !== file.path.toLowerCase()) {
				throw new Error('Destination file already exists!');
			}
			await this.adapter.rename(file.path, to);
			for (const { moved, from } of this.tree.move(file as TAbstractFile, to)) {
				this.trigger('rename', moved, from);
			}
		});
	}

	async copy<T extends O.TAbstractFile>(file: T, newPath: string): Promise<T> {
		if (!(file instanceof TFile)) {
			throw new Error('The stand-in copies files only');
		}
		return (await this.createBinary(newPath, await this.readBinary(file))) as O.TAbstractFile as T;
	}

	delete(file: O.TAbstractFile): Promise<void> {
		return this.#inTurn(async () => {
			await (file instanceof TFolder
				? this.adapter.rmdir(file.path)
				: this.adapter.remove(file.path));
			this.#drop(file);
		});
	}

	trash(file: O.TAbstractFile, _system: boolean): Promise<void> {
		return this.#inTurn(async () => {
			await this.adapter.trashLocal(file.path);
			this.#drop(file);
		});
	}

	#drop(file: O.TAbstractFile): void {
		for (const gone of this.tree.remove(file as TAbstractFile)) {
			this.trigger('delete', gone);
		}
	}

	/** Another program changed this path: looks at the disk, and tells what is new there. The vault's own writes are known already and tell nothing. */
	noticeChange(path: string): Promise<void> {
		return this.#inTurn(async () => {
			const stat = await this.adapter.stat(path);
			const known = this.tree.at(path);
			if (!stat) {
				if (known) {
					this.#drop(known);
				}
			} else if (!known) {
				this.trigger('create', this.tree.add(path, stat.type, stat));
			} else if (
				known instanceof TFile &&
				(known.stat.mtime !== stat.mtime || known.stat.size !== stat.size)
			) {
				known.stat = stat;
				this.trigger('modify', known);
			}
		});
	}
}
