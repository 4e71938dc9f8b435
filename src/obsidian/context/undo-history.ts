import type { NoteChange } from '../../actions/undo-change';

/** What was done, as a sentence, and how to take it back. */
export interface Done {
	readonly message: string;
	/**
	 * Takes back this action and answers a sentence. Undefined if no note was
	 * changed.
	 */
	readonly undo?: () => Promise<string>;
	/** Shows more about what was done, such as a list. */
	readonly more?: { readonly label: string; readonly show: () => void };
}

/** How many actions can be taken back, the latest first. */
const MAX_ACTIONS = 10;

export interface HistoryEntry {
	readonly message: string;
	readonly changes: readonly NoteChange[];
}

/** The last actions of this session, with the notes as they were before. */
export class UndoHistory {
	readonly #entries: HistoryEntry[] = [];

	add(entry: HistoryEntry): void {
		this.#entries.push(entry);
		if (this.#entries.length > MAX_ACTIONS) {
			this.#entries.shift();
		}
	}

	get latest(): HistoryEntry | undefined {
		return this.#entries.at(-1);
	}

	/** Removes the entry. Returns whether it was still there. */
	take(entry: HistoryEntry): boolean {
		const at = this.#entries.indexOf(entry);
		if (at < 0) {
			return false;
		}
		this.#entries.splice(at, 1);
		return true;
	}
}
