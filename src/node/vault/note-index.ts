import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Notes } from '../../actions/ports';
import { frontmatterText } from '../../core/notes/read-frontmatter';
import { shortHash } from '../../core/records/identity';
import type { NoteSettings } from '../../core/records/note-settings';
import { mayBeOurs } from '../../core/records/read-note';
import { atomicReplace } from '../ports/atomic-write';
import { cacheFolder } from '../ports/user-folders';

/**
 * What was seen of a file: when it was changed, its size, and its frontmatter
 * if it may matter.
 */
type Entry = readonly [changed: number, modified: number, size: number, head?: string];

interface SavedIndex {
	readonly madeBy: string;
	readonly entries: Readonly<Record<string, Entry>>;
}

/**
 * A file that was changed this shortly before a run can change again without a
 * new time.
 */
const UNCERTAIN_MS = 2_000;

/**
 * Remembers between runs which notes may be ours, and their frontmatter, in a
 * file of the cache folder. An index that another version of this program made,
 * or one for other settings, is made again.
 */
export class NoteIndex {
	readonly #root: string;
	readonly #settings: NoteSettings;
	readonly #file: string | undefined;
	readonly #madeBy: string;
	readonly #known: ReadonlyMap<string, Entry>;
	/** Files that aren't as they were in the last run: what was seen of them. */
	readonly #changed = new Map<string, Entry | undefined>();
	#listed: readonly string[] = [];

	constructor(root: string, settings: NoteSettings) {
		const folder = cacheFolder();
		this.#root = root;
		this.#settings = settings;
		this.#file = folder && path.join(folder, `notes-${shortHash(root)}.json`);
		this.#madeBy = JSON.stringify([program(), root, settings]);
		this.#known = load(this.#file, this.#madeBy);
	}

	/** Whether the note didn't change since it was found to be none of ours. */
	isKnownForeign(note: string): boolean {
		const entry = this.#unchanged(note);
		return entry !== undefined && entry[3] === undefined;
	}

	/**
	 * The notes for reading all of them: of those that didn't change since the
	 * last run, what the index knows.
	 */
	over(notes: Notes): Notes {
		return {
			...notes,
			list: async () => {
				this.#listed = await notes.list();
				return this.#listed;
			},
			// Empty for a note that isn't ours, so that nobody looks at it twice.
			head: note =>
				this.#reading(note, async () => {
					const head = await notes.head(note);
					const ours = mayBeOurs(note, head, this.#settings) ? head : undefined;
					this.#keep(note, ours);
					return ours ?? '';
				}),
			// All of it, because a body that isn't text is a problem too.
			read: note =>
				this.#reading(note, async () => {
					const text = await notes.read(note);
					this.#keep(note, headOf(text));
					return text;
				}),
		};
	}

	/**
	 * Keeps what was read for the next run. Without a place to keep it, the
	 * next run reads everything again.
	 *
	 * @param startedAt the real time in milliseconds, before the first file was
	 * looked at
	 */
	save(startedAt: number): void {
		const entries = new Map<string, Entry>();
		for (const note of this.#listed) {
			const entry = this.#changed.has(note) ? this.#changed.get(note) : this.#known.get(note);
			if (entry && isCertain(entry, startedAt - UNCERTAIN_MS)) {
				entries.set(note, entry);
			}
		}
		const isNew = this.#changed.size > 0 || entries.size !== this.#known.size;
		if (this.#file !== undefined && isNew) {
			save(this.#file, { madeBy: this.#madeBy, entries: Object.fromEntries(entries) });
		}
	}

	/** The file's entry, if the file is as it was in the last run. */
	#unchanged(note: string): Entry | undefined {
		if (this.#changed.has(note)) {
			return undefined;
		}
		const last = this.#known.get(note);
		const stat = statOf(`${this.#root}/${note}`);
		if (last && stat && isSameFile(stat, last)) {
			return last;
		}
		this.#changed.set(note, stat);
		return undefined;
	}

	/** A note that can't be read is looked at again in the next run. */
	async #reading(note: string, work: () => Promise<string>): Promise<string> {
		const frontmatter = this.#unchanged(note)?.[3];
		if (frontmatter !== undefined) {
			return frontmatter;
		}
		try {
			return await work();
		} catch (error) {
			this.#changed.set(note, undefined);
			throw error;
		}
	}

	#keep(note: string, head: string | undefined): void {
		const seen = this.#changed.has(note) ? this.#changed.get(note) : this.#known.get(note);
		if (seen && head !== undefined) {
			this.#changed.set(note, [seen[0], seen[1], seen[2], head]);
		}
	}
}

/** This very program: another version may tell other notes as ours. */
function program(): readonly unknown[] {
	const file = fileURLToPath(import.meta.url);
	const { size, mtimeMs } = fs.statSync(file);
	return [file, size, mtimeMs];
}

/** Undefined for a file that isn't there or can't be looked at. */
function statOf(file: string): Entry | undefined {
	try {
		const stat = fs.statSync(file);
		return [stat.ctimeMs, stat.mtimeMs, stat.size];
	} catch {
		return undefined;
	}
}

function isSameFile(a: Entry, b: Entry): boolean {
	return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}

function isCertain([changed, modified]: Entry, until: number): boolean {
	return changed < until && modified < until;
}

/**
 * What decides about a note: its frontmatter, or all of a note whose
 * frontmatter never ends.
 */
function headOf(text: string): string {
	const block = frontmatterText(text);
	return block?.closed === false ? text : text.slice(0, block?.body ?? 0);
}

/** Nothing if there is no index, a broken one, or one for something else. */
function load(file: string | undefined, madeBy: string): Map<string, Entry> {
	try {
		const saved = JSON.parse(fs.readFileSync(file ?? '', 'utf8')) as SavedIndex;
		const entries = saved.madeBy === madeBy ? Object.entries(saved.entries) : [];
		return new Map(entries.every(([, entry]) => isEntry(entry)) ? entries : []);
	} catch {
		return new Map();
	}
}

function isEntry(entry: unknown): boolean {
	const [changed, modified, size, head] = Array.isArray(entry) ? (entry as unknown[]) : [];
	const hasTimes = [changed, modified, size].every(part => typeof part === 'number');
	return hasTimes && (head === undefined || typeof head === 'string');
}

function save(file: string, index: SavedIndex): void {
	try {
		atomicReplace(file, JSON.stringify(index), { mode: 0o600 });
	} catch {
		// A full disk, say. The index only saves time.
	}
}
