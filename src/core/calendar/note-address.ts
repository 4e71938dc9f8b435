import { parseUrl } from '../notes/parse-url';
import { cleanLine } from './clean-text';

/**
 * The address that opens the note in Obsidian, percent-encoded throughout (RFC
 * 3986; Obsidian's `open` action).
 */
export function noteAddress(vaultName: string, path: string): string {
	return `obsidian://open?vault=${encoded(vaultName)}&file=${encoded(path)}`;
}

/** The path in such an address; empty where it is none. */
export function notePathOf(address: string): string {
	return parseUrl(address)?.searchParams.get('file') ?? '';
}

/**
 * Stricter than `encodeURIComponent`, so that no calendar program ends the link
 * at a bracket or an apostrophe.
 */
function encoded(text: string): string {
	return encodeURIComponent(cleanLine(text)).replace(
		/[!'()*]/g,
		char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
