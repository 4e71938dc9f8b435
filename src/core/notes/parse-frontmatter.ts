import { isMap, LineCounter, parseDocument, type Pair, type ParsedNode } from 'yaml';
import type { Fault, Property } from './frontmatter';
import type { FrontmatterBlock } from './frontmatter-block';
import { maskPlaceholders } from './mask-placeholders';
import { isNull, valueReader, type ValueReader } from './yaml-value';

/** A property together with the parser's view of it, whose offsets count from the start of the block. */
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

/** Parses the block as a whole, and where that fails each property by itself, so that one bad line hides no other. */
export function parseFrontmatter(block: FrontmatterBlock): ParsedFrontmatter {
	// To the parser a lone CR is no line break; an LF is one, and as long.
	const { text, restore } = maskPlaceholders(block.text.replace(/\r(?!\n)/g, '\n'));
	const reader = valueReader(restore);
	const whole = parsePiece({ text, line: 2 }, reader);
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

function parsePiece(piece: Piece, reader: ValueReader): ParsedFrontmatter {
	const lines = new LineCounter();
	const lineAt = (offset: number): number =>
		piece.line - 1 + Math.max(lines.linePos(offset).line, 1);
	const {
		contents: root,
		errors: [error],
	} = parseDocument(piece.text, {
		schema: 'failsafe',
		uniqueKeys: false,
		keepSourceTokens: true,
		prettyErrors: false,
		logLevel: 'silent',
		lineCounter: lines,
	});
	const pairs = isMap<ParsedNode, ParsedNode | null>(root) ? root.items : [];
	if (error || (pairs.length === 0 && !isNull(root))) {
		const name = pairs[0] && reader.nameOf(pairs[0].key);
		const at = lineAt(error?.pos[0] ?? 0);
		return {
			entries: [],
			faults: [
				{
					what: 'broken',
					line: at,
					...(name ? { name } : {}),
					...(error ? { detail: error.message } : {}),
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
