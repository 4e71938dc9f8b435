import { Component, debounce } from 'obsidian';
import { CALENDARS } from '../../i18n/calendars';
import type { CalendarControls } from '../context/calendar-controls';
import { openAt } from '../editor/open-at';
import { CONNECTORS } from '../../targets';
import { CalendarSync } from './calendar-sync';
import type { CalendarDeps } from './calendar-deps';
import { FeedServer } from './feed-server';
import { FileExporter } from './file-exporter';
import { CalendarAccount } from './calendar-account';
import { SyncNotices } from './sync-notices';
import { expectedContentKey } from './expected-events';

/**
 * In ms: notes are left alone for that long before calendars are told, so that
 * nobody's typing is synced by the letter.
 */
const SETTLING = 10_000;
/** What stays on this computer follows sooner. */
const SETTLING_HERE = 2_000;
/** What the person does in the calendar arrives by then. */
const INTERVAL = 15 * 60_000;

/**
 * Every calendar that this vault is kept in line with: when each is told, and
 * what is known of them.
 */
export class Calendars extends Component implements CalendarControls {
	readonly online: readonly CalendarSync[];
	readonly feed: FeedServer | undefined;
	readonly #files: FileExporter;
	readonly #notices: SyncNotices;
	readonly #listeners = new Set<() => void>();
	/** What the calendars were last told to show. */
	#matter: string | undefined;
	readonly #syncSoon = debounce(() => this.#sync(), SETTLING, true);
	readonly #writeSoon = debounce(() => this.#write(), SETTLING_HERE, true);

	constructor(
		private readonly deps: CalendarDeps,
		private readonly ending: AbortController,
	) {
		super();
		const changed = (): void => this.#emitChange();
		this.#notices = new SyncNotices(path => openAt(deps.app, path));
		this.online = CONNECTORS.map(
			connector =>
				new CalendarSync(deps, new CalendarAccount(deps, connector), this.#notices, {
					changed,
					doubles: () => this.doubles(),
				}),
		);
		this.feed = deps.listen && new FeedServer(deps, this.#notices, changed);
		this.#files = new FileExporter(deps, this.#notices, changed);
	}

	override onload(): void {
		const { tracker, settings } = this.deps;
		this.register(tracker.onChange(() => this.#follow()));
		this.register(settings.onChange(() => void this.#refresh().then(() => this.#writeSoon())));
		this.registerInterval(window.setInterval(() => this.#sync(), INTERVAL));
		this.registerDomEvent(window, 'online', () => this.#syncSoon());
		void this.#refresh().then(() => this.#follow());
	}

	override onunload(): void {
		this.ending.abort();
		this.#syncSoon.cancel();
		this.#writeSoon.cancel();
		this.#listeners.clear();
		this.#notices.hideAll();
		void this.feed?.close();
	}

	exportNow = (): Promise<string> => this.#files.exportNow();
	fileFault = (): string | undefined => this.#files.fault();
	outsideFile = (): string | undefined => this.#files.outsideFile();
	setOutsideFile = (path: string): void => this.#files.setOutsideFile(path);

	status(): readonly string[] {
		const { feed, keepFile } = this.deps.settings.current.calendar;
		return [
			...this.online
				.filter(calendar => calendar.isConnected() || calendar.busy())
				.map(calendar => `${calendar.title}: ${calendar.status()}`),
			...(feed && this.feed ? [this.feed.status()] : []),
			...(keepFile || this.outsideFile() ? [this.fileFault() ?? CALENDARS.fileKept] : []),
		];
	}

	doubles(): string | undefined {
		const { feed, keepFile } = this.deps.settings.current.calendar;
		const connected = this.online
			.filter(calendar => calendar.isConnected())
			.map(({ title }) => title);
		const others = [
			...connected,
			...(feed && this.feed ? [CALENDARS.theFeed] : []),
			...(keepFile || this.outsideFile() ? [CALENDARS.theFile] : []),
		];
		if (connected.length > 0 && others.length > 1) {
			return CALENDARS.doubles(others);
		}
		return undefined;
	}

	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	/**
	 * After the notes or the settings changed, or time alone: only what a
	 * calendar shows is worth telling it.
	 */
	#follow(): void {
		if (!this.deps.tracker.isRead() || !this.#isInUse()) {
			return;
		}
		const matter = expectedContentKey(this.deps);
		if (matter === this.#matter) {
			return;
		}
		this.#matter = matter;
		this.#writeSoon();
		if (this.deps.settings.current.calendar.syncByItself) {
			this.#syncSoon();
		}
	}

	/** Most vaults have no calendar, and need not pay for one. */
	#isInUse(): boolean {
		const { feed, keepFile } = this.deps.settings.current.calendar;
		return (
			feed ||
			keepFile ||
			Boolean(this.outsideFile()) ||
			this.online.some(calendar => calendar.isConnected())
		);
	}

	async #refresh(): Promise<void> {
		await Promise.all(this.online.map(calendar => calendar.refresh()));
	}

	#sync(): void {
		if (!this.deps.settings.current.calendar.syncByItself || !this.deps.tracker.isRead()) {
			return;
		}
		for (const calendar of this.online) {
			void calendar.inBackground();
		}
	}

	#write(): void {
		if (!this.deps.tracker.isRead()) {
			return;
		}
		this.#files.update();
		void this.feed?.update();
	}

	#emitChange(): void {
		for (const listener of this.#listeners) {
			listener();
		}
	}
}
