import { existsSync, promises as fs, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AppBehavior } from '../behavior';

/** What the page knows of one file or folder: Obsidian's `Stat`, and where it is. Times in milliseconds. */
export interface Entry {
	readonly path: string;
	readonly type: 'file' | 'folder';
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/** What the page asks of the folder: `op` names one of the functions below. */
export interface Order {
	readonly op: string;
	readonly path: string;
	readonly to?: string;
	readonly data?: string;
	readonly encoding?: 'utf8' | 'base64';
}

export type VaultFolder = ReturnType<typeof vaultFolder>;

/** How the disk behaves: see `behavior.ts`. */
export type DiskBehavior = Partial<Pick<AppBehavior, 'foldsNames' | 'refusedFolders'>>;

/** The one real folder on disk that the page sees as its vault; paths are relative, and none leads out of it. */
export function vaultFolder(root: string, { foldsNames, refusedFolders = [] }: DiskBehavior = {}) {
	const inside = (relative: string): string => {
		const wanted = relative.replace(/^\/+/, '');
		if (refusedFolders.some(folder => wanted.startsWith(`${folder}/`))) {
			throw refusal(wanted);
		}
		const absolute = path.resolve(root, foldsNames ? nameOnDisk(root, wanted) : wanted);
		if (absolute !== path.resolve(root) && !absolute.startsWith(path.resolve(root) + path.sep)) {
			throw new Error(`${relative} is outside the vault`);
		}
		return absolute;
	};
	/** A name as the app shows it: composed, on a disk that takes both forms for one. */
	const shown = (name: string): string => (foldsNames ? name.normalize('NFC') : name);
	const parentOf = (relative: string) =>
		fs.mkdir(path.dirname(inside(relative)), { recursive: true });

	const stat = async (relative: string): Promise<Entry | null> => {
		const found = await fs.stat(inside(relative)).catch(() => undefined);
		if (!found) {
			return null;
		}
		return {
			path: relative,
			type: found.isDirectory() ? 'folder' : 'file',
			ctime: Math.round(found.birthtimeMs),
			mtime: Math.round(found.mtimeMs),
			size: found.size,
		};
	};

	const list = async (relative: string) => {
		if (refusedFolders.includes(relative)) {
			throw refusal(relative);
		}
		const names = await fs.readdir(inside(relative), { withFileTypes: true });
		const paths = (folders: boolean) =>
			names
				.filter(name => name.isDirectory() === folders)
				.map(name => path.posix.join(relative, name.name));
		return { files: paths(false), folders: paths(true) };
	};

	/** Everything below a folder, hidden names left out, as Obsidian leaves them out. */
	const walk = async (relative = ''): Promise<Entry[]> => {
		if (refusedFolders.includes(relative)) {
			return []; // The app logs the error and shows the folder as an empty one.
		}
		const names = (await fs.readdir(inside(relative))).filter(name => !name.startsWith('.')).sort();
		const found = await Promise.all(
			names.map(async name => {
				const entry = await stat(path.posix.join(relative, shown(name)));
				if (entry?.type !== 'folder') {
					return entry ? [entry] : [];
				}
				return [entry, ...(await walk(entry.path))];
			}),
		);
		return found.flat();
	};

	const OPERATIONS: Record<string, (order: Order) => Promise<unknown>> = {
		read: order => fs.readFile(inside(order.path), 'utf8'),
		stat: order => stat(order.path),
		list: order => list(order.path),
		mkdir: order => fs.mkdir(inside(order.path), { recursive: true }),
		remove: order => fs.rm(inside(order.path)),
		rmdir: order => fs.rm(inside(order.path), { recursive: true }),
		write: async order => {
			await parentOf(order.path);
			await fs.writeFile(inside(order.path), order.data ?? '', order.encoding ?? 'utf8');
		},
		rename: async order => {
			await parentOf(order.to ?? '');
			await fs.rename(inside(order.path), inside(order.to ?? ''));
		},
		copy: order => fs.copyFile(inside(order.path), inside(order.to ?? '')),
	};

	return {
		root,
		shown,
		inside,
		stat,
		walk,
		async run(order: Order): Promise<unknown> {
			const operation = OPERATIONS[order.op];
			if (!operation) {
				throw new Error(`The folder knows no ${order.op}`);
			}
			return (await operation(order)) ?? null;
		},
		/** The text of every note at once: a page that asked for them one by one would boot slowly. */
		async notes(): Promise<Record<string, string>> {
			const notes = (await walk()).filter(entry => entry.path.endsWith('.md'));
			return Object.fromEntries(
				await Promise.all(
					notes.map(async note => [note.path, await fs.readFile(inside(note.path), 'utf8')]),
				),
			);
		},
	};
}

function refusal(relative: string): Error {
	return Object.assign(new Error(`EACCES: permission denied, scandir '${relative}'`), {
		code: 'EACCES',
	});
}

/** The path as it is spelled on the disk, where a name of it is there in another case or Unicode form. */
function nameOnDisk(root: string, relative: string): string {
	const folded = (name: string): string => name.normalize('NFC').toLowerCase();
	let at = '';
	for (const name of relative.split('/').filter(part => part !== '')) {
		const folder = path.join(root, at);
		const names = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
		const found = names.includes(name)
			? name
			: names.find(candidate => folded(candidate) === folded(name));
		at = path.posix.join(at, found ?? name);
	}
	return at;
}
