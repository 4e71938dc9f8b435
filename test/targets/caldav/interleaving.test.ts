/**
 * Any interleaving of what people do to notes and in another calendar program, of faults, kills of devices and of the server, and two devices, on the real Radicale:
 * once it settles, calendar and notes say the same. SEED=n repeats a run, RUNS=n makes more; several Radicales at once, each with a seed of its own.
 */
import { test } from 'vitest';
import { liveInWorlds, SEED } from './worlds/random-worlds';

const RUNS = Number(process.env['RUNS'] ?? 200);
const SERVERS = 3;

test(`${RUNS} worlds, seed ${SEED}`, { timeout: RUNS * 3_000, retry: 0 }, async () => {
	await Promise.all(
		Array.from({ length: SERVERS }, (_, at) =>
			liveInWorlds({ runs: Math.ceil(RUNS / SERVERS), seed: SEED + at }),
		),
	);
});
