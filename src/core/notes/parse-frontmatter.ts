import { isMap, isScalar, LineCounter, parseDocument, type Pair, type ParsedNode } from 'yaml';
import type { Fault, Property } from './frontmatter';
import type { FrontmatterBlock } from './frontmatter-block';
import { maskPlaceholders } from './mask-placeholders';
import { isNull, valueReader, type ValueReader } from './yaml-value';

/**
 * A property together with the parser's view of it, whose offsets count from
 * the start of the block.
 */
export interface Entry extends Property {
	readonly pair: Pair<ParsedNode, ParsedNode | null>;
}

export interface ParsedFrontmatter {
	/** In the note's order; a key given twice is there twice. */
	readonly entries: readonly Entry[];
	/** What of it is no YAML. */
	readonly faults: readonly Fault[];
}

/** Lines of the block, and the note's line on which they begin. */
interface Piece {
	readonly text: string;
	readonly line: number;
}

/**
 * Longer properties are no person's: what comes after is left unread, and the
 * note isn't written to.
 */
const MAX_LENGTH = 400_000;

/**
 * Parses the block as a whole, and where that fails each property by itself, so
 * that one bad line hides no other.
 */
export function parseFrontmatter(block: FrontmatterBlock): ParsedFrontmatter {
	// To the parser a lone CR is no line break; an LF is one, and as long.
	const bounded = boundedText(block.text);
	const { text, restore } = maskPlaceholders(bounded.replace(/\r(?!\n)/g, '\n'));
	const reader = valueReader(restore);
	const whole = parsePiece({ text, line: 2 }, reader);
	const isCut = bounded.length < block.text.length;
	if (isCut) {
		const line = bounded.split('\n').length + 1;
		const tooLong: Fault = { what: 'broken', line, detail: 'the properties are too long' };
		return { entries: whole.entries, faults: [...whole.faults, tooLong] };
	}
	if (whole.faults.length === 0) {
		return whole;
	}
	const parts = piecesOf(text).map(piece => parsePiece(piece, reader));
	const faults = parts.flatMap(part => part.faults);
	return {
		entries: parts.flatMap(part => part.entries),
		faults: faults.length > 0 ? faults : whole.faults,
	};
}

function boundedText(text: string): string {
	if (text.length <= MAX_LENGTH) {
		return text;
	}
	return text.slice(0, text.lastIndexOf('\n', MAX_LENGTH) + 1);
}

function parsePiece(piece: Piece, reader: ValueReader): ParsedFrontmatter {
	const lines = new LineCounter();
	const lineAt = (offset: number): number =>
		piece.line - 1 + Math.max(lines.linePos(offset).line, 1);
	const { root, error } = parseYaml(piece.text, lines);
	const pairs = isMap<ParsedNode, ParsedNode | null>(root) ? root.items : [];
	const oddKey = pairs.find(({ key }) => !isScalar(key));
	if (error || oddKey || (pairs.length === 0 && !isNull(root))) {
		const name = pairs[0] && reader.nameOf(pairs[0].key);
		const at = error?.pos[0] ?? oddKey?.key?.range[0] ?? 0;
		const detail = error?.message ?? (oddKey && 'a property name must be plain text');
		return {
			entries: [],
			faults: [
				{
					what: 'broken',
					line: lineAt(at),
					text: piece.text.slice(0, 500),
					...(name ? { name } : {}),
					...(detail ? { detail } : {}),
				},
			],
		};
	}
	const entries = pairs.map(pair => ({
		name: reader.nameOf(pair.key),
		value: reader.valueOf(pair.value),
		line: lineAt(pair.key.range[0]),
		pair,
	}));
	return { entries, faults: [] };
}

/**
 * Parses YAML. Input that makes the parser itself fail, such as brackets nested
 * thousands deep, is an error in it.
 */
function parseYaml(
	text: string,
	lineCounter: LineCounter,
): { root: ParsedNode | null; error?: { pos: readonly number[]; message: string } | undefined } {
	if (isTooDeep(text)) {
		return { root: null, error: { pos: [0], message: 'the value is nested too deeply' } };
	}
	try {
		const {
			contents: root,
			errors: [error],
		} = parseDocument(text, {
			schema: 'failsafe',
			uniqueKeys: false,
			keepSourceTokens: true,
			prettyErrors: false,
			logLevel: 'silent',
			lineCounter,
		});
		return { root, error };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { root: null, error: { pos: [0], message } };
	}
}

/** The text cut before each line on which a property can begin. */
function piecesOf(text: string): readonly Piece[] {
	const rows = text.split('\n');
	const starts = rows.flatMap((row, index) =>
		index > 0 && /^(?![\s#\]}]|-\s|-?$)/.test(row) ? [index] : [],
	);
	return [0, ...starts].map((from, index) => ({
		text: rows.slice(from, starts[index]).join('\n'),
		line: from + 2,
	}));
}

/**
 * Deeper nesting is nothing that a person typed, and could exhaust the parser's
 * stack, which nothing can catch.
 */
const MAX_DEPTH = 100;
/** Anchors, aliases and tags, of which the parser's time grows with the square. */
const MAX_MARKS = 2000;
const NESTED_BLOCKS = new RegExp(String.raw`(?:[-?:][ \t]{1,20}){${MAX_DEPTH}}`);

function isTooDeep(text: string): boolean {
	let depth = 0;
	for (const character of text) {
		if (character === '[' || character === '{') {
			depth++;
		} else if ((character === ']' || character === '}') && depth > 0) {
			depth--;
		}
		if (depth > MAX_DEPTH) {
			return true;
		}
	}
	const marks = text.match(/(?:^|\s)[&*!]/g)?.length ?? 0;
	return marks > MAX_MARKS || NESTED_BLOCKS.test(text);
}
