import type { Notes } from '../../actions/ports';
import type { NoteWriterDeps } from '../../actions/note-writer';
import { recordingNotes, revertedText, type NoteChange } from '../../actions/undo-change';
import { UNDO } from '../../i18n/notices';
import type { PluginContext } from './plugin-context';
import type { Done, HistoryEntry } from './undo-history';
import { withRecords } from './with-records';

/**
 * What an action may do with notes: everything it writes is recorded, so that
 * it can be taken back.
 */
export interface ActionDeps extends NoteWriterDeps {
	readonly notes: Notes;
}

/**
 * Runs an action that writes into notes, and remembers what it changed. The
 * work answers the sentence for the person.
 */
export async function perform(
	context: PluginContext,
	work: (deps: ActionDeps) => Promise<string>,
): Promise<Done> {
	const changes = new Map<string, NoteChange>();
	const notes = recordingNotes(context.notes, changes);
	let message = '';
	try {
		message = await withRecords(context, deps => work({ ...deps, notes }));
	} catch (error) {
		if (changes.size > 0) {
			context.history.add({ message: UNDO.failedAction, changes: [...changes.values()] });
		}
		throw error;
	}
	if (changes.size === 0) {
		return { message };
	}
	const entry = { message, changes: [...changes.values()] };
	context.history.add(entry);
	return { message, undo: () => undoEntry(context, entry) };
}

/** Takes back the latest action. */
export function undoLatest(context: PluginContext): Promise<string> {
	const entry = context.history.latest;
	if (entry) {
		return undoEntry(context, entry);
	}
	return Promise.reject(new Error(UNDO.nothing));
}

async function undoEntry(context: PluginContext, entry: HistoryEntry): Promise<string> {
	if (!context.history.take(entry)) {
		throw new Error(UNDO.already);
	}
	const kept: string[] = [];
	await withRecords(context, async deps => {
		for (const change of [...entry.changes].reverse()) {
			const reverted = await revert(context, deps, change);
			if (!reverted) {
				kept.push(change.path);
			}
		}
	});
	if (kept.length > 0) {
		throw new Error(UNDO.changedSince(kept));
	}
	return UNDO.done(entry.message);
}

/** Returns false if the note was changed or moved since: it stays as it is. */
async function revert(
	{ app, notes }: PluginContext,
	{ ledger }: NoteWriterDeps,
	{ path, before, after }: NoteChange,
): Promise<boolean> {
	const file = app.vault.getFileByPath(path);
	if (!file) {
		return before === undefined;
	}
	if (before === undefined) {
		if ((await app.vault.read(file)) !== after) {
			return false;
		}
		await app.fileManager.trashFile(file);
		ledger.drop(path);
		return true;
	}
	let isReverted = false;
	// An edit may be tried several times: what was reverted once stays so.
	await notes.edit(path, text => {
		const earlier = revertedText(text, before, after);
		if (earlier === undefined) {
			return text;
		}
		isReverted = true;
		ledger.put(path, earlier);
		return earlier;
	});
	return isReverted;
}
