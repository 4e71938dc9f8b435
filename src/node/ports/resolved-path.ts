import * as fs from 'node:fs';
import * as path from 'node:path';
import { codeOf, FileError } from './file-error';

/** Whether the place lies in the folder, or is it. Both are absolute. */
export function isInside(folder: string, place: string): boolean {
	const way = path.relative(folder, place);
	return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/**
 * Where the note or file of that vault path is on disk, links resolved, whether
 * it is there yet or not. Throws where the path, or a link on its way, leads
 * out of the vault. `root` is a real path.
 */
export function resolvedPathOf(root: string, vaultPath: string): string {
	const place = path.resolve(root, vaultPath);
	if (place === root || !isInside(root, place) || vaultPath.includes('\0')) {
		throw new FileError(vaultPath, 'OUTSIDE');
	}
	const real = realPlace(place, vaultPath);
	if (!isInside(root, real)) {
		throw new FileError(vaultPath, 'LINK_OUT');
	}
	return real;
}

function realPlace(place: string, vaultPath: string): string {
	try {
		return fs.realpathSync.native(place);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') {
			throw error;
		}
		if (fs.lstatSync(place, { throwIfNoEntry: false })) {
			throw new FileError(vaultPath, 'LINK_NOWHERE');
		}
		return path.join(realPlace(path.dirname(place), vaultPath), path.basename(place));
	}
}
