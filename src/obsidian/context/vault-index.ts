import { Component, debounce, TFile, type App } from 'obsidian';
import type { Clock, Notes } from '../../actions/ports';
import { readVault } from '../../actions/read-vault';
import type { FollowUp } from '../../core/followups/follow-up';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import { problemsOf } from '../../core/followups/problems-of';
import type { Links } from '../../core/notes/links';
import type { Problem } from '../../core/notes/problem';
import type { Records } from '../../core/records/application';
import { Ledger } from '../../core/records/ledger';
import type { ParseOptions } from '../../core/records/note-settings';
import { mayBeOurs } from '../../core/records/read-note';
import type { Instant, Zone } from '../../core/time/instant';
import { noteSettingsOf } from '../../settings';
import type { FollowUpStore } from './follow-up-store';
import type { SettingsStore } from './settings-store';

export interface VaultIndexPorts {
	readonly notes: Notes;
	readonly links: Links;
	readonly clock: Clock;
	readonly settings: SettingsStore;
}

/** In ms. */
const MINUTE = 60_000;
const SETTLING = 100;
/** A setting is being typed. */
const PAUSE = 500;

/**
 * Follows the vault once its layout stands: keeps the ledger as the notes are, one note at a time,
 * and tells its listeners when what follows from it may have changed, be it by time alone.
 */
export class VaultIndex extends Component implements FollowUpStore {
	#ledger: Ledger;
	#unreadable: readonly Problem[] = [];
	#worked:
		| {
				readonly records: Records;
				readonly settings: unknown;
				readonly minute: number;
				readonly followUps: readonly FollowUp[];
		  }
		| undefined;
	/** Notes that changed and are not taken in yet; with their text where it is known. */
	readonly #changed = new Map<string, string | undefined>();
	/** Whether files came or went, so that links may lead elsewhere. */
	#moved = false;
	#work: Promise<void> = Promise.resolve();
	/** What the notes were read with. */
	#readWith: ParseOptions;
	#isRead = false;
	#unloaded = false;
	readonly #listeners = new Set<() => void>();
	readonly #soon = debounce(() => this.#queue(() => this.#takeIn()), SETTLING);
	readonly #anew = debounce(() => this.#queue(() => this.#readAll()), PAUSE, true);

	constructor(
		private readonly app: App,
		private readonly ports: VaultIndexPorts,
	) {
		super();
		const { zone, current } = ports.settings;
		const notes = noteSettingsOf(current);
		this.#readWith = { zone, notes };
		this.#ledger = new Ledger({ zone, notes, links: ports.links });
	}

	override onload(): void {
		this.register(this.ports.settings.onChange(() => this.#followSettings()));
		this.register(() => {
			this.#unloaded = true;
			this.#soon.cancel();
			this.#anew.cancel();
			this.#listeners.clear();
		});
		this.app.workspace.onLayoutReady(() => this.#begin());
	}

	get ledger(): Ledger {
		return this.#ledger;
	}

	isRead(): boolean {
		return this.#isRead;
	}

	/** Whether every note could be read: only then is what is not wanted in a calendar really not wanted. */
	isWhole(): boolean {
		return (
			this.#isRead &&
			this.#unreadable.every(({ path }) => this.app.vault.getFileByPath(path) === null)
		);
	}

	now(): Instant {
		return this.ports.clock.now();
	}

	zone(): Zone {
		return this.ports.settings.zone;
	}

	records(): Records {
		return this.#ledger.records();
	}

	/** Resolves when all that is known by now to have changed has been taken in. */
	async settled(): Promise<void> {
		this.#anew.run();
		this.#soon.run();
		await this.#work;
	}

	/** All follow-ups as they stand now, by due time. */
	followUps(): readonly FollowUp[] {
		const now = this.now();
		const [records, settings, minute] = [
			this.#ledger.records(),
			this.ports.settings.current.followUps,
			Math.floor(now / MINUTE),
		];
		if (
			this.#worked?.records !== records ||
			this.#worked.settings !== settings ||
			this.#worked.minute !== minute
		) {
			this.#worked = { records, settings, minute, followUps: followUpsOf(records, settings, now) };
		}
		return this.#worked.followUps;
	}

	/** All that is wrong in the notes, by path and line. */
	problems(): readonly Problem[] {
		return [...problemsOf(this.#ledger), ...this.#unreadable];
	}

	/** Calls back after every change, until what it answers is called. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	/** Calls back one time, when the vault has been read for the first time. */
	onceRead(listener: () => void): void {
		const stop = this.onChange(() => {
			if (!this.#isRead) {
				return;
			}
			stop();
			listener();
		});
	}

	/** Tells the listeners at once, as after something was written into a note and into the ledger. */
	tell(): void {
		for (const listener of this.#listeners) {
			listener();
		}
	}

	#begin(): void {
		if (this.#unloaded) {
			return;
		}
		const { vault, metadataCache } = this.app;
		this.registerEvent(metadataCache.on('changed', (file, text) => this.#note(file.path, text)));
		this.registerEvent(metadataCache.on('deleted', file => this.#note(file.path)));
		this.registerEvent(
			vault.on('rename', (file, from) => {
				if (!(file instanceof TFile)) {
					return;
				}
				this.#rewire();
				if (this.#ledger.has(from)) {
					this.#mark(from);
				}
				this.#mark(file.path);
			}),
		);
		this.registerEvent(vault.on('create', () => this.#rewire()));
		this.registerEvent(vault.on('delete', () => this.#rewire()));
		this.registerInterval(window.setInterval(() => this.tell(), MINUTE));
		this.#queue(() => this.#readAll());
	}

	/** A note stands differently, or is gone. Most notes are not ours, which shows without reading any file. */
	#note(path: string, text?: string): void {
		if (
			this.#ledger.has(path) ||
			(text !== undefined && mayBeOurs(path, text, this.#readWith.notes))
		) {
			this.#mark(path, text);
		}
	}

	#mark(path: string, text?: string): void {
		this.#changed.set(path, text);
		this.#soon();
	}

	#rewire(): void {
		this.#moved = true;
		this.#soon();
	}

	/** Everything anew where the notes are to be read in another way. */
	#followSettings(): void {
		const { zone, current } = this.ports.settings;
		const notes = noteSettingsOf(current);
		const same =
			zone === this.#readWith.zone &&
			JSON.stringify(notes) === JSON.stringify(this.#readWith.notes);
		this.#readWith = { zone, notes };
		if (same) {
			this.tell();
		} else if (this.app.workspace.layoutReady) {
			this.#anew();
		}
	}

	#queue(work: () => Promise<void>): void {
		this.#work = this.#work
			.then(work)
			.catch((error: unknown) => console.error(error))
			.then(() => {
				if (!this.#unloaded) {
					this.tell();
				}
			});
	}

	async #readAll(): Promise<void> {
		const { notes, links } = this.ports;
		const { zone, notes: settings } = this.#readWith;
		const { ledger, unreadable } = await readVault({ notes, links, settings, zone });
		this.#ledger = ledger;
		this.#unreadable = unreadable;
		this.#isRead = true;
	}

	async #takeIn(): Promise<void> {
		const changed = [...this.#changed];
		this.#changed.clear();
		for (const [path, known] of changed) {
			const text = known ?? (await this.#textOf(path));
			if (text === undefined) {
				this.#ledger.drop(path);
			} else {
				this.#ledger.put(path, text);
			}
			this.#unreadable = this.#unreadable.filter(problem => problem.path !== path);
		}
		if (this.#moved) {
			this.#ledger.resolveWith(this.ports.links);
		}
		this.#moved = false;
		for (const path of this.#ledger.wantedContacts()) {
			if (this.app.vault.getFileByPath(path)) {
				this.#ledger.put(path, await this.ports.notes.read(path), 'contact');
			}
		}
	}

	/** Undefined where the note is gone, or cannot be ours, which shows without reading the file. */
	async #textOf(path: string): Promise<string | undefined> {
		const { notes } = this.ports;
		const ours =
			this.app.vault.getFileByPath(path) !== null &&
			mayBeOurs(path, await notes.head(path), this.#readWith.notes);
		return ours ? notes.read(path) : undefined;
	}
}
