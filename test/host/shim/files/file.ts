import type * as O from 'obsidian';

/** A file or folder of the vault; it stays the same object when it is renamed. */
export abstract class TAbstractFile implements O.TAbstractFile {
	path = '';
	name = '';
	parent: TFolder | null = null;

	constructor(readonly vault: O.Vault) {}

	/** Takes its place in the tree. */
	place(path: string, parent: TFolder | null): void {
		this.parent?.children.remove(this);
		parent?.children.push(this);
		this.parent = parent;
		this.path = path;
		this.name = path.split('/').at(-1) ?? '';
	}
}

export class TFile extends TAbstractFile implements O.TFile {
	stat: O.FileStats = { ctime: 0, mtime: 0, size: 0 };
	basename = '';
	extension = '';

	override place(path: string, parent: TFolder | null): void {
		super.place(path, parent);
		const dot = this.name.lastIndexOf('.');
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}
}

export class TFolder extends TAbstractFile implements O.TFolder {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}
