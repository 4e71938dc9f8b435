import type { Value } from '../frontmatter';
import { text as textOf } from './text';

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

/** A wikilink, a Markdown link or plain text; of several links the first is the target. */
export function link(value: Value): Link | undefined {
	const typed = textOf(value);
	if (typed === undefined) {
		return undefined;
	}
	const links = linksIn(typed);
	if (links.length === 0) {
		return /\[\[[^[\]]*\]\]/.test(typed) ? undefined : { target: typed, text: typed };
	}
	return { ...links[0]!, text: linkText(typed) };
}

/** The links in a text, those to a heading of the same note left out. */
export function linksIn(typed: string): readonly Link[] {
	return Array.from(typed.matchAll(LINK), linkOf).filter(found => found.target !== '');
}

/** The text as a person reads it: every link as its alias or the name of its note, unless told otherwise. */
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
