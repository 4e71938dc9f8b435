import { afterAll, beforeAll } from 'vitest';
import { readWithICalJs } from '../../kit/read-ical';
import { startRadicale, USER, type Radicale } from '../../servers/radicale/start';
import { calendarContract } from '../contract';
import { twoWayContract } from '../two-way-contract';
import { Device } from './device';
import { Person } from './person';

let radicale: Radicale;
let count = 0;
beforeAll(async () => {
	radicale = await startRadicale();
});
afterAll(() => radicale.stop());

async function aCalendar(): Promise<Person> {
	const person = new Person(radicale, `${radicale.url}${USER}/contract-${++count}/`);
	await person.make();
	return person;
}

const foreign = (title: string): string =>
	`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:foreign\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

calendarContract('CalDAV', async () => {
	const person = await aCalendar();
	return {
		device: vault => {
			const device = new Device({ url: person.calendar, name: 'Private' }, vault, vault.vault);
			return { bring: () => device.sync() };
		},
		shown: () =>
			person.events().flatMap(({ text }) =>
				readWithICalJs(text).map(({ uid, title, start, end }) => ({
					uid,
					title,
					start,
					end,
					version: text,
				})),
			),
		addForeign: title => person.put('foreign.ics', foreign(title)),
	};
});

twoWayContract('CalDAV', async () => {
	const person = await aCalendar();
	return {
		device: (notes, vault) => new Device({ url: person.calendar, name: 'Private' }, notes, vault),
		titles: () => person.titles(),
		move: (title, day, end) => person.move(title, day, end),
		rename: (title, next) =>
			person.change(title, event => void event.updatePropertyWithValue('summary', next)),
		delete: title => person.delete(title),
		addForeign: title => person.put('foreign.ics', foreign(title)),
		// A calendar holds each UID once (RFC 4791, 4.1): the program is told so where the event stands already.
		import: text =>
			person.put(`imported-${readWithICalJs(text)[0]!.uid}.ics`, text).catch((error: Error) => {
				if (!error.message.includes('409')) {
					throw error;
				}
			}),
	};
});
