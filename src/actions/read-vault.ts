import { linksOf } from '../core/notes/links';
import { Ledger, type LedgerOptions } from '../core/records/ledger';
import { mayBeOurs } from '../core/records/read-note';
import type { Notes, Progress } from './ports';

/** Reads every record of the vault. YAML is parsed only in notes that can be ours; of the others no more than the beginning is looked at. */
export async function readVault(notes: Notes, options: Omit<LedgerOptions, 'links'>, progress?: Progress): Promise<Ledger> {
	const paths = await notes.list();
	const ledger = new Ledger({ ...options, links: linksOf(paths) });
	for (const [at, path] of paths.entries()) {
		const head = await notes.head(path);
		if (mayBeOurs(path, head, options.notes)) ledger.put(path, head);
		progress?.(at + 1, paths.length);
	}
	for (const path of ledger.wantedContacts()) ledger.put(path, await notes.head(path), 'contact');
	return ledger;
}
