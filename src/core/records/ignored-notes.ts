import type { Frontmatter } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import type { NoteSettings } from './note-settings';
import { isPlaceholder } from './property-parsers';

const CONFLICT =
	/sync-conflict-\d{8}|\bconflicted copy\b|\(conflict\b|\bconflict(?:ed)? \d{4}-\d{2}-\d{2}/i;
const TEMPLATE_FOLDER = /^[_\d .-]*templates?$/i;

/** Whether the path alone says that the note is no record: a template, or the copy that a sync service leaves behind. */
export function isIgnoredNote(path: string, settings: NoteSettings): boolean {
	const parts = path.split('/');
	return CONFLICT.test(parts.at(-1)!) || isTemplatePath(path, settings);
}

/** Whether the note lies in a folder of templates. */
export function isTemplatePath(path: string, settings: NoteSettings): boolean {
	return (
		path
			.split('/')
			.slice(0, -1)
			.some(folder => TEMPLATE_FOLDER.test(folder)) ||
		settings.templateFolders.some(
			folder =>
				folder !== '' &&
				path.toLowerCase().startsWith(`${folder.replace(/\/+$/, '').toLowerCase()}/`),
		)
	);
}

/** A template outside of a template folder: a placeholder somewhere, and a company that is empty or one too. */
export function isTemplate({ properties }: Frontmatter): boolean {
	const placeholders = properties.filter(({ value }) =>
		[value].flat().some(part => isPlaceholder(part)),
	);
	if (placeholders.length === 0) {
		return false;
	}
	const companies = properties.filter(({ name }) =>
		['company', 'employer', 'organization', 'organisation', 'org'].includes(normalizeName(name)),
	);
	return companies.every(
		({ value }) =>
			value === '' || [value].flat().every(part => part === null || isPlaceholder(part)),
	);
}
