import { updateRecords } from '../../actions/update-records';
import type { Ledger } from '../../core/records/ledger';
import { FEED } from '../../i18n/feed';
import { errorMessage } from '../../i18n/error-message';
import { FolderWatch } from '../ports/watch-folders';
import type { CommandContext } from '../session/command-context';
import { isUnreadable, readCompleteRecords } from './read-records';

/**
 * Milliseconds between two looks at the whole vault, for disks that tell of no
 * change; more where a look takes long.
 */
const INTERVAL = 5_000;
const SHARE = 20;
/** Time alone changes what is due. */
const HOUR = 3_600_000;

/**
 * A vault that is read once and then followed: only notes that changed are read
 * again.
 */
export interface WatchedVault {
	readonly ledger: Ledger;
	/** Calls that back whenever notes changed, one call at a time, and each hour. */
	follow(changed: () => Promise<void>): void;
	/** Ends it, and waits for what is under way. */
	close(): Promise<void>;
}

/** Reads the vault. What cannot be read later on stays as it was known. */
export async function watchVault(session: CommandContext): Promise<WatchedVault> {
	const stamps = await look(session); // before reading, so that a change meanwhile is seen
	return new Follower(session, await readCompleteRecords(session), stamps ?? new Map());
}

type Stamps = ReadonlyMap<string, string>;

class Follower implements WatchedVault {
	readonly #watch: FolderWatch;
	#changed: () => Promise<void> = () => Promise.resolve();
	#next: ReturnType<typeof setTimeout> | undefined;
	#work = Promise.resolve();
	#told = Date.now();
	#closed = false;
	#problem = '';

	constructor(
		private readonly session: CommandContext,
		readonly ledger: Ledger,
		private stamps: Stamps,
	) {
		this.#watch = new FolderWatch(session.vault.root, () => this.#soon());
	}

	follow(changed: () => Promise<void>): void {
		this.#changed = changed;
		this.#watch.watch(foldersOf(this.stamps.keys()));
		this.#soon();
	}

	close(): Promise<void> {
		this.#closed = true;
		clearTimeout(this.#next);
		this.#watch.close();
		return this.#work;
	}

	#soon(): void {
		this.#work = this.#work.then(() => this.#lookAndTell());
	}

	async #lookAndTell(): Promise<void> {
		if (this.#closed) {
			return;
		}
		clearTimeout(this.#next);
		const begun = Date.now();
		try {
			if ((await this.#update()) || begun - this.#told > HOUR) {
				this.#told = begun;
				await this.#changed();
			}
			this.#problem = '';
		} catch (error) {
			this.#tellOnce(errorMessage(error));
		}
		if (!this.#closed) {
			this.#next = setTimeout(() => this.#soon(), Math.max(INTERVAL, SHARE * (Date.now() - begun)));
		}
	}

	/** Returns whether the ledger was changed. */
	async #update(): Promise<boolean> {
		const { vault, settings } = this.session;
		const now = await look(this.session);
		// A vault that is empty or in part unreadable all at once is a disk
		// that went away, and not a person who deleted their notes.
		if (now === undefined || (now.size === 0 && this.stamps.size > 0)) {
			return false;
		}
		const changed = [...now]
			.filter(([path, stamp]) => this.stamps.get(path) !== stamp)
			.map(([path]) => path);
		const gone = [...this.stamps.keys()].filter(path => !now.has(path));
		const failed =
			changed.length + gone.length > 0
				? await updateRecords(
						this.ledger,
						{ notes: vault.notes, settings: settings.notes },
						{ paths: [...now.keys()], changed, gone },
					)
				: [];
		this.stamps = new Map([...now, ...failed.map(path => [path, 'read it again'] as const)]);
		this.#watch.watch(foldersOf(now.keys()));
		return gone.length > 0 || changed.length > failed.length;
	}

	#tellOnce(reason: string): void {
		if (reason !== this.#problem) {
			this.session.terminal.warn(FEED.cannotLook(reason));
		}
		this.#problem = reason;
	}
}

/**
 * All notes with their stamps; undefined where a part of the vault cannot be
 * listed.
 */
async function look({ vault, faults }: CommandContext): Promise<Stamps | undefined> {
	const known = faults.length;
	const paths = await vault.notes.list();
	if (faults.splice(known).some(isUnreadable)) {
		return undefined;
	}
	return new Map(paths.map(path => [path, vault.stampOf(path)]));
}

/** The root, and every folder with notes in it or below. */
function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
	const folders = new Set(['']);
	for (const path of paths) {
		for (
			let at = path.lastIndexOf('/');
			at > 0 && !folders.has(path.slice(0, at));
			at = path.lastIndexOf('/', at - 1)
		) {
			folders.add(path.slice(0, at));
		}
	}
	return folders;
}
