import type { Frontmatter, Value } from '../notes/frontmatter';
import { normalizeName, normalizeWords } from '../notes/property-name';
import { linksIn, noteName } from '../notes/values/text';
import type { NoteKind } from './note-kind';
import type { NoteSettings } from './note-settings';

const NAMES: Readonly<Record<string, NoteKind>> = {
	interview: 'interview',
	'interview note': 'interview',
	application: 'application',
	position: 'application',
	'application note': 'application',
	contact: 'contact',
	person: 'contact',
	people: 'contact',
	letter: 'letter',
	'follow up letter': 'letter',
	'interview letter': 'letter',
};

/** The kind that a text names, whatever its case, plural and "Job" before it: `Job Interviews` is an interview. */
export function toNoteKind(text: string): NoteKind | undefined {
	const said = normalizeWords(text).replace(/^job /, '');
	return NAMES[said] ?? NAMES[said.replace(/s$/, '')];
}

/**
 * What kind of note it is: told by `type` or `categories` where one names a kind, else by a tag, else by its folder,
 * else by its shape, for the position notes of widely copied vaults say nothing else.
 */
export function kindOf(
	path: string,
	frontmatter: Frontmatter,
	settings: NoteSettings,
): NoteKind | undefined {
	const names = frontmatter.properties.map(({ name }) => normalizeName(name));
	return (
		namedKind(frontmatter) ??
		kindOfFolder(path, settings) ??
		(isPositionNote(names) ? 'application' : undefined)
	);
}

/** The kind that the note itself names, by type, category or tag. */
export function namedKind({ properties }: Frontmatter): NoteKind | undefined {
	const called = (...names: readonly string[]): readonly string[] =>
		properties
			.filter(({ name }) => names.includes(normalizeName(name)))
			.flatMap(({ value }) => textsOf(value));
	const tags = called('tag', 'tags')
		.flatMap(text => text.split(/[\s,]+/))
		.flatMap(tag => tag.replace(/^#/, '').split('/'));
	return [...called('type', 'types', 'category', 'categories'), ...tags]
		.map(text => toNoteKind(text))
		.find(kind => kind !== undefined);
}

function textsOf(value: Value): readonly string[] {
	if (Array.isArray(value)) {
		return (value as readonly Value[]).flatMap(textsOf);
	}
	if (typeof value !== 'string') {
		return [];
	}
	const links = linksIn(value);
	return links.length > 0 ? links.flatMap(({ target, text }) => [noteName(target), text]) : [value];
}

/** The kind of the notes in that folder, the deepest folder named in the settings first. */
export function kindOfFolder(path: string, { folders }: NoteSettings): NoteKind | undefined {
	const named = (Object.entries(folders) as [NoteKind, string][]).map(([kind, folder]) => ({
		kind,
		folder: folder.replace(/^\/+|\/+$/g, ''),
	}));
	return named
		.filter(
			({ folder }) => folder !== '' && path.toLowerCase().startsWith(`${folder.toLowerCase()}/`),
		)
		.sort((a, b) => b.folder.length - a.folder.length)[0]?.kind;
}

function isPositionNote(names: readonly string[]): boolean {
	const has = (...any: readonly string[]): boolean => any.some(name => names.includes(name));
	return (
		has('company', 'employer') &&
		has('jobtitle', 'position', 'role') &&
		has('appstage', 'applied', 'applieddate')
	);
}
