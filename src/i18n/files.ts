/** Why a file could not be read or written, and what to do, by the system's code. */
const REASONS: Readonly<Record<string, string>> = {
	EACCES: 'There is no permission for it. Give yourself the right to read and write it.',
	EPERM: 'The system does not allow it. Check who owns it and whether it is protected.',
	ENOENT: 'It is not there.',
	ENOTDIR: 'It lies in something that is not a folder.',
	NOT_A_FOLDER: 'It is not a folder.',
	EISDIR: 'It is a folder, not a file.',
	ENOSPC: 'The disk is full. Make some room and try again.',
	EDQUOT: 'Your share of the disk is used up. Make some room and try again.',
	EFBIG: 'The file would be larger than the system allows.',
	EROFS: 'The disk can only be read, not written to.',
	ENAMETOOLONG: 'The name is too long for this disk. Shorten the names that it is made of.',
	EMFILE: 'Too many files are open. Close some programs and try again.',
	ENFILE: 'Too many files are open. Close some programs and try again.',
	EIO: 'The disk gave an error.',
	ELOOP: 'Its links go round in circles.',
	EBUSY: 'Another program is using it.',
	NOT_TEXT: 'It is not UTF-8 text. Save it as UTF-8 first.',
	NOT_A_NAME: 'Its name is not UTF-8. Rename it first.',
	OUTSIDE: 'It lies outside the vault, and nothing out there is touched.',
	LINK_OUT: 'It is a link that leads out of the vault, and is not followed.',
	LINK_NOWHERE: 'It is a link that leads nowhere.',
	CHANGING: 'Another program keeps changing it. Try again in a moment.',
};

/** One or two sentences: what is the matter with the file, and what to do. */
export function fileReason(code: string): string {
	return REASONS[code] ?? `The system answered ${code}.`;
}
