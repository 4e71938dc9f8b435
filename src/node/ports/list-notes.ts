import * as fs from 'node:fs';
import * as path from 'node:path';
import { codeOf, FileError } from './file-error';
import { isInside } from './resolved-path';

const isLeftOut = (name: string): boolean =>
	name.startsWith('.') || name === 'node_modules' || name === 'lost+found';
const isNote = (name: string): boolean => /\.md$/i.test(name);

/**
 * Vault paths of all Markdown files below the folder, sorted. No link is
 * followed: one that leads to another place in the vault would show its notes
 * twice, one that leads out of it is not the vault's. What cannot be read is
 * told and left out; only the folder itself throws.
 */
export function listNotes(root: string, tell: (fault: FileError) => void): readonly string[] {
	const found: string[] = [];
	const folders = [''];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		for (const entry of entriesOf(root, folder, tell)) {
			if (isLeftOut(entry.name)) {
				continue;
			}
			const at = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (entry.isDirectory()) {
				folders.push(at);
			} else if (entry.isSymbolicLink()) {
				tellOfLink(root, at, tell);
			} else if (!entry.isFile() || !isNote(entry.name)) {
				continue;
			} else if (entry.name.includes('\uFFFD')) {
				tell(new FileError(at, 'NOT_A_NAME'));
			} else {
				found.push(at);
			}
		}
	}
	return found.sort();
}

function entriesOf(
	root: string,
	folder: string,
	tell: (fault: FileError) => void,
): readonly fs.Dirent[] {
	try {
		return fs.readdirSync(path.join(root, folder), { withFileTypes: true });
	} catch (error) {
		const fault = new FileError(folder === '' ? root : folder, codeOf(error) ?? 'EIO', error);
		if (folder === '') {
			throw fault;
		}
		if (fault.code !== 'ENOENT') {
			tell(fault);
		}
		return [];
	}
}

function tellOfLink(root: string, at: string, tell: (fault: FileError) => void): void {
	try {
		const real = fs.realpathSync.native(path.join(root, at));
		if (!isInside(root, real) && (isNote(at) || fs.statSync(real).isDirectory())) {
			tell(new FileError(at, 'LINK_OUT'));
		}
	} catch (error) {
		if (isNote(at)) {
			tell(
				new FileError(
					at,
					codeOf(error) === 'ENOENT' ? 'LINK_NOWHERE' : (codeOf(error) ?? 'EIO'),
					error,
				),
			);
		}
	}
}
