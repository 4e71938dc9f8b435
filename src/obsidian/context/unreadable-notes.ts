import type { Vault } from 'obsidian';
import type { Problem } from '../../core/notes/problem';
import type { Ledger } from '../../core/records/ledger';
import type { Instant } from '../../core/time/instant';
import { FILES } from '../../i18n/notices';

/**
 * How long a note of ours that became empty may still be on its way from a sync
 * service, in ms.
 */
const EMPTY_FOR = 10 * 60_000;

/**
 * Notes and folders that couldn't be read. As long as one of them is there the
 * index isn't complete: unknown is not empty.
 */
export class UnreadableNotes {
	readonly #notes = new Map<string, Problem>();
	#folders: readonly Problem[] = [];

	constructor(private readonly vault: Vault) {}

	has = (path: string): boolean => this.#notes.has(path);
	notes = (): readonly string[] => [...this.#notes.keys()];
	remove = (path: string): boolean => this.#notes.delete(path);

	isEmpty(): boolean {
		return this.problems().every(({ path }) => this.vault.getAbstractFileByPath(path) === null);
	}

	problems(): readonly Problem[] {
		return [...this.#notes.values(), ...this.#folders];
	}

	add(path: string, message: string): void {
		this.#notes.set(path, problemWith(path, message));
	}

	replace(notes: readonly Problem[], folders: readonly string[]): void {
		this.#notes.clear();
		for (const problem of notes) {
			this.#notes.set(problem.path, problem);
		}
		this.replaceFolders(folders);
	}

	replaceFolders(folders: readonly string[]): void {
		this.#folders = folders.map(path => problemWith(path, FILES.unreadableFolder(path)));
	}

	/**
	 * Whether a record's note lost all its text a moment ago: a sync service
	 * may be writing it, so what it said is kept.
	 */
	isJustEmptied(path: string, text: string, ledger: Ledger, now: Instant): boolean {
		const file = this.vault.getFileByPath(path);
		if (text.trim() !== '' || !file || ledger.record(path) === undefined) {
			return false;
		}
		if (now - file.stat.mtime > EMPTY_FOR) {
			return false;
		}
		this.add(path, FILES.emptied);
		return true;
	}
}

function problemWith(path: string, message: string): Problem {
	return { path, line: 1, property: '', value: '', message };
}
