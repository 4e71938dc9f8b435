import { UNWRITABLE_REASONS } from '../../i18n/unwritable';
import type { Fault } from '../notes/frontmatter';
import { appendToList, removeProperty, setProperty } from '../notes/edit-frontmatter';
import { readFrontmatter } from '../notes/read-frontmatter';
import type { NoteKind, NoteSettings } from './note-settings';
import type { PropertyName } from './property-table';
import { findProperty, rowsOf } from './find-property';

/** A note that must not be written into as it is; the message says why and what to mend. */
export class UnwritableNoteError extends Error {
	constructor(
		readonly path: string,
		why: Fault['what'],
	) {
		super(UNWRITABLE_REASONS[why](path));
		this.name = 'Unwritable';
	}
}

/** A change of one property of a note's text; the rest of it stays byte for byte. */
export interface PropertyChange {
	readonly path: string;
	readonly kind: NoteKind;
	readonly name: PropertyName;
	readonly settings: NoteSettings;
}

/** The text with the property set, under the name that the note already has for it. */
export function setNoteProperty(
	text: string,
	change: PropertyChange,
	value: string | readonly string[],
): string {
	return done(change, setProperty(text, spelling(text, change), value));
}

/** The text with the value appended to the property's list, unless it is there already. */
export function addToNoteList(text: string, change: PropertyChange, item: string): string {
	return done(change, appendToList(text, spelling(text, change), item));
}

export function removeNoteProperty(text: string, change: PropertyChange): string {
	return done(change, removeProperty(text, spelling(text, change)));
}

/** The property's name as the note spells it, else as the settings or THE TABLE do. */
function spelling(text: string, { kind, name, settings }: PropertyChange): string {
	const row = rowsOf(kind).find(candidate => candidate.name === name)!;
	return (
		findProperty(readFrontmatter(text).properties, row, settings)?.name ??
		settings.properties[name] ??
		name
	);
}

function done(
	{ path }: PropertyChange,
	edit:
		| { readonly ok: true; readonly text: string }
		| { readonly ok: false; readonly why: Fault['what'] },
): string {
	if (!edit.ok) {
		throw new UnwritableNoteError(path, edit.why);
	}
	return edit.text;
}
