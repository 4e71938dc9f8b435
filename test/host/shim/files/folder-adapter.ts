import type * as O from 'obsidian';
import { ask, toBase64 } from '../server-calls';

interface Extra {
	to?: string;
	data?: string;
	encoding?: 'base64';
}

/** The vault's folder on disk, through the host's server. Nothing here tells the vault: that is for `Vault`. */
export class FolderAdapter implements O.DataAdapter {
	#order<T = void>(op: string, path: string, extra: Extra = {}): Promise<T> {
		return ask<T>('/api/fs', { op, path, ...extra });
	}

	getName = () => 'vault';
	getResourcePath = (path: string) => `/vault/${encodeURI(path)}`;

	stat = (path: string) => this.#order<O.Stat | null>('stat', path);
	exists = async (path: string) => (await this.stat(path)) !== null;
	list = (path: string) => this.#order<O.ListedFiles>('list', path);
	read = (path: string) => this.#order<string>('read', path);
	write = (path: string, data: string) => this.#order('write', path, { data });
	writeBinary = (path: string, data: ArrayBuffer) =>
		this.#order('write', path, { data: toBase64(data), encoding: 'base64' });
	mkdir = (path: string) => this.#order('mkdir', path);
	remove = (path: string) => this.#order('remove', path);
	rmdir = (path: string) => this.#order('rmdir', path);
	copy = (path: string, to: string) => this.#order('copy', path, { to });
	trashLocal = (path: string) => this.rename(path, `.trash/${path.split('/').at(-1) ?? path}`);

	/** As in the app nothing is overwritten by a rename. */
	async rename(path: string, to: string): Promise<void> {
		if ((await this.exists(to)) && folded(path) !== folded(to)) {
			throw new Error('Destination file already exists!');
		}
		await this.#order('rename', path, { to });
	}

	/** For Node's own `rename`, which replaces what is there. */
	replace = (path: string, to: string) => this.#order('rename', path, { to });

	async readBinary(path: string): Promise<ArrayBuffer> {
		return (await fetch(this.getResourcePath(path))).arrayBuffer();
	}

	async append(path: string, data: string): Promise<void> {
		await this.process(path, text => text + data);
	}

	async appendBinary(path: string, data: ArrayBuffer): Promise<void> {
		await this.writeBinary(path, await new Blob([await this.readBinary(path), data]).arrayBuffer());
	}

	async process(path: string, change: (data: string) => string): Promise<string> {
		const changed = change(await this.read(path));
		await this.write(path, changed);
		return changed;
	}

	async trashSystem(path: string): Promise<boolean> {
		await this.trashLocal(path);
		return true;
	}
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** On desktop: the folder has a place on this computer. */
export class FileSystemAdapter extends FolderAdapter {
	/** Set at start. */
	basePath = '';

	getBasePath = () => this.basePath;
	getFullPath = (path: string) => `${this.basePath}/${path}`;
}
