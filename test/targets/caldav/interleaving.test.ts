/**
 * Any interleaving of changed notes, of what a second calendar program does, of faults, kills and two devices on the real Radicale:
 * once it settles, calendar and notes say the same. SEED=n repeats a run, RUNS=n makes more.
 */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fetch } from '../../../src/actions/ports';
import { anEvent } from '../../kit/calendar-events';
import { NotesAtHand } from '../../kit/notes-at-hand';
import { startRadicale, USER, type Radicale } from '../../servers/radicale/start';
import { Device } from './device';
import { Person } from './person';

const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const RUNS = Number(process.env['RUNS'] ?? 60);
const SOURCES = ['anna', 'ben', 'cleo', 'dora'];

let radicale: Radicale;
let count = 0;
beforeAll(async () => { radicale = await startRadicale(); });
afterAll(() => radicale.stop());

/** One calendar, one vault's notes, two devices that share them, and what the person did. */
interface World {
	readonly person: Person;
	readonly notes: NotesAtHand;
	readonly devices: readonly Device[];
	readonly deleted: Set<string>;
	readonly moved: Set<string>;
	/** What they wrote into events that were wanted ever since. */
	readonly written: Map<string, string>;
}

interface Step {
	readonly says: string;
	take(world: World): Promise<void> | void;
}

type Mishap = 'lost' | 'reset' | 'busy' | 'html' | 'refused';
const source = fc.constantFrom(...SOURCES);
const FAULTS: Readonly<Record<Mishap, (send: () => Promise<Response>) => Promise<Response>>> = {
	lost: async send => {
		await send();
		throw new TypeError('fetch failed');
	},
	reset: () => Promise.reject(new TypeError('fetch failed')),
	busy: () => Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '2' } })),
	html: () => Promise.resolve(new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } })),
	refused: () => Promise.resolve(new Response('', { status: 415 })),
};

const editing: fc.Arbitrary<Step> = fc.record({ source, what: fc.constantFrom('wants', 'drops', 'changes'), day: fc.integer({ min: 10, max: 28 }) }).map(({ source, what, day }) => ({
	says: `the notes: ${what} ${source} ${day}`,
	take({ notes, written }) {
		if (what === 'drops') {
			notes.wants.delete(source);
			written.delete(source);
		}
		else if (what === 'wants' || notes.wants.has(source)) notes.want(anEvent(source, { time: `2026-12-${day}`, title: what === 'wants' ? `Letter: ${source}` : `Letter: ${source} ${day}` }));
	},
}));

interface Deed {
	readonly source: string;
	readonly what: 'moves' | 'deletes' | 'annotates';
	readonly day: number;
}

async function person({ person, notes, deleted, moved, written }: World, { source, what, day }: Deed): Promise<void> {
	const title = `: ${source}`;
	if (!person.titles().some(summary => summary.includes(title))) return;
	if (what === 'deletes') {
		deleted.add(source);
		written.delete(source);
		await person.delete(title);
	}
	else if (what === 'moves') {
		moved.add(source);
		await person.move(title, `2027-01-${day}`, `2027-01-${day + 1}`);
	}
	else {
		if (notes.wants.has(source)) written.set(source, `Mine ${day}`);
		await person.change(title, event => void event.updatePropertyWithValue('description', `${String(event.getFirstPropertyValue('description'))}\nMine ${day}`));
	}
}

const deed: fc.Arbitrary<Deed> = fc.record({ source, what: fc.constantFrom('moves', 'deletes', 'annotates'), day: fc.integer({ min: 10, max: 28 }) });
const elsewhere: fc.Arbitrary<Step> = deed.map(done => ({ says: `the person ${done.what} ${done.source} ${done.day}`, take: world => person(world, done) }));

/** From some request on nothing comes back, as where the process is killed; else single requests go wrong, or the person is at work between two. */
const syncing: fc.Arbitrary<Step> = fc.record({
	who: fc.constantFrom([0], [1], [0, 1]), kill: fc.option(fc.nat({ max: 6 }), { freq: 2 }),
	faults: fc.dictionary(fc.nat({ max: 8 }).map(String), fc.constantFrom<Mishap>('lost', 'reset', 'busy', 'html', 'refused'), { maxKeys: 2 }),
	meanwhile: fc.option(fc.record({ at: fc.integer({ min: 1, max: 3 }), deed })),
}).map(({ who, kill, faults, meanwhile }) => ({
	says: `device ${who.join(' and ')} syncs${kill === null ? '' : `, killed at request ${kill}`} ${JSON.stringify(faults)}${meanwhile ? `, at request ${meanwhile.at} the person ${JSON.stringify(meanwhile.deed)}` : ''}`,
	async take(world) {
		const { devices } = world;
		let sent = 0;
		const between = (send: Fetch): Fetch => async (url, init) => {
			const at = sent++;
			if (meanwhile?.at === at) await person(world, meanwhile.deed).catch(() => undefined);
			if (kill !== null && at >= kill) return Promise.reject(new DOMException('killed', 'AbortError'));
			const mishap = faults[at];
			return mishap === undefined ? send(url, init) : FAULTS[mishap](() => send(url, init));
		};
		await Promise.all(who.map(async one => {
			devices[one]!.between = between;
			await devices[one]!.sync({ vanished: 'dismiss' }).catch(() => undefined);
			devices[one]!.between = send => send;
		}));
	},
}));

const aside: fc.Arbitrary<Step> = fc.record({ which: fc.nat({ max: 1 }), how: fc.constantFrom('loses', 'garbles') }).map(({ which, how }) => ({
	says: `device ${which} ${how} its memory`,
	take({ devices }) {
		const { saved } = devices[which]!.memory;
		if (how === 'loses') saved.clear();
		else for (const key of saved.keys()) saved.set(key, '"?"');
	},
}));

const STEPS = fc.array(fc.oneof({ weight: 5, arbitrary: syncing }, { weight: 3, arbitrary: editing }, { weight: 3, arbitrary: elsewhere }, { weight: 1, arbitrary: aside }), { minLength: 3, maxLength: 9 });

async function live(steps: readonly Step[]): Promise<void> {
	const calendar = new Person(radicale, `${radicale.url}${USER}/world-${++count}/`);
	await calendar.make();
	const foreign = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:dentist\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261124\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
	await calendar.put('dentist.ics', foreign);
	const dentist = calendar.found('Dentist');
	const notes = new NotesAtHand(...SOURCES.slice(0, 2).map(name => anEvent(name, { title: `Letter: ${name}` })));
	const devices = [0, 1].map(() => new Device({ url: calendar.calendar, name: 'Private' }, notes));
	const world: World = { person: calendar, notes, devices, deleted: new Set(), moved: new Set(), written: new Map() };
	for (const step of steps) await step.take(world);
	await settle(devices);

	expect(calendar.found('Dentist')).toEqual(dentist);
	expect(calendar.titles().filter(title => title !== 'Dentist').map(title => title.split(' ')[1]).sort(), 'one event for each that is wanted').toEqual([...notes.wants.keys()].sort());
	for (const event of notes.wants.values()) {
		const stands = calendar.event(`: ${event.source}`);
		expect(stands.getFirstPropertyValue('dtstart')?.toString(), `${event.source} stands when the note says`).toBe(event.time.start);
		expect(stands.getFirstPropertyValue('description'), `what the person wrote into ${event.source}`).toContain(world.written.get(event.source) ?? '');
	}
	for (const pull of notes.pulls) {
		const [what, name] = pull.split(' ') as [string, string];
		expect(what === 'dismiss' ? [...world.deleted] : [...world.moved], pull).toContain(name);
	}
}

/** Without faults, devices sync in turn until neither has anything to do. */
async function settle(devices: readonly Device[]): Promise<void> {
	for (let round = 0, quiet = 0; quiet < 2; round++) {
		const device = devices[round % 2]!;
		const report = await device.sync({ vanished: 'dismiss' });
		quiet = report.requests === 1 ? quiet + 1 : 0;
		if (round > 12) throw new Error('never settles');
	}
}

test(`${RUNS} worlds, seed ${SEED}`, { timeout: 240_000 }, () => fc.assert(fc.asyncProperty(STEPS, live), {
	seed: SEED, numRuns: RUNS,
	reporter: ({ failed, counterexample, errorInstance }) => {
		if (failed) throw new Error(`seed ${SEED}:\n${counterexample?.[0].map(({ says }) => `  ${says}`).join('\n')}\n${String(errorInstance)}`);
	},
}));
