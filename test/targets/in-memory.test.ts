import { syncCalendar } from '../../src/actions/sync-calendar';
import { SYNC_POLICY } from '../../src/core/calendar/plan';
import { aTime } from '../kit/calendar-events';
import { CalendarInMemory } from '../kit/calendar-in-memory';
import { calendarContract } from './contract';

calendarContract('the calendar in memory', () => {
	const calendar = new CalendarInMemory();
	const foreign: string[] = [];
	const edit = (title: string, change: (stored: typeof calendar.stored extends Map<string, infer Stored> ? Stored : never) => object): void => {
		const [ref, stored] = [...calendar.stored].find(([, { shown, gone }]) => gone === undefined && shown.title.includes(title))!;
		calendar.stored.set(ref, { ...stored, version: stored.version + 1, ...change(stored) });
	};
	return {
		device: (notes, vault) => ({ sync: policy => syncCalendar({ target: calendar.open(vault), vault, policy: { ...SYNC_POLICY, ...policy }, ...notes.world }) }),
		titles: () => [...foreign, ...[...calendar.stored.values()].filter(({ gone }) => gone === undefined).map(({ shown }) => shown.title)].sort(),
		move: (title, day) => edit(title, ({ shown }) => ({ shown: { ...shown, time: aTime(day) } })),
		rename: (title, next) => edit(title, ({ shown }) => ({ shown: { ...shown, title: next } })),
		delete: title => edit(title, () => ({ gone: 'deleted' })),
		addForeign: title => void foreign.push(title),
	};
});
