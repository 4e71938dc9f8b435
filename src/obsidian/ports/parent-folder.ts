import type { App, TFolder } from 'obsidian';

/** The folder that the path lies in, made with all above it where it is missing. */
export async function createParentFolder({ vault }: App, path: string): Promise<TFolder> {
	const names = path.split('/').slice(0, -1);
	let folder = vault.getRoot();
	for (let depth = 1; depth <= names.length; depth++) {
		const at = names.slice(0, depth).join('/');
		folder = vault.getFolderByPath(at) ?? (await vault.createFolder(at));
	}
	return folder;
}
