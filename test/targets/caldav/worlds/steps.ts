import * as fc from 'fast-check';
import type { CalendarEvent } from '../../../../src/core/calendar/event';
import { fingerprintOf } from '../../../../src/sync/sync-metadata';
import { WRITES, type Asked, type Mishap } from '../mishaps';
import type { Ours, World } from './world';

const OUR_PROPERTIES = /^(?:follow_up_id|snoozed|dismissed):[^\n]*\n(?:[ \t]*- [^\n]*\n)*/gm;
export const withoutOurs = (text: string): string => text.replace(OUR_PROPERTIES, '');

/** What people did so far, for what must hold in the end. */
export class Deeds {
	readonly deleted = new Set<string>();
	readonly moved = new Set<string>();
	/** Titles that the person gave to events that were wanted, under the same title, ever since. */
	readonly renamed = new Map<string, { readonly title: string; readonly ours: string }>();
	/** What was not wanted at some time: who took it from the calendar, CalDAV does not say. */
	readonly unwanted = new Set<string>();
	/** The notes as the person wrote them. */
	readonly written = new Map<string, string>();
	private seen: readonly CalendarEvent[] = [];

	write({ texts }: World, path: string, text: string): void {
		texts.set(path, text);
		this.written.set(path, withoutOurs(text));
	}

	/** After whatever may have changed what is wanted. */
	async look(world: World): Promise<void> {
		const wanted = await world.wanted();
		for (const seen of await world.wantedByLagging()) {
			this.compare(new Set(seen.map(({ source }) => source)));
		}
		const titles = new Map(wanted.map(({ source, title }) => [source, title]));
		for (const [source, { ours }] of this.renamed) {
			if (titles.get(source) !== ours) {
				this.renamed.delete(source);
			}
		}
		this.compare(new Set(titles.keys()));
		this.seen = [
			...new Map([...this.seen, ...wanted].map(event => [event.source, event])).values(),
		];
	}

	private compare(sources: ReadonlySet<string>): void {
		for (const { source } of this.seen) {
			if (!sources.has(source)) {
				this.unwanted.add(source);
			}
		}
	}

	wantedTitle(source: string): string | undefined {
		return this.seen.find(event => event.source === source)?.title;
	}
}

/** One thing that happens in a world. */
export interface Step {
	readonly says: string;
	take(world: World, deeds: Deeds): Promise<void>;
}

const pick = <Item>(items: readonly Item[], which: number): Item | undefined =>
	items[which % Math.max(1, items.length)];
const index = fc.nat({ max: 11 });
const note = (company: string, day: number): string =>
	`---\ntype: interview # as ever\ncompany:   ${company}\nposition: 'Analyst'\ndate: 2026-11-${day}T10:00\ncontacts: ["Jane Smith", Tom Okafor]\n---\nBody of ${company},\r\nwith  odd   spaces. \n`;
const toggled = (text: string, property: string, value: string): string =>
	text.includes(`\n${property}: `)
		? text.replace(new RegExp(`^${property}: .*\\n`, 'm'), '')
		: text.replace(/^date:/m, `${property}: ${value}\ndate:`);

const EDITS: Readonly<Record<string, (text: string, which: number) => string>> = {
	'moves the interview': (text, which) =>
		text.replace(/^date: .*$/m, `date: 2026-11-${18 + (which % 10)}T${10 + which}:00`),
	'is thanked': text => toggled(text, 'thanked', 'yes'),
	'hears no': text => toggled(text, 'outcome', 'rejected'),
	'is promised an answer': (text, which) =>
		toggled(text, 'contact_date', `2026-11-${24 + (which % 5)}`),
	'is of another company': text =>
		text.replace(/^company:   .*$/m, all =>
			all.endsWith(' Ltd') ? all.slice(0, -4) : `${all} Ltd`,
		),
	'writes on': text => `${text}- one more line\n`,
	reopens: text => text.replace(/^(?:snoozed|dismissed):[^\n]*\n(?:[ \t]*- [^\n]*\n)*/gm, ''),
};
interface Edit {
	readonly what: string;
	readonly which: number;
}
async function edit(world: World, deeds: Deeds, { what, which }: Edit): Promise<void> {
	const path = pick([...world.texts.keys()].sort(), which);
	if (path !== undefined) {
		deeds.write(world, path, EDITS[what]!(world.texts.get(path)!, which));
	}
	await deeds.look(world);
}
const anEdit: fc.Arbitrary<Edit> = fc.record({
	what: fc.constantFrom(...Object.keys(EDITS)),
	which: index,
});
const editing: fc.Arbitrary<Step> = anEdit.map(edited => ({
	says: `note ${edited.which} ${edited.what}`,
	take: (world, deeds) => edit(world, deeds, edited),
}));

const filing: fc.Arbitrary<Step> = fc
	.record({ what: fc.constantFrom('adds', 'renames', 'copies', 'deletes'), which: index })
	.map(({ what, which }) => ({
		says: `the person ${what} note ${which}`,
		async take(world, deeds) {
			const { texts } = world;
			const path = pick([...texts.keys()].sort(), which);
			if (what === 'adds' && texts.size < 4) {
				deeds.write(
					world,
					`New ${texts.size}-${which}.md`,
					note(`Company ${which}`, 18 + (which % 8)),
				);
			} else if (path !== undefined && what === 'copies' && texts.size < 4) {
				deeds.write(world, path.replace('.md', ` copy ${which}.md`), texts.get(path)!);
			} else if (path !== undefined && (what === 'renames' || what === 'deletes')) {
				const text = texts.get(path)!;
				texts.delete(path);
				deeds.written.delete(path);
				if (what === 'renames') {
					deeds.write(world, `Moved ${which} ${path}`, text);
				}
			}
			await deeds.look(world);
		},
	}));

/** What a person does to an event in another calendar program. */
const DOINGS: Readonly<
	Record<string, (world: World, deeds: Deeds, event: Ours, which: number) => Promise<void>>
> = {
	moves({ person }, { moved }, { url, present: { source } }, which) {
		moved.add(source);
		return person.move(url, `2026-12-${10 + which}`, `2026-12-${11 + which}`);
	},
	renames({ person, isAnyLagging }, deeds, { url, present: { source, metadata: mark } }, which) {
		const ours = deeds.wantedTitle(source);
		if (ours !== undefined && mark?.title === fingerprintOf(ours) && !isAnyLagging) {
			deeds.renamed.set(source, { title: `Mine ${which}`, ours });
		}
		return person.rename(url, `Mine ${which}`);
	},
	annotates: ({ person }, _deeds, { url }, which) => person.annotate(url, `Mine ${which}`),
	strips({ person }, { renamed }, { url, present: { source } }) {
		renamed.delete(source);
		return person.change(url, event => {
			for (const { name } of event.getAllProperties()) {
				if (name.startsWith('x-interview-follow-up')) {
					event.removeAllProperties(name);
				}
			}
		});
	},
	deletes({ person }, { deleted, renamed }, { url, present: { source } }) {
		deleted.add(source);
		renamed.delete(source);
		return person.delete(url);
	},
};
interface Doing {
	readonly doing: string;
	readonly which: number;
}
function doThere(world: World, deeds: Deeds, { doing, which }: Doing, url?: string): Promise<void> {
	return world.inTurn(async () => {
		const event =
			url === undefined
				? pick(world.ours(), which)
				: world.ours().find(one => url.endsWith(one.url));
		// A request of ours, or a server that is down, may come in between.
		if (event) {
			await DOINGS[doing]!(world, deeds, event, which).catch(() =>
				deeds.renamed.delete(event.present.source),
			);
		}
	});
}
const aDoing: fc.Arbitrary<Doing> = fc.record({
	doing: fc.constantFrom(...Object.keys(DOINGS)),
	which: index,
});
const inWords = ({ doing, which }: Doing): string =>
	doing === 'strips'
		? `another program takes our properties from event ${which}`
		: `the person ${doing} event ${which}`;
const elsewhere: fc.Arbitrary<Step> = aDoing.map(done => ({
	says: inWords(done),
	take: (world, deeds) => doThere(world, deeds, done),
}));

/** All that a sync service was bringing arrives. */
export async function allArrives(world: World, deeds: Deeds): Promise<void> {
	for (const device of world.devices) {
		device.catchUp();
	}
	await deeds.look(world);
}

const arriving: fc.Arbitrary<Step> = fc.oneof(
	fc.constant<Step>({ says: 'all that a sync service was bringing arrives', take: allArrives }),
	fc.nat({ max: 1 }).map<Step>(which => ({
		says: `notes no longer reach device ${which}`,
		take(world, deeds) {
			world.devices[which]!.lag();
			// What the person writes into an event may now meet a text that only this device still wants.
			deeds.renamed.clear();
			return Promise.resolve();
		},
	})),
);

const aside: fc.Arbitrary<Step> = fc.oneof(
	fc.nat({ max: 3 }).map<Step>(which => ({
		says: 'the person adds an event of their own',
		take: world => world.addForeign(`Tennis ${which}`),
	})),
	fc
		.record({
			which: fc.nat({ max: 1 }),
			how: fc.constantFrom(
				'loses its memory',
				'finds its memory garbled',
				'has a token that is no longer taken',
			),
		})
		.map<Step>(({ which, how }) => ({
			says: `device ${which} ${how}`,
			take({ devices }) {
				const { saved } = devices[which]!.memory;
				if (how.startsWith('loses')) {
					saved.clear();
				} else if (how.startsWith('has')) {
					saved.set('~token', '"http://radicale.org/ns/sync/0"');
				} else {
					for (const key of saved.keys()) {
						saved.set(key, '"?"');
					}
				}
				return Promise.resolve();
			},
		})),
);

const answer = (
	status: number,
	headers: Readonly<Record<string, string>> = {},
	body = '',
): Mishap => ({ what: 'answer', status, headers, body });
const GOES_WRONG: Readonly<Record<string, Mishap>> = {
	'the connection breaks': { what: 'reset' },
	'the answer is lost': { what: 'reset', after: true },
	'the server fails after it stored': { what: 'answer', status: 500, after: true },
	'the server is busy for 2 seconds': answer(503, { 'retry-after': '2' }),
	'too many requests': answer(429),
	'a hotel answers': answer(200, { 'content-type': 'text/html' }, '<html>'),
	'half an answer comes': answer(
		207,
		{ 'content-type': 'text/xml' },
		'<multistatus xmlns="DAV:"><response>',
	),
	'an empty list comes': answer(207, { 'content-type': 'text/xml' }, '<multistatus xmlns="DAV:"/>'),
	'it is refused': answer(415),
	'it is forbidden': answer(403),
};
interface Trouble {
	readonly says: string;
	readonly at: number;
	readonly on?: (asked: Asked) => boolean;
	readonly mishap: (world: World, deeds: Deeds, struck: () => Asked) => Mishap;
}
const meanwhile = (happens: () => unknown): Mishap => ({ what: 'meanwhile', happens });
const early = fc.nat({ max: 5 });
/** Between our look at an event and our write into it. */
const aRace: fc.Arbitrary<Trouble> = fc
	.record({ done: aDoing, at: fc.nat({ max: 1 }) })
	.map(({ done, at }) => ({
		says: `the person ${done.doing} the very event of change ${at}`,
		at,
		on: WRITES.change,
		mishap: (world, deeds, struck) => meanwhile(() => doThere(world, deeds, done, struck().url)),
	}));
const trouble: fc.Arbitrary<Trouble> = fc.oneof(
	{
		weight: 10,
		arbitrary: fc
			.record({ what: fc.constantFrom(...Object.keys(GOES_WRONG)), at: fc.nat({ max: 9 }) })
			.map(({ what, at }): Trouble => ({
				says: `${what} at request ${at}`,
				at,
				mishap: () => GOES_WRONG[what]!,
			})),
	},
	{
		weight: 10,
		arbitrary: fc.record({ done: aDoing, at: early }).map(({ done, at }): Trouble => ({
			says: `the person ${done.doing} event ${done.which} before request ${at}`,
			at,
			mishap: (world, deeds) => meanwhile(() => doThere(world, deeds, done)),
		})),
	},
	{ weight: 5, arbitrary: aRace },
	{
		weight: 3,
		arbitrary: fc.record({ edited: anEdit, at: early }).map(({ edited, at }): Trouble => ({
			says: `note ${edited.which} ${edited.what} before request ${at}`,
			at,
			mishap: (world, deeds) => meanwhile(() => edit(world, deeds, edited)),
		})),
	},
	{
		weight: 1,
		arbitrary: early.map((at): Trouble => ({
			says: `Radicale is killed at request ${at}, and started when somebody waits for it`,
			at,
			mishap: world => meanwhile(() => world.strikeDown()),
		})),
	},
);

const kill = fc.option(fc.nat({ max: 40 }), { freq: 2 });
interface Syncing {
	readonly who: readonly number[];
	readonly kills: readonly [number | null, number | null];
	readonly troubles: readonly Trouble[];
}
const syncOf = ({ who, kills, troubles }: Syncing): Step => ({
	says: [
		`${who.map(one => `device ${one}${kills[one] === null ? '' : ` (killed after ${kills[one]} effects)`}`).join(' and ')} syncs`,
		...troubles.map(({ says }) => says),
	].join('; '),
	async take(world, deeds) {
		for (const { at, on = () => true, mishap } of troubles) {
			let passed = 0;
			let struck: Asked;
			world.way.strike(
				mishap(world, deeds, () => struck),
				asked => on((struck = asked)) && passed++ === at,
			);
		}
		await Promise.all(who.map(one => world.devices[one]!.live(kills[one] ?? Infinity)));
		await world.way.arrived();
		world.way.mishaps.length = 0;
		await world.revive();
		await deeds.look(world);
	},
});
const syncing: fc.Arbitrary<Step> = fc
	.record({
		who: fc.constantFrom([0], [1], [0, 1]),
		kills: fc.tuple(kill, kill),
		troubles: fc.array(trouble, { maxLength: 3 }),
	})
	.map(syncOf);

const racing: fc.Arbitrary<Step> = fc
	.record({ which: index, who: fc.nat({ max: 1 }), race: aRace })
	.map(({ which, who, race }) => {
		const { says, take } = syncOf({ who: [who], kills: [null, null], troubles: [race] });
		return {
			says: `note ${which} moves the interview; ${says}`,
			async take(world, deeds) {
				await edit(world, deeds, { what: 'moves the interview', which });
				await take(world, deeds);
			},
		};
	});

export const STEPS: fc.Arbitrary<readonly Step[]> = fc.array(
	fc.oneof(
		{ weight: 8, arbitrary: syncing },
		{ weight: 3, arbitrary: racing },
		{ weight: 6, arbitrary: editing },
		{ weight: 3, arbitrary: filing },
		{ weight: 6, arbitrary: elsewhere },
		{ weight: 2, arbitrary: aside },
		{ weight: 2, arbitrary: arriving },
	),
	{ minLength: 3, maxLength: 9 },
);

/** Two notes to begin with. */
export async function beginNotes(world: World, deeds: Deeds): Promise<void> {
	deeds.write(world, 'Acme.md', note('Acme', 20));
	deeds.write(world, 'Borealis.md', note('Borealis', 25));
	await deeds.look(world);
}
