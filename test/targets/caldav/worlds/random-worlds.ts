import * as fc from 'fast-check';
import { expect } from 'vitest';
import { timeDiffers } from '../../../../src/sync/remote-event';
import { startRadicale, type Radicale } from '../../../servers/radicale/start';
import { allArrives, beginNotes, Deeds, STEPS, withoutOurs, type Step } from './steps';
import { workedOut, World, type Defect } from './world';

/** The same worlds each time, so that a change is judged by itself; SEED=n looks in others. */
export const SEED = Number(process.env['SEED'] ?? 61);

export interface Worlds {
	readonly runs: number;
	readonly seed?: number;
	readonly defect?: Defect;
}

let count = 0;

/** Lives in that many worlds on one Radicale of their own. Throws with the steps that led to what must not be. */
export async function liveInWorlds({ runs, seed = SEED, defect }: Worlds): Promise<void> {
	const radicale = await startRadicale();
	const found = await fc
		.check(
			fc.asyncProperty(STEPS, steps => live(steps, radicale, defect)),
			{ seed, numRuns: runs, endOnFailure: defect !== undefined },
		)
		.finally(() => radicale.stop());
	if (!found.failed) {
		return;
	}
	throw new Error(
		[
			`seed ${seed}, after ${found.numShrinks} times that the steps were made shorter:`,
			...found.counterexample![0].map(({ says }, at) => `  ${at + 1}. ${says}`),
			found.errorInstance instanceof Error
				? found.errorInstance.message
				: String(found.errorInstance),
		].join('\n'),
		{ cause: found.errorInstance },
	);
}

/** Lives in one world, and looks at what stands in the end. */
async function live(
	steps: readonly Step[],
	radicale: Radicale,
	defect: Defect = fetch => fetch,
): Promise<void> {
	const world = new World(radicale, `world-${++count}`, defect);
	const deeds = new Deeds();
	await beginNotes(world, deeds);
	await world.begin();
	for (const step of steps) {
		await step.take(world, deeds);
	}
	await allArrives(world, deeds);
	await settle(world);
	await mustHold(world, deeds);
}

/** Without faults, devices sync in turn until neither has anything to do. */
async function settle({ devices }: World): Promise<void> {
	for (let round = 0, quiet = 0; quiet < 2; round++) {
		const ended = await devices[round % 2]!.live();
		if (ended instanceof Error || ended === 'killed') {
			throw new Error(`does not settle: ${String(ended)}`);
		}
		quiet = ended.requests === 1 && ended.snoozed + ended.dismissed === 0 ? quiet + 1 : 0;
		if (round > 12) {
			throw new Error('never settles');
		}
	}
}

async function mustHold(
	world: World,
	{ deleted, moved, renamed, unwanted, written }: Deeds,
): Promise<void> {
	const { wanted, followUps } = await workedOut(world.texts);
	const standing = world.ours();
	for (const event of wanted) {
		const { source, kind } = event;
		const own = standing.filter(one => one.present.source === source);
		if (
			own.length !== 1 &&
			!(own.length === 0 && kind !== 'follow-up' && (deleted.has(source) || unwanted.has(source)))
		) {
			throw new Error(`${own.length} events for ${source}`);
		}
		const time = own[0]?.present.changes.time;
		if (kind === 'follow-up' && time && timeDiffers(kind, time, event.time)) {
			throw new Error(`${source} stands at another time than the note says`);
		}
		const title = renamed.get(source)?.title;
		if (title !== undefined && own[0]?.title !== title) {
			throw new Error(`the title that the person gave to ${source} is lost`);
		}
	}
	const sources = new Set(wanted.map(({ source }) => source));
	expect(
		// Without metadata, and with no device that remembers it, nobody can know whose an event is.
		standing
			.filter(({ present }) => present.metadata && !sources.has(present.source))
			.map(({ title }) => title),
		'events that nothing asks for',
	).toEqual([]);
	expect(
		new Map(
			world.person
				.events()
				.filter(({ url }) => world.foreign.has(url))
				.map(({ url, text }) => [url, text]),
		),
		'events of others',
	).toEqual(world.foreign);
	expect(
		new Map([...world.texts].map(([path, text]) => [path, withoutOurs(text)])),
		'notes',
	).toEqual(written);
	// A copied note has what was written into the original, so the rule and the person are what counts.
	const alike = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
		new Set(sets.flatMap(set => [...set].map(ruleOf)));
	const [excused, put] = [alike(deleted, unwanted), alike(moved)];
	for (const { id, status, lapsed } of followUps) {
		if (status === 'dismissed' && !lapsed && !excused.has(ruleOf(id))) {
			throw new Error(`${id} is dismissed though nobody deleted it`);
		}
		if (status === 'snoozed' && !put.has(ruleOf(id))) {
			throw new Error(`${id} is snoozed though nobody moved it`);
		}
	}
}

/** Of a source all but the record. */
const ruleOf = (source: string): string => source.split('.').slice(1).join('.');
