import type { Fault, Frontmatter, Property } from './frontmatter';
import { frontmatterText } from './frontmatter-block';
import { parseFrontmatter } from './parse-frontmatter';
import { readPlainProperties } from './plain-properties';

export { bodyOf, frontmatterText } from './frontmatter-block';

/**
 * The properties of a note and what is wrong with them, for any text
 * whatsoever. Nothing is thrown.
 */
export function readFrontmatter(text: string): Frontmatter {
	const block = frontmatterText(text);
	if (block === undefined) {
		return { properties: [], faults: [] };
	}
	const plain = readPlainProperties(block.text);
	const { entries, faults } = plain ? { entries: plain, faults: [] } : parseFrontmatter(block);
	const properties = new Map<string, Property>();
	const duplicates: Fault[] = [];
	for (const { name, value, line } of entries) {
		if (properties.has(name)) {
			duplicates.push({ what: 'duplicate', line, name });
		}
		properties.delete(name);
		properties.set(name, { name, value, line });
	}
	return {
		properties: [...properties.values()],
		faults: block.closed ? [...faults, ...duplicates] : [{ what: 'unclosed', line: 1 }],
	};
}
