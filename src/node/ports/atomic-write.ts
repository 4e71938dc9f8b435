import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { codeOf } from './file-error';

const TEMPORARY = /^\.interview-follow-up-[0-9a-f]{12}\.tmp$/;
const HOUR = 3_600_000;

/** Puts the text in the place of the file, whole or not at all; mode and owner stay. `mode` is for a file that is not there yet. */
export function atomicReplace(place: string, text: string, mode = 0o666): void {
	const known = fs.statSync(place, { throwIfNoEntry: false });
	if (known) {
		fs.accessSync(place, fs.constants.W_OK);
	} // renaming over it would get past its protection
	written(place, text, mode, temporary => {
		if (known) {
			likeIt(temporary, known);
		}
		fs.renameSync(temporary, place);
	});
}

/** Makes the file, whole or not at all. Answers false where something is there already. */
export function atomicCreate(place: string, text: string): boolean {
	if (fs.lstatSync(place, { throwIfNoEntry: false })) {
		return false;
	}
	return written(place, text, 0o666, temporary => {
		try {
			fs.linkSync(temporary, place);
		} catch (error) {
			if (codeOf(error) === 'EEXIST') {
				return false;
			}
			fs.copyFileSync(temporary, place, fs.constants.COPYFILE_EXCL); // a disk without hard links
		}
		return true;
	});
}

function likeIt(temporary: string, known: fs.Stats): void {
	fs.chmodSync(temporary, known.mode & 0o7777);
	const own = fs.statSync(temporary);
	if (own.uid !== known.uid || own.gid !== known.gid) {
		try {
			fs.chownSync(temporary, known.uid, known.gid);
			fs.chmodSync(temporary, known.mode & 0o7777); // a change of owner clears some of it
		} catch {
			/* only root may give files away */
		}
	}
}

/** Writes a temporary file beside the place, on the disk before `then` puts it there, and gone whatever happens. */
function written<T>(place: string, text: string, mode: number, then: (temporary: string) => T): T {
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
		return then(temporary);
	} finally {
		fs.rmSync(temporary, { force: true });
	}
}

/** Takes away what a run that was killed left behind. */
function sweep(folder: string): void {
	for (const name of fs.readdirSync(folder).filter(name => TEMPORARY.test(name))) {
		const left = path.join(folder, name);
		if (Date.now() - (fs.statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > HOUR) {
			fs.rmSync(left, { force: true });
		}
	}
}
