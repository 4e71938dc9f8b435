import { FILES_DE, LETTERS_FOLDER_DE } from './de/problems';
import { sentences, translated } from './language';

/** Why a file couldn't be read or written, and what to do, by the system's code or one of our own. */
const REASONS = translated(
	{
		reasons: {
			EACCES: 'Permission denied. Give yourself the right to read and write it.',
			EPERM: "The system doesn't allow it. Check who owns it and whether it's protected.",
			ENOENT: "It doesn't exist.",
			ENOTDIR: "Part of its path isn't a folder.",
			NOT_A_FOLDER: "It isn't a folder.",
			EISDIR: "It's a folder, not a file.",
			ENOSPC: 'The disk is full. Free up space, then try again.',
			EDQUOT: 'Your disk quota is used up. Free up space, then try again.',
			EFBIG: 'The file would be larger than the system allows.',
			EROFS: 'The disk is read-only.',
			ENAMETOOLONG: 'The name is too long for this disk. Shorten it.',
			EMFILE: 'Too many files are open. Close some programs, then try again.',
			ENFILE: 'Too many files are open. Close some programs, then try again.',
			EIO: 'The disk reported an error.',
			ELOOP: 'Its links lead in a circle.',
			EBUSY: 'Another program is using it.',
			NOT_TEXT: "It isn't UTF-8 text. Save it as UTF-8 first.",
			NOT_A_NAME: "Its name isn't UTF-8. Rename it first.",
			OUTSIDE: "It's outside the vault. Nothing outside is changed.",
			LINK_OUT: "It's a link that leads out of the vault, so it isn't followed.",
			LINK_NOWHERE: "It's a link that leads nowhere.",
			CHANGING: 'Another program keeps changing it. Try again in a moment.',
			LOCKED: 'Another run is working on this vault. Try again when it has finished.',
			UNREADABLE: "It couldn't be read. Please report this with the note's properties.",
		},
		unknown: (code: string): string => `The system reported ${code}.`,
	},
	FILES_DE,
);

/** One or two sentences: what is wrong with the file, and what to do. */
export function fileReason(code: string): string {
	const reasons: Readonly<Record<string, string>> = REASONS.reasons;
	if (Object.hasOwn(reasons, code)) {
		return reasons[code]!;
	}
	return REASONS.unknown(code);
}

/** Why letters can't be written into the folder of the settings. */
export const LETTERS_FOLDER = translated(
	{
		hidden: (folder: string): string =>
			sentences(
				`Letters can't be kept in “${folder}”: hidden folders aren't read, so every run would write them again.`,
				'Choose another letters folder in the settings.',
			),
		template: (folder: string): string =>
			sentences(
				`Letters can't be kept in “${folder}”: notes in template folders are ignored, so every run would write them again.`,
				'Choose another letters folder in the settings.',
			),
	},
	LETTERS_FOLDER_DE,
);
