import type { CalendarEvent } from '../../../src/core/calendar/event';
import { anEvent } from '../../kit/calendar-events';
import { NotesAtHand } from '../../kit/notes-at-hand';
import { startRadicale, USER } from '../../servers/radicale/start';
import { Device } from '../../targets/caldav/device';
import { Person } from '../../targets/caldav/person';
import type { Figure, Row } from '../row';

/** Requests of a whole sync with the real Radicale, beside the least possible. */
export const calDavSync: Row = {
	name: 'caldav',
	about: 'a sync of follow-ups over CalDAV with Radicale',
	async measure({ quick }) {
		const count = quick ? 50 : 500;
		const radicale = await startRadicale();
		const person = new Person(radicale, `${radicale.url}${USER}/bench/`);
		await person.make();
		const events = Array.from({ length: count }, (_, index) => anEvent(`follow-up-${index}`));
		const changed = events.map((event, index) =>
			index === 0 ? anEvent(event.source, { time: '2026-12-24' }) : event,
		);
		let wanted: readonly CalendarEvent[] = events;
		const notes = {
			get world() {
				return new NotesAtHand(...wanted).world;
			},
		};
		const device = new Device({ url: person.calendar, name: 'Bench' }, notes);
		const figures: Figure[] = [];
		for (const [what, now, ideal] of [
			['first', events, count],
			['one change', changed, 1],
			['no change', changed, 1],
		] as const) {
			wanted = now;
			await device.sync();
			const requests = device.log.length;
			const ratio = requests / ideal;
			figures.push({
				what,
				unit: 'requests',
				floor: 'the least possible',
				ours: requests,
				beside: ideal,
				ratio,
				spread: [ratio, ratio],
			});
		}
		await radicale.stop();
		return figures;
	},
};
