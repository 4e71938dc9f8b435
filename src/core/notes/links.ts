/** Which note a link means, among the notes of a vault. */
export interface Links {
	/**
	 * The path of the note that a link path, written in the note `from`, leads
	 * to; undefined where there is none.
	 */
	resolve(link: string, from: string): string | undefined;
}

interface Note {
	readonly path: string;
	/**
	 * The path as it is compared: without `.md`, in one case, with a slash
	 * before it.
	 */
	readonly key: string;
}

/**
 * Resolves as Obsidian does: by the exact path, else by the end of the path in
 * any case, where the folder of the linking note comes first, then the shortest
 * path, then the alphabet. `.md`, a heading and an alias may be there or not.
 */
export function linksOf(paths: readonly string[]): Links {
	let indexed: PathIndex | undefined;
	return {
		resolve(link, from) {
			const { path, whole } = linkPath(link, folderOf(from));
			if (path === '') {
				return undefined;
			}
			indexed ??= pathIndexOf(paths);
			const { exact, byName } = indexed;
			const given = [path, `${path}.md`].find(candidate => exact.has(candidate));
			if (given !== undefined) {
				return given;
			}
			const key = keyOf(path);
			const fits = (byName.get(nameOf(key)) ?? []).filter(note =>
				whole ? note.key === key : note.key.endsWith(key),
			);
			return fits.reduce<Note | undefined>(
				(best, note) => (best && !comesBefore(note, best, key, folderOf(from)) ? best : note),
				undefined,
			)?.path;
		},
	};
}

interface PathIndex {
	readonly exact: ReadonlySet<string>;
	/** By the last part of the key. */
	readonly byName: ReadonlyMap<string, readonly Note[]>;
}

function pathIndexOf(paths: readonly string[]): PathIndex {
	const byName = new Map<string, Note[]>();
	for (const path of paths) {
		const note = { path, key: keyOf(path) };
		const name = nameOf(note.key);
		const others = byName.get(name);
		if (others) {
			others.push(note);
		} else {
			byName.set(name, [note]);
		}
	}
	return { exact: new Set(paths), byName };
}

/**
 * The path that a link means, and whether it is the whole path from the vault's
 * root.
 */
function linkPath(
	link: string,
	folder: string,
): { readonly path: string; readonly whole: boolean } {
	const path = link.replace(/[#|].*$/s, '').trim();
	if (!/^\.{0,2}\//.test(path)) {
		return { path, whole: false };
	}
	const parts: string[] = [];
	for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
		if (part === '..') {
			parts.pop();
		} else if (part !== '' && part !== '.') {
			parts.push(part);
		}
	}
	return { path: parts.join('/'), whole: true };
}

function comesBefore(note: Note, other: Note, key: string, folder: string): boolean {
	const ranks = ({ path, key: own }: Note): readonly number[] => [
		Number(own !== key),
		Number(folderOf(path) !== folder),
		path.length,
	];
	const [mine, theirs] = [ranks(note), ranks(other)];
	const differs = mine.findIndex((rank, index) => rank !== theirs[index]);
	if (differs < 0) {
		return note.path < other.path;
	}
	return mine[differs]! < theirs[differs]!;
}

function keyOf(path: string): string {
	return `/${path.normalize('NFC').toLowerCase().replace(/\.md$/, '')}`;
}

function nameOf(key: string): string {
	return key.slice(key.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
	return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
