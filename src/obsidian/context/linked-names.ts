import type { Links } from '../../core/notes/links';

/**
 * Resolves links, and remembers the names of the notes that they lead to: only
 * when a note of such a name comes, goes or moves can a link of ours lead
 * elsewhere.
 */
export class LinkedNames implements Links {
	readonly #names = new Set<string>();

	constructor(private readonly links: Links) {}

	resolve(link: string, from: string): string | undefined {
		this.#names.add(nameOf(link.replace(/[#|].*$/s, '')));
		return this.links.resolve(link, from);
	}

	/** Whether a link of ours can lead to that path. */
	mayLeadTo(path: string): boolean {
		return this.#names.has(nameOf(path));
	}
}

/**
 * The last part of a path, as links are compared: without case, Unicode form
 * and `.md`.
 */
function nameOf(path: string): string {
	const last = path.trim().split('/').at(-1) ?? '';
	return last.normalize('NFC').toLowerCase().replace(/\.md$/, '');
}
