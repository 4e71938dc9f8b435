import type { Notes } from '../../actions/ports';
import { readVault } from '../../actions/read-vault';
import type { Ledger } from '../../core/records/ledger';
import { MESSAGES, USAGE } from '../../i18n/command-line';
import { FileError } from '../ports/file-error';
import type { ExitCode } from '../session/command';
import { UsageError } from '../session/usage';
import type { CommandContext } from '../session/command-context';
import { NoteIndex } from './note-index';

/** Faults of single notes that hide nothing of ours. */
const HARMLESS = ['LINK_OUT', 'LINK_NOWHERE', 'ELOOP', 'NOT_A_NAME', 'NOT_TEXT'];

/**
 * Reads the vault. What can't be read is reported, kept among the context's
 * faults, and in doubt in the ledger.
 */
export async function readRecords(context: CommandContext): Promise<Ledger> {
	const { vault, settings, zone, terminal, assumed } = context;
	if (assumed.length > 0) {
		terminal.noteAhead(MESSAGES.assumed(assumed));
	}
	const faults: FileError[] = [];
	const startedAt = Date.now();
	const index = new NoteIndex(vault.root, settings.notes);
	const notes = reporting(index.over(vault.notes), fault => faults.push(fault));
	const isKnownForeign = (note: string): boolean => index.isKnownForeign(note);
	const { ledger, unreadable } = await terminal.progress(MESSAGES.reading, progress =>
		readVault({ notes, settings: settings.notes, zone, isKnownForeign, progress }),
	);
	index.save(startedAt);
	const known = new Set(faults.map(({ path }) => path));
	for (const { path, message } of unreadable) {
		if (!known.has(path)) {
			faults.push(new FileError(path, 'UNREADABLE', message));
		}
	}
	context.faults.push(...faults);
	for (const fault of context.faults) {
		if (isUnreadable(fault)) {
			terminal.warn(fault.message);
			const isFolder = !fault.path.toLowerCase().endsWith('.md');
			ledger.putUnreadable(isFolder ? `${fault.path}/` : fault.path, 'unreadable');
		} else {
			terminal.note(fault.message);
		}
	}
	return ledger;
}

/**
 * Reads the vault to change a calendar. Refuses if a part of it can't be read,
 * since its events would be removed.
 */
export async function readCompleteRecords(context: CommandContext): Promise<Ledger> {
	const ledger = await readRecords(context);
	const unreadable = context.faults.filter(isUnreadable);
	if (unreadable.length > 0) {
		throw new UsageError(USAGE.unreadable(unreadable.length));
	}
	return ledger;
}

/**
 * Reads the vault to write letters. Refuses if letters may be hidden: in the
 * letters folder, or in a folder that can't be listed.
 */
export async function readRecordsWithLetters(context: CommandContext): Promise<Ledger> {
	const ledger = await readRecords(context);
	const home = `${context.settings.letters.folder}/`;
	const hidden = context.faults.filter(
		fault =>
			isUnreadable(fault) && (`${fault.path}/`.startsWith(home) || !fault.path.endsWith('.md')),
	);
	if (hidden.length > 0) {
		throw new UsageError(USAGE.hiddenLetters(hidden.length));
	}
	return ledger;
}

/** 1 if a part of the vault couldn't be read. */
export function exitCodeOf({ faults }: CommandContext): ExitCode {
	if (faults.some(isUnreadable)) {
		return 1;
	}
	return 0;
}

/** Whether something of ours may be hidden by it. */
export function isUnreadable({ code }: FileError): boolean {
	return !HARMLESS.includes(code);
}

/**
 * The notes for reading all of them. A note that is gone counts as empty, and
 * so does one that isn't text.
 */
function reporting(notes: Notes, report: (fault: FileError) => void): Notes {
	const emptyIfHarmless = (error: unknown): string => {
		if (!(error instanceof FileError)) {
			throw error;
		}
		if (error.code === 'ENOENT') {
			return '';
		}
		report(error);
		if (isUnreadable(error)) {
			throw error;
		}
		return '';
	};
	const head = (path: string): Promise<string> => notes.head(path).catch(emptyIfHarmless);
	return {
		...notes,
		head,
		read: path => notes.read(path).catch(async error => emptyIfHarmless(error) || head(path)),
	};
}
