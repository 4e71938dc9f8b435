import type { Fault, Value } from './frontmatter';
import { frontmatterText, type FrontmatterBlock } from './frontmatter-block';
import { parseFrontmatter, type Entry } from './parse-frontmatter';
import { sourceRangeOf, type SourceRange } from './source-range';
import { readFrontmatter } from './read-frontmatter';
import { flowListText, scalarText } from './yaml-text';

/** The whole note after the change, or why it was not made. */
export type Edit =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly why: Fault['what'] };

/** A note that can be edited: its text, its line break, and the block with what is in it where there is one. */
interface Note {
	readonly text: string;
	readonly eol: string;
	readonly block?: FrontmatterBlock;
	readonly entries: readonly Entry[];
}

/**
 * Gives a property of the note a value, a list or none (null); `name` is spelled as the note spells it.
 * No byte outside that property's lines changes; one that is not there becomes the last.
 */
export function setProperty(
	text: string,
	name: string,
	value: string | readonly string[] | null,
): Edit {
	return edit(text, name, value, note => {
		const entry = entryOf(note, name);
		if (!entry) {
			return added(note, name, value);
		}
		if (JSON.stringify(entry.value) === JSON.stringify(value)) {
			return text;
		}
		const place = placeIn(note, entry);
		return place && replaced(note, place, value);
	});
}

/** Takes a property and its lines out, and with the last one the fences. */
export function removeProperty(text: string, name: string): Edit {
	return edit(text, name, undefined, note => {
		const entry = entryOf(note, name);
		if (!entry) {
			return text;
		}
		const place = placeIn(note, entry);
		if (!place) {
			return undefined;
		}
		const rest = text.slice(0, place.start) + text.slice(place.end);
		const body = text.slice(note.block!.body);
		// What follows must not become frontmatter in its place.
		const bare =
			place.start === note.block!.start && place.end === note.block!.end && !frontmatterText(body);
		if (bare) {
			return text.slice(0, bomOf(text)) + body;
		}
		return rest;
	});
}

/** A value as a list: nothing is none, a single value one. */
function itemsOf(value: Value): readonly Value[] {
	if (value === null) {
		return [];
	}
	return Array.isArray(value) ? (value as readonly Value[]) : [value];
}

/** Adds an item to a list where it is not there already. A single value becomes the first of the list. */
export function appendToList(text: string, name: string, item: string): Edit {
	const value =
		readFrontmatter(text).properties.find(property => property.name === name)?.value ?? null;
	const items = itemsOf(value);
	if (items.includes(item)) {
		return edit(text, name, value, () => text);
	}
	return edit(text, name, [...items, item], note => {
		const entry = entryOf(note, name);
		if (!entry) {
			return added(note, name, [item]);
		}
		const place = placeIn(note, entry);
		return place && appended(note, place, entry, item);
	});
}

/** Makes the change only in a note without fault, and keeps it only where everything reads as it should afterwards. */
function edit(
	text: string,
	name: string,
	expected: Value | undefined,
	change: (note: Note) => string | undefined,
): Edit {
	const before = readFrontmatter(text);
	if (before.faults[0]) {
		return { ok: false, why: before.faults[0].what };
	}
	const after = change(noteOf(text));
	if (after === undefined) {
		return { ok: false, why: 'broken' };
	}
	const wanted = new Map(
		before.properties.map(property => [property.name, JSON.stringify(property.value)]),
	);
	if (expected === undefined) {
		wanted.delete(name);
	} else {
		wanted.set(name, JSON.stringify(expected));
	}
	const { properties, faults } = readFrontmatter(after);
	const asWanted =
		properties.length === wanted.size &&
		properties.every(property => wanted.get(property.name) === JSON.stringify(property.value));
	if (faults.length === 0 && asWanted) {
		return { ok: true, text: after };
	}
	return { ok: false, why: 'broken' };
}

function noteOf(text: string): Note {
	const block = frontmatterText(text);
	const eol = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
	if (block) {
		return { text, eol, block, entries: parseFrontmatter(block).entries };
	}
	return { text, eol, entries: [] };
}

function entryOf(note: Note, name: string): Entry | undefined {
	return note.entries.find(entry => entry.name === name);
}

function placeIn(note: Note, entry: Entry): SourceRange | undefined {
	return sourceRangeOf(entry, note.text, note.block!.start);
}

function added(
	note: Note,
	name: string,
	value: string | readonly string[] | null,
): string | undefined {
	const { text, eol, block, entries } = note;
	const last = entries.at(-1);
	const place = last && placeIn(note, last);
	if (last && !place) {
		return undefined;
	}
	const margin = place?.margin ?? '';
	const lines = valueLines(`${margin}${scalarText(name)}:`, value, `${margin}  `, eol);
	if (!block) {
		return `${text.slice(0, bomOf(text))}---${eol}${lines}---${eol}${text.slice(bomOf(text))}`;
	}
	const at = place?.end ?? block.end;
	return text.slice(0, at) + lines + text.slice(at);
}

/** The lines of a property that was not there before. */
function valueLines(
	key: string,
	value: string | readonly string[] | null,
	indent: string,
	eol: string,
): string {
	if (value === null) {
		return `${key}${eol}`;
	}
	if (typeof value === 'string') {
		return `${key} ${scalarText(value)}${eol}`;
	}
	if (value.length === 0) {
		return `${key} []${eol}`;
	}
	return `${key}${eol}${value.map(item => `${indent}- ${scalarText(item)}${eol}`).join('')}`;
}

function replaced(
	{ text }: Note,
	place: SourceRange,
	value: string | readonly string[] | null,
): string {
	const { quoting, gap } = place;
	if (value === null) {
		return rewritten(text, place, '');
	}
	if (typeof value === 'string') {
		return rewritten(text, place, gap + scalarText(value, quoting));
	}
	if (place.flow !== undefined || value.length === 0) {
		return rewritten(text, place, gap + flowListText(value, quoting));
	}
	return rewritten(
		text,
		place,
		'',
		value.map(item => scalarText(item, quoting)),
	);
}

/** The note with the value behind the property's colon, or on lines of its own, and the comment kept. */
function rewritten(
	text: string,
	place: SourceRange,
	inline: string,
	items: readonly string[] = [],
): string {
	const indent = place.indent ?? `${place.margin}  `;
	const rows = items.map(item => `${indent}- ${item}${place.eol}`).join('');
	return (
		text.slice(0, place.colon) + inline + place.tail + place.eol + rows + text.slice(place.end)
	);
}

function appended(
	{ text }: Note,
	place: SourceRange,
	{ value }: Entry,
	item: string,
): string | undefined {
	const { flow, indent, inline, quoting, end } = place;
	if (flow !== undefined) {
		const comma = Array.isArray(value) && value.length === 0 ? '' : ', ';
		return text.slice(0, flow) + comma + scalarText(item, quoting, true) + text.slice(flow);
	}
	const written = scalarText(item, quoting);
	if (indent !== undefined) {
		return `${text.slice(0, end)}${indent}- ${written}${place.eol}${text.slice(end)}`;
	}
	if (value === null) {
		return rewritten(text, place, '', [written]);
	}
	if (typeof value === 'string') {
		return rewritten(text, place, '', [inline ?? scalarText(value, quoting), written]);
	}
	return undefined;
}

function bomOf(text: string): number {
	if (text.startsWith('\uFEFF')) {
		return 1;
	}
	return 0;
}
