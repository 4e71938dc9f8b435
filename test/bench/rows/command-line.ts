import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compared, type Comparison, type Figure, type Row } from '../row';
import { readEveryNote, statEveryNote, writeVault } from '../vault';

const CLI = path.resolve('dist/cli.mjs');
const JOB_NOTES = 200;

function list(vault: string, cache: string): void {
	const words = [CLI, 'list', '--vault', vault, '--now', '2026-11-23T12:00Z', '--json'];
	const env = { ...process.env, XDG_CACHE_HOME: cache, XDG_CONFIG_HOME: cache };
	const { stdout, status } = spawnSync(process.execPath, words, { env, maxBuffer: 1e9 });
	if (status !== 0 || !stdout.includes('"thank-you"')) {
		throw new Error('the vault was not read');
	}
}

/** The start of Node and of our bundle, which every command pays: measured apart, and taken off. */
function startUp(): void {
	spawnSync(process.execPath, [CLI, '--version']);
}

/** The whole process, beside a loop in this process that does the least that is needed. */
export const commandLine: Row = {
	name: 'list',
	about: `the command line's list, ${JOB_NOTES} job notes in vaults of two sizes, as a whole process`,
	async measure({ quick }) {
		const sizes = quick ? [1_000, 4_000] : [10_000, 50_000];
		const times = quick ? 3 : 5;
		const figures: Figure[] = [];
		for (const size of sizes) {
			const vault = writeVault(size, JOB_NOTES);
			const cache = mkdtempSync(path.join(tmpdir(), 'bench-cache-'));
			const asFigure = (what: string, floor: string, comparison: Comparison): Figure => ({
				what: `${what}, ${size} notes`,
				floor,
				...comparison,
			});
			const cold = (): void => {
				rmSync(cache, { recursive: true, force: true });
				list(vault, cache);
			};
			figures.push(
				asFigure(
					'cold',
					'read every note',
					await compared(times, cold, () => readEveryNote(vault)),
				),
				asFigure(
					'warm',
					'list every note with its size',
					await compared(
						times,
						() => list(vault, cache),
						() => statEveryNote(vault),
					),
				),
				asFigure(
					'warm',
					'start and print the version',
					await compared(times, () => list(vault, cache), startUp),
				),
			);
			rmSync(vault, { recursive: true, force: true });
			rmSync(cache, { recursive: true, force: true });
		}
		return figures;
	},
};
