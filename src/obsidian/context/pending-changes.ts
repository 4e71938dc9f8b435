import type { VaultChanges } from './follow-vault';
import type { ChangedNote } from './note-intake';

/** Which changes matter. */
export interface ChangeFilter {
	/** Whether a record of ours came from this note, or may when it can be read. */
	isKnown(path: string): boolean;
	/** Whether the text may be a job note. */
	isOurs(path: string, text: string): boolean;
	/** Whether a link in our notes may lead to this file. */
	mayLeadTo(path: string): boolean;
}

/**
 * Collects what changed in the vault until it's taken in. Files that don't
 * concern us cost nothing.
 */
export class PendingChanges implements VaultChanges {
	/** Notes with their text where it's known. */
	readonly #notes = new Map<string, string | undefined>();
	#linksChanged = false;

	constructor(
		private readonly filter: ChangeFilter,
		private readonly takeInSoon: () => void,
	) {}

	/**
	 * A note is different, or gone. Most notes aren't ours, which shows without
	 * reading any file.
	 */
	changed(path: string, text?: string): void {
		const isOurs = text !== undefined && this.filter.isOurs(path, text);
		if (isOurs || this.filter.isKnown(path)) {
			this.#notes.set(path, text);
			this.takeInSoon();
		}
	}

	renamed(path: string, from: string): void {
		if (this.filter.isKnown(from)) {
			this.#notes.set(from, undefined);
		}
		this.#notes.set(path, undefined);
		this.takeInSoon();
	}

	/** Files that none of our links names cost nothing when they come, go or move. */
	moved(...paths: readonly string[]): void {
		if (paths.some(path => this.filter.mayLeadTo(path))) {
			this.linksMayDiffer();
		}
	}

	linksMayDiffer(): void {
		this.#linksChanged = true;
		this.takeInSoon();
	}

	/** Asks for these notes to be read once more with the next changes. */
	readAgain(paths: Iterable<string>): void {
		for (const path of paths) {
			this.#notes.set(path, undefined);
		}
	}

	/** Returns what's pending and forgets it. */
	drain(): { readonly notes: readonly ChangedNote[]; readonly linksChanged: boolean } {
		const notes = [...this.#notes].map(([path, text]) => ({ path, text }));
		const linksChanged = this.#linksChanged;
		this.#notes.clear();
		this.#linksChanged = false;
		return { notes, linksChanged };
	}
}
