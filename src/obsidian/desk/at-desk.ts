import type { WritingDesk } from '../../actions/writing-desk';
import type { Desk } from './desk';

/** Writes into notes, with the ledger as it stands when all changes so far are taken in, and tells what shows it. */
export async function atDesk<T>(
	{ notes, tracker, settings }: Pick<Desk, 'notes' | 'tracker' | 'settings'>,
	work: (desk: WritingDesk) => Promise<T>,
): Promise<T> {
	await tracker.settled();
	try {
		return await work({ notes, ledger: tracker.ledger, settings: settings.current.notes });
	} finally {
		tracker.tell();
	}
}
