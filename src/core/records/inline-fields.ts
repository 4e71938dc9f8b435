import { setProperty } from '../notes/edit-frontmatter';
import { normalizeName } from '../notes/property-name';
import { bodyOf, readFrontmatter } from '../notes/read-frontmatter';
import { isEmpty } from '../notes/values/text';
import { namedKind } from './kind-of';
import type { NoteSettings } from './note-settings';
import type { PropertyName } from './property-table';
import { rowsOf } from './find-property';
import { setNoteProperty, UnwritableNoteError } from './write-properties';

/** A property that a note keeps in its text: `company:: Acme`, `[status:: applied]`, or `Company: Acme` at its top. */
export interface InlineField {
	readonly name: string;
	readonly value: string;
}

/** Longer notes are looked at as far as this. */
const MAX_LENGTH = 200_000;
/** `company:: Acme` on a line of its own, `- role:: Engineer` in a list. */
const FIELD =
	/^[ \t]{0,20}(?:[-*+] )?(?:\*\*)?([\p{L}][\p{L}\p{N} _-]{0,40})(?:\*\*)?::[ \t]*(\S[^\r\n]{0,500})/gmu;
/** `[status:: applied]` within a line. */
const BRACKETED_FIELD =
	/[[(]([\p{L}][\p{L}\p{N} _-]{0,40})::[ \t]*((?:\[\[[^\]\r\n]{1,200}\]\]|[^[\]\r\n]){1,300})\]/gu;
/** `Company: Acme`, as exports of other programs write properties below the title. */
const EXPORTED_FIELD = /^([\p{L}][\p{L}\p{N} _-]{0,40}): (\S[^\r\n]{0,500})$/u;
/** So many of an export's fields are properties of ours. */
const MIN_EXPORTED = 3;

/** The fields in a note's text, the first of each name. */
export function inlineFieldsOf(text: string, settings: NoteSettings): readonly InlineField[] {
	const body = bodyOf(text.slice(0, MAX_LENGTH));
	const found = [...body.matchAll(FIELD), ...body.matchAll(BRACKETED_FIELD)];
	const fields = found.map(([, name = '', value = '']) => ({ name, value: value.trim() }));
	const all = fields.length > 0 ? fields : exportedFields(body, settings);
	const byName = new Map<string, InlineField>();
	for (const { name, value } of all) {
		const key = normalizeName(name);
		if (!byName.has(key)) {
			byName.set(key, { name: name.trim(), value });
		}
	}
	return [...byName.values()];
}

function exportedFields(body: string, settings: NoteSettings): readonly InlineField[] {
	const lines = body.split(/\r\n?|\n/).filter(line => line.trim() !== '' && !line.startsWith('#'));
	const fields: InlineField[] = [];
	for (const line of lines) {
		const [, name, value] = EXPORTED_FIELD.exec(line) ?? [];
		if (name === undefined || value === undefined) {
			break;
		}
		fields.push({ name, value });
	}
	const known = fields.filter(({ name }) => applicationField(name, settings) !== undefined);
	return known.length >= MIN_EXPORTED ? fields : [];
}

/** The property of an application that a field or column is called like. */
export function applicationField(name: string, settings: NoteSettings): PropertyName | undefined {
	const normalized = normalizeName(name);
	const row = rowsOf('application').find(({ name: own, aliases }) =>
		[own, settings.properties[own] ?? own, ...aliases].some(
			candidate => normalizeName(candidate) === normalized,
		),
	);
	return row?.name as PropertyName | undefined;
}

/** The note with its fields as properties of an application too. Its text stays byte for byte. */
export function convertInlineFields(path: string, text: string, settings: NoteSettings): string {
	let next = text;
	if (namedKind(readFrontmatter(text)) === undefined) {
		const typed = setProperty(next, 'type', 'application');
		if (!typed.ok) {
			throw new UnwritableNoteError(path, typed.why);
		}
		next = typed.text;
	}
	for (const { name: field, value } of inlineFieldsOf(text, settings)) {
		const name = applicationField(field, settings);
		const isSet = readFrontmatter(next).properties.some(
			property => applicationField(property.name, settings) === name && !isEmpty(property.value),
		);
		if (name !== undefined && !isSet) {
			next = setNoteProperty(next, { path, kind: 'application', name, settings }, value);
		}
	}
	return next;
}
