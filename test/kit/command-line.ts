import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { tempFolder } from './temp-folder';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** The command line as it is shipped. */
export const BUILT = path.join(ROOT, 'dist/cli.mjs');

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

export interface How {
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
	/** What its stdout goes into, as a shell has it; its own exit code counts. */
	readonly through?: string;
	/** As somebody without any rights of root. */
	readonly unprivileged?: boolean;
}

/** Somebody who owns nothing. */
const NOBODY = 65534;

/** Runs the built command line to its end. */
export function run(
	words: readonly string[],
	{ env = {}, cwd = ROOT, through, unprivileged = false }: How = {},
): Ran {
	const asNobody = unprivileged && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
	const [program, ...given] =
		through === undefined
			? [process.execPath, shared(), ...words]
			: [
					'bash',
					'--norc',
					'-c',
					`"$@" | ${through}; exit "\${PIPESTATUS[0]}"`,
					'bash',
					process.execPath,
					shared(),
					...words,
				];
	const { status, stdout, stderr, error } = spawnSync(program!, given, {
		encoding: 'utf8',
		cwd,
		env: { ...environment(), ...env },
		maxBuffer: 1e8,
		...asNobody,
	});
	if (error) {
		throw error;
	}
	return { code: status, out: stdout, err: stderr };
}

/** Starts it, and leaves it running. */
export function start(
	words: readonly string[],
	{ env = {}, cwd = ROOT }: How = {},
): ReturnType<typeof spawn> {
	return spawn(process.execPath, [shared(), ...words], { cwd, env: { ...environment(), ...env } });
}

/** What `--json` printed. */
export function objectsOf({ out }: Ran): readonly Record<string, unknown>[] {
	return JSON.parse(out) as readonly Record<string, unknown>[];
}

function environment(): Record<string, string> {
	return { PATH: process.env['PATH'] ?? '', TZ: 'Pacific/Auckland' };
}

let copy: string | undefined;
/** A copy where anybody can read it: the checkout may lie in somebody's home. */
function shared(): string {
	copy ??= (() => {
		const folder = fs.mkdtempSync(
			path.join(process.env['TMPDIR'] ?? '/tmp', 'interview-follow-up-cli-'),
		);
		process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
		fs.chmodSync(folder, 0o755);
		fs.copyFileSync(BUILT, path.join(folder, 'cli.mjs'));
		return path.join(folder, 'cli.mjs');
	})();
	return copy;
}

/** A vault of the test's own, with settings of the plugin where they are given. Anybody may read it and write in it. */
export function tempVault(
	notes: Readonly<Record<string, string | Uint8Array>>,
	settings?: object,
): string {
	const folder = tempFolder({
		...notes,
		...(settings && {
			'.obsidian/plugins/interview-follow-up/data.json': JSON.stringify(settings),
		}),
	});
	for (const entry of ['', ...fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
		const place = path.join(folder, entry);
		fs.chmodSync(place, fs.statSync(place).isDirectory() ? 0o777 : 0o666);
	}
	return folder;
}
