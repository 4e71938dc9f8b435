/**
 * The frontmatter of a note before any YAML is parsed: what stands between the
 * fences. Offsets count UTF-16 units of the note.
 */
export interface FrontmatterBlock {
	/** The lines between the fences, with their line breaks. */
	readonly text: string;
	/** Where these lines begin. */
	readonly start: number;
	/** Where they end: at the closing fence. */
	readonly end: number;
	/** Where the note's body begins. */
	readonly body: number;
	/**
	 * Whether there is a closing fence. Without one the block goes as far as
	 * the lines look like YAML, and all but the fence is body.
	 */
	readonly closed: boolean;
}

const OPENING = /^\uFEFF?---[ \t]*(?=[\r\n]|$)/;
const CLOSING = /(\r\n?|\n)---[ \t]*(?:\r\n?|\n|(?![^]))/g;
const LINE_BREAK = /\r\n?|\n/g;
/**
 * A key, an item, something indented or a comment: what an unclosed block may
 * go on with.
 */
const LIKE_YAML = /^(?:[^\s:][^:]*:(?:\s|$)|- |-$|[ \t]+\S|#)/;

/**
 * Cuts the frontmatter out of a note without parsing it; undefined where the
 * first line is no fence.
 */
export function frontmatterText(text: string): FrontmatterBlock | undefined {
	const opening = OPENING.exec(text)?.[0].length;
	if (opening === undefined) {
		return undefined;
	}
	const start = lineEnd(text, opening);
	CLOSING.lastIndex = opening;
	const closing = CLOSING.exec(text);
	if (!closing) {
		return unclosed(text, start);
	}
	const end = closing.index + closing[1]!.length;
	return { text: text.slice(start, end), start, end, body: CLOSING.lastIndex, closed: true };
}

/** The note without its frontmatter. */
export function bodyOf(text: string): string {
	return text.slice(frontmatterText(text)?.body ?? (text.startsWith('\uFEFF') ? 1 : 0));
}

/** Where the line that holds the offset ends, its line break included. */
export function lineEnd(text: string, at: number): number {
	LINE_BREAK.lastIndex = at;
	if (LINE_BREAK.exec(text)) {
		return LINE_BREAK.lastIndex;
	}
	return text.length;
}

function unclosed(text: string, start: number): FrontmatterBlock {
	let end = start;
	while (end < text.length) {
		const next = lineEnd(text, end);
		if (!LIKE_YAML.test(text.slice(end, next).trimEnd())) {
			break;
		}
		end = next;
	}
	return { text: text.slice(start, end), start, end, body: start, closed: false };
}
