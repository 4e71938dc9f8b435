/** How the app behaves beyond the size and look of its window: each switch names the public source that says so. */
export interface AppBehavior {
	/**
	 * When the metadata cache knows the notes: `warm` before the layout is ready, or a number of milliseconds after it,
	 * or `never` until `host.fillCache()`. A new device, "Rebuild vault cache" and the cache of an older version start cold
	 * (obsidian-tasks `Cache.ts`, "resolved" handling; exocortex #2780 and #2797).
	 */
	readonly cache: 'warm' | 'never' | number;
	/** Whether `changed` fires for each note while a cold cache fills; both are seen in the wild (same sources). */
	readonly cacheTells: boolean;
	/**
	 * How notes open. In Live Preview the app filters what plugins change in the properties through the editor, and
	 * reading view takes no edit at all (obsidian-linter #963, #1164, #1169; its `main.ts` switches to source mode first).
	 */
	readonly editing: 'live' | 'source' | 'reading';
	/**
	 * Whether the WebView lacks what came after Safari 16.4 and Chrome 119: `URL.canParse`, `Array.fromAsync`,
	 * `Promise.withResolvers` (MDN's browser compatibility data; iOS 16 and old desktop installers still run 1.13).
	 */
	readonly oldWebView: boolean;
	/** Whether names that differ only in case or Unicode form are one file, as on macOS, Windows and Android (obsidian-importer #83). */
	readonly foldsNames: boolean;
	/** Folders that the app may see and not list, as a cloud drive that is offline: the app keeps them, empty. */
	readonly refusedFolders: readonly string[];
	/** Tabs of the last session: all but the active one come back as deferred views (docs, "Understanding deferred views", 1.7.2). */
	readonly tabs: readonly { readonly type: string; readonly file?: string }[];
}

export const DEFAULT_BEHAVIOR: AppBehavior = {
	cache: 'warm',
	cacheTells: true,
	editing: 'live',
	oldWebView: true,
	foldsNames: false,
	refusedFolders: [],
	tabs: [],
};
