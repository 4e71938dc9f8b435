import { PROBLEMS } from '../../i18n/problems';
import { linksOf, type Links } from '../notes/links';
import { compareProblems, type Problem } from '../notes/problem';
import { dayOf } from '../time/when';
import type { Records } from './application';
import { countsAsInterview } from './interaction';
import { linkRecords, type LinkedRecords, type ParsedRecords } from './link-records';
import type { ParseOptions } from './note-settings';
import { isEnding } from './outcome';
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
	readonly #options: LedgerOptions;
	#links: Links;
	#joined: LinkedRecords | undefined;

	constructor(options: LedgerOptions) {
		this.#options = options;
		this.#links = options.links ?? linksOf([]);
	}

	/** Takes a note as it stands now. Answers whether it is one of ours; `as` says what it is where it does not tell itself. */
	put(path: string, text: string, as?: 'contact'): boolean {
		if (as) {
			this.#adopted.add(path);
		}
		const read = readNote(
			path,
			text,
			this.#options,
			this.#adopted.has(path) ? 'contact' : undefined,
		);
		if (read) {
			this.#notes.set(path, read);
		} else if (!this.#notes.delete(path)) {
			return false;
		}
		this.#joined = undefined;
		return read !== undefined;
	}

	drop(path: string): void {
		this.#adopted.delete(path);
		if (this.#notes.delete(path)) {
			this.#joined = undefined;
		}
	}

	has(path: string): boolean {
		return this.#notes.has(path);
	}

	record(path: string): NoteRecord | undefined {
		return this.#notes.get(path)?.record;
	}

	/** Whether the note is sound enough to be written into. */
	isWritable(path: string): boolean {
		return this.#notes.get(path)?.writable ?? false;
	}

	/**
	 * Whether the record that a follow-up or event stands for may be in a note that is only half there, as while a sync service writes it:
	 * it is in no other note, and one of ours has no end to its properties yet.
	 */
	mayHide(source: string): boolean {
		if ([...this.#notes.values()].every(({ record }) => record !== undefined)) {
			return false;
		}
		const { ids, applications } = this.records();
		return ![...ids.values(), ...applications.map(({ id }) => id)].includes(source.split('.')[0]!);
	}

	/** Tells how links lead to notes from now on. */
	resolveWith(links: Links): void {
		this.#links = links;
		this.#joined = undefined;
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
		const own = [...this.#notes.values()].flatMap(({ problems }) => problems);
		return [...own, ...this.#copies(), ...this.#afterTheEnd()].sort(compareProblems);
	}

	/** Where a property stands in its note, for a problem with it. */
	place(path: string, name: PropertyName): { readonly line: number; readonly property: string } {
		const written = this.#notes.get(path)?.written(name);
		return { line: written?.line ?? 1, property: written?.name ?? name };
	}

	#join(): LinkedRecords {
		this.#joined ??= linkRecords(this.#told(), this.#links, this.#options.zone);
		return this.#joined;
	}

	#told(): ParsedRecords {
		const records = [...this.#notes.values()]
			.flatMap(({ record }) => record ?? [])
			.sort((a, b) => (a.path < b.path ? -1 : 1));
		const ofKind = <Kind extends NoteRecord['kind']>(kind: Kind) =>
			records.filter(
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
		for (const [from, { record }] of this.#notes) {
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

	#copies(): readonly Problem[] {
		return this.#join().copies.map(({ path, original }) => ({
			path,
			...this.place(path, 'follow_up_id'),
			value: this.#idWritten(path),
			message: PROBLEMS.copiedId(original),
		}));
	}

	#idWritten(path: string): string {
		const record = this.record(path);
		return record && 'followUpId' in record ? (record.followUpId ?? '') : '';
	}

	/** Interviews dated after their application ended: perhaps a new application began. */
	#afterTheEnd(): readonly Problem[] {
		return this.#join().applications.flatMap(({ interviews, outcome, outcomeDate }) =>
			interviews.flatMap(interview => {
				const { path, date, zone } = interview;
				if (
					!isEnding(outcome) ||
					!outcomeDate ||
					!date ||
					!countsAsInterview(interview) ||
					dayOf(date, zone) <= outcomeDate
				) {
					return [];
				}
				return [
					{
						path,
						...this.place(path, 'date'),
						value: dayOf(date, zone),
						message: PROBLEMS.afterEnd(outcome, outcomeDate),
					},
				];
			}),
		);
	}
}
