import type { Frontmatter, Property, Value } from '../notes/frontmatter';
import { normalizeName, normalizeWords } from '../notes/property-name';
import { isEmpty, isList, linksIn, noteName } from '../notes/values/text';
import type { NoteKind, NoteSettings } from './note-settings';
import { readOutcome } from './outcome';
import { isPlaceholder } from './ignored-notes';
import type { PropertyRow } from './property-row';
import { PROPERTY_TABLE, type PropertyName } from './property-table';

/** What the kinds are called, in the singular and without spaces. */
const KINDS: ReadonlyMap<string, NoteKind> = new Map([
	['interview', 'interview'],
	['interviewnote', 'interview'],
	['bewerbungsgespräch', 'interview'],
	['vorstellungsgespräch', 'interview'],
	['application', 'application'],
	['applicationnote', 'application'],
	['position', 'application'],
	['bewerbung', 'application'],
	['contact', 'contact'],
	['person', 'contact'],
	['people', 'contact'],
	['kontakt', 'contact'],
	['letter', 'letter'],
	['followupletter', 'letter'],
	['interviewletter', 'letter'],
]);

/** Levels of a nested tag that are about a job search: `#career/interview`. */
const JOB_LEVELS = new Set(
	`job jobs jobsearch jobsearching jobhunt jobhunting jobapplication jobapplications career careers work employment
	application applications interview interviews bewerbung bewerbungen jobsuche karriere stellensuche`.split(
		/\s+/,
	),
);

/** The kind that a text names, whatever its case, plural and "Job" before it: `Job Interviews` is an interview. */
export function toNoteKind(text: string): NoteKind | undefined {
	const name = normalizeWords(text).replaceAll(' ', '');
	const withoutJob = name.replace(/^job(?=.)/, '');
	return KINDS.get(withoutJob) ?? KINDS.get(withoutJob.replace(/(?:s|en)$/, ''));
}

/**
 * What kind of note it is: named by `type` or `categories`, else by a tag, else by its folder, else by its shape:
 * a company, a position and the day of applying are an application.
 */
export function kindOf(
	path: string,
	frontmatter: Frontmatter,
	settings: NoteSettings,
): NoteKind | undefined {
	return (
		namedKind(frontmatter) ??
		kindOfFolder(path, settings) ??
		(hasApplicationShape(path, frontmatter, settings) ? 'application' : undefined)
	);
}

const TYPE_NAMES = ['type', 'types', 'category', 'categories'];
const TAG_NAMES = ['tag', 'tags'];

/** The kind that the note itself names, by type, category or tag, on a line that isn't YAML as well. */
export function namedKind({ properties, faults }: Frontmatter): NoteKind | undefined {
	const broken = faults.flatMap(({ text }) => brokenProperty(text ?? '') ?? []);
	const all = [...properties, ...broken];
	const texts = (names: readonly string[]): readonly string[] =>
		all
			.filter(({ name }) => names.includes(normalizeName(name)))
			.flatMap(({ value }) => textsOf(value));
	for (const text of texts(TYPE_NAMES)) {
		const kind = toNoteKind(text);
		if (kind) {
			return kind;
		}
	}
	for (const tag of texts(TAG_NAMES).flatMap(text => text.split(/[\s,]+/))) {
		const kind = kindOfTag(tag);
		if (kind) {
			return kind;
		}
	}
	return undefined;
}

/** `type: "interview` and `tags: [#interview`: what was meant, though the line isn't YAML. */
function brokenProperty(line: string): Pick<Property, 'name' | 'value'> | undefined {
	const [, name, rest] = /^["']?([\p{L}_ -]{1,20})["']?\s{0,5}:([^\r\n]{0,300})/u.exec(line) ?? [];
	if (name === undefined || rest === undefined) {
		return undefined;
	}
	const words = rest.replace(/["'[\]{}]/g, ' ').split(',');
	return { name, value: words.map(word => word.trim()).filter(word => word !== '') };
}

/**
 * The last level names the kind, or a round of it as in `interview/onsite`. Those above must be about a job search.
 */
function kindOfTag(tag: string): NoteKind | undefined {
	const levels = tag.replace(/^#/, '').split('/');
	const isRound = levels.length > 1 && readOutcome(levels.at(-1)!)?.round !== undefined;
	const namesRound = isRound && toNoteKind(levels.at(-1)!) === undefined;
	const naming = namesRound ? levels.slice(0, -1) : levels;
	const above = naming.slice(0, -1).map(level => normalizeWords(level).replaceAll(' ', ''));
	if (above.every(level => JOB_LEVELS.has(level))) {
		return toNoteKind(naming.at(-1)!);
	}
	return undefined;
}

function textsOf(value: Value): readonly string[] {
	if (isList(value)) {
		return value.flatMap(textsOf);
	}
	if (typeof value !== 'string') {
		return [];
	}
	const links = linksIn(value);
	if (links.length > 0) {
		return links.flatMap(({ target, text }) => [noteName(target), text]);
	}
	return [value];
}

/** The kind of the notes in that folder, the deepest folder named in the settings first. */
export function kindOfFolder(path: string, { folders }: NoteSettings): NoteKind | undefined {
	const lowerPath = path.toLowerCase();
	let deepest: { readonly kind: NoteKind; readonly length: number } | undefined;
	for (const [kind, setting] of Object.entries(folders) as [NoteKind, string][]) {
		const folder = setting === '' ? '' : setting.replace(/^\/+|\/+$/g, '').toLowerCase();
		const isDeeper = folder.length > (deepest?.length ?? 0);
		if (isDeeper && lowerPath.startsWith(`${folder}/`)) {
			deepest = { kind, length: folder.length };
		}
	}
	return deepest?.kind;
}

/** A folder with a folder for each employer: `Companies/Acme/Interview.md`. */
const EMPLOYERS =
	/^[\d\s._-]*(?:companies|employers|organi[sz]ations|firmen|unternehmen|arbeitgeber)$/i;

/** The employer whose folder the note is in. */
export function companyOfFolder(path: string): string | undefined {
	const folders = path.split('/').slice(0, -1);
	const at = folders.findIndex(folder => EMPLOYERS.test(folder));
	return at < 0 ? undefined : folders[at + 1];
}

/** Position notes of some widely copied vaults have a stage where others have the day of applying. */
const STAGE_NAME = 'appstage';

/** Whether the note names a company, and has a position and a day of applying, whatever the vault calls them. */
function hasApplicationShape(
	path: string,
	{ properties }: Frontmatter,
	settings: NoteSettings,
): boolean {
	const filled = properties.filter(({ value }) => !isEmpty(value) && !isPlaceholder(value));
	const isNamed = (name: PropertyName, among: readonly Property[]): boolean => {
		const names = applicationNames(name, settings);
		return among.some(property => names.has(normalizeName(property.name)));
	};
	const hasStage = properties.some(({ name }) => normalizeName(name) === STAGE_NAME);
	return (
		(isNamed('company', filled) || companyOfFolder(path) !== undefined) &&
		isNamed('position', properties) &&
		(isNamed('applied', properties) || hasStage)
	);
}

/** Every normalized name that an application can use for a property. */
export function applicationNames(name: PropertyName, settings: NoteSettings): ReadonlySet<string> {
	const rows: readonly PropertyRow[] = PROPERTY_TABLE;
	const row = rows.find(one => one.name === name && one.kinds.includes('application'));
	const mapped = settings.properties[name];
	return new Set([name, ...(row?.aliases ?? []), ...(mapped ? [mapped] : [])].map(normalizeName));
}
