import * as fc from 'fast-check';
import type { StoredEvent } from '../../servers/google/event-rules';
import { type Deeds } from './deeds';
import { index, pick, type Step } from './note-steps';
import type { SmallWorld } from './small-world';

const none = { date: null, dateTime: null, timeZone: null };

/** What a person does to an event in Google, or lets another program do to it. */
const DOINGS: Readonly<
	Record<string, (world: SmallWorld, deeds: Deeds, event: StoredEvent, which: number) => void>
> = {
	moves(world, deeds, event, which) {
		const day = `2026-12-${10 + which}`;
		deeds.inGoogle(world, event, 'moves', day);
		world.calendar.patch(
			event.id,
			{ start: { ...none, date: day }, end: { ...none, date: `2026-12-${11 + which}` } },
			null,
		);
	},
	renames(world, deeds, event, which) {
		deeds.inGoogle(world, event, 'renames', `Mine ${which}`);
		world.calendar.patch(event.id, { summary: `Mine ${which}` }, null);
	},
	annotates: (world, _deeds, event, which) =>
		void world.calendar.patch(
			event.id,
			{ description: `${event.description ?? ''}\nMine ${which}` },
			null,
		),
	deletes(world, deeds, event) {
		deeds.inGoogle(world, event, 'deletes');
		world.calendar.delete(event.id, null);
	},
	strips(world, deeds, event) {
		deeds.inGoogle(world, event, 'strips');
		world.calendar.patch(event.id, { extendedProperties: { private: null } }, null);
	},
	copies: (world, _deeds, { summary, description, extendedProperties, start, end }) =>
		world.addForeign({ summary, description, extendedProperties, start, end }),
};

export interface Doing {
	readonly doing: string;
	readonly which: number;
}

export function doInGoogle(world: SmallWorld, deeds: Deeds, { doing, which }: Doing): void {
	if (doing === 'restores') {
		const event = pick(world.ours(false), which);
		if (!event) {
			return;
		}
		deeds.inGoogle(world, event, 'restores');
		world.calendar.patch(event.id, { status: 'confirmed' }, null);
		return;
	}
	const event = pick(world.ours(), which);
	if (event) {
		DOINGS[doing]!(world, deeds, event, which);
	}
}

export const inWords = ({ doing, which }: Doing): string =>
	doing === 'strips'
		? `another program takes our properties from event ${which}`
		: `the person ${doing} event ${which}`;
export const aDoing: fc.Arbitrary<Doing> = fc.record({
	doing: fc.constantFrom('restores', ...Object.keys(DOINGS)),
	which: index,
});
export const inGoogle: fc.Arbitrary<Step> = aDoing.map(done => ({
	says: inWords(done),
	take: (world, deeds) => doInGoogle(world, deeds, done),
}));
