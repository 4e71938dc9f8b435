import type * as O from 'obsidian';
import type { SettingTab } from '../settings/setting-tab';

/** A handler for Obsidian's own command line, with what its help says. */
export interface CliEntry {
	readonly description: string;
	readonly flags: O.CliFlags | null;
	readonly handler: O.CliHandler;
}

/** What plugins have registered. After a plugin is unloaded nothing of it may be left here. */
export class Registry {
	readonly commands = new Map<string, O.Command>();
	readonly views = new Map<string, O.ViewCreator>();
	readonly extensions = new Map<string, string>([
		['md', 'markdown'],
		['base', 'bases'],
	]);
	readonly bases = new Map<string, O.BasesViewRegistration>();
	readonly cli = new Map<string, CliEntry>();
	readonly protocol = new Map<string, O.ObsidianProtocolHandler>();
	readonly hoverSources = new Map<string, O.HoverLinkSource>();
	readonly settingTabs: SettingTab[] = [];

	viewOfExtension = (extension: string) => this.extensions.get(extension) ?? 'markdown';
}

/** Adds an entry that must be new, and answers how to take it out again. */
export function enter<T>(entries: Map<string, T>, id: string, value: T, what: string): () => void {
	if (entries.has(id)) {
		throw new Error(`There is already ${what} named "${id}"`);
	}
	entries.set(id, value);
	return () => void entries.delete(id);
}
