import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * Milliseconds of quiet after which a change is told, for programs write files
 * in several steps.
 */
const QUIET = 200;
const LONGEST_WAIT = 2_000;

/**
 * Tells soon after something changed in one of the folders. It may tell too
 * often, and on some disks never: whoever asks must look for themselves now and
 * then.
 */
export class FolderWatch {
	readonly #watchers = new Map<string, fs.FSWatcher>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#since = 0;

	constructor(
		private readonly root: string,
		private readonly tell: () => void,
	) {}

	/**
	 * The folders to watch from now on, as paths below the root; empty for the
	 * root itself.
	 */
	watch(folders: Iterable<string>): void {
		const wanted = new Set(folders);
		for (const [folder, watcher] of this.#watchers) {
			if (!wanted.has(folder)) {
				this.#drop(folder, watcher);
			}
		}
		for (const folder of wanted) {
			if (!this.#watchers.has(folder)) {
				this.#add(folder);
			}
		}
	}

	close(): void {
		clearTimeout(this.#timer);
		this.watch([]);
	}

	#add(folder: string): void {
		try {
			const watcher = fs.watch(path.join(this.root, folder), () => this.#heard());
			this.#watchers.set(folder, watcher);
			watcher.on('error', () => this.#drop(folder, watcher));
		} catch {
			/* gone already, or the system watches no more folders */
		}
	}

	#drop(folder: string, watcher: fs.FSWatcher): void {
		watcher.close();
		this.#watchers.delete(folder);
	}

	#heard(): void {
		const now = Date.now();
		if (this.#timer === undefined) {
			this.#since = now;
		}
		clearTimeout(this.#timer);
		this.#timer = setTimeout(
			() => {
				this.#timer = undefined;
				this.tell();
			},
			Math.max(0, Math.min(QUIET, this.#since + LONGEST_WAIT - now)),
		);
	}
}
