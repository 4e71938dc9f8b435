import type { NoteWriterDeps } from '../../actions/note-writer';
import type { PluginContext } from './plugin-context';

/** Writes into notes, with the ledger as it stands when all changes so far are taken in, and tells what shows it. */
export async function withRecords<T>(
	{ notes, tracker, settings }: Pick<PluginContext, 'notes' | 'tracker' | 'settings'>,
	work: (desk: NoteWriterDeps) => Promise<T>,
): Promise<T> {
	await tracker.settled();
	try {
		return await work({ notes, ledger: tracker.ledger, settings: settings.current.notes });
	} finally {
		tracker.tell();
	}
}
