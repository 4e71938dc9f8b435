import * as fc from 'fast-check';
import type { SyncPolicy } from '../../../src/core/calendar/plan';
import { isApi, type Mishap } from '../../servers/google/faults';
import { sourceOf, type SmallWorld } from './small-world';

/** What people did so far, for what must hold in the end. */
export interface Deeds {
	readonly deleted: Set<string>;
	readonly moved: Set<string>;
	/** Titles that the person gave to events that were wanted ever since. */
	readonly renamed: Map<string, string>;
	/** The notes as the person wrote them. */
	readonly written: Map<string, string>;
}

export interface Step {
	readonly says: string;
	take(world: SmallWorld, deeds: Deeds): Promise<void> | void;
}

const OUR_PROPERTIES = /^(?:follow_up_id|snoozed|dismissed):[^\n]*\n(?:[ \t]*- [^\n]*\n)*/gm;
export const withoutOurs = (text: string): string => text.replace(OUR_PROPERTIES, '');
const note = (company: string, day: number): string => `---\ntype: interview # as ever\ncompany:   ${company}\nposition: 'Analyst'\ndate: 2026-11-${day}T10:00\ncontacts: ["Jane Smith", Tom Okafor]\n---\nBody of ${company},\r\nwith  odd   spaces. \n`;
const pick = <Item>(items: readonly Item[], which: number): Item | undefined => items[which % Math.max(1, items.length)];
const index = fc.nat({ max: 11 });

function write(world: SmallWorld, deeds: Deeds, path: string, text: string): void {
	world.notes.texts.set(path, text);
	deeds.written.set(path, withoutOurs(text));
}

const EDITS: Readonly<Record<string, (text: string, which: number) => string>> = {
	'moves the interview': (text, which) => text.replace(/^date: .*$/m, `date: 2026-11-${18 + which % 10}T${10 + which}:00`),
	'is thanked': text => (text.includes('thanked:') ? text.replace(/^thanked: .*\n/m, '') : text.replace(/^date:/m, 'thanked: yes\ndate:')),
	'hears no': text => (text.includes('outcome:') ? text.replace(/^outcome: .*\n/m, '') : text.replace(/^date:/m, 'outcome: rejected\ndate:')),
	'is promised an answer': (text, which) => (text.includes('contact_date:') ? text : text.replace(/^date:/m, `contact_date: 2026-11-${24 + which % 5}\ndate:`)),
	'writes on': text => `${text}- one more line\n`,
	'reopens': text => text.replace(/^(?:snoozed|dismissed):[^\n]*\n(?:[ \t]*- [^\n]*\n)*/gm, ''),
};

const editing: fc.Arbitrary<Step> = fc.record({ what: fc.constantFrom(...Object.keys(EDITS)), which: index }).map(({ what, which }) => ({
	says: `note ${which} ${what}`,
	take(world, deeds) {
		const path = pick([...world.notes.texts.keys()].sort(), which);
		if (path) write(world, deeds, path, EDITS[what]!(world.notes.texts.get(path)!, which));
	},
}));

const filing: fc.Arbitrary<Step> = fc.record({ what: fc.constantFrom('adds', 'renames', 'copies', 'deletes'), which: index }).map(({ what, which }) => ({
	says: `${what} note ${which}`,
	take(world, deeds) {
		const { texts } = world.notes;
		const path = pick([...texts.keys()].sort(), which);
		if (what === 'adds' && texts.size < 5) write(world, deeds, `New ${texts.size}-${which}.md`, note(`Company ${which}`, 18 + which % 8));
		else if (path && what === 'copies' && texts.size < 5) write(world, deeds, path.replace('.md', ` copy ${which}.md`), texts.get(path)!);
		else if (path && (what === 'renames' || what === 'deletes')) {
			const text = texts.get(path)!;
			texts.delete(path);
			deeds.written.delete(path);
			if (what === 'renames') write(world, deeds, `Moved ${which} ${path}`, text);
		}
	},
}));

type Doing = 'moves' | 'renames' | 'annotates' | 'deletes';
function person(world: SmallWorld, deeds: Deeds, what: Doing, which: number): void {
	const event = pick(world.ours(), which);
	if (!event) return;
	const source = sourceOf(event);
	if (what === 'deletes') {
		world.calendar.delete(event.id, null);
		deeds.deleted.add(source);
		deeds.renamed.delete(source);
		return;
	}
	if (what === 'renames') deeds.renamed.set(source, `Mine ${which}`);
	if (what === 'moves') deeds.moved.add(source);
	const none = { date: null, dateTime: null, timeZone: null };
	const change = { renames: { summary: `Mine ${which}` }, annotates: { description: `${event.description ?? ''}\nMine ${which}` }, moves: { start: { ...none, date: `2026-12-${10 + which}` }, end: { ...none, date: `2026-12-${11 + which}` } } }[what];
	world.calendar.patch(event.id, change, null);
}

const doing = fc.constantFrom<Doing>('moves', 'renames', 'annotates', 'deletes');
const inGoogle: fc.Arbitrary<Step> = fc.record({ what: doing, which: index }).map(({ what, which }) => ({ says: `the person ${what} event ${which}`, take: (world, deeds) => person(world, deeds, what, which) }));

const aside: fc.Arbitrary<Step> = fc.oneof(
	fc.constant<Step>({ says: 'the person adds an event of their own', take: world => world.addForeign({}) }),
	fc.constant<Step>({ says: 'Google takes no old sync token', take: world => void world.calendar.epoch++ }),
	fc.constant<Step>({ says: 'Google forgets its deleted events', take: world => world.calendar.forgetDeleted() }),
	fc.constant<Step>({ says: 'Google takes no old access token', take: world => world.google.accounts.dropAccess() }),
	fc.record({ which: fc.nat({ max: 1 }), how: fc.constantFrom('loses', 'garbles') }).map<Step>(({ which, how }) => ({
		says: `device ${which} ${how} its memory`,
		take({ devices }) {
			const { saved } = devices[which]!.memory;
			if (how === 'loses') saved.clear();
			else for (const key of saved.keys()) saved.set(key, '"?"');
		},
	})),
);

type Trouble = { readonly mishap: Mishap | { readonly what: 'person'; readonly doing: Doing; readonly which: number }; readonly after: number };
const trouble: fc.Arbitrary<Trouble> = fc.record({
	after: fc.nat({ max: 8 }),
	mishap: fc.oneof(
		fc.constantFrom<Mishap>(
			{ what: 'reset before' }, { what: 'reset after' }, { what: 'html' }, { what: 'refuse', status: 503, reason: 'backendError' }, { what: 'refuse', status: 500, reason: 'backendError', after: true },
			{ what: 'refuse', status: 403, reason: 'rateLimitExceeded' }, { what: 'refuse', status: 429, reason: 'rateLimitExceeded', retryAfter: '3' }, { what: 'refuse', status: 401, reason: 'authError' },
			{ what: 'refuse', status: 403, reason: 'forbidden' }, { what: 'refuse', status: 400, reason: 'invalid' }, { what: 'answer', status: 200, body: '{}' },
		),
		fc.record({ what: fc.constant('person' as const), doing, which: index }),
	),
});

export const POLICY: Partial<SyncPolicy> = { vanished: 'dismiss' };
const syncing: fc.Arbitrary<Step> = fc.record({ who: fc.constantFrom([0], [1], [0, 1]), kill: fc.option(fc.nat({ max: 30 }), { freq: 2 }), troubles: fc.array(trouble, { maxLength: 3 }) }).map(({ who, kill, troubles }) => ({
	says: `device ${who.join(' and ')} syncs${kill === null ? '' : `, killed after ${kill}`}${troubles.map(({ mishap, after }) => `; ${JSON.stringify(mishap)} at request ${after}`).join('')}`,
	async take(world, deeds) {
		for (const { mishap, after } of troubles) {
			let passed = 0;
			world.google.faults.push({ on: asked => isApi(asked) && passed++ === after, mishap: mishap.what === 'person' ? { what: 'meanwhile', happens: () => person(world, deeds, mishap.doing, mishap.which) } : mishap });
		}
		await Promise.all(who.map(one => {
			const device = world.devices[one]!;
			device.life.begin(one === who[0] && kill !== null ? kill : Infinity);
			return device.sync(POLICY);
		}));
		world.google.faults.length = 0;
	},
}));

export const STEPS: fc.Arbitrary<readonly Step[]> = fc.array(
	fc.oneof({ weight: 5, arbitrary: syncing }, { weight: 3, arbitrary: editing }, { weight: 2, arbitrary: filing }, { weight: 4, arbitrary: inGoogle }, { weight: 1, arbitrary: aside }),
	{ minLength: 3, maxLength: 12 },
);

/** Two notes to begin with. */
export function beginNotes(world: SmallWorld, deeds: Deeds): void {
	write(world, deeds, 'Acme.md', note('Acme', 20));
	write(world, deeds, 'Borealis.md', note('Borealis', 25));
}
