import type { Notes } from '../../actions/ports';
import { readVault } from '../../actions/read-vault';
import type { Ledger } from '../../core/records/ledger';
import { MESSAGES, USAGE } from '../../i18n/command-line';
import { FileError } from '../ports/file-error';
import type { ExitCode } from '../session/command';
import type { CommandContext } from '../session/command-context';
import { UsageError } from '../session/usage-error';

/** Faults of single notes that keep nothing of ours from being known. */
const HARMLESS = ['LINK_OUT', 'LINK_NOWHERE', 'ELOOP', 'NOT_A_NAME', 'NOT_TEXT'];

/** Reads the vault. What cannot be read is told, counts as empty, and stands among the session's faults. */
export async function readRecords(session: CommandContext): Promise<Ledger> {
	const { vault, settings, zone, terminal, assumed } = session;
	if (assumed.length > 0) {
		terminal.noteAhead(MESSAGES.assumed(assumed));
	}
	const faults: FileError[] = [];
	const notes = forgiving(vault.notes, fault => faults.push(fault));
	const { ledger } = await terminal.progress(MESSAGES.reading, progress =>
		readVault({ notes, settings: settings.notes, zone, progress }),
	);
	session.faults.push(...faults);
	for (const fault of session.faults) {
		if (isUnreadable(fault)) {
			terminal.warn(fault.message);
		} else {
			terminal.note(fault.message);
		}
	}
	return ledger;
}

/** Reads the vault in order to change a calendar: refuses where a part of it is hidden, for what stands there may be wanted in the calendar. */
export async function readCompleteRecords(session: CommandContext): Promise<Ledger> {
	const ledger = await readRecords(session);
	const unreadable = session.faults.filter(isUnreadable);
	if (unreadable.length > 0) {
		throw new UsageError(USAGE.unreadable(unreadable.length));
	}
	return ledger;
}

/** Reads the vault in order to write letters: refuses where some that are written already may be hidden, in the letters folder or in a folder that cannot be listed. */
export async function readRecordsWithLetters(session: CommandContext): Promise<Ledger> {
	const ledger = await readRecords(session);
	const home = `${session.settings.letters.folder}/`;
	const hidden = session.faults.filter(
		fault =>
			isUnreadable(fault) && (`${fault.path}/`.startsWith(home) || !fault.path.endsWith('.md')),
	);
	if (hidden.length > 0) {
		throw new UsageError(USAGE.hiddenLetters(hidden.length));
	}
	return ledger;
}

/** 1 where a part of the vault could not be read. */
export function exitCodeOf({ faults }: CommandContext): ExitCode {
	return faults.some(isUnreadable) ? 1 : 0;
}

/** Whether something of ours may be hidden by it. */
export function isUnreadable({ code }: FileError): boolean {
	return !HARMLESS.includes(code);
}

/** The notes, for reading all of them: what cannot be read of one is empty, and one that has gone meanwhile too. */
function forgiving(notes: Notes, tell: (fault: FileError) => void): Notes {
	const empty = (error: unknown): string => {
		if (!(error instanceof FileError)) {
			throw error;
		}
		if (error.code !== 'ENOENT') {
			tell(error);
		}
		return '';
	};
	const head = (path: string): Promise<string> => notes.head(path).catch(empty);
	return {
		...notes,
		head,
		read: path => notes.read(path).catch(async error => empty(error) || head(path)),
	};
}
