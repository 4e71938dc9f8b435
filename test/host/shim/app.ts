import type * as O from 'obsidian';
import { FLAGS } from './flags';
import { FileManager } from './files/file-manager';
import { MetadataCache } from './files/metadata-cache';
import { Vault } from './files/vault';
import { Keymap, Scope } from './keymap';
import { Plugins } from './plugin/plugins';
import { Registry } from './plugin/registry';
import { SecretStorage } from './secret-storage';
import type { Shell } from './shell';
import { Workspace } from './workspace/workspace';

const SHELF = 'local:';

/** The app as plugins get it, and (`registry`, `plugins`, `shell`) as the host itself needs it. */
export class App implements Omit<O.App, 'workspace'> {
	readonly keymap = new Keymap();
	readonly scope = new Scope();
	readonly vault = new Vault();
	readonly metadataCache = new MetadataCache(this.vault);
	readonly fileManager = new FileManager(this.vault, this.metadataCache);
	readonly secretStorage = new SecretStorage();
	readonly renderContext: O.RenderContext = { hoverPopover: null };
	readonly registry = new Registry();
	readonly plugins: Plugins;
	readonly workspace: Workspace;
	lastEvent: O.UserEvent | null = null;

	constructor(
		readonly shell: Shell,
		modules: Record<string, unknown>,
	) {
		this.plugins = new Plugins(this, modules);
		this.workspace = new Workspace(this, shell.workspaceEl);
		this.keymap.pushScope(this.scope);
	}

	/** This app as a plugin sees it. */
	get seen(): O.App {
		return this as unknown as O.App;
	}

	isDarkMode = () => FLAGS.dark;
	loadLocalStorage = (key: string): unknown =>
		JSON.parse(window.localStorage.getItem(SHELF + key) ?? 'null');

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null) {
			window.localStorage.removeItem(SHELF + key);
		} else {
			window.localStorage.setItem(SHELF + key, JSON.stringify(data));
		}
	}
}
