import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { compared, type Row } from '../row';
import { writeVault } from '../vault';

const CLI = path.resolve('dist/cli.mjs');

function list(vaults: readonly string[]): void {
	const flags = vaults.flatMap(vault => ['--vault', vault]);
	const words = [CLI, 'list', ...flags, '--now', '2026-11-23T12:00Z', '--json', '--quiet'];
	const { status, stderr } = spawnSync(process.execPath, words, {
		encoding: 'utf8',
		maxBuffer: 1e9,
	});
	if (status !== 0) {
		throw new Error(stderr);
	}
}

/** A coach's machine: many vaults in one command, beside one command for each. */
export const vaultsRow: Row = {
	name: 'vaults',
	about: 'many vaults in one command, beside one command after the other',
	async measure({ quick }) {
		const count = quick ? 6 : 100;
		const vaults = Array.from({ length: count }, () => writeVault(100, 20));
		const comparison = await compared(
			quick ? 1 : 3,
			() => list(vaults),
			() => vaults.forEach(vault => list([vault])),
		);
		vaults.forEach(vault => rmSync(vault, { recursive: true, force: true }));
		return [{ what: `${count} vaults`, floor: 'one by one', ...comparison }];
	},
};
