import { clearSyncState } from '../../sync/sync-state';
import {
	REMOVE_ALL_EVENTS,
	syncCalendar,
	type SyncReport,
	type SyncDeps,
} from '../../sync/sync-calendar';
import { SYNC_POLICY, type SyncPolicy } from '../../sync/plan';
import type { Instant } from '../../core/time/instant';
import { CALENDARS } from '../../i18n/calendars';
import type { AccountControls } from '../context/calendar-controls';
import { showProgress, type ProgressNotice } from '../notices/progress-notice';
import type { CalendarDeps } from './calendar-deps';
import { askHowToDisconnect } from './disconnect-question';
import type { CalendarAccount } from './calendar-account';
import { isCancelled, type SyncNotices } from './sync-notices';
import { assertComplete, expectedEventsWithIds } from './expected-events';
import { momentText, notesForSync } from './notes-for-sync';

/** A background run shows its progress above this number of writes. */
const MANY = 20;

/** Told about each change of a calendar's state. */
interface Calendars {
	changed(): void;
	doubles(): string | undefined;
}

/** One calendar and the notes: connects, syncs one run at a time, and knows its state. */
export class CalendarSync implements AccountControls {
	readonly id: AccountControls['id'];
	readonly title: string;
	#connected = false;
	#problem: Error | undefined;
	#waiting = 0;
	#busy: { readonly what: 'connecting' | 'syncing'; readonly ending: AbortController } | undefined;
	#run: Promise<string> | undefined;
	/** Whether something changed while a run was under way. */
	#runAgain = false;

	constructor(
		private readonly deps: CalendarDeps,
		private readonly calendar: CalendarAccount,
		private readonly notices: SyncNotices,
		private readonly calendars: Calendars,
	) {
		({ id: this.id, title: this.title } = calendar);
	}

	isConnected = (): boolean => this.#connected;
	busy = (): AccountControls extends { busy(): infer What } ? What : never => this.#busy?.what;
	/** Stops the run, and doesn't start it again at once. */
	stop = (): void => {
		this.#runAgain = false;
		this.#busy?.ending.abort();
	};
	saveSecret = (secret: string): Promise<void> => this.calendar.saveSecret(secret);
	hasSecret = (): Promise<boolean> => this.calendar.hasSecret();

	status(): string {
		const { clock, settings } = this.deps;
		const name = this.calendar.name();
		if (this.#busy) {
			return CALENDARS.under[this.#busy.what];
		}
		if (!this.#connected) {
			return name === '' ? CALENDARS.notConnected : CALENDARS.notOnThisDevice(name);
		}
		const last = this.deps.localData.get(`${this.id}-synced`);
		return CALENDARS.stands(
			name,
			typeof last === 'number'
				? momentText(last as Instant, clock.now(), settings.zone)
				: undefined,
			this.#problem?.message ?? (this.#waiting > 0 ? CALENDARS.awaits(this.#waiting) : undefined),
		);
	}

	/** Checks whether this device is signed in, at the start and after another device changed the settings. */
	async refresh(): Promise<void> {
		const connected = this.calendar.name() !== '' && (await this.calendar.isSignedIn());
		if (connected === this.#connected) {
			return;
		}
		this.#connected = connected;
		this.calendars.changed();
	}

	async connect(): Promise<string | undefined> {
		if (this.#busy) {
			this.stop();
		}
		const name = await this.#busyWith('connecting', (_, ending) => this.calendar.connect(ending));
		await this.refresh();
		this.#problem = undefined;
		this.notices.clear(this.id);
		this.calendars.changed();
		void this.inBackground();
		return [CALENDARS.connected(this.title, name), this.calendars.doubles()]
			.filter(Boolean)
			.join(' ');
	}

	async disconnect(removeEvents?: boolean): Promise<string | undefined> {
		const remove = removeEvents ?? (await askHowToDisconnect(this.deps.app, this.title));
		if (remove === undefined) {
			return undefined;
		}
		this.stop();
		await this.#run?.catch(() => undefined);
		return this.#begin(signal => this.#disconnectNow(signal, remove));
	}

	syncNow(): Promise<string> {
		return this.sync(true, 'ask').catch((error: unknown) => {
			this.notices.remember(this.id, error);
			throw error;
		});
	}

	/** A background run says nothing when all is well, and each problem once. */
	async inBackground(): Promise<void> {
		if (!this.#connected || this.deps.unloaded.aborted) {
			return;
		}
		if (this.#busy) {
			this.#runAgain = true;
			return;
		}
		await this.sync(false, 'ask').catch((error: unknown) => {
			if (!this.deps.unloaded.aborted) {
				this.notices.failed(this, error);
			}
		});
	}

	/** One run. A second caller gets the answer of the run under way, unless it brings a new decision. */
	async sync(asked: boolean, vanished: SyncPolicy['vanished']): Promise<string> {
		if (vanished !== 'ask') {
			await this.#run?.catch(() => undefined);
		}
		return this.#run ?? this.#begin(signal => this.#syncOnce(signal, asked, vanished));
	}

	#begin(work: (signal: AbortSignal) => Promise<string>): Promise<string> {
		return (this.#run = this.#busyWith('syncing', work).finally(() => {
			this.#run = undefined;
		}));
	}

	async #syncOnce(
		signal: AbortSignal,
		asked: boolean,
		vanished: SyncPolicy['vanished'],
	): Promise<string> {
		const { deps, calendar } = this;
		try {
			await deps.tracker.whenIdle();
			assertComplete(deps);
			await expectedEventsWithIds(deps);
			const policy = { ...SYNC_POLICY, ...calendar.policy(), vanished };
			const report = await this.#runShown(signal, asked, {
				target: await calendar.open(),
				policy,
				...notesForSync(deps),
			});
			this.#finished(report, asked);
			return CALENDARS.synced(report);
		} catch (error) {
			const problem = error instanceof Error ? error : new Error(String(error));
			this.#problem = isCancelled(error) ? undefined : problem;
			throw error;
		}
	}

	async #runShown(
		signal: AbortSignal,
		asked: boolean,
		run: Omit<SyncDeps, 'vault' | 'signal' | 'progress'>,
	): Promise<SyncReport> {
		const { vaultId, vaultName } = this.deps.settings.current;
		let shown: ProgressNotice | undefined;
		const progress = (done: number, total: number, secondsLeft?: number): void => {
			if (total > MANY || (asked && total > 1)) {
				shown ??= showProgress(CALENDARS.progress(this.title), this.stop);
			}
			shown?.update(done, total, secondsLeft);
		};
		try {
			const vault = { id: vaultId, name: vaultName };
			return await syncCalendar({ ...run, vault, signal, progress });
		} finally {
			shown?.hide();
		}
	}

	#finished(report: SyncReport, asked: boolean): void {
		this.deps.localData.set(`${this.id}-synced`, this.deps.clock.now());
		this.#problem = undefined;
		this.#waiting = report.vanished.length;
		this.notices.clear(this.id);
		this.notices.showLeftovers(this, report, what => this.sync(true, what), asked);
	}

	/** Waits for its run to end, so that no other run recreates what it removed. */
	async #disconnectNow(signal: AbortSignal, remove: boolean): Promise<string> {
		const removed = remove ? await this.#removeEvents(signal) : undefined;
		await this.calendar.disconnect();
		await clearSyncState(this.deps.memoryOf(this.id));
		this.deps.localData.set(`${this.id}-synced`, undefined);
		this.#problem = undefined;
		this.#waiting = 0;
		this.notices.clear(this.id);
		await this.refresh();
		return CALENDARS.disconnected(this.title, removed);
	}

	async #removeEvents(signal: AbortSignal): Promise<number> {
		const target = await this.calendar.open();
		const report = await this.#runShown(signal, true, { ...REMOVE_ALL_EVENTS, target });
		return report.removed;
	}

	async #busyWith<Result>(
		what: 'connecting' | 'syncing',
		work: (signal: AbortSignal, ending: AbortController) => Promise<Result>,
	): Promise<Result> {
		const busy = (this.#busy = { what, ending: new AbortController() });
		const stop = (): void => busy.ending.abort();
		this.deps.unloaded.addEventListener('abort', stop, { once: true });
		this.calendars.changed();
		try {
			return await work(busy.ending.signal, busy.ending);
		} finally {
			this.deps.unloaded.removeEventListener('abort', stop);
			stop(); // Hides what was shown meanwhile.
			if (this.#busy === busy) {
				this.#busy = undefined;
			}
			if (!this.deps.unloaded.aborted) {
				this.calendars.changed();
			}
			if (!this.#busy && this.#runAgain) {
				this.#runAgain = false;
				window.setTimeout(() => void this.inBackground());
			}
		}
	}
}
