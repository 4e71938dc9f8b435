import { cleanLine } from './clean-text';

/**
 * Markup of notes, pages and templates, and what of it a person would read: of
 * a link its alias, else the note's name. Emphasis counts only around words, so
 * that `snake_case` and `2 * 3` stay.
 */
const MARKUP: readonly (readonly [RegExp, string])[] = [
	[/<%[\s\S]*?%>|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|%%[\s\S]*?%%|<!--[\s\S]*?-->/g, ''],
	[/!?\[\[([^[\]|]*)\|([^[\]]*)\]\]/g, '$2'],
	[/!?\[\[(?:[^[\]#]*\/)?([^[\]/#]*)(?:#[^[\]]*)?\]\]/g, '$1'],
	[/!?\[([^[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1'],
	[/<\/?(?:br|p|div|li|ul|ol|tr|td|th|h[1-6])(?:\s[^<>]*)?\/?>/gi, ' '],
	[/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi, ''],
	[/(^|[^\p{L}\p{N}])(\*{1,3}|_{1,3}|~~|==|`{1,2})(?=\S)([^\n]*?\S)\2(?![\p{L}\p{N}])/gu, '$1$3'],
	[/^\s*(?:#{1,6}|>|[-*+])\s+/gm, ''],
];

/**
 * How many layers of markup are taken off; what is nested deeper than anybody
 * writes stays as text.
 */
const LAYERS = 8;

/** Characters of a line that anybody would read in a calendar. */
const LONGEST = 1000;

/**
 * The text on one line as a person would read it aloud: no wikilink, Markdown,
 * HTML, or template tag, and nothing a calendar cannot carry.
 */
export function stripMarkup(text: string): string {
	let plain = cleanLine(text.slice(0, LONGEST));
	for (let layer = 0; layer < LAYERS; layer++) {
		const before = plain;
		for (const [pattern, kept] of MARKUP) {
			plain = plain.replace(pattern, kept);
		}
		plain = cleanLine(plain).replace(/ (?=[,;])/g, '');
		if (plain === before) {
			break;
		}
	}
	return plain;
}
