import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { shortHash } from '../../core/records/identity';
import { FileError } from './file-error';
import { cacheFolder } from './user-folders';

/** A lock older than this is taken over even if a process of that number is running. */
const MAX_AGE_MS = 10 * 60_000;
const POLL_MS = 50;
/** Time in which a takeover is surely over. */
const TAKEOVER_MS = 10_000;

interface LockOptions {
	/** How long to wait for another run, in milliseconds. */
	readonly patienceMs?: number;
	readonly folder?: string;
	/** What the lock is for, such as a calendar. Runs for different things don't wait for each other. */
	readonly purpose?: string;
}

/**
 * Runs the work while no other run of this user on this computer writes into
 * the same vault. A lock whose process is gone is taken over.
 */
export async function withVaultLock<T>(
	root: string,
	work: () => Promise<T>,
	{ patienceMs = 120_000, folder = cacheFolder(), purpose }: LockOptions = {},
): Promise<T> {
	const name = purpose === undefined ? shortHash(root) : shortHash(root, purpose);
	const lock = folder && path.join(folder, `${name}.lock`);
	if (lock === undefined) {
		return work();
	}
	const token = `${process.pid} ${os.hostname()} ${randomBytes(6).toString('hex')}\n`;
	const until = Date.now() + patienceMs;
	while (!tryLock(lock, token)) {
		if (Date.now() > until) {
			throw new FileError(root, 'LOCKED');
		}
		await new Promise(resolve => setTimeout(resolve, POLL_MS));
	}
	const release = (): void => {
		if (textOf(lock) === token) {
			fs.rmSync(lock, { force: true });
		}
	};
	process.once('exit', release);
	try {
		return await work();
	} finally {
		process.off('exit', release);
		release();
	}
}

function tryLock(lock: string, token: string): boolean {
	try {
		fs.writeFileSync(lock, token, { flag: 'wx', mode: 0o600 });
		return true;
	} catch {
		takeOverIfStale(lock);
		return false;
	}
}

/**
 * Removes a stale lock. A folder that only one process can create keeps two
 * from removing each other's new locks.
 */
function takeOverIfStale(lock: string): void {
	const held = textOf(lock);
	if (held === undefined || !isStale(lock, held)) {
		return;
	}
	const takeover = `${lock}.takeover`;
	try {
		fs.mkdirSync(takeover);
	} catch {
		if (ageOf(takeover) > TAKEOVER_MS) {
			fs.rmSync(takeover, { force: true, recursive: true });
		}
		return;
	}
	try {
		if (textOf(lock) === held) {
			fs.rmSync(lock, { force: true });
		}
	} finally {
		fs.rmSync(takeover, { force: true, recursive: true });
	}
}

function isStale(lock: string, held: string): boolean {
	const age = ageOf(lock);
	const [pid, host] = held.trim().split(' ');
	if (held === '') {
		return age > TAKEOVER_MS; // killed between creating and writing it
	}
	if (age > MAX_AGE_MS) {
		return true;
	}
	return host === os.hostname() && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

function ageOf(place: string): number {
	const stat = fs.statSync(place, { throwIfNoEntry: false });
	if (stat) {
		return Date.now() - stat.mtimeMs;
	}
	return 0;
}

function textOf(place: string): string | undefined {
	try {
		return fs.readFileSync(place, 'utf8');
	} catch {
		return undefined;
	}
}
