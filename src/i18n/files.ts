/** Why a file could not be read or written, and what to do, by the system's code. */
const REASONS: Readonly<Record<string, string>> = {
	EACCES: 'there is no permission for it. Give yourself the right to read and write it',
	EPERM: 'the system does not allow it. Check who owns it and whether it is protected',
	ENOENT: 'it is not there',
	ENOTDIR: 'it lies in something that is not a folder',
	NOT_A_FOLDER: 'it is not a folder',
	EISDIR: 'it is a folder, not a file',
	ENOSPC: 'the disk is full. Make some room and try again',
	EDQUOT: 'your share of the disk is used up. Make some room and try again',
	EFBIG: 'the file would be larger than the system allows',
	EROFS: 'the disk can only be read, not written to',
	ENAMETOOLONG: 'the name is too long for this disk. Shorten the names that it is made of',
	EMFILE: 'too many files are open. Close some programs and try again',
	ENFILE: 'too many files are open. Close some programs and try again',
	EIO: 'the disk gave an error',
	ELOOP: 'its links go round in circles',
	EBUSY: 'another program is using it',
	NOT_TEXT: 'it is not UTF-8 text. Save it as UTF-8 first',
	NOT_A_NAME: 'its name is not UTF-8. Rename it first',
	OUTSIDE: 'it lies outside the vault, and nothing out there is touched',
	LINK_OUT: 'it is a link that leads out of the vault, and is not followed',
	LINK_NOWHERE: 'it is a link that leads nowhere',
	CHANGING: 'another program keeps changing it. Try again in a moment',
};

/** One sentence: which file, and what is the matter with it. */
export function fileSentence(path: string, code: string): string {
	return `${path}: ${REASONS[code] ?? `the system answered ${code}`}.`;
}
