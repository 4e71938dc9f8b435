import type * as O from 'obsidian';
import type { App } from '../app';
import type { TFile } from '../files/file';
import { NullValue, valueFrom, type Value } from './values';

export const parsePropertyId: typeof O.parsePropertyId = id => {
	const dot = id.indexOf('.');
	return { type: id.slice(0, dot) as O.BasesPropertyType, name: id.slice(dot + 1) };
};

/** One file of a base. */
export class BasesEntry implements O.BasesEntry {
	constructor(
		private readonly app: App,
		readonly file: TFile,
	) {}

	get #cache(): O.CachedMetadata | null {
		return this.app.metadataCache.getFileCache(this.file);
	}

	getValue(id: O.BasesPropertyId): Value {
		const { type, name } = parsePropertyId(id);
		if (type === 'formula') {
			throw new Error('The stand-in has no formulas');
		}
		if (type === 'note') {
			return valueFrom(this.#cache?.frontmatter?.[name]);
		}
		const facts: Record<string, unknown> = {
			name: this.file.name,
			basename: this.file.basename,
			path: this.file.path,
			ext: this.file.extension,
			folder: this.file.parent?.path,
			size: this.file.stat.size,
			file: this.file,
		};
		return name in facts ? valueFrom(facts[name]) : NullValue.value;
	}

	tags = (tagsOf: typeof O.getAllTags): string[] => (this.#cache && tagsOf(this.#cache)) ?? [];
	has = (name: string): boolean => name in (this.#cache?.frontmatter ?? {});
	linksTo = (link: string): boolean => {
		const target = this.app.metadataCache.getFirstLinkpathDest(link, this.file.path);
		return (
			target !== null && target.path in (this.app.metadataCache.resolvedLinks[this.file.path] ?? {})
		);
	};
}

/** Entries that share the value of the property that the view is grouped by. */
export class BasesEntryGroup implements O.BasesEntryGroup {
	constructor(
		readonly entries: BasesEntry[],
		readonly key: Value = NullValue.value,
	) {}

	hasKey(): boolean {
		return this.key !== NullValue.value;
	}
}
