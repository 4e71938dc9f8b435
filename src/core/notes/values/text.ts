import type { Value } from '../frontmatter';

/**
 * The one text of a value, trimmed: typed alone or as a list of one. Not a
 * text: a map, several values, nothing.
 */
export function text(value: Value): string | undefined {
	if (typeof value === 'string') {
		return tidy(value) || undefined;
	}
	if (!isList(value)) {
		return undefined;
	}
	const items = value.filter(item => !isEmpty(item));
	if (items.length === 1) {
		return text(items[0]!);
	}
	return undefined;
}

const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;
const QUOTED = /^[“”„‟«»‘’‚]([^“”„‟«»]*)[“”‟«»‘’]$/;

/** The text without invisible characters and without typographic quotes around it. */
function tidy(typed: string): string {
	const visible = typed.replace(INVISIBLE, '').trim();
	return (QUOTED.exec(visible)?.[1] ?? visible).trim();
}

/**
 * The texts of a value, one or a list, empty ones left out. A single text stays
 * one, commas or not.
 */
export function texts(value: Value): readonly string[] | undefined {
	const items = (isList(value) ? value : [value]).filter(item => !isEmpty(item)).map(text);
	if (items.every(item => item !== undefined)) {
		return items;
	}
	return undefined;
}

/** Whether nothing is said: no value, blanks, or a list of such. */
export function isEmpty(value: Value): boolean {
	if (isList(value)) {
		return value.every(isEmpty);
	}
	return value === null || (typeof value === 'string' && value.trim() === '');
}

export function isList(value: Value): value is readonly Value[] {
	return Array.isArray(value);
}

const YES = new Set(['yes', 'y', 'true', 'on', 'x', '[x]', '✓', '✔', '✅', '☑', 'ja']);
const NO = new Set(['no', 'n', 'false', 'off', '[ ]', '[]', '✗', '✘', '❌', '☐', 'nein']);

/** An answer in words or as a check mark. */
export function yesNo(value: Value): boolean | undefined {
	// An emoji may be followed by the character that asks for its colored form.
	const answer = text(value)?.toLowerCase().replace('\uFE0F', '') ?? '';
	if (YES.has(answer)) {
		return true;
	}
	if (NO.has(answer)) {
		return false;
	}
	return undefined;
}

/**
 * An email address without `mailto:`, brackets or a Markdown link around it; of
 * a list the first.
 */
export function email(value: Value): string | undefined {
	return unwrapped(value, /^mailto:/i)?.replace(/\?.*$/, '');
}

/** A phone number without `tel:` or a Markdown link around it; of a list the first. */
export function phone(value: Value): string | undefined {
	return unwrapped(value, /^(?:tel|callto|sms):/i);
}

function unwrapped(value: Value, scheme: RegExp): string | undefined {
	const first = isList(value) ? value.find(item => !isEmpty(item)) : value;
	const typed = text(first ?? null);
	if (typed === undefined) {
		return undefined;
	}
	const [linked] = linksIn(typed);
	const target = linked?.target ?? typed;
	const plain = scheme.test(target) || linked?.alias === undefined ? target : linked.alias;
	return plain.replace(/^<|>$/g, '').replace(scheme, '').replaceAll('%20', ' ').trim() || undefined;
}

/** A reference to another note, or the plain text that stands in its place. */
export interface Link {
	/** The link path as typed, without heading: `People/Jane Smith`, `../Acme.md`. */
	readonly target: string;
	readonly alias?: string;
	/** What a person reads there: the alias, else the name of the note. */
	readonly text: string;
}

/** `[[target#heading|alias]]` or `[alias](target "title")`, embedded or not. */
const LINK =
	/!?(?:\[\[([^[\]|#]*)(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\]|\[([^[\]]*)\]\((?:<([^<>]*)>|([^\s()]*))(?:\s+"[^"]*")?\))/g;

/**
 * A wikilink, a Markdown link or plain text; of several links the first is the
 * target.
 */
export function link(value: Value): Link | undefined {
	const typed = text(value);
	if (typed === undefined) {
		return undefined;
	}
	const links = linksIn(typed);
	if (links.length === 0) {
		if (/\[\[[^[\]]*\]\]/.test(typed)) {
			return undefined;
		}
		return { target: typed, text: typed };
	}
	return { ...links[0]!, text: linkText(typed) };
}

/** The links in a text, those to a heading of the same note left out. */
export function linksIn(typed: string): readonly Link[] {
	return Array.from(typed.matchAll(LINK), linkOf).filter(found => found.target !== '');
}

/**
 * The text as a person reads it: every link as its alias or the name of its
 * note, unless told otherwise.
 */
export function linkText(
	typed: string,
	shown: (link: Link) => string = found => found.text,
): string {
	return typed.replace(LINK, (...match: string[]) => shown(linkOf(match))).trim();
}

/** The last part of a path, without `.md`. */
export function noteName(target: string): string {
	return target
		.slice(target.lastIndexOf('/') + 1)
		.replace(/\.md$/i, '')
		.trim();
}

function linkOf(match: readonly (string | undefined)[]): Link {
	const [, wiki, wikiAlias, label, angled, bare] = match;
	const target = (wiki ?? decoded(angled ?? bare ?? '').replace(/#.*$/, '')).trim();
	const alias = (wikiAlias ?? label ?? '').trim();
	return { target, ...(alias ? { alias } : {}), text: alias || noteName(target) };
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
