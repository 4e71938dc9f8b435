import { Component, debounce, type App } from 'obsidian';
import type { Clock, Notes } from '../../actions/ports';
import { readVault } from '../../actions/read-vault';
import type { FollowUp } from '../../core/followups/follow-up';
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
import { ChangeListeners } from './change-listeners';
import { DerivedFollowUps } from './derived-follow-ups';
import type { FollowUpStore } from './follow-up-store';
import { followVault } from './follow-vault';
import { LinkedNames } from './linked-names';
import { unreadableFolders, whenCacheFilled } from './metadata-cache';
import { NoteIntake } from './note-intake';
import { PendingChanges } from './pending-changes';
import type { SettingsStore } from './settings-store';
import { UnreadableNotes } from './unreadable-notes';

export interface VaultIndexPorts {
	readonly notes: Notes;
	readonly links: Links;
	readonly clock: Clock;
	readonly settings: SettingsStore;
}

const MINUTE = 60_000;
const DEBOUNCE_MS = 100;
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
	readonly #intake: NoteIntake;
	readonly #links: LinkedNames;
	readonly #followUps = new DerivedFollowUps();
	readonly #pending: PendingChanges;
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
		this.#links = new LinkedNames(ports.links);
		this.#ledger = new Ledger({ zone, notes, links: this.#links });
		this.#unreadable = new UnreadableNotes(app.vault);
		this.#intake = new NoteIntake(app.vault, ports.notes, ports.clock, this.#unreadable);
		const filter = {
			isKnown: (path: string) => this.#ledger.has(path) || this.#unreadable.has(path),
			isOurs: (path: string, text: string) => mayBeOurs(path, text, this.#readWith.notes),
			mayLeadTo: (path: string) => this.#links.mayLeadTo(path),
		};
		this.#pending = new PendingChanges(filter, this.#takeInSoon);
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
		const { followUps: settings } = this.ports.settings.current;
		return this.#followUps.of(this.#ledger.records(), settings, this.now());
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
		followVault(this.app, this, this.#pending);
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

	/** One piece of work after the other. Listeners are told when it made a difference, or failed. */
	#queue(work: () => Promise<boolean>): void {
		this.#work = this.#work.then(work).then(
			isDifferent => {
				this.#readError = undefined;
				this.#emitIf(isDifferent);
			},
			(error: unknown) => {
				this.#readError = errorMessage(error);
				console.error(error);
				this.#emitIf(true);
			},
		);
	}

	#emitIf(isDifferent: boolean): void {
		if (isDifferent && !this.#unload.signal.aborted) {
			this.emitChange();
		}
	}

	async #readAll(): Promise<boolean> {
		const isFilled = await whenCacheFilled(this.app, CACHE_TIMEOUT, this.#unload.signal);
		if (this.#unload.signal.aborted) {
			return false;
		}
		if (!isFilled) {
			this.#followLateLinks();
		}
		const { notes } = this.ports;
		const links = this.#links;
		const { zone, notes: settings } = this.#readWith;
		const { ledger, unreadable } = await readVault({ notes, links, settings, zone });
		this.#unreadable.replace(unreadable, await unreadableFolders(this.app));
		this.#ledger = ledger;
		this.#isRead = true;
		return true;
	}

	/** The notes were read before the cache knew where their links lead. */
	#followLateLinks(): void {
		const { metadataCache } = this.app;
		const resolved = metadataCache.on('resolved', () => {
			metadataCache.offref(resolved);
			this.#pending.linksMayDiffer();
		});
		this.registerEvent(resolved);
	}

	/** Returns whether anything that follows from the notes may be different now. */
	async #takeIn(): Promise<boolean> {
		const { notes, linksChanged } = this.#pending.drain();
		let isDifferent = await this.#intake.takeAll(this.#ledger, this.#readWith.notes, notes);
		if (linksChanged) {
			this.#ledger.resolveWith(this.#links);
			isDifferent = true;
		}
		const contacts = this.#ledger
			.wantedContacts()
			.filter(path => this.app.vault.getFileByPath(path) !== null)
			.map(path => ({ path, text: undefined, as: 'contact' as const }));
		const tookContacts = await this.#intake.takeAll(this.#ledger, this.#readWith.notes, contacts);
		return tookContacts || isDifferent;
	}

	async #readAgain(): Promise<boolean> {
		this.#pending.readAgain(this.#unreadable.notes());
		this.#unreadable.replaceFolders(await unreadableFolders(this.app));
		await this.#takeIn();
		return true;
	}
}
