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
import { errorMessage } from '../../i18n/error-message';
import { noteSettingsOf } from '../../settings';
import { unreadableFolders, whenCacheFilled } from './metadata-cache';
import { ChangeListeners } from './change-listeners';
import type { FollowUpStore } from './follow-up-store';
import type { SettingsStore } from './settings-store';
import { UnreadableNotes } from './unreadable-notes';

export interface VaultIndexPorts {
	readonly notes: Notes;
	readonly links: Links;
	readonly clock: Clock;
	readonly settings: SettingsStore;
}

/** In ms. */
const MINUTE = 60_000;
const DEBOUNCE_MS = 100;
/** A setting is being typed. */
const SETTINGS_DEBOUNCE_MS = 500;
/** How long a cold metadata cache may take before the notes are read from their files instead, in ms. */
const CACHE_TIMEOUT = 10_000;

/**
 * Follows the vault once its layout is ready: keeps the ledger as the notes are, one note at a time,
 * and tells its listeners when what follows from it may have changed, if only because time passed.
 */
export class VaultIndex extends Component implements FollowUpStore {
	#ledger: Ledger;
	readonly #unreadable: UnreadableNotes;
	#followUps: readonly FollowUp[] = [];
	/** What the follow-ups were worked out from. */
	#derivedFrom: readonly unknown[] = [];
	/** Notes that changed and aren't taken in yet, with their text where it's known. */
	readonly #changed = new Map<string, string | undefined>();
	/** Whether files came or went, so that links may lead elsewhere. */
	#linksChanged = false;
	#work: Promise<void> = Promise.resolve();
	/** What the notes were read with. */
	#readWith: ParseOptions;
	#isRead = false;
	#readError: string | undefined;
	readonly #unload = new AbortController();
	readonly #listeners = new ChangeListeners();
	readonly #takeInSoon = debounce(() => this.#queue(() => this.#takeIn()), DEBOUNCE_MS);
	readonly #readAllSoon = debounce(
		() => this.#queue(() => this.#readAll()),
		SETTINGS_DEBOUNCE_MS,
		true,
	);

	constructor(
		private readonly app: App,
		private readonly ports: VaultIndexPorts,
	) {
		super();
		const { zone, current } = ports.settings;
		const notes = noteSettingsOf(current);
		this.#readWith = { zone, notes };
		this.#ledger = new Ledger({ zone, notes, links: ports.links });
		this.#unreadable = new UnreadableNotes(app.vault);
	}

	override onload(): void {
		this.register(this.ports.settings.onChange(() => this.#followSettings()));
		this.register(() => {
			this.#unload.abort();
			this.#takeInSoon.cancel();
			this.#readAllSoon.cancel();
			this.#listeners.clear();
		});
		this.app.workspace.onLayoutReady(() => this.#begin());
	}

	get ledger(): Ledger {
		return this.#ledger;
	}

	isRead = (): boolean => this.#isRead;
	readError = (): string | undefined => (this.#isRead ? undefined : this.#readError);
	/** Whether every note could be read: only then is what isn't wanted in a calendar really not wanted. */
	isComplete = (): boolean => this.#isRead && this.#unreadable.isEmpty();
	now = (): Instant => this.ports.clock.now();
	zone = (): Zone => this.ports.settings.zone;
	records = (): Records => this.#ledger.records();

	/** Resolves when all that is known by now to have changed has been taken in. */
	async whenIdle(): Promise<void> {
		this.#readAllSoon.run();
		this.#takeInSoon.run();
		await this.#work;
	}

	/** All follow-ups as they are now, by due time; the same array until a note, a setting or the minute changes. */
	followUps(): readonly FollowUp[] {
		const now = this.now();
		const records = this.#ledger.records();
		const settings = this.ports.settings.current.followUps;
		const from = [records, settings, Math.floor(now / MINUTE)];
		if (from.some((part, at) => part !== this.#derivedFrom[at])) {
			this.#followUps = followUpsOf(records, settings, now);
			this.#derivedFrom = from;
		}
		return this.#followUps;
	}

	/** All that is wrong in the notes, by path and line. */
	problems(): readonly Problem[] {
		return [...problemsOf(this.#ledger), ...this.#unreadable.problems()];
	}

	/** Calls back after every change, until the returned function is called. */
	onChange(listener: () => void): () => void {
		return this.#listeners.add(listener);
	}

	/** Calls back once, when the vault has been read for the first time. */
	onReady(listener: () => void): void {
		const stop = this.onChange(() => {
			if (this.#isRead) {
				stop();
				listener();
			}
		});
	}

	/** Tells the listeners at once, as after something was written into a note and into the ledger. */
	emitChange(): void {
		this.#listeners.emit();
	}

	#begin(): void {
		if (this.#unload.signal.aborted) {
			return;
		}
		const { vault, metadataCache } = this.app;
		this.registerEvent(metadataCache.on('changed', (file, text) => this.#note(file.path, text)));
		this.registerEvent(metadataCache.on('deleted', file => this.#note(file.path)));
		this.registerEvent(
			vault.on('rename', (file, from) => {
				if (file instanceof TFile) {
					this.#noteLinks();
					this.#noteRename(file.path, from);
				}
			}),
		);
		this.registerEvent(vault.on('create', () => this.#noteLinks()));
		this.registerEvent(vault.on('delete', () => this.#noteLinks()));
		this.registerInterval(window.setInterval(() => this.#everyMinute(), MINUTE));
		this.#queue(() => this.#readAll());
	}

	#everyMinute(): void {
		if (!this.#isRead) {
			this.#queue(() => this.#readAll());
		} else if (this.#unreadable.isEmpty()) {
			this.emitChange();
		} else {
			this.#queue(() => this.#readAgain());
		}
	}

	/** A note is different, or gone. Most notes aren't ours, which shows without reading any file. */
	#note(path: string, text?: string): void {
		const isKnown = this.#ledger.has(path) || this.#unreadable.has(path);
		if (isKnown || (text !== undefined && mayBeOurs(path, text, this.#readWith.notes))) {
			this.#changed.set(path, text);
			this.#takeInSoon();
		}
	}

	#noteRename(path: string, from: string): void {
		if (this.#ledger.has(from)) {
			this.#changed.set(from, undefined);
		}
		this.#changed.set(path, undefined);
		this.#takeInSoon();
	}

	#noteLinks(): void {
		this.#linksChanged = true;
		this.#takeInSoon();
	}

	/** Reads everything again where the notes are to be read in another way. */
	#followSettings(): void {
		const { zone, current } = this.ports.settings;
		const notes = noteSettingsOf(current);
		const same =
			zone === this.#readWith.zone &&
			JSON.stringify(notes) === JSON.stringify(this.#readWith.notes);
		this.#readWith = { zone, notes };
		if (same) {
			this.emitChange();
		} else if (this.app.workspace.layoutReady) {
			this.#readAllSoon();
		}
	}

	#queue(work: () => Promise<void>): void {
		this.#work = this.#work.then(work).then(
			() => this.#finish(undefined),
			(error: unknown) => this.#finish(error),
		);
	}

	#finish(error: unknown): void {
		this.#readError = error === undefined ? undefined : errorMessage(error);
		if (error !== undefined) {
			console.error(error);
		}
		if (!this.#unload.signal.aborted) {
			this.emitChange();
		}
	}

	async #readAll(): Promise<void> {
		const isFilled = await whenCacheFilled(this.app, CACHE_TIMEOUT, this.#unload.signal);
		if (this.#unload.signal.aborted) {
			return;
		}
		if (!isFilled) {
			this.#followLateLinks();
		}
		const { notes, links } = this.ports;
		const { zone, notes: settings } = this.#readWith;
		const { ledger, unreadable } = await readVault({ notes, links, settings, zone });
		this.#unreadable.replace(unreadable, await unreadableFolders(this.app));
		this.#ledger = ledger;
		this.#isRead = true;
	}

	/** The notes were read before the cache knew where their links lead. */
	#followLateLinks(): void {
		const { metadataCache } = this.app;
		const resolved = metadataCache.on('resolved', () => {
			metadataCache.offref(resolved);
			this.#noteLinks();
		});
		this.registerEvent(resolved);
	}

	async #takeIn(): Promise<void> {
		const changed = [...this.#changed];
		this.#changed.clear();
		for (const [path, text] of changed) {
			await this.#takeInNote(path, text);
		}
		if (this.#linksChanged) {
			this.#ledger.resolveWith(this.ports.links);
		}
		this.#linksChanged = false;
		for (const path of this.#ledger.wantedContacts()) {
			if (this.app.vault.getFileByPath(path)) {
				await this.#takeInNote(path, undefined, 'contact');
			}
		}
	}

	/** One note that can't be read hides no other. */
	async #takeInNote(path: string, known: string | undefined, as?: 'contact'): Promise<void> {
		try {
			const text = known ?? (await this.#textOf(path, as));
			if (text === undefined) {
				this.#ledger.drop(path);
			} else if (this.#unreadable.isJustEmptied(path, text, this.#ledger, this.now())) {
				return;
			} else {
				this.#ledger.put(path, text, as);
			}
			this.#unreadable.remove(path);
		} catch (error) {
			this.#unreadable.add(path, errorMessage(error));
		}
	}

	async #readAgain(): Promise<void> {
		for (const path of this.#unreadable.notes()) {
			this.#changed.set(path, undefined);
		}
		this.#unreadable.replaceFolders(await unreadableFolders(this.app));
		await this.#takeIn();
	}

	/** Undefined where the note is gone, or can't be ours, which shows without reading the file. */
	async #textOf(path: string, as?: 'contact'): Promise<string | undefined> {
		const { notes } = this.ports;
		if (this.app.vault.getFileByPath(path) === null) {
			return undefined;
		}
		const isOurs =
			as !== undefined || mayBeOurs(path, await notes.head(path), this.#readWith.notes);
		return isOurs ? notes.read(path) : undefined;
	}
}
