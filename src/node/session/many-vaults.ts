import { spawn, type ChildProcess } from 'node:child_process';
import * as os from 'node:os';
import pLimit from 'p-limit';
import { MESSAGES, USAGE } from '../../i18n/command-line';
import { openTerminal, stripControlCharacters } from '../terminal/terminal';
import { printJson } from '../terminal/print-json';
import type { ExitCode } from './command';
import { UsageError } from './usage';
import type { VaultArguments } from './vault-arguments';

/** Commands that run until they're stopped, or ask the person something. */
const ONE_VAULT = ['serve', 'connect', 'disconnect', 'mcp'];
/** Flags that name a file: with several vaults each would overwrite it. */
const FILE_FLAGS = ['--out', '--csv', '--note'];

interface Outcome {
	readonly vault: string;
	readonly code: ExitCode;
	readonly out: string;
	readonly err: string;
}

/**
 * Runs the command in each vault, in processes of their own and as many at once
 * as the computer has cores. A vault that fails doesn't stop the others.
 *
 * @param program the command line's own file
 * @returns the worst exit code
 */
export async function runInVaults(
	program: string,
	{ vaults, rest }: VaultArguments,
): Promise<ExitCode> {
	const refused = [...ONE_VAULT, ...FILE_FLAGS].find(word =>
		rest.some(each => each === word || each.startsWith(`${word}=`)),
	);
	if (refused !== undefined) {
		throw new UsageError(USAGE.oneVault(refused));
	}
	const terminal = openTerminal(rest.includes('--quiet'));
	const isJson = rest.includes('--json');
	const limit = pLimit(Math.max(1, os.availableParallelism()));
	const running = new Set<ChildProcess>();
	const stopAll = (): void => running.forEach(child => void child.kill('SIGTERM'));
	process.on('exit', stopAll);
	const results = vaults.map(vault =>
		limit(() => runInVault(program, [...rest, '--vault', vault], vault, running)),
	);
	const objects: object[] = [];
	let worst: ExitCode = 0;
	let failed = 0;
	for (const result of results) {
		const outcome = await result;
		worst = Math.max(worst, outcome.code) as ExitCode;
		failed += Number(outcome.code !== 0);
		if (isJson) {
			objects.push(...objectsOf(outcome));
		} else if (outcome.out !== '') {
			terminal.print(`${stripControlCharacters(outcome.vault)}:\n${outcome.out.trimEnd()}\n`);
		}
		for (const line of outcome.err.split('\n').filter(each => each.trim() !== '')) {
			terminal.warn(MESSAGES.vaultFailed(outcome.vault, line));
		}
	}
	process.off('exit', stopAll);
	if (isJson) {
		printJson(terminal, objects);
	}
	terminal.note(MESSAGES.vaultsDone(vaults.length - failed, failed));
	return worst;
}

function runInVault(
	program: string,
	words: readonly string[],
	vault: string,
	running: Set<ChildProcess>,
): Promise<Outcome> {
	return new Promise(resolve => {
		const child = spawn(process.execPath, [program, ...words], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		running.add(child);
		let [out, err] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
		const finish = (code: number | null, reason = ''): void => {
			running.delete(child);
			resolve({ vault, code: exitCodeOf(code), out, err: `${err}${reason}` });
		};
		child.on('error', error => finish(2, error.message));
		child.on('close', code => finish(code));
	});
}

function exitCodeOf(code: number | null): ExitCode {
	if (code === 0 || code === 1) {
		return code;
	}
	return 2;
}

/** What the command printed for the vault, each object with its vault. */
function objectsOf({ vault, out }: Outcome): readonly object[] {
	try {
		const objects = JSON.parse(out) as readonly object[];
		return objects.map(object => ({ vault, ...object }));
	} catch {
		return [];
	}
}
