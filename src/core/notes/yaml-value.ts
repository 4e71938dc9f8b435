import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Value } from './frontmatter';

/** A value nested deeper than this is nothing that a person typed. */
const DEEPEST = 64;
const NULL = /^(?:~|null|Null|NULL)?$/;

/**
 * Turns the nodes of one frontmatter into values, in their order, so that an
 * alias finds its anchor.
 */
export interface ValueReader {
	valueOf(node: ParsedNode | null): Value;
	nameOf(key: ParsedNode | null): string;
}

/** `restore` gives a scalar the characters back that were hidden from the parser. */
export function valueReader(restore: (piece: string) => string): ValueReader {
	const anchors = new Map<string, Value>();

	function valueOf(node: ParsedNode | null, depth = 0): Value {
		if (node === null || depth > DEEPEST) {
			return null;
		}
		if (isAlias(node)) {
			return anchors.get(node.source) ?? null;
		}
		const value = ownValue(node, depth + 1);
		// Aliases of nested values are left out: a few lines of them can stand
		// for billions of values.
		if (node.anchor !== undefined && isFlat(value)) {
			anchors.set(node.anchor, value);
		}
		return value;
	}

	function ownValue(node: ParsedNode, depth: number): Value {
		if (isScalar(node)) {
			if (isNull(node)) {
				return null;
			}
			return restore(String(node.source));
		}
		if (isSeq<ParsedNode>(node)) {
			return node.items.map(item => valueOf(item, depth));
		}
		if (!isMap<ParsedNode, ParsedNode | null>(node)) {
			return null;
		}
		return Object.fromEntries(
			node.items.map(({ key, value }) => [nameOf(key), valueOf(value, depth)]),
		);
	}

	/**
	 * A key that is a list or an object has no name: as text it can be
	 * exponentially long.
	 */
	function nameOf(key: ParsedNode | null): string {
		if (isScalar(key)) {
			return restore(String(key.source));
		}
		return '';
	}

	return { valueOf, nameOf };
}

/** Whether nothing is typed there: empty, `~` or `null`, unquoted. */
export function isNull(node: ParsedNode | null): boolean {
	return (
		node === null ||
		(isScalar(node) &&
			node.type === 'PLAIN' &&
			node.tag === undefined &&
			NULL.test(String(node.source)))
	);
}

function isFlat(value: Value): boolean {
	if (Array.isArray(value)) {
		return value.every(item => item === null || typeof item === 'string');
	}
	return value === null || typeof value === 'string';
}
