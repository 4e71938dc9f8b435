/** The worlds of interleaving.test.ts over HTTP, from the platform's `fetch` to a listening server. What arrives first is the system's affair: a world may go another way when it is run again. */
import { afterAll, beforeAll, test } from 'vitest';
import { Google } from '../../servers/google/google';
import { serve } from '../../servers/google/start';
import { liveInWorlds, SEED } from './random-worlds';

const RUNS = Number(process.env['RUNS'] ?? 200);

/** One server, so that connections stay open from world to world as they do from sync to sync. */
let server: Awaited<ReturnType<typeof serve>>;
let google: Google;
beforeAll(async () => {
	server = await serve(asked => google.answer(asked));
});
afterAll(() => server.stop());

test(`${RUNS} worlds over HTTP, seed ${SEED}`, { timeout: 120_000 + RUNS * 1000, retry: 0 }, () =>
	liveInWorlds({
		runs: RUNS,
		file: 'test/targets/google/interleaving-http.test.ts',
		reach(ofWorld) {
			google = ofWorld;
			return { url: server.url, fetch };
		},
	}),
);
