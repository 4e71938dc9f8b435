import { folderPath } from '../core/notes/file-name';
import type { LetterSettings } from '../core/letters/letter-settings';
import { isTemplatePath } from '../core/records/ignored-notes';
import type { NoteSettings } from '../core/records/note-settings';
import { LETTERS_FOLDER } from '../i18n/files';

/** Folders that a vault is read without, besides hidden ones. */
const SKIPPED = ['node_modules', 'lost+found'];

/**
 * Why letters in the folder of the settings wouldn't be found again, as a
 * sentence. Every run would write them once more, so none is written there.
 * Undefined for a folder that works.
 */
export function lettersFolderFault(
	{ folder }: Pick<LetterSettings, 'folder'>,
	settings: NoteSettings,
): string | undefined {
	const parts = folderPath(folder).split('/');
	if (parts.some(part => part.startsWith('.') || SKIPPED.includes(part))) {
		return LETTERS_FOLDER.hidden(folder);
	}
	if (isTemplatePath(`${parts.join('/')}/letter.md`, settings)) {
		return LETTERS_FOLDER.template(folder);
	}
	return undefined;
}
