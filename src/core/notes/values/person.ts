import type { Value } from '../frontmatter';
import { linksIn, noteName, linkText } from './link';
import { text as textOf } from './text';

/** Somebody named in a line of text. */
export interface Person {
	readonly name: string;
	/** The link path of their own note, where they are linked. */
	readonly link?: string;
	readonly title?: string;
	readonly email?: string;
}

const EMAIL = /(?:mailto:)?([^\s<>()[\],;:"@]{1,64}@[^\s<>()[\],;:"@]{1,255})/i;
/** What divides a name from a title: a comma, or a dash with space around it. */
const DIVIDER = / ?, ?| [-–—] /;

/** `Jane Smith, VP Engineering <jane@acme.example>`, `Jane Smith (VP Engineering)`, `[[People/Jane Smith|Jane]], VP Engineering`. */
export function person(value: Value): Person | undefined {
	const typed = textOf(value);
	if (typed === undefined) {
		return undefined;
	}
	const linked = linksIn(typed)[0];
	const email = EMAIL.exec(typed)?.[1];
	const { name, title } = nameAndTitle(withoutEmail(spelledOut(typed)));
	const known = name || email;
	if (!known) {
		return undefined;
	}
	return {
		name: known,
		...(linked && !isAddress(linked.target) ? { link: linked.target } : {}),
		...(title ? { title } : {}),
		...(email ? { email } : {}),
	};
}

/** The text with links to notes read as the notes' names, for which the alias may be short. */
function spelledOut(typed: string): string {
	return linkText(typed, link =>
		isAddress(link.target) ? link.text : noteName(link.target),
	).replace(/\s+/g, ' ');
}

function withoutEmail(typed: string): string {
	return typed
		.replace(EMAIL, '')
		.replace(/<\s*>|\(\s*\)|\[\s*\]/g, '')
		.trim();
}

function nameAndTitle(typed: string): { readonly name: string; readonly title: string } {
	const bracketed = /^([^()]*)\(([^()]*)\)$/.exec(typed);
	if (bracketed) {
		return { name: trimmed(bracketed[1]!), title: trimmed(bracketed[2]!) };
	}
	const divider = DIVIDER.exec(typed);
	if (!divider) {
		return { name: trimmed(typed), title: '' };
	}
	return {
		name: trimmed(typed.slice(0, divider.index)),
		title: trimmed(typed.slice(divider.index + divider[0].length)),
	};
}

function trimmed(typed: string): string {
	return typed
		.replace(/^[\s,;]+/, '')
		.trim()
		.replace(/[,;]$/, '')
		.trim();
}

function isAddress(target: string): boolean {
	return /^[a-z][a-z0-9+.-]*:/i.test(target);
}
