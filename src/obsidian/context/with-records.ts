import type { NoteWriterDeps } from '../../actions/note-writer';
import { CALENDARS } from '../../i18n/calendars';
import type { PluginContext } from './plugin-context';
import type { VaultIndex } from './vault-index';

/**
 * Writes into notes, with the ledger as it stands when all changes so far are
 * taken in, and tells what shows it.
 */
export async function withRecords<T>(
	{ notes, tracker, settings }: Pick<PluginContext, 'notes' | 'tracker' | 'settings'>,
	work: (context: NoteWriterDeps) => Promise<T>,
): Promise<T> {
	await tracker.whenIdle();
	assertRead(tracker);
	try {
		return await work({ notes, ledger: tracker.ledger, settings: settings.current.notes });
	} finally {
		tracker.emitChange();
	}
}

/**
 * What hasn't been read can't be worked with: an empty ledger says nothing
 * about the notes.
 */
export function assertRead({ isRead, readError }: Pick<VaultIndex, 'isRead' | 'readError'>): void {
	if (!isRead()) {
		throw new Error(readError() ?? CALENDARS.reading);
	}
}
