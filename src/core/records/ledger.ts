import { errorMessage } from '../../i18n/error-message';
import { PROBLEMS } from '../../i18n/problems';
import { linksOf, type Links } from '../notes/links';
import { compareProblems, type Problem } from '../notes/problem';
import { activeNotes } from './active-notes';
import type { Records } from './application';
import { doubtAbout, type Doubt, type DoubtfulNote } from './doubt';
import { problemsAmong } from './ledger-problems';
import { linkRecords, type LinkedRecords, type ParsedRecords } from './link-records';
import { SortedList } from './memo';
import type { ParseOptions } from './note-settings';
import type { PropertyName } from './property-table';
import { readNote, type NoteRecord, type ReadNote } from './read-note';

export interface LedgerOptions extends ParseOptions {
	/** How links lead to notes; until it is known every link leads nowhere. */
	readonly links?: Links;
}

/** Every record of the vault, kept one note at a time; what is joined from them is worked out when asked for. */
export class Ledger {
	readonly #notes = new Map<string, ReadNote>();
	/** Notes that are contacts because a record links them as such. */
	readonly #adopted = new Set<string>();
	/** What notes said when they could last be read. */
	readonly #lastRead = new Map<string, NoteRecord>();
	/** Files and folders that couldn't be read, and notes of ours that are empty. */
	readonly #unreadable = new Map<string, DoubtfulNote>();
	#complete = true;
	readonly #sorted = new SortedList<NoteRecord>((a, b) => (a.path < b.path ? -1 : 1));
	readonly #options: LedgerOptions;
	#links: Links;
	#active: ReadonlyMap<string, ReadNote> | undefined;
	#joined: LinkedRecords | undefined;
	#doubt: Doubt | undefined;

	constructor(options: LedgerOptions) {
		this.#options = options;
		this.#links = options.links ?? linksOf([]);
	}

	/** Takes a note as it stands now. Answers whether it is one of ours; `as` says what it is where it does not tell itself. */
	put(path: string, text: string, as?: 'contact'): boolean {
		if (as) {
			this.#adopted.add(path);
		}
		const read = this.#read(path, text);
		this.#unreadable.delete(path);
		this.#doubt = undefined;
		if (text === '' && this.#lastRead.has(path)) {
			this.putUnreadable(path, 'empty');
		}
		if (read?.record) {
			this.#lastRead.set(path, read.record);
		} else if (text !== '' && !read) {
			this.#lastRead.delete(path);
		}
		if (read) {
			this.#notes.set(path, read);
		} else if (!this.#notes.delete(path)) {
			return false;
		}
		this.#changed();
		return read !== undefined;
	}

	/** An error while a note is read is told as a problem of that note, and hides nothing. */
	#read(path: string, text: string): ReadNote | undefined {
		const as = this.#adopted.has(path) ? 'contact' : undefined;
		try {
			return readNote(path, text, this.#options, as);
		} catch (error) {
			const message = PROBLEMS.failed(errorMessage(error));
			return {
				writable: false,
				onlyIfPeopleKnown: false,
				written: () => undefined,
				problems: [{ path, line: 1, property: '', value: '', message }],
				doubt: { path, reason: 'broken' },
			};
		}
	}

	#changed(): void {
		this.#joined = undefined;
		this.#active = undefined;
	}

	/** The notes that count. */
	#counting(): ReadonlyMap<string, ReadNote> {
		this.#active ??= activeNotes(this.#notes, this.#links);
		return this.#active;
	}

	drop(path: string): void {
		this.#adopted.delete(path);
		this.#lastRead.delete(path);
		this.#unreadable.delete(path);
		this.#doubt = undefined;
		if (this.#notes.delete(path)) {
			this.#changed();
		}
	}

	has(path: string): boolean {
		return this.#notes.has(path);
	}

	record(path: string): NoteRecord | undefined {
		return this.#counting().get(path)?.record;
	}

	/** Whether the note is sound enough to be written into. */
	isWritable(path: string): boolean {
		return this.#notes.get(path)?.writable ?? false;
	}

	/**
	 * Notes that a file or folder couldn't be read, or that a note of ours is empty. It counts until the note is put again or dropped.
	 * The path of a folder ends with a slash.
	 */
	putUnreadable(path: string, reason: 'unreadable' | 'empty'): void {
		this.#unreadable.set(path, { path, reason });
		this.#doubt = undefined;
	}

	/** Notes whether every note was put. While some are missing, everything is in doubt. */
	setComplete(complete: boolean): void {
		this.#complete = complete;
		this.#doubt = undefined;
	}

	/** What can't be trusted now. See `Doubt` for what it means for outputs. */
	doubt(): Doubt {
		this.#doubt ??= doubtAbout(this.#doubtfulNotes(), this.records(), (link, from) =>
			this.#links.resolve(link, from),
		);
		return this.#doubt;
	}

	/** Whether an event may still be wanted though the notes no longer ask for it. See `Doubt.mayWantEvent`. */
	mayHide(source: string, path?: string): boolean {
		return this.doubt().mayWantEvent(source, path);
	}

	/** Tells how links lead to notes from now on. */
	resolveWith(links: Links): void {
		// A new object each time: links that were resolved before may lead elsewhere now.
		this.#links = { resolve: (link, from) => links.resolve(link, from) };
		this.#doubt = undefined;
		this.#changed();
	}

	/** Notes that records link as contacts and that have not been put yet: they are ours too. */
	wantedContacts(): readonly string[] {
		return [...this.#linkedContacts()].filter(path => !this.#notes.has(path));
	}

	records(): Records {
		return this.#join();
	}

	/** All that is wrong in the notes, by path and line. */
	problems(): readonly Problem[] {
		const own = [...this.#counting().values()].flatMap(({ problems }) => problems);
		return [...own, ...problemsAmong(this.#join(), this)].sort(compareProblems);
	}

	/** Where a property stands in its note, for a problem with it. */
	place(path: string, name: PropertyName): { readonly line: number; readonly property: string } {
		const written = this.#notes.get(path)?.written(name);
		return { line: written?.line ?? 1, property: written?.name ?? name };
	}

	#doubtfulNotes(): readonly DoubtfulNote[] {
		const notes: DoubtfulNote[] = this.#complete ? [] : [{ path: '', reason: 'incomplete' }];
		for (const { doubt } of this.#counting().values()) {
			if (doubt) {
				notes.push(doubt);
			}
		}
		notes.push(...this.#unreadable.values());
		return notes.map(note => ({ ...this.#rememberedOf(note.path), ...note }));
	}

	/** The kind and employer that the note had when it could last be read. */
	#rememberedOf(path: string): Pick<DoubtfulNote, 'kind' | 'company'> {
		const record = this.#lastRead.get(path);
		if (!record) {
			return {};
		}
		const company = 'company' in record ? record.company : undefined;
		return { kind: record.kind, ...(company !== undefined && { company }) };
	}

	#join(): LinkedRecords {
		this.#joined ??= linkRecords(this.#told(), this.#links, this.#options.zone);
		return this.#joined;
	}

	#told(): ParsedRecords {
		const records: NoteRecord[] = [];
		for (const { record } of this.#counting().values()) {
			if (record) {
				records.push(record);
			}
		}
		const sorted = this.#sorted.sort(records);
		const ofKind = <Kind extends NoteRecord['kind']>(kind: Kind) =>
			sorted.filter(
				(record): record is Extract<NoteRecord, { kind: Kind }> => record.kind === kind,
			);
		return {
			interviews: ofKind('interview'),
			applications: ofKind('application'),
			contacts: ofKind('contact'),
			letters: ofKind('letter'),
		};
	}

	#linkedContacts(): ReadonlySet<string> {
		const linked = new Set<string>();
		for (const [from, { record }] of this.#counting()) {
			if (record?.kind !== 'interview' && record?.kind !== 'application') {
				continue;
			}
			for (const { link } of record.contacts) {
				const path = link === undefined ? undefined : this.#links.resolve(link, from);
				if (path !== undefined) {
					linked.add(path);
				}
			}
		}
		return linked;
	}
}
