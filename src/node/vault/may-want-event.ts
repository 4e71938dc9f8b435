import * as fs from 'node:fs';
import * as path from 'node:path';
import { readFrontmatter } from '../../core/notes/read-frontmatter';
import type { Ledger } from '../../core/records/ledger';
import type { CommandContext } from '../session/command-context';

/**
 * Whether an event may still be wanted though the notes no longer ask for it:
 * the record that it belongs to is in doubt, or the note that it opens says
 * nothing readable right now. Only asked before an event is withdrawn.
 */
export function mayWantEvent(
	{ vault }: Pick<CommandContext, 'vault'>,
	ledger: Ledger,
): (source: string, notePath?: string) => boolean {
	return (source, notePath) => {
		if (ledger.mayHide(source, notePath)) {
			return true;
		}
		return notePath !== undefined && isUnclear(path.join(vault.root, notePath));
	};
}

/**
 * Whether the note is there, but empty or with properties that can't be read,
 * as while a sync service writes it.
 */
function isUnclear(file: string): boolean {
	let text: string;
	try {
		text = fs.readFileSync(file, 'utf8');
	} catch (error) {
		return (error as { readonly code?: unknown }).code !== 'ENOENT';
	}
	return text.trim() === '' || readFrontmatter(text).faults.length > 0;
}
