import { getLinkpath, type App } from 'obsidian';
import type { Links } from '../../core/notes/links';

/** Links as Obsidian resolves them. */
export function vaultLinks({ metadataCache }: App): Links {
	return {
		resolve(link, from) {
			const file = metadataCache.getFirstLinkpathDest(
				getLinkpath(link).replace(/\|.*$/s, '').trim(),
				from,
			);
			if (file?.extension === 'md') {
				return file.path;
			}
			return undefined;
		},
	};
}
