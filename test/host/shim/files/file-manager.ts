import type * as O from 'obsidian';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './frontmatter';
import { referencesIn, type MetadataCache } from './metadata-cache';
import { normalizePath } from './normalize-path';
import { TFile } from './file';
import type { Vault } from './vault';

/** A link as it was written, and the file that it led to before a rename. */
interface Pointer {
	readonly source: string;
	readonly original: string;
	readonly target: O.TFile;
}

/** The changes to files that concern more than the file: renaming with its links, trash, links and properties. */
export class FileManager implements O.FileManager {
	constructor(
		private readonly vault: Vault,
		private readonly cache: MetadataCache,
	) {}

	/** Renames, then rewrites every link that led there, in text and properties, keeping heading and alias. */
	async renameFile(file: O.TAbstractFile, newPath: string): Promise<void> {
		const pointers = this.#pointers(file.path);
		const from = file.path;
		await this.vault.rename(file, newPath);
		for (const source of new Set(pointers.map(pointer => pointer.source))) {
			const moved =
				source === from || source.startsWith(`${from}/`)
					? file.path + source.slice(from.length)
					: source;
			const note = this.vault.getFileByPath(moved);
			const changes = pointers
				.filter(pointer => pointer.source === source)
				.map(pointer => [pointer.original, this.#rewritten(pointer, moved)] as const);
			if (note) {
				await this.vault.process(note, text =>
					changes.reduce((changed, [old, now]) => changed.replaceAll(old, now), text),
				);
			}
		}
	}

	#pointers(path: string): Pointer[] {
		return this.vault.getMarkdownFiles().flatMap(({ path: source }) =>
			referencesIn(this.cache.getCache(source)).flatMap(({ link, original }) => {
				const target = this.cache.getFirstLinkpathDest(link.replace(/#.*$/, ''), source);
				return target && (target.path === path || target.path.startsWith(`${path}/`))
					? [{ source, original, target }]
					: [];
			}),
		);
	}

	#rewritten({ original, target }: Pointer, source: string): string {
		const text = this.cache.fileToLinktext(target, source);
		return original
			.replace(/(\[\[)[^\][|#]+/, (_all, open: string) => open + text)
			.replace(/(\]\()[^)#]+/, (_all, open: string) => open + encodeURI(target.path));
	}

	/** As Obsidian does: comments and quoting of the other properties are lost. */
	async processFrontMatter(
		file: O.TFile,
		change: (frontmatter: Record<string, unknown>) => void,
	): Promise<void> {
		await this.vault.process(file, content => {
			const info = getFrontMatterInfo(content);
			const properties =
				(info.exists && (parseYaml(info.frontmatter) as Record<string, unknown> | null)) || {};
			change(properties);
			const body = content.slice(info.contentStart);
			return Object.keys(properties).length > 0
				? `---\n${stringifyYaml(properties)}---\n${body}`
				: body;
		});
	}

	generateMarkdownLink(file: O.TFile, sourcePath: string, subpath = '', alias = ''): string {
		return `[[${this.cache.fileToLinktext(file, sourcePath)}${subpath}${alias === '' ? '' : `|${alias}`}]]`;
	}

	trashFile = (file: O.TAbstractFile) => this.vault.trash(file, false);
	getNewFileParent = () => this.vault.getRoot();

	async promptForDeletion(file: O.TAbstractFile): Promise<boolean> {
		const sure = window.confirm(`Delete ${file.name}?`);
		if (sure) {
			await this.trashFile(file);
		}
		return sure;
	}

	getAvailablePathForAttachment(filename: string): Promise<string> {
		const path = normalizePath(filename);
		const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? [];
		const taken = (candidate: string): boolean =>
			this.vault.getAbstractFileByPath(candidate) instanceof TFile;
		let free = path;
		for (let count = 1; taken(free); count++) {
			free = `${stem} ${count}${ending}`;
		}
		return Promise.resolve(free);
	}
}
