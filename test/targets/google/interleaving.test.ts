/**
 * Any interleaving of edits, renames and copies of notes, of what the person does in Google, of faults, kills and two devices:
 * once it settles, calendar and notes say the same. The client is Google's own; for speed most runs reach the server's rules without a socket.
 * SEED=n repeats a run, RUNS=n makes more.
 */
import * as fc from 'fast-check';
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import { describe, expect, test } from 'vitest';
import { differs, type Shown } from '../../../src/core/calendar/sync-present';
import { fromGoogle } from '../../../src/targets/google/wire';
import { startGoogle } from '../../servers/google/start';
import { SmallWorld, sourceOf, type Through } from './small-world';
import { beginNotes, POLICY, STEPS, withoutOurs, type Deeds, type Step } from './world-steps';

const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const RUNS = Number(process.env['RUNS'] ?? 1500);
const TURNS = fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 9 });

/** Lives in one world, and looks at what stands in the end. */
async function live(steps: readonly Step[], turns: readonly number[], through: Through = fetch => fetch, world = new SmallWorld(turns, through)): Promise<void> {
	const deeds: Deeds = { deleted: new Set(), moved: new Set(), renamed: new Map(), written: new Map() };
	beginNotes(world, deeds);
	await world.begin();
	for (const step of steps) {
		await step.take(world, deeds);
		const wanted = new Set((await world.wanted()).map(({ source }) => source));
		for (const source of deeds.renamed.keys()) if (!wanted.has(source)) deeds.renamed.delete(source);
	}
	await settle(world);
	await mustHold(world, deeds);
}

/** Without faults, devices sync in turn until neither has anything to do. */
async function settle({ devices, google }: SmallWorld): Promise<void> {
	for (let round = 0, quiet = 0; quiet < 2; round++) {
		const device = devices[round % 2]!;
		device.life.begin();
		const from = google.log.length;
		const ended = await device.sync(POLICY);
		if (ended instanceof Error || ended === 'killed') throw new Error(`does not settle: ${String(ended)}`);
		quiet = google.log.length === from + 1 && ended.requests === 1 ? quiet + 1 : 0;
		if (round > 12) throw new Error('never settles');
	}
}

async function mustHold(world: SmallWorld, { deleted, moved, renamed, written }: Deeds): Promise<void> {
	const wanted = await world.wanted();
	const standing = world.ours();
	for (const event of wanted) {
		const own = standing.filter(one => sourceOf(one) === event.source);
		if (own.length !== 1 && !(own.length === 0 && event.kind !== 'follow-up' && deleted.has(event.source))) throw new Error(`${own.length} events for ${event.source}`);
		const theirs: Partial<Shown> = own[0] ? fromGoogle(own[0] as calendar_v3.Schema$Event)!.theirs : {};
		if (event.kind === 'follow-up' && theirs.time && differs(event.kind, theirs.time, event.time)) throw new Error(`${event.source} stands at another time than the note says`);
		const title = renamed.get(event.source);
		if (title !== undefined && own[0]?.summary !== title) throw new Error(`the title that the person gave to ${event.source} is lost`);
	}
	const sources = new Set(wanted.map(({ source }) => source));
	expect(standing.filter(one => !sources.has(sourceOf(one))).map(({ summary }) => summary), 'events that nothing asks for').toEqual([]);
	expect([...world.foreign.keys()].map(id => world.calendar.get(id)), 'events of others').toEqual([...world.foreign.values()]);
	expect(new Map([...world.notes.texts].map(([path, text]) => [path, withoutOurs(text)])), 'notes').toEqual(written);
	const entries = (name: string): number => [...world.notes.texts.values()].filter(text => text.includes(`\n${name}:`)).length;
	if (deleted.size === 0) expect(entries('dismissed'), 'dismissed though nobody deleted anything').toBe(0);
	if (moved.size === 0) expect(entries('snoozed'), 'snoozed though nobody moved anything').toBe(0);
}

const run = (runs: number, through?: Through, seed = SEED): Promise<void> => fc.assert(fc.asyncProperty(STEPS, TURNS, (steps, turns) => live(steps, turns, through)), {
	seed, numRuns: runs, endOnFailure: through !== undefined,
	reporter: ({ failed, counterexample, counterexamplePath, errorInstance }) => {
		if (failed) throw new Error(`seed ${seed}, path ${counterexamplePath}:\n${counterexample?.[0].map(({ says }) => `  ${says}`).join('\n')}\n${String(errorInstance)}`);
	},
});
test(`${RUNS} worlds, seed ${SEED}`, { timeout: 240_000 }, () => run(RUNS));

test('100 of them over HTTP', { timeout: 120_000 }, () => fc.assert(fc.asyncProperty(STEPS, TURNS, async (steps, turns) => {
	const world = new SmallWorld(turns, fetch => fetch);
	const { url, stop } = await startGoogle(world.google);
	world.reach = { url, fetch };
	await live(steps, turns, undefined, world).finally(stop);
}), { seed: SEED, numRuns: 100 }));

describe('it finds the defect where', () => {
	const changed = (change: (init: RequestInit) => RequestInit): Through => fetch => (url, init = {}) => fetch(url, change(init));
	const DEFECTS: [string, RegExp, Through][] = [
		['a change does not ask for the version that was seen', /the title that the person gave .* is lost|at another time/, changed(init => {
			const headers = new Headers(init.headers);
			headers.delete('if-match');
			return { ...init, headers };
		})],
		['the ids of events are left to Google', /never settles|events for|events that nothing asks for/, changed(init => (init.method === 'POST' && typeof init.body === 'string' ? { ...init, body: JSON.stringify({ ...JSON.parse(init.body) as object, id: undefined }) } : init))],
		['a used id is not looked at', /settle|0 events for/, fetch => async (url, init): Promise<Response> => {
			const response = await fetch(url, init);
			return response.status === 409 ? new Response(JSON.stringify({ error: { errors: [{ reason: 'duplicate' }] } }), { status: 400 }) : response;
		}],
	];
	test.each(DEFECTS)('%s', { timeout: 120_000 }, async (_says, found, through) => {
		await expect(run(1500, through)).rejects.toThrow(found);
	});
});

