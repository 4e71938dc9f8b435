import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { codeOf } from './file-error';

const TEMPORARY = /^\.interview-follow-up-[0-9a-f]{12}\.tmp$/;
const HOUR = 3_600_000;
/**
 * What systems answer where a disk has no hard links, such as exFAT or some
 * network shares.
 */
const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'EXDEV'];
/** Folders that were cleaned up in this run. */
const swept = new Set<string>();

interface ReplaceOptions {
	/** Mode of a file that isn't there yet. */
	readonly mode?: number;
	/**
	 * Asked right before the new text takes the file's place. If it says no,
	 * the file stays as it is.
	 */
	readonly isCurrent?: () => boolean;
}

/**
 * Replaces the file's text, all of it or nothing; mode and owner stay.
 *
 * @returns false if `isCurrent` said no
 */
export function atomicReplace(
	place: string,
	text: string,
	{ mode = 0o666, isCurrent }: ReplaceOptions = {},
): boolean {
	const known = fs.statSync(place, { throwIfNoEntry: false });
	if (known) {
		// Renaming over a protected file would work, and get past its protection.
		fs.accessSync(place, fs.constants.W_OK);
	}
	return withTemporary(place, text, mode, temporary => {
		if (known) {
			copyModeAndOwner(temporary, known);
		}
		if (isCurrent && !isCurrent()) {
			return false;
		}
		fs.renameSync(temporary, place);
		return true;
	});
}

/**
 * Creates the file, all of it or nothing.
 *
 * @returns false if something is there already
 */
export function atomicCreate(place: string, text: string): boolean {
	if (isTaken(place)) {
		return false;
	}
	return withTemporary(place, text, 0o666, temporary => {
		try {
			fs.linkSync(temporary, place);
			return true;
		} catch (error) {
			if (codeOf(error) === 'EEXIST') {
				return false;
			}
			if (!NO_HARD_LINKS.includes(codeOf(error) ?? '')) {
				throw error;
			}
		}
		// Copying could be interrupted and leave half a note; a rename can't.
		if (isTaken(place)) {
			return false;
		}
		fs.renameSync(temporary, place);
		return true;
	});
}

function isTaken(place: string): boolean {
	return fs.lstatSync(place, { throwIfNoEntry: false }) !== undefined;
}

function copyModeAndOwner(temporary: string, known: fs.Stats): void {
	fs.chmodSync(temporary, known.mode & 0o7777);
	const own = fs.statSync(temporary);
	if (own.uid !== known.uid || own.gid !== known.gid) {
		try {
			fs.chownSync(temporary, known.uid, known.gid);
			fs.chmodSync(temporary, known.mode & 0o7777); // a change of owner clears some bits
		} catch {
			/* only root may give files away */
		}
	}
}

/**
 * Writes a temporary file next to the place and calls `use` when it's on the
 * disk. The temporary file never stays.
 */
function withTemporary<T>(
	place: string,
	text: string,
	mode: number,
	use: (temporary: string) => T,
): T {
	const folder = path.dirname(place);
	sweep(folder);
	const temporary = path.join(folder, `.interview-follow-up-${randomBytes(6).toString('hex')}.tmp`);
	try {
		const fd = fs.openSync(temporary, 'wx', mode);
		try {
			fs.writeFileSync(fd, text);
			fs.fsyncSync(fd);
		} finally {
			fs.closeSync(fd);
		}
		return use(temporary);
	} finally {
		fs.rmSync(temporary, { force: true });
	}
}

/** Removes what a killed run left in the folder, once a run. */
function sweep(folder: string): void {
	if (swept.has(folder)) {
		return;
	}
	swept.add(folder);
	for (const name of fs.readdirSync(folder).filter(each => TEMPORARY.test(each))) {
		const left = path.join(folder, name);
		const changed = fs.statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
		if (Date.now() - changed > HOUR) {
			fs.rmSync(left, { force: true });
		}
	}
}
