import { afterAll, beforeAll } from 'vitest';
import { startRadicale, USER, type Radicale } from '../../servers/radicale/start';
import { calendarContract } from '../contract';
import { Device } from './device';
import { Person } from './person';

let radicale: Radicale;
let count = 0;
beforeAll(async () => { radicale = await startRadicale(); });
afterAll(() => radicale.stop());

calendarContract('CalDAV', async () => {
	const person = new Person(radicale, `${radicale.url}${USER}/contract-${++count}/`);
	await person.make();
	return {
		device: (notes, vault) => new Device({ url: person.calendar, name: 'Private' }, notes, vault),
		titles: () => person.titles(),
		move: (title, day, end) => person.move(title, day, end),
		rename: (title, next) => person.change(title, event => void event.updatePropertyWithValue('summary', next)),
		delete: title => person.delete(title),
		addForeign: title => person.put('foreign.ics', `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:foreign\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261124\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`),
	};
});
