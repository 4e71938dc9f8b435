import { LETTER_KINDS } from '../core/records/letter-kinds';
import type { LetterSettings } from '../core/letters/letter-settings';
import { templatesOf, type Templates } from '../core/letters/templates';
import { isTemplatePath } from '../core/records/ignored-notes';
import type { NoteSettings } from '../core/records/note-settings';
import { baseName } from '../core/notes/file-name';
import type { Notes } from './ports';

/**
 * The letter templates: the built-in ones, and before them the person's own,
 * which are the notes in template folders that are called like a letter kind.
 * Of two of one name that in the letters' own template folder counts, else the
 * first by path.
 */
export async function readTemplates(
	notes: Pick<Notes, 'list' | 'read'>,
	letters: LetterSettings,
	settings: NoteSettings,
): Promise<Templates> {
	const home = `${letters.templates.replace(/^\/+|\/+$/g, '')}/`;
	const own = (await notes.list())
		.filter(
			path => isLetterTemplate(path) && (path.startsWith(home) || isTemplatePath(path, settings)),
		)
		.sort((a, b) => Number(a.startsWith(home)) - Number(b.startsWith(home)) || (a < b ? 1 : -1));
	const texts = new Map<string, string>();
	for (const path of own) {
		texts.set(path, await notes.read(path));
	}
	return templatesOf(texts);
}

function isLetterTemplate(path: string): boolean {
	const name = baseName(path).toLowerCase();
	return LETTER_KINDS.some(({ id }) => name === id || name.startsWith(`${id}.`));
}
