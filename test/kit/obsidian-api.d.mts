/** One part of Obsidian's API that the plugin uses. */
export interface ApiUse {
	/** `Vault.process`. */
	readonly name: string;
	/** Of `obsidian.d.ts`. */
	readonly line: number;
	/** The version of Obsidian that it came with, where its declaration says so. */
	readonly since: string | undefined;
	readonly deprecated: boolean;
	readonly usedIn: ReadonlySet<string>;
}

export function obsidianApi(root?: string): readonly ApiUse[];
