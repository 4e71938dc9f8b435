import type * as O from 'obsidian';
import { Events } from '../events';
import { TFile } from './file';
import { readMetadata } from './note-metadata';
import type { Vault } from './vault';

type Counts = Record<string, Record<string, number>>;

/** What is known of every note. As in Obsidian `changed` does not fire for a rename; a note is read (and its YAML parsed) when it is first asked for. */
export class MetadataCache extends Events implements O.MetadataCache {
	readonly #texts = new Map<string, string>();
	readonly #read = new Map<string, O.CachedMetadata>();
	#filled = false;
	#byName: Map<string, TFile[]> | undefined;

	constructor(private readonly vault: Vault) {
		super();
		const index = (file: O.TAbstractFile) => void this.#index(file);
		for (const name of ['create', 'rename', 'delete']) {
			vault.on(name, () => void (this.#byName = undefined));
		}
		vault.on('create', index);
		vault.on('modify', index);
		vault.on('rename', (file: O.TAbstractFile, from: string) => this.#move(from, file.path));
		vault.on('delete', (file: O.TAbstractFile) => {
			if (file instanceof TFile && file.extension === 'md') {
				this.trigger('deleted', file, this.#forget(file.path));
			}
		});
	}

	/**
	 * Takes in the text of every note, at start. Until then `getCache` answers null: unknown, not "no properties".
	 * `tells` fires `changed` for each; `resolved` always comes at the end.
	 */
	fill(notes: Record<string, string>, tells = false): void {
		this.#filled = true;
		for (const [path, text] of Object.entries(notes)) {
			this.#texts.set(path, text);
			const file = this.vault.getFileByPath(path);
			if (tells && file) {
				this.trigger('changed', file, text, this.getFileCache(file));
				this.trigger('resolve', file);
			}
		}
		window.setTimeout(() => this.trigger('resolved'));
	}

	get isFilled(): boolean {
		return this.#filled;
	}

	async #index(file: O.TAbstractFile): Promise<void> {
		if (!this.#filled || !(file instanceof TFile) || file.extension !== 'md') {
			return;
		}
		const text = await this.vault.adapter.read(file.path).catch(() => undefined);
		if (text === undefined) {
			return;
		}
		this.#texts.set(file.path, text);
		this.#read.delete(file.path);
		this.trigger('changed', file, text, this.getFileCache(file));
		this.trigger('resolve', file);
		this.trigger('resolved');
	}

	#move(from: string, to: string): void {
		const text = this.#texts.get(from);
		this.#forget(from);
		if (text !== undefined) {
			this.#texts.set(to, text);
		}
	}

	#forget(path: string): O.CachedMetadata | null {
		const known = this.getCache(path);
		this.#texts.delete(path);
		this.#read.delete(path);
		return known;
	}

	getCache(path: string): O.CachedMetadata | null {
		const text = this.#texts.get(path);
		if (text === undefined) {
			return null;
		}
		const known = this.#read.get(path) ?? readMetadata(text);
		this.#read.set(path, known);
		return known;
	}

	getFileCache = (file: O.TFile) => this.getCache(file.path);

	/** The shortest text that leads to the file: its name where that is the only one, else its path. */
	fileToLinktext(file: O.TFile, _sourcePath: string, omitExtension = true): string {
		const alone = (this.#filesByName().get(nameIn(keyOf(file.path))) ?? []).length <= 1;
		const text = alone ? file.name : file.path;
		return omitExtension && file.extension === 'md' ? text.replace(/\.md$/i, '') : text;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		const wanted = keyOf(linkpath.replace(/^\//, ''));
		const here = sourcePath.split('/').slice(0, -1).join('/') || '/';
		const rank = (file: TFile): number => {
			if (keyOf(file.path) === wanted) {
				return 0;
			}
			return file.parent?.path === here ? 1 : 2;
		};
		const leading = (this.#filesByName().get(nameIn(wanted)) ?? []).filter(file =>
			`/${keyOf(file.path)}`.endsWith(`/${wanted}`),
		);
		return leading.sort((a, b) => rank(a) - rank(b) || a.path.length - b.path.length)[0] ?? null;
	}

	/** Files by the last part of what a link to them says; made anew when a file has come, gone or moved. */
	#filesByName(): Map<string, TFile[]> {
		if (this.#byName) {
			return this.#byName;
		}
		this.#byName = new Map();
		for (const file of this.vault.getFiles()) {
			const name = nameIn(keyOf(file.path));
			this.#byName.set(name, [...(this.#byName.get(name) ?? []), file]);
		}
		return this.#byName;
	}

	get resolvedLinks(): Counts {
		return this.#links((link, source) => this.getFirstLinkpathDest(link, source)?.path);
	}

	get unresolvedLinks(): Counts {
		return this.#links((link, source) =>
			this.getFirstLinkpathDest(link, source) ? undefined : link,
		);
	}

	#links(nameOf: (link: string, source: string) => string | undefined): Counts {
		const counts: Counts = {};
		for (const source of this.#texts.keys()) {
			const links = (counts[source] = {} as Record<string, number>);
			for (const { link } of referencesIn(this.getCache(source))) {
				const name = nameOf(link.replace(/#.*$/, ''), source);
				if (name !== undefined) {
					links[name] = (links[name] ?? 0) + 1;
				}
			}
		}
		return counts;
	}
}

/** A path as links are compared: without case and without `.md`. */
const keyOf = (path: string): string => path.normalize('NFC').toLowerCase().replace(/\.md$/, '');
const nameIn = (path: string): string => path.split('/').at(-1) ?? path;

/** Every link of a note: in its text, its embeds and its properties. */
export const referencesIn = (cache: O.CachedMetadata | null): O.Reference[] => [
	...(cache?.links ?? []),
	...(cache?.embeds ?? []),
	...(cache?.frontmatterLinks ?? []),
];
