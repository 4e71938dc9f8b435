import { syncCalendar } from '../../src/sync/sync-calendar';
import { uidOf } from '../../src/core/calendar/event-of';
import { SYNC_POLICY, type SyncPolicy } from '../../src/sync/plan';
import type { VaultIdentity } from '../../src/core/calendar/event';
import type { Day } from '../../src/core/time/day';
import { aTime } from '../kit/calendar-events';
import { CalendarInMemory } from '../kit/calendar-in-memory';
import type { NotesAtHand } from '../kit/notes-at-hand';
import { readWithICalJs, timeTold } from '../kit/read-ical';
import { calendarContract } from './contract';
import { twoWayContract } from './two-way-contract';

type Stored = CalendarInMemory['stored'] extends Map<string, infer One> ? One : never;

const FOREIGN = { title: 'Dentist', description: '', location: '', time: aTime('2026-11-24') };
const standingIn = (calendar: CalendarInMemory): readonly Stored[] =>
	[...calendar.stored.values()].filter(({ gone }) => gone === undefined);
const sync = (
	calendar: CalendarInMemory,
	notes: NotesAtHand,
	vault: VaultIdentity,
	policy: Partial<SyncPolicy> = {},
) =>
	syncCalendar({
		target: calendar.open(vault),
		vault,
		policy: { ...SYNC_POLICY, ...policy },
		...notes.world,
	});

calendarContract('the calendar in memory', () => {
	const calendar = new CalendarInMemory();
	return {
		device: vault => ({ bring: () => sync(calendar, vault, vault.vault) }),
		shown: () =>
			standingIn(calendar).map(({ source, shown: { title, time }, mark, version }) => ({
				uid: uidOf(source),
				title,
				...timeTold(time),
				version: `${mark?.vault.id} ${version}`,
			})),
		addForeign: title =>
			void calendar.stored.set('foreign', {
				source: 'foreign',
				shown: { ...FOREIGN, title },
				version: 1,
			}),
	};
});

twoWayContract('the calendar in memory', () => {
	const calendar = new CalendarInMemory();
	const edit = (title: string, change: (stored: Stored) => object): void => {
		const [ref, stored] = [...calendar.stored].find(
			([, { shown, gone }]) => gone === undefined && shown.title.includes(title),
		)!;
		calendar.stored.set(ref, { ...stored, version: stored.version + 1, ...change(stored) });
	};
	return {
		device: (notes, vault) => ({ sync: policy => sync(calendar, notes, vault, policy) }),
		titles: () =>
			standingIn(calendar)
				.map(({ shown }) => shown.title)
				.sort(),
		move: (title, day) => edit(title, ({ shown }) => ({ shown: { ...shown, time: aTime(day) } })),
		rename: (title, next) => edit(title, ({ shown }) => ({ shown: { ...shown, title: next } })),
		delete: title => edit(title, () => ({ gone: 'deleted' })),
		addForeign: title =>
			void calendar.stored.set('foreign', {
				source: 'foreign',
				shown: { ...FOREIGN, title },
				version: 1,
			}),
		import: text => {
			for (const { uid, title, description, location, start, end } of readWithICalJs(text)) {
				const time = start.includes('T')
					? aTime(end)
					: { allDay: true as const, start: start as Day, end: end as Day };
				calendar.stored.set(`imported ${uid}`, {
					source: uid.slice(0, -uidOf('').length),
					shown: { title, description, location, time },
					version: 1,
				});
			}
		},
	};
});
