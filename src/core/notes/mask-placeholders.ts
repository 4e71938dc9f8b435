/**
 * A text in which what people type unquoted, though YAML means something else
 * by it, is hidden from a YAML parser.
 */
export interface MaskedText {
	/** As long as the original, so that offsets hold in both. */
	readonly text: string;
	/**
	 * Gives a piece of the text, as it came out of the parser, its own
	 * characters back.
	 */
	readonly restore: (piece: string) => string;
}

const SPECIAL = '[]{}:#,!';
/** A wikilink, a `{{placeholder}}` or a `<% template tag %>` on one line. */
const TYPED = String.raw`!?\[\[[^\[\]\r\n]*\]\]|\{\{[^{}\r\n]*\}\}|<%[^\r\n]{0,1000}?%>`;
const EVERY_TYPED = new RegExp(TYPED, 'g');
/** A value or list item that begins with one of these, to the end of its line. */
const VALUE = new RegExp(String.raw`((?:^|[\r\n]) *(?:- +)+|:[ \t]+)((?:${TYPED})[^\r\n]*)`, 'g');

/**
 * Puts private-use characters in place of the brackets, colons and hashes of
 * unquoted wikilinks and placeholders.
 */
export function maskPlaceholders(text: string): MaskedText {
	const free = freeCharacters(text, SPECIAL.length);
	if (free === undefined) {
		return { text, restore: piece => piece };
	}
	const hide = (piece: string): string =>
		piece.replace(/[[\]{}:#,!]/g, character => free[SPECIAL.indexOf(character)]!);
	const hidden = new RegExp(`[${free.join('')}]`, 'g');
	return {
		text: text.replace(
			VALUE,
			(_, lead: string, value: string) => lead + value.replace(EVERY_TYPED, hide),
		),
		restore: piece => piece.replace(hidden, character => SPECIAL[free.indexOf(character)]!),
	};
}

/**
 * So many private-use characters that the text does not contain; undefined
 * where hardly any is left.
 */
function freeCharacters(text: string, count: number): readonly string[] | undefined {
	const taken = new Set(text.match(/[\uE000-\uE0FF]/g));
	const free = Array.from({ length: 256 }, (_, index) =>
		String.fromCharCode(0xe000 + index),
	).filter(character => !taken.has(character));
	if (free.length < count) {
		return undefined;
	}
	return free.slice(0, count);
}
