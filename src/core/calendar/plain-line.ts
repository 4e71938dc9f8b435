import { cleanLine } from './clean-text';

/** Markup of notes, pages and templates, and what of it a person would read. Emphasis counts only around words, so that `snake_case` and `2 * 3` stay. */
const MARKUP: readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[] = [
	[/<%[\s\S]*?%>|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|%%[\s\S]*?%%|<!--[\s\S]*?-->/g, ' '],
	[/!?\[\[([^[\]|]*)\|([^[\]]*)\]\]/g, '$2'],
	[/!?\[\[([^[\]]*)\]\]/g, (_, target = '') => nameOf(target)],
	[/!?\[([^[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1'],
	[/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi, ' '],
	[/(^|[^\p{L}\p{N}])(\*{1,3}|_{1,3}|~~|==|`{1,2})(?=\S)([^\n]*?\S)\2(?![\p{L}\p{N}])/gu, '$1$3'],
	[/^\s*(?:#{1,6}|>|[-*+])\s+/gm, ''],
];

/** How many layers of markup are taken off; what is nested deeper than anybody writes stays as text. */
const LAYERS = 8;

/** The text on one line as a person would read it aloud: no wikilink, Markdown, HTML, or template tag, and nothing a calendar cannot carry. */
export function plainLine(text: string): string {
	let plain = cleanLine(text);
	for (let layer = 0; layer < LAYERS; layer++) {
		const before = plain;
		for (const [pattern, kept] of MARKUP) plain = typeof kept === 'string' ? plain.replace(pattern, kept) : plain.replace(pattern, kept);
		plain = cleanLine(plain).replace(/ ([,.;:])/g, '$1');
		if (plain === before) break;
	}
	return plain;
}

/** What Obsidian shows of a link without an alias, less its folders: `People/Jane#Notes` is Jane. */
function nameOf(target: string): string {
	const note = target.split('#')[0]!;
	return note.slice(note.lastIndexOf('/') + 1);
}
