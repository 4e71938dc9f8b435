import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Files, Notes } from '../../actions/ports';
import { FileError, describeFileError } from './file-error';
import { listNotes } from './list-notes';
import { resolvedPathOf } from './resolved-path';
import { decodeText, readHead, readText } from './read-text';
import { atomicCreate, atomicReplace } from './atomic-write';

/** The notes and other files of a vault, as a folder on disk. */
export interface VaultFolder {
	/** Its real path. */
	readonly root: string;
	readonly notes: Notes;
	readonly files: Files;
	/**
	 * A text that is another one after the note was changed; empty where there
	 * is none.
	 */
	stampOf(vaultPath: string): string;
}

/** How often an edit is tried if another program changes the note in the meantime. */
const MAX_ATTEMPTS = 5;

/**
 * Opens the folder, which must be one. `tell` hears of folders and links that
 * the listing leaves out. Every file call is made at once and waited for:
 * thousands of small files are read several times faster than through Node's
 * thread pool, and a signal never comes between a temporary file and its
 * renaming.
 */
export function vaultFolder(folder: string, tell: (fault: FileError) => void): VaultFolder {
	const root = describeFileError(folder, () => fs.realpathSync.native(folder));
	if (!fs.statSync(root).isDirectory()) {
		throw new FileError(folder, 'NOT_A_FOLDER');
	}
	const at = <T>(vaultPath: string, work: (place: string) => T): Promise<T> =>
		Promise.resolve().then(() =>
			describeFileError(vaultPath, () => work(resolvedPathOf(root, vaultPath))),
		);
	let listed: ReadonlySet<string> = new Set();
	return {
		root,
		notes: {
			list: () =>
				Promise.resolve().then(() => {
					const paths = listNotes(root, tell);
					listed = new Set(paths);
					return paths;
				}),
			// What was listed is no link and lies behind none: to look that up
			// again costs more than the reading.
			head: vaultPath =>
				Promise.resolve().then(() =>
					describeFileError(vaultPath, () =>
						readHead(
							listed.has(vaultPath) ? path.join(root, vaultPath) : resolvedPathOf(root, vaultPath),
							vaultPath,
						),
					),
				),
			read: vaultPath => at(vaultPath, place => readText(place, vaultPath)),
			create: (vaultPath, text) => at(vaultPath, place => create(place, text)),
			edit: (vaultPath, change) => at(vaultPath, place => edit(place, vaultPath, change)),
		},
		files: filesIn(at),
		stampOf: vaultPath => {
			const found = fs.statSync(path.join(root, vaultPath), {
				throwIfNoEntry: false,
				bigint: true,
			});
			if (found) {
				return `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
			}
			return '';
		},
	};
}

function create(place: string, text: string): boolean {
	const folder = path.dirname(place);
	fs.mkdirSync(folder, { recursive: true });
	const same = sameName(path.basename(place));
	return !fs.readdirSync(folder).some(name => sameName(name) === same) && atomicCreate(place, text);
}

/** Names that are one and the same on some disk that the vault may be synced to. */
function sameName(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

function edit(place: string, vaultPath: string, change: (text: string) => string): boolean {
	for (let left = MAX_ATTEMPTS; left > 0; left--) {
		const bytes = fs.readFileSync(place);
		const text = decodeText(bytes, vaultPath);
		const changed = change(text);
		if (changed === text) {
			return false;
		}
		const isCurrent = (): boolean => bytes.equals(fs.readFileSync(place));
		if (atomicReplace(place, changed, { isCurrent })) {
			return true;
		}
	}
	throw new FileError(vaultPath, 'CHANGING');
}

/**
 * Files that are read and later written: what another program wrote in between
 * isn't overwritten.
 */
export function filesIn(
	at: <T>(vaultPath: string, work: (place: string) => T) => Promise<T>,
	makesFolders = true,
): Files {
	const lastRead = new Map<string, string | undefined>();
	return {
		read: vaultPath =>
			at(vaultPath, place => {
				const text = fs.existsSync(place) ? readText(place, vaultPath) : undefined;
				lastRead.set(vaultPath, text);
				return text;
			}),
		write: (vaultPath, text) =>
			at(vaultPath, place => {
				if (makesFolders) {
					fs.mkdirSync(path.dirname(place), { recursive: true });
				}
				const isCurrent = (): boolean =>
					!lastRead.has(vaultPath) || lastRead.get(vaultPath) === currentText(place, vaultPath);
				if (!atomicReplace(place, text, { isCurrent })) {
					throw new FileError(vaultPath, 'CHANGING');
				}
				lastRead.set(vaultPath, text);
			}),
	};
}

function currentText(place: string, vaultPath: string): string | undefined {
	if (fs.existsSync(place)) {
		return readText(place, vaultPath);
	}
	return undefined;
}
