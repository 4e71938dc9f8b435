import { explainUnrecognized, type UnrecognizedNote } from '../core/records/unrecognized';
import type { ParseOptions } from '../core/records/note-settings';
import type { Notes } from './ports';

/** Every note that looks like a job note and isn't recognized, by path. Notes that can't be read are left out. */
export async function findUnrecognized(
	notes: Pick<Notes, 'list' | 'read'>,
	options: ParseOptions,
): Promise<readonly UnrecognizedNote[]> {
	const found: UnrecognizedNote[] = [];
	for (const path of await notes.list()) {
		const text = await notes.read(path).catch(() => undefined);
		const note = text === undefined ? undefined : explainUnrecognized(path, text, options);
		if (note) {
			found.push(note);
		}
	}
	return found;
}
