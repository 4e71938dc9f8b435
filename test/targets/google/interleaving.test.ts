/**
 * Any interleaving of what people, sync services, two devices and a failing network do: once it settles, calendar and notes say the same.
 * Each device runs the whole product: notes, plan, Google's own client, and our server's rules for every request; what is left out here is the socket alone,
 * between the `fetch` that the client is given and `Google.answer`. The same worlds go over HTTP in interleaving-http.test.ts.
 * SEED=n looks in other worlds, RUNS=n in more, and WORLD=path goes straight to the world that a failure names.
 */
import { test } from 'vitest';
import { liveInWorlds, SEED } from './random-worlds';

const RUNS = Number(process.env['RUNS'] ?? 1500);

test(`${RUNS} worlds, seed ${SEED}`, { timeout: 120_000 + RUNS * 1000, retry: 0 }, () =>
	liveInWorlds({ runs: RUNS, file: 'test/targets/google/interleaving.test.ts' }),
);
