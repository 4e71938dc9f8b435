import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import ical from 'ical-generator';
import { compared, timed, type Figure, type Row } from '../row';
import { writeVault } from '../vault';

const CLI = path.resolve('dist/cli.mjs');

function exportVault(vault: string): void {
	const words = [CLI, 'export', '--vault', vault, '--now', '2026-11-23T12:00Z', '--quiet'];
	const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
	if (status !== 0) {
		throw new Error(stderr);
	}
}

/** As many events as the vault has, made by the library only. */
function generate(count: number): number {
	const calendar = ical({ name: 'Bench' });
	for (let i = 0; i < count; i++) {
		const start = new Date(Date.UTC(2026, 10, 1 + (i % 28), 10));
		calendar.createEvent({
			id: `event-${i}`,
			start,
			summary: `Thank-you: Person ${i}, Company ${i}`,
		});
	}
	return calendar.toString().length;
}

/** The first export writes an id into every note; the next one reads everything and changes nothing. */
export const exportRow: Row = {
	name: 'export',
	about: 'the iCal file of job notes only, as a whole process: first, with ids to write, and again',
	async measure({ quick }) {
		const small = quick ? 250 : 1_000;
		const [one, four] = [writeVault(small, small), writeVault(small * 4, small * 4)];
		const first = [
			await timed(() => exportVault(one)),
			await timed(() => exportVault(four)),
		] as const;
		const growth = first[1] / first[0];
		const again = await compared(
			quick ? 3 : 5,
			() => exportVault(four),
			() => generate(small * 8),
		);
		rmSync(one, { recursive: true, force: true });
		rmSync(four, { recursive: true, force: true });
		const figures: Figure[] = [
			{
				what: `first export, ${small * 4} notes`,
				floor: `the same with ${small}`,
				ours: first[1],
				beside: first[0],
				ratio: growth,
				spread: [growth, growth],
				most: 5,
			},
			{
				what: `export again, ${small * 4} notes`,
				floor: 'ical-generator, as many events',
				...again,
			},
		];
		return figures;
	},
};
