import type { Property } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import { bodyOf, readFrontmatter } from '../notes/read-frontmatter';
import { isEmpty } from '../notes/values/text';
import { isTemplatePath, isTemplate } from './ignored-notes';
import { applicationField, inlineFieldsOf } from './inline-fields';
import { applicationNames } from './kind-of';
import type { NoteSettings, ParseOptions } from './note-settings';
import { toOutcome } from './outcome';
import type { PropertyName } from './property-table';
import { readNote } from './read-note';

/** Why a note that looks like a job note isn't recognized. */
export type UnrecognizedCause = 'unmapped-properties' | 'folder' | 'inline-fields' | 'table';

/** What makes the note recognized. */
export type UnrecognizedRemedy =
	| { readonly kind: 'map-properties'; readonly properties: Readonly<Record<string, string>> }
	| { readonly kind: 'name-folder'; readonly folder: string }
	| { readonly kind: 'convert-fields'; readonly fields: readonly string[] }
	| { readonly kind: 'import-table'; readonly rows: number };

/** A note that looks like a job note and isn't read as one. */
export interface UnrecognizedNote {
	readonly path: string;
	readonly cause: UnrecognizedCause;
	/** The words in the note that say so: property names, field names, or the table's columns. */
	readonly evidence: readonly string[];
	readonly remedy: UnrecognizedRemedy;
}

/** Notes of one cause and one remedy. */
export interface UnrecognizedGroup {
	readonly cause: UnrecognizedCause;
	readonly remedy: UnrecognizedRemedy;
	readonly notes: readonly UnrecognizedNote[];
}

/** Longer notes are looked at as far as this. */
const MAX_LENGTH = 200_000;
const MIN_ROWS = 2;
const JOB_FOLDER =
	/(?:^|[/\s_-])(?:job|jobs|applications?|interviews?|career|bewerbung(?:en)?|jobsuche|stellen)(?:$|[/\s_-])|job-?(?:search|hunt)/i;
/** Property names that only job notes have. */
const JOB_NAME = /job|applica|salary|recruit|interview|posting|vacanc|bewerb|gehalt/i;
/** Names by which a vault may mean a property, without that they are among its aliases. */
const LOOKALIKES: readonly (readonly [PropertyName, RegExp])[] = [
	['company', /^(?:company|employer|firm|organi[sz]ation|firma|unternehmen|arbeitgeber)/],
	['position', /(?:role|position|title|stelle|vacancy|opening)$/],
	['applied', /appl(?:ied|ication|y)|submi(?:tted|ssion)|sent(?:on|at|date)?$|beworben|bewerbung/],
	['outcome', /status|stage|outcome|result|progress/],
];

/** Why the note isn't recognized, if it looks like a job note; undefined for a note that is, or that is about something else. */
export function explainUnrecognized(
	path: string,
	text: string,
	options: ParseOptions,
): UnrecognizedNote | undefined {
	const isOurs = readNote(path, text, options) !== undefined;
	if (isOurs || isTemplatePath(path, options.notes)) {
		return undefined;
	}
	const frontmatter = readFrontmatter(text.slice(0, MAX_LENGTH));
	if (isTemplate(frontmatter) || frontmatter.faults.length > 0) {
		return undefined;
	}
	return (
		unmapped(path, text, frontmatter.properties, options) ??
		inlineFields(path, text, options.notes) ??
		table(path, text, options.notes)
	);
}

/** Notes of one cause and remedy together, the largest group first. */
export function groupUnrecognized(
	notes: readonly UnrecognizedNote[],
): readonly UnrecognizedGroup[] {
	const groups = new Map<string, UnrecognizedNote[]>();
	for (const note of notes) {
		const key = note.remedy.kind === 'import-table' ? note.path : JSON.stringify(note.remedy);
		groups.set(key, [...(groups.get(key) ?? []), note]);
	}
	return [...groups.values()]
		.map(group => ({ cause: group[0]!.cause, remedy: group[0]!.remedy, notes: group }))
		.sort((a, b) => b.notes.length - a.notes.length);
}

/** The settings with the remedy in place. A remedy that changes notes changes no setting. */
export function remediedSettings(remedy: UnrecognizedRemedy, settings: NoteSettings): NoteSettings {
	if (remedy.kind === 'map-properties') {
		return { ...settings, properties: { ...settings.properties, ...remedy.properties } };
	}
	if (remedy.kind === 'name-folder' && canNameFolder(remedy.folder, settings)) {
		return { ...settings, folders: { ...settings.folders, application: remedy.folder } };
	}
	return settings;
}

/** One folder can hold applications. Where another one is set, or none can be named, the notes themselves say what they are. */
export function canNameFolder(folder: string, { folders }: NoteSettings): boolean {
	return folder !== '' && (folders.application === '' || folders.application === folder);
}

/**
 * A company beside a position, a day of applying or a known status: names to map where one has to be mapped,
 * else the folder, so that its notes count as applications.
 */
function unmapped(
	path: string,
	text: string,
	properties: readonly Property[],
	options: ParseOptions,
): UnrecognizedNote | undefined {
	const settings = options.notes;
	const found = new Map<PropertyName, Property>();
	for (const [name, looksLike] of LOOKALIKES) {
		const property =
			properties.find(one => applicationNames(name, settings).has(normalizeName(one.name))) ??
			properties.find(one => looksLike.test(normalizeName(one.name)));
		if (property && (name !== 'outcome' || isOutcome(property))) {
			found.set(name, property);
		}
	}
	const company = found.get('company');
	const hasJobName = found.has('applied') || properties.some(({ name }) => JOB_NAME.test(name));
	const namesCompany = company !== undefined && !isEmpty(company.value);
	const isJobNote = namesCompany && hasJobName && found.size >= 3;
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	const isInJobFolder = found.size >= 2 && JOB_FOLDER.test(folder);
	if (!isJobNote && !isInJobFolder) {
		return undefined;
	}
	const evidence = [...found.values()].map(({ name }) => name);
	const toMap = [...found].filter(
		([name, property]) => !applicationNames(name, settings).has(normalizeName(property.name)),
	);
	if (toMap.length > 0 && found.has('applied')) {
		const mapped = Object.fromEntries(toMap.map(([name, property]) => [name, property.name]));
		const remedy = { kind: 'map-properties', properties: mapped } as const;
		if (readNote(path, text, { ...options, notes: remediedSettings(remedy, settings) })) {
			return { path, cause: 'unmapped-properties', evidence, remedy };
		}
	}
	return { path, cause: 'folder', evidence, remedy: { kind: 'name-folder', folder } };
}

function isOutcome({ value }: Property): boolean {
	return typeof value === 'string' && toOutcome(value) !== undefined;
}

function inlineFields(
	path: string,
	text: string,
	settings: NoteSettings,
): UnrecognizedNote | undefined {
	const fields = inlineFieldsOf(text, settings)
		.map(({ name }) => name)
		.filter(name => applicationField(name, settings) !== undefined);
	const known = new Set(fields.map(name => applicationField(name, settings)));
	if (!known.has('company') || known.size < 2) {
		return undefined;
	}
	return {
		path,
		cause: 'inline-fields',
		evidence: fields,
		remedy: { kind: 'convert-fields', fields },
	};
}

const TABLE_ROW = /^[ \t]{0,20}\|(.{1,2000})\|[ \t]*$/;

/** A Markdown table with a column for the company and one for the position, the day or the status. */
function table(path: string, text: string, settings: NoteSettings): UnrecognizedNote | undefined {
	const lines = bodyOf(text.slice(0, MAX_LENGTH)).split(/\r\n?|\n/);
	for (const [index, line] of lines.entries()) {
		const isHead = /^[\s|:-]{3,2000}$/.test(lines[index + 1] ?? '') && TABLE_ROW.test(line);
		const columns = isHead ? cellsOf(line) : [];
		const fields = columns.flatMap(column => applicationField(column, settings) ?? []);
		const known = new Set(fields);
		if (!known.has('company') || known.size < 3) {
			continue;
		}
		const after = lines.slice(index + 2);
		const end = after.findIndex(row => !TABLE_ROW.test(row));
		const rows = end < 0 ? after.length : end;
		if (rows >= MIN_ROWS) {
			return { path, cause: 'table', evidence: columns, remedy: { kind: 'import-table', rows } };
		}
	}
	return undefined;
}

function cellsOf(line: string): readonly string[] {
	const [, cells = ''] = TABLE_ROW.exec(line) ?? [];
	return cells.split('|').map(cell => cell.replace(/[*_`]/g, '').trim());
}
