import { isMap, parseDocument } from 'yaml';

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

/** Reads a template from its note. A subject may stand without quotes, though YAML takes `{{ }}` for a map. */
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
	return text === '' ? undefined : { text, line: linesIn(yaml.slice(0, range[0])) + 1 };
}

/** The line on which a text ends, counted from 1. */
function linesIn(text: string): number {
	return text.split('\n').length;
}
