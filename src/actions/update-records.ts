import { linksOf } from '../core/notes/links';
import type { Ledger } from '../core/records/ledger';
import { mayBeOurs } from '../core/records/read-note';
import { inParallel } from './in-parallel';
import type { VaultReadResult } from './read-vault';

/** What changed in the vault since the ledger was last in line with it. */
export interface VaultChanges {
	/** All notes that there are now. */
	readonly paths: readonly string[];
	readonly changed: readonly string[];
	readonly gone: readonly string[];
}

const AT_ONCE = 32;

/**
 * Brings a ledger in line with the notes that changed, and reads no others.
 * Returns those that could not be read: they stay as they were known.
 */
export async function updateRecords(
	ledger: Ledger,
	{ notes, settings }: Pick<VaultReadResult, 'notes' | 'settings'>,
	{ paths, changed, gone }: VaultChanges,
): Promise<readonly string[]> {
	const failed: string[] = [];
	const take = async (path: string, as?: 'contact'): Promise<void> => {
		try {
			if (as ?? (ledger.has(path) || mayBeOurs(path, await notes.head(path), settings))) {
				ledger.put(path, await notes.read(path), as);
			}
		} catch {
			failed.push(path);
		}
	};
	for (const path of gone) {
		ledger.drop(path);
	}
	ledger.resolveWith(linksOf(paths));
	await inParallel(changed, AT_ONCE, path => take(path));
	await inParallel(ledger.wantedContacts(), AT_ONCE, path => take(path, 'contact'));
	return failed;
}
