import type { Frontmatter, Value } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import { isEmpty, isList } from '../notes/values/text';
import { remember } from '../remember';
import type { NoteSettings } from './note-settings';

/** What people call their folder of templates. */
const TEMPLATE_FOLDER =
	/^[_\W\d]*(?:templates?|vorlagen?|mod[eè]les?|plantillas?|modell[oi]|modelos?|sjablonen|szablony|mallar|skabeloner|maler|šablony|шаблоны|テンプレート|模板|템플릿)[_\W\d]*$/iu;

/** Whether the path says that the note is a template. */
export function isIgnoredNote(path: string, settings: NoteSettings): boolean {
	return isTemplatePath(path, settings);
}

/** Whether the note is in a folder of templates. */
export function isTemplatePath(path: string, settings: NoteSettings): boolean {
	const folders = path.normalize('NFC').split('/').slice(0, -1);
	const inSettings = settings.templateFolders.some(
		folder =>
			folder !== '' &&
			path.toLowerCase().startsWith(`${folder.replace(/\/+$/, '').toLowerCase()}/`),
	);
	return inSettings || folders.some(folder => TEMPLATE_FOLDER.test(folder));
}

/** What a note of each kind is about: if all of it is empty or a placeholder, the note is a template. */
const MAIN_NAMES = new Set(
	`company employer organization organisation org position role title jobtitle jobposition date interviewdate start
	when applied applieddate dateapplied appliedon application name to email`.split(/\s+/),
);

/** A template outside of a template folder: it has placeholders, and nothing that a record is about. */
export function isTemplate({ properties }: Frontmatter): boolean {
	const hasPlaceholder = properties.some(({ value }) =>
		(isList(value) ? value : [value]).some(isPlaceholder),
	);
	const main = properties.filter(({ name }) => MAIN_NAMES.has(normalizeName(name)));
	return hasPlaceholder && main.every(({ value }) => isEmpty(value) || isPlaceholder(value));
}

/** How sync services name the copy of a note that two devices changed, each with the original's name first. */
const CONFLICT_NAMES = [
	// Syncthing
	/^(.+)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?$/,
	// Dropbox, in its languages: (Jane's conflicted copy 2026-11-18), (In Konflikt stehende Kopie von Jane 2026-11-18)
	/^(.+?) \((?=[^()]*(?:conflicted copy|in konflikt stehende kopie|copie en conflit|copia en conflicto|copia in conflitto|cópia em conflito|conflicterende kopie|kopia powodująca konflikt|конфликтующая копия|競合コピー|冲突副本|衝突複本|충돌된 사본))[^()]*\)(?: \d+)?$/iu,
	// Nextcloud and ownCloud
	/^(.+?)[ _]\((?:conflicted copy|conflict) \d{4}-\d{2}-\d{2}[ _\d]*\)$/i,
	/^(.+?)_conflict-\d{8}-\d{6}$/i,
	// Seafile
	/^(.+?) \(SFConflict [^()]+\)$/,
	// OneDrive
	/^(.+?)-(?:DESKTOP|LAPTOP)-[A-Z0-9]{4,10}(?:-\d+)?$/,
	// Obsidian Sync
	/^(.+?) \(Conflicted copy [^()]+\)$/i,
];
/** iCloud, and people who make a second note. */
const NUMBERED = /^(.+?) [2-9]$/;

export interface ConflictOriginal {
	/** The path of the note that was copied. */
	readonly original: string;
	/** Whether only a number follows the original's name, which people type as well. */
	readonly isOnlyNumbered: boolean;
}

/** The notes that this one would be a sync service's copy of. It is a copy only if one of them is there. */
export function conflictOriginals(path: string): readonly ConflictOriginal[] {
	const at = path.lastIndexOf('/') + 1;
	const name = path.slice(at).replace(/\.md$/i, '');
	if (name.length > 300) {
		return [];
	}
	return remember(CONFLICTS, path, () => originalsOf(path, at, name));
}

const CONFLICTS = new Map<string, readonly ConflictOriginal[]>();

function originalsOf(path: string, at: number, name: string): readonly ConflictOriginal[] {
	return [...CONFLICT_NAMES, NUMBERED].flatMap(form => {
		const found = form.exec(name)?.[1];
		const original = `${path.slice(0, at)}${found ?? ''}.md`;
		if (found === undefined) {
			return [];
		}
		return [{ original, isOnlyNumbered: form === NUMBERED }];
	});
}

const PLACEHOLDER = /^\s*(?:(?:\{\{[^}]{0,500}\}\}|<%[^%]{0,500}%>)\s*)+$/;

/** Whether the value is what a template leaves to be filled in: `{{date}}`, `<% tp.date.now() %>`, or a list of such. */
export function isPlaceholder(value: Value): boolean {
	if (isList(value)) {
		return value.length > 0 && value.every(isPlaceholder);
	}
	return typeof value === 'string' && value.length <= 2000 && PLACEHOLDER.test(value);
}
