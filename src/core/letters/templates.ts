import type { Channel } from '../records/contact';
import { baseName } from '../records/read-record';
import { LETTER_KINDS } from './kinds';
import type { LetterKind } from './letter-kind';
import { readTemplate, type Template } from './template';

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

const BUILT_IN: ReadonlyMap<string, Template> = new Map(
	LETTER_KINDS.flatMap(({ templates }) =>
		Object.entries(templates).map(([name, note]) => [name, readTemplate(name, note)] as const),
	),
);

/** The built-in templates with the person's own before them: path, such as `Templates/thank-you.de.md`, → text of the note. Of two of one name the later counts. */
export function templatesOf(own: ReadonlyMap<string, string> = new Map()): Templates {
	return {
		own: new Map(
			[...own].map(([path, note]) => [plainNameOf(baseName(path)), readTemplate(path, note)]),
		),
		builtIn: BUILT_IN,
	};
}

/** The template for a letter: one in its language before one in none, then the person's own before ours. */
export function findTemplate(
	{ own, builtIn }: Templates,
	kind: LetterKind,
	via: Channel,
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

/** Names to look under, the best first: `thank-you.de-at`, `thank-you.de`, `thank-you`; scripts for calls with `.phone`. */
function namesOf(
	kind: LetterKind,
	via: Channel,
	language: string,
): readonly { readonly name: string; readonly tag?: string }[] {
	const tag = plainNameOf(language);
	const stems = kind.always
		? [kind.id, `${kind.id}.phone`]
		: [via === 'phone' ? `${kind.id}.phone` : kind.id];
	const tags = [...new Set([tag, tag.split('-')[0]!])].filter(part => part !== '');
	return [
		...tags.flatMap(part => stems.map(stem => ({ name: `${stem}.${part}`, tag: part }))),
		...stems.map(name => ({ name })),
	];
}

function plainNameOf(name: string): string {
	return name.trim().toLowerCase().replaceAll('_', '-');
}
