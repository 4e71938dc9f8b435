import { isCollection, isPair, isScalar, isSeq, type ParsedNode } from 'yaml';
import { lineEnd } from './frontmatter-block';
import type { Entry } from './parse-frontmatter';
import type { Quoting } from './yaml-text';

/** Where a property stands in its note. All offsets count from the note's start. */
export interface SourceRange {
	/** Start of the line with the key. */
	readonly start: number;
	/**
	 * End of the last line that belongs to it; comments and blank lines after
	 * it do not.
	 */
	readonly end: number;
	/** Just after the key's colon. */
	readonly colon: number;
	/** The spaces before the key. */
	readonly margin: string;
	/** The line break of its last line. */
	readonly eol: string;
	/** White space between colon and value. */
	readonly gap: string;
	/** The comment on its line, with the white space before it. */
	readonly tail: string;
	/** How the value, or the last item of a list, is quoted. */
	readonly quoting: Quoting;
	/** The value as it is typed, where it is a scalar or flow list on one line. */
	readonly inline?: string;
	/** Of a list in square brackets, where the next item is put. */
	readonly flow?: number;
	/** Of a list with an item on each line, what stands before the dash. */
	readonly indent?: string;
}

/**
 * Finds the property in the note's text; undefined where it shares its line
 * with others, or is no `name: value`.
 */
export function sourceRangeOf(entry: Entry, text: string, offset: number): SourceRange | undefined {
	const { key, value, srcToken } = entry.pair;
	const mark =
		srcToken && 'sep' in srcToken
			? srcToken.sep?.find(token => token.type === 'map-value-ind')
			: undefined;
	const start = lineStart(text, offset + key.range[0]);
	if (!mark || text.slice(start, offset + key.range[0]).trim() !== '') {
		return undefined;
	}
	const colon = offset + mark.offset + 1;
	const empty = value === null || value.range[0] === value.range[1];
	const [from, to] = empty ? [colon, colon] : [offset + value.range[0], offset + value.range[1]];
	const end = empty ? lineEnd(text, colon) : endOfLines(text, offset, value);
	const inline = text.slice(from, to);
	return {
		start,
		end,
		colon,
		margin: text.slice(start, offset + key.range[0]),
		eol: /\r\n$|[\r\n]$/.exec(text.slice(start, end))?.[0] ?? '\n',
		gap: /^[ \t]+(?=[^\s#])/.exec(text.slice(colon, lineEnd(text, colon)))?.[0] ?? ' ',
		tail: tailOf(text, colon, from, to, value),
		quoting: quotingOf(isSeq<ParsedNode>(value) ? value.items.at(-1) : value),
		...(!empty && isScalar(value) && !/[\r\n]/.test(inline) ? { inline } : {}),
		...(isSeq<ParsedNode>(value)
			? listOf(value.items.at(-1), value.flow === true, text, from, offset)
			: {}),
	};
}

function listOf(
	last: ParsedNode | undefined,
	flow: boolean,
	text: string,
	from: number,
	offset: number,
): Pick<SourceRange, 'flow' | 'indent'> {
	if (flow) {
		return { flow: last ? offset + last.range[1] : from + 1 };
	}
	return { indent: text.slice(lineStart(text, from), from) };
}

/**
 * The comment behind the value or, where the value has lines of its own, behind
 * the key.
 */
function tailOf(
	text: string,
	colon: number,
	from: number,
	to: number,
	value: ParsedNode | null,
): string {
	const keyLine = text.slice(colon, lineEnd(text, colon));
	const remark = keyLine.search(/\s#/);
	const behindKey =
		remark < 0 ? '' : keyLine.slice(keyLine.slice(0, remark).trimEnd().length).trimEnd();
	const isBlock = isCollection(value)
		? value.flow !== true
		: isScalar(value) && /^BLOCK/.test(value.type ?? '');
	if (isBlock) {
		return behindKey;
	}
	const behindValue = text.slice(to, lineEnd(text, to)).trimEnd();
	return behindValue || (from < colon + keyLine.length ? '' : behindKey);
}

function quotingOf(node: ParsedNode | null | undefined): Quoting {
	const type = isScalar(node) ? node.type : undefined;
	if (type === 'QUOTE_DOUBLE') {
		return 'double';
	}
	if (type === 'QUOTE_SINGLE') {
		return 'single';
	}
	return 'plain';
}

/**
 * Where the last line of a value ends: blank lines and comments after it belong
 * to it only in a block of text that asks to keep them.
 */
function endOfLines(text: string, offset: number, value: ParsedNode): number {
	const leaf = lastLeaf(value);
	const [from, to] = [offset + leaf.range[0], offset + leaf.range[1]];
	const typed = text.slice(from, to);
	if (/^[|>]\d?\+/.test(typed)) {
		return to;
	}
	return lineEnd(text, from + typed.trimEnd().length);
}

/** The scalar or flow collection that stands last in a value. */
function lastLeaf(value: ParsedNode): ParsedNode {
	const last = isCollection(value) && value.flow !== true ? value.items.at(-1) : undefined;
	const next = isPair(last) ? last.value : last;
	if (next) {
		return lastLeaf(next);
	}
	return value;
}

function lineStart(text: string, at: number): number {
	return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}
