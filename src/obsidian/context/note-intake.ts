import type { Vault } from 'obsidian';
import type { Clock, Notes } from '../../actions/ports';
import type { Ledger } from '../../core/records/ledger';
import type { NoteSettings } from '../../core/records/note-settings';
import { mayBeOurs } from '../../core/records/read-note';
import { errorMessage } from '../../i18n/error-message';
import type { UnreadableNotes } from './unreadable-notes';

/**
 * A note that changed: its text where that is known, and what it is where it
 * doesn't tell itself.
 */
export interface ChangedNote {
	readonly path: string;
	readonly text: string | undefined;
	readonly as?: 'contact';
}

/**
 * Takes changed notes into the ledger, one at a time: one that can't be read
 * hides no other.
 */
export class NoteIntake {
	constructor(
		private readonly vault: Vault,
		private readonly notes: Pick<Notes, 'head' | 'read'>,
		private readonly clock: Clock,
		private readonly unreadable: UnreadableNotes,
	) {}

	/** Returns whether anything that follows from the notes may be different now. */
	async takeAll(
		ledger: Ledger,
		settings: NoteSettings,
		notes: readonly ChangedNote[],
	): Promise<boolean> {
		let isDifferent = false;
		for (const note of notes) {
			const differs = await this.take(ledger, settings, note);
			isDifferent = isDifferent || differs;
		}
		return isDifferent;
	}

	/** The same for one note. */
	async take(ledger: Ledger, settings: NoteSettings, changed: ChangedNote): Promise<boolean> {
		const { path, as } = changed;
		const wasKnown = ledger.has(path) || this.unreadable.has(path);
		try {
			const text = changed.text ?? (await this.#textOf(path, settings, as));
			if (text === undefined) {
				ledger.drop(path);
			} else if (this.unreadable.isJustEmptied(path, text, ledger, this.clock.now())) {
				return true;
			} else {
				ledger.put(path, text, as);
			}
			this.unreadable.remove(path);
		} catch (error) {
			this.unreadable.add(path, errorMessage(error));
			return true;
		}
		return wasKnown || ledger.has(path);
	}

	/**
	 * Undefined where the note is gone, or can't be ours, which shows without
	 * reading the file.
	 */
	async #textOf(
		path: string,
		settings: NoteSettings,
		as: 'contact' | undefined,
	): Promise<string | undefined> {
		if (this.vault.getFileByPath(path) === null) {
			return undefined;
		}
		const isOurs = as !== undefined || mayBeOurs(path, await this.notes.head(path), settings);
		if (isOurs) {
			return this.notes.read(path);
		}
		return undefined;
	}
}
