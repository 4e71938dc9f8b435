/** Obsidian's `normalizePath`: forward slashes, none doubled or at the ends, plain spaces, composed characters. */
export function normalizePath(path: string): string {
	const clean = path
		.replace(/[\\/]+/g, '/')
		.replace(/^\/+|\/+$/g, '')
		.replace(/\u00A0|\u202F/g, ' ')
		.normalize('NFC');
	return clean === '' ? '/' : clean;
}
