import { TFolder, type App } from 'obsidian';

/**
 * Whether two names are one and the same on some disk that the vault may be
 * synced to.
 */
export function isSameName(a: string, b: string): boolean {
	return foldedName(a) === foldedName(b);
}

/**
 * The folder of that path, in whatever case and Unicode form it is written;
 * undefined if there is none.
 */
export function findFolder({ vault }: App, path: string): TFolder | undefined {
	let folder = vault.getRoot();
	for (const name of path.split('/').filter(part => part !== '')) {
		const folders = folder.children.filter(child => child instanceof TFolder);
		const found =
			folders.find(child => child.name === name) ??
			folders.find(child => isSameName(child.name, name));
		if (!found) {
			return undefined;
		}
		folder = found;
	}
	return folder;
}

/**
 * The path with the folders in it spelled as they are in the vault, so that
 * what is written there is found again.
 */
export function asInVault(app: App, path: string): string {
	const names = path.split('/');
	for (let depth = names.length; depth > 0; depth--) {
		const folder = findFolder(app, names.slice(0, depth).join('/'));
		if (folder) {
			return [...(folder.isRoot() ? [] : [folder.path]), ...names.slice(depth)].join('/');
		}
	}
	return path;
}

/** The folder that the path lies in, created with all above it where it is missing. */
export async function createParentFolder(app: App, path: string): Promise<TFolder> {
	const names = path.split('/').slice(0, -1);
	let folder = app.vault.getRoot();
	for (let depth = 1; depth <= names.length; depth++) {
		const at = asInVault(app, names.slice(0, depth).join('/'));
		folder = findFolder(app, at) ?? (await createFolder(app, at));
	}
	return folder;
}

/** Creates the folder. One that came meanwhile is as good. */
async function createFolder(app: App, path: string): Promise<TFolder> {
	try {
		return await app.vault.createFolder(path);
	} catch (error) {
		const found = findFolder(app, path);
		if (found) {
			return found;
		}
		throw error;
	}
}

function foldedName(name: string): string {
	return name.normalize('NFC').toLowerCase();
}
