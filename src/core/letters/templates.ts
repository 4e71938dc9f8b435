import { isMap, parseDocument } from 'yaml';
import { baseName } from '../notes/file-name';
import { isMessage, type LetterChannel } from './channel';
import type { LetterKind } from '../records/letter-kinds';
import { ENGLISH_TEMPLATES } from './templates/english';
import { GERMAN_TEMPLATES } from './templates/german';

/** A piece of a template note, and the line of the note that it begins on, counted from 1. */
export interface TemplatePart {
	readonly text: string;
	readonly line: number;
}

/** A letter template: a note whose body, and subject in its frontmatter, are Liquid. */
export interface Template {
	/** Where the person finds it: the path of their note, or the name of a built-in template, such as `thank-you.phone.de`. */
	readonly place: string;
	readonly subject?: TemplatePart;
	readonly body: TemplatePart;
}

const FRONTMATTER = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/;

/** Reads a template from its note. A subject needs no quotes, although YAML takes `{{ }}` for a map. */
export function readTemplate(place: string, note: string): Template {
	const text = note.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const head = FRONTMATTER.exec(text);
	if (!head) {
		return { place, body: { text, line: 1 } };
	}
	const subject = readSubject(head[1] ?? '');
	return {
		place,
		...(subject && { subject }),
		body: { text: text.slice(head[0].length), line: linesIn(head[0]) },
	};
}

function readSubject(yaml: string): TemplatePart | undefined {
	const { contents } = parseDocument(yaml, { logLevel: 'silent' });
	const pair = isMap(contents)
		? contents.items.find(({ key }) => String(key).toLowerCase() === 'subject')
		: undefined;
	const range = (pair?.value as { range?: readonly [number, number, number] } | null | undefined)
		?.range;
	if (!range) {
		return undefined;
	}
	const typed = /^[^\n]*/.exec(yaml.slice(range[0]))?.[0].trim() ?? '';
	const scalar = (pair?.value as { value?: unknown }).value;
	const text = typed.startsWith('{') || typeof scalar !== 'string' ? typed : scalar;
	if (text === '') {
		return undefined;
	}
	return { text, line: linesIn(yaml.slice(0, range[0])) + 1 };
}

/** The line on which a text ends, counted from 1. */
function linesIn(text: string): number {
	return text.split('\n').length;
}

/** Where letters take their templates from: the person's own and the built-in ones, by name in lower case. */
export interface Templates {
	readonly own: ReadonlyMap<string, Template>;
	readonly builtIn: ReadonlyMap<string, Template>;
}

/** A template, and the language that it is in: a tag, or undefined where its name says none and it is the person's own. */
export interface FoundTemplate {
	readonly template: Template;
	readonly language?: string;
}

const BUILT_IN_NOTES: Readonly<Record<string, () => string>> = {
	...ENGLISH_TEMPLATES,
	...GERMAN_TEMPLATES,
};

let builtIn: ReadonlyMap<string, Template> | undefined;

/** Read when first needed, so that the plugin's start doesn't wait for them. */
function builtInTemplates(): ReadonlyMap<string, Template> {
	builtIn ??= new Map(
		Object.entries(BUILT_IN_NOTES).map(
			([name, textOf]) => [name, readTemplate(name, textOf())] as const,
		),
	);
	return builtIn;
}

/** The names of a kind's built-in templates: `thank-you`, `thank-you.de`, `thank-you.phone`. */
export function builtInNamesOf({ id }: Pick<LetterKind, 'id'>): readonly string[] {
	return Object.keys(BUILT_IN_NOTES)
		.filter(name => name === id || name.startsWith(`${id}.`))
		.sort();
}

/** The note of a built-in template. */
export function builtInNote(name: string): string {
	return BUILT_IN_NOTES[name]?.() ?? '';
}

/** The built-in templates with the person's own before them: path, such as `Templates/thank-you.de.md`, → text of the note. Of two of one name the later counts. */
export function templatesOf(own: ReadonlyMap<string, string> = new Map()): Templates {
	return {
		own: new Map(
			[...own].map(([path, note]) => [plainNameOf(baseName(path)), readTemplate(path, note)]),
		),
		builtIn: builtInTemplates(),
	};
}

/** The template for a letter: one in its language before one in none, then the person's own before ours. */
export function findTemplate(
	{ own, builtIn }: Templates,
	kind: LetterKind,
	via: LetterChannel,
	language: string,
): FoundTemplate | undefined {
	for (const { name, tag } of namesOf(kind, via, language)) {
		const mine = own.get(name);
		if (mine) {
			return { template: mine, ...(tag !== undefined && { language: tag }) };
		}
		const ours = builtIn.get(name);
		if (ours) {
			return { template: ours, language: tag ?? 'en' };
		}
	}
	return undefined;
}

/** Names to look under, the best first: `thank-you.de-at`, `thank-you.de`, `thank-you`; scripts for calls with `.phone`, short messages with `.linkedin`. */
function namesOf(
	kind: LetterKind,
	via: LetterChannel,
	language: string,
): readonly { readonly name: string; readonly tag?: string }[] {
	const tag = plainNameOf(language);
	const stems = stemsOf(kind, via);
	const tags = [...new Set([tag, tag.split('-')[0]!])].filter(part => part !== '');
	return [
		...tags.flatMap(part => stems.map(stem => ({ name: `${stem}.${part}`, tag: part }))),
		...stems.map(name => ({ name })),
	];
}

function stemsOf({ id, always }: LetterKind, via: LetterChannel): readonly string[] {
	if (always) {
		return [id, `${id}.${always}`];
	}
	if (isMessage(via)) {
		return [`${id}.linkedin`];
	}
	return [via === 'phone' ? `${id}.phone` : id];
}

function plainNameOf(name: string): string {
	return name.trim().toLowerCase().replaceAll('_', '-');
}
