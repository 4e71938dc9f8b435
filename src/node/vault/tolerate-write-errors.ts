import type { Notes } from '../../actions/ports';
import { FileError } from '../ports/file-error';
import type { Terminal } from '../terminal/terminal';

/**
 * The notes, for edits that the rest does not depend on: one that cannot be
 * written into is told, and left as it is.
 */
export function tolerateWriteErrors(
	notes: Notes,
	terminal: Terminal,
): Notes & { failed(): boolean } {
	let failed = false;
	return {
		...notes,
		failed: () => failed,
		edit: (path, change) =>
			notes.edit(path, change).catch((error: unknown) => {
				if (!(error instanceof FileError)) {
					throw error;
				}
				terminal.warn(error.message);
				failed = true;
				return false;
			}),
	};
}
