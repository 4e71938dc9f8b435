import { linksOf, type Links } from '../core/notes/links';
import type { Problem } from '../core/notes/problem';
import { Ledger } from '../core/records/ledger';
import type { NoteSettings } from '../core/records/note-settings';
import { mayBeOurs } from '../core/records/read-note';
import type { Zone } from '../core/time/instant';
import { errorMessage } from '../i18n/error-message';
import { inParallel } from './in-parallel';
import type { Notes, Progress } from './ports';

export interface VaultReadResult {
	readonly notes: Pick<Notes, 'list' | 'head' | 'read'>;
	readonly settings: NoteSettings;
	/** The zone of notes that name none. */
	readonly zone: Zone;
	/**
	 * How links lead to notes, where the host knows; else as Obsidian resolves
	 * them.
	 */
	readonly links?: Links;
	/** Tells which notes the host knows to be none of ours. They aren't looked at. */
	readonly isKnownForeign?: (path: string) => boolean;
	readonly progress?: Progress;
}

export interface ReadVault {
	readonly ledger: Ledger;
	/** Notes that could not be read at all; the others were. */
	readonly unreadable: readonly Problem[];
	/** How many notes there are, and of how many the YAML was parsed. */
	readonly seen: number;
	readonly parsed: number;
}

const AT_ONCE = 32;

/**
 * Reads every note that can be ours, and the contacts that they link. Of all
 * other notes only the beginning is looked at.
 */
export async function readVault({
	notes,
	settings,
	zone,
	links,
	isKnownForeign,
	progress,
}: VaultReadResult): Promise<ReadVault> {
	const paths = await notes.list();
	const ledger = new Ledger({ zone, notes: settings, links: links ?? linksOf(paths) });
	const unreadable: Problem[] = [];
	let [looked, parsed] = [0, 0];
	const attempt = async (path: string, look: () => Promise<void>): Promise<void> => {
		await look().catch((error: unknown) => {
			ledger.putUnreadable(path, 'unreadable');
			unreadable.push({ path, line: 1, property: '', value: '', message: errorMessage(error) });
		});
	};
	const take = async (path: string, as?: 'contact'): Promise<void> => {
		ledger.put(path, await notes.read(path), as);
		parsed++;
	};
	const candidates = paths.filter(path => isKnownForeign?.(path) !== true);
	await inParallel(candidates, AT_ONCE, path =>
		attempt(path, async () => {
			if (mayBeOurs(path, await notes.head(path), settings)) {
				await take(path);
			}
			progress?.(++looked, candidates.length);
		}),
	);
	await inParallel(ledger.wantedContacts(), AT_ONCE, path =>
		attempt(path, () => take(path, 'contact')),
	);
	return {
		ledger,
		unreadable: unreadable.sort((a, b) => (a.path < b.path ? -1 : 1)),
		seen: paths.length,
		parsed,
	};
}
