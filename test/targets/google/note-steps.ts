import * as fc from 'fast-check';
import type { Deeds } from './deeds';
import type { SmallWorld } from './small-world';
import { mergedNote } from './world-texts';

/** One thing that happens in a world. */
export interface Step {
	readonly says: string;
	take(world: SmallWorld, deeds: Deeds): Promise<void> | void;
}

const note = (company: string, day: number): string =>
	`---\ntype: interview # as ever\ncompany:   ${company}\nposition: 'Analyst'\ndate: 2026-11-${day}T10:00\ncontacts: ["Jane Smith", Tom Okafor]\n---\nBody of ${company},\r\nwith  odd   spaces. \n`;
export const pick = <Item>(items: readonly Item[], which: number): Item | undefined =>
	items[which % Math.max(1, items.length)];
export const index = fc.nat({ max: 11 });
/** What a slip of the pen leaves behind the first fence: YAML that cannot be read, a key given twice, a tab. */
const SLIPS = ['company: "\n', 'date: 2026-11-21T09:00 # twice\n', '\tround: 1\n'];
const mended = (text: string): string => SLIPS.reduce((left, slip) => left.replace(slip, ''), text);
const toggled = (text: string, property: string, value: string): string =>
	text.includes(`\n${property}: `)
		? text.replace(new RegExp(`^${property}: .*\\r?\\n`, 'm'), '')
		: text.replace(/^date:/m, `${property}: ${value}\ndate:`);

const EDITS: Readonly<Record<string, (text: string, which: number) => string>> = {
	'moves the interview': (text, which) =>
		text.replace(/^date: 2026-11-\S*$/m, `date: 2026-11-${18 + (which % 10)}T${10 + which}:00`),
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
	'makes a slip in its properties': (text, which) =>
		mended(text) === text
			? text.replace(/---\r?\n/, fence => fence + SLIPS[which % SLIPS.length]!)
			: mended(text),
};

/** The rest of a note that came by half, and what was written into it meanwhile. */
function comesWhole(world: SmallWorld, deeds: Deeds, path: string): void {
	const { half, whole } = deeds.halves.get(path)!;
	deeds.halves.delete(path);
	const now = world.texts.get(path);
	if (now !== undefined) {
		world.texts.set(path, mergedNote(half, now, whole));
	}
	deeds.noteChanged(world, 'unsure');
}

/** All that was on its way arrives, and slips are mended. */
export function allArrives(world: SmallWorld, deeds: Deeds): void {
	for (const path of deeds.halves.keys()) {
		comesWhole(world, deeds, path);
	}
	for (const device of world.devices) {
		device.catchUp();
	}
	for (const [path, text] of world.texts) {
		if (mended(text) !== text) {
			deeds.write(world, path, mended(text));
		}
	}
}

function noteAt(world: SmallWorld, deeds: Deeds, which: number): string | undefined {
	const path = pick([...world.texts.keys()].sort(), which);
	if (path !== undefined && deeds.halves.has(path)) {
		comesWhole(world, deeds, path);
	}
	return path;
}

function meaningOf(what: string): Parameters<Deeds['noteChanged']>[1] {
	if (what === 'writes on') {
		return 'body';
	}
	if (what === 'reopens') {
		return 'reopened';
	}
	return what.includes('slip') ? 'unsure' : 'properties';
}

/** The person changes a note. */
export function edit(world: SmallWorld, deeds: Deeds, what: string, which: number): void {
	const path = noteAt(world, deeds, which);
	if (path === undefined) {
		return;
	}
	deeds.write(world, path, EDITS[what]!(world.texts.get(path)!, which));
	deeds.noteChanged(world, meaningOf(what));
}

export const anEdit = fc.record({ edit: fc.constantFrom(...Object.keys(EDITS)), which: index });
export const editing: fc.Arbitrary<Step> = anEdit.map(({ edit: what, which }) => ({
	says: `note ${which} ${what}`,
	take: (world, deeds) => edit(world, deeds, what, which),
}));

export const filing: fc.Arbitrary<Step> = fc
	.record({ what: fc.constantFrom('adds', 'renames', 'copies', 'deletes'), which: index })
	.map(({ what, which }) => ({
		says: `the person ${what} note ${which}`,
		take(world, deeds) {
			const { texts } = world;
			const path = noteAt(world, deeds, which);
			const isRoom = texts.size < 5;
			if (what === 'adds' && isRoom) {
				deeds.write(
					world,
					`New ${texts.size}-${which}.md`,
					note(`Company ${which}`, 18 + (which % 8)),
				);
			}
			if (path === undefined || what === 'adds' || (what === 'copies' && !isRoom)) {
				return;
			}
			const text = texts.get(path)!;
			if (what !== 'copies') {
				texts.delete(path);
				deeds.written.delete(path);
			}
			if (what === 'copies') {
				deeds.write(world, path.replace('.md', ` copy ${which}.md`), text);
			}
			if (what === 'renames') {
				deeds.write(world, `Moved ${which} ${path}`, text);
			}
			deeds.noteChanged(world, what === 'copies' ? 'copied' : 'renamed');
		},
	}));

/** What a sync service does to notes. */
export const arriving: fc.Arbitrary<Step> = fc.oneof(
	fc
		.record({ which: index, part: fc.integer({ min: 1, max: 9 }) })
		.map<Step>(({ which, part }) => ({
			says: `a sync service brings ${part}0 % of note ${which}`,
			take(world, deeds) {
				const path = noteAt(world, deeds, which);
				if (path === undefined) {
					return;
				}
				const whole = world.texts.get(path)!;
				const half = whole.slice(0, Math.floor((whole.length * part) / 10));
				deeds.halves.set(path, { half, whole });
				world.texts.set(path, half);
				deeds.noteChanged(world, 'unsure');
			},
		})),
	fc.constant<Step>({ says: 'all that a sync service was bringing arrives', take: allArrives }),
	fc.nat({ max: 1 }).map<Step>(which => ({
		says: `notes no longer reach device ${which}`,
		take(world, deeds) {
			world.devices[which]!.lag();
			deeds.forgot();
		},
	})),
);

/** Two notes to begin with: one is new, the other has its id, fewer people, and is as Windows programs write it. */
export function beginNotes(world: SmallWorld, deeds: Deeds): void {
	deeds.write(world, 'Acme.md', note('Acme', 20));
	deeds.write(
		world,
		'Borealis.md',
		`\uFEFF${note('Borealis', 25).replace(', Tom Okafor]', ']\nfollow_up_id: ftn21fimri5n9bj5').replace(/\r?\n/g, '\r\n')}`,
	);
}
