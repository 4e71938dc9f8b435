import type { Property } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import { bodyOf, readFrontmatter } from '../notes/read-frontmatter';
import { isEmpty } from '../notes/values/text';
import { isTemplatePath, isTemplate } from './ignored-notes';
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
	if (isTemplate(frontmatter)) {
		return undefined;
	}
	return (
		unmapped(path, frontmatter.properties, options.notes) ??
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

/**
 * A company beside a position, a day of applying or a known status: names to map where one has to be mapped,
 * else the folder, so that its notes count as applications.
 */
function unmapped(
	path: string,
	properties: readonly Property[],
	settings: NoteSettings,
): UnrecognizedNote | undefined {
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
		return { path, cause: 'unmapped-properties', evidence, remedy };
	}
	return { path, cause: 'folder', evidence, remedy: { kind: 'name-folder', folder } };
}

function isOutcome({ value }: Property): boolean {
	return typeof value === 'string' && toOutcome(value) !== undefined;
}

/** `company:: Acme` on a line of its own, `- role:: Engineer` in a list, `[status:: applied]` within a line. */
const INLINE_FIELD =
	/^[ \t]{0,20}(?:[-*+] )?(?:\*\*)?([\p{L}][\p{L}\p{N} _-]{0,40})(?:\*\*)?::[ \t]*\S/gmu;
const BRACKETED_FIELD = /[[(]([\p{L}][\p{L}\p{N} _-]{0,40})::[^\]\r\n]{1,300}\]/gu;

function inlineFields(
	path: string,
	text: string,
	settings: NoteSettings,
): UnrecognizedNote | undefined {
	const body = bodyOf(text.slice(0, MAX_LENGTH));
	const names = [...body.matchAll(INLINE_FIELD), ...body.matchAll(BRACKETED_FIELD)].map(
		([, name = '']) => name.trim(),
	);
	const fields = [...new Set(names)].filter(name => fieldOf(name, settings) !== undefined);
	const known = new Set(fields.map(name => fieldOf(name, settings)));
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
		const known = new Set(columns.map(column => fieldOf(column, settings)));
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

/** The property of an application that a field or column is called like. */
function fieldOf(name: string, settings: NoteSettings): PropertyName | undefined {
	const normalized = normalizeName(name);
	return LOOKALIKES.find(([field]) => applicationNames(field, settings).has(normalized))?.[0];
}
