import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { calendar_v3 } from 'googleapis/build/src/apis/calendar/v3';
import { timeDiffers, type EventContent } from '../../../src/sync/remote-event';
import { fromGoogle } from '../../../src/targets/google/event-mapper';
import { Deeds } from './deeds';
import { allArrives, beginNotes, type Step } from './note-steps';
import { SmallWorld, type Reach } from './small-world';
import type { Google } from '../../servers/google/google';
import { workedOut } from './worked-out';
import type { Defect } from './world-device';
import { STEPS } from './world-steps';
import { withoutOurs } from './world-texts';

/** The same worlds each time, so that a change is judged by itself; SEED=n looks in others. */
export const SEED = Number(process.env['SEED'] ?? 61);

export interface Worlds {
	readonly runs: number;
	readonly seed?: number;
	readonly defect?: Defect;
	readonly reach?: (google: Google) => Reach;
	/** A vitest file, for the line that says how to run it again. */
	readonly file: string;
}

/** Lives in that many worlds. Throws with the shortest steps that it can find to the same end; with none shorter where a defect is looked for or time counts. */
export async function liveInWorlds({
	runs,
	seed = SEED,
	defect,
	reach,
	file,
}: Worlds): Promise<void> {
	const found = await fc.check(
		fc.asyncProperty(STEPS, TURNS, (steps, turns) =>
			live(steps, new SmallWorld(turns, defect, reach)),
		),
		{
			seed,
			numRuns: runs,
			endOnFailure: defect !== undefined || reach !== undefined,
			...(process.env['WORLD'] !== undefined &&
				defect === undefined && { path: process.env['WORLD'] }),
		},
	);
	if (!found.failed) {
		return;
	}
	const [steps, turns] = found.counterexample!;
	throw new Error(
		[
			`seed ${seed}, world ${found.counterexamplePath!}, after ${found.numShrinks} times that the steps were made shorter:`,
			...steps.map(({ says }, at) => `  ${at + 1}. ${says}`),
			`  (requests wait ${turns.join(', ')} turns)`,
			found.errorInstance instanceof Error
				? found.errorInstance.message
				: String(found.errorInstance),
			`Again: SEED=${seed} WORLD=${found.counterexamplePath!} npx vitest run ${file}`,
		].join('\n'),
		{ cause: found.errorInstance },
	);
}

const TURNS = fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 9 });

/** Lives in one world, and looks at what stands in the end. */
async function live(steps: readonly Step[], world: SmallWorld): Promise<void> {
	const deeds = new Deeds();
	beginNotes(world, deeds);
	await world.begin();
	for (const step of steps) {
		await step.take(world, deeds);
		deeds.keepWanted(await world.wanted());
	}
	allArrives(world, deeds);
	deeds.keepWanted(await world.wanted());
	await settle(world);
	await mustHold(world, deeds);
}

/** Without faults, devices sync in turn until neither has anything to do. */
async function settle({ devices, google }: SmallWorld): Promise<void> {
	for (let round = 0, quiet = 0; quiet < 2; round++) {
		const from = google.log.length;
		const ended = await devices[round % 2]!.sync();
		if (ended instanceof Error || ended === 'killed') {
			throw new Error(`does not settle: ${String(ended)}`);
		}
		quiet =
			google.log.length === from + 1 &&
			ended.requests === 1 &&
			ended.snoozed + ended.dismissed === 0
				? quiet + 1
				: 0;
		if (round > 12) {
			throw new Error('never settles');
		}
	}
}

async function mustHold(world: SmallWorld, deeds: Deeds): Promise<void> {
	const { wanted, followUps } = await workedOut(world.texts);
	const standing = world.ours();
	// Where deleted events lose what they held, the person's words are gone with it, and so is who deleted them.
	const { bareWhenDeleted, notRevivable } = world.calendar;
	const isMemorable = !bareWhenDeleted && notRevivable === undefined;
	for (const event of wanted) {
		const { source, kind } = event;
		const own = standing.filter(one => deeds.sourceOf(one) === source);
		if (deeds.away.has(source) && (own.length > 0 || kind === 'follow-up')) {
			throw new Error(`the person deleted ${source}, and it is back`);
		}
		if (
			own.length !== 1 &&
			!(own.length === 0 && kind !== 'follow-up' && deeds.deleted.has(source))
		) {
			throw new Error(`${own.length} events for ${source}`);
		}
		const theirs: Partial<EventContent> = own[0]
			? (fromGoogle(own[0] as calendar_v3.Schema$Event)?.changes ?? {})
			: {};
		if (kind === 'follow-up' && theirs.time && timeDiffers(kind, theirs.time, event.time)) {
			throw new Error(`${source} stands at another time than the note says`);
		}
		const title = deeds.renamed.get(source)?.title;
		if (title !== undefined && isMemorable && own[0]?.summary !== title) {
			throw new Error(`the title that the person gave to ${source} is lost`);
		}
		const day = deeds.dueOn.get(source);
		if (day !== undefined && !(event.time.allDay && event.time.start === day)) {
			throw new Error(`the person moved ${source} to ${day}, and it is not due then`);
		}
	}
	const sources = new Set(wanted.map(({ source }) => source));
	expect(
		standing
			.filter(one => !sources.has(deeds.sourceOf(one)) && !deeds.unknown.has(one.id))
			.map(({ summary }) => summary),
		'events that nothing asks for',
	).toEqual([]);
	expect(
		[...world.foreign.keys()].map(id => world.calendar.get(id)),
		'events of others',
	).toEqual([...world.foreign.values()]);
	expect(
		new Map([...world.texts].map(([path, text]) => [path, withoutOurs(text)])),
		'notes',
	).toEqual(deeds.written);
	// A copied note has what was written into the original, so the rule and the person are what counts.
	const alike = (sources: ReadonlySet<string>): ReadonlySet<string> =>
		new Set([...sources].map(ruleOf));
	const [deleted, moved] = [alike(deeds.deleted), alike(deeds.moved)];
	for (const { id, status, lapsed } of followUps) {
		if (status === 'dismissed' && !lapsed && !bareWhenDeleted && !deleted.has(ruleOf(id))) {
			throw new Error(`${id} is dismissed though nobody deleted it`);
		}
		if (status === 'snoozed' && !moved.has(ruleOf(id))) {
			throw new Error(`${id} is snoozed though nobody moved it`);
		}
	}
}

/** Of a source all but the record. */
const ruleOf = (source: string): string => source.split('.').slice(1).join('.');
