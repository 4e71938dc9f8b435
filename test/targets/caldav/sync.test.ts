/** The sync against the real Radicale: what the calendar holds after each run, and how many requests that took. */
import * as fs from 'node:fs';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../../src/core/calendar/event';
import type { Zone } from '../../../src/core/time/instant';
import { renderEvent } from '../../../src/targets/ical/render-event';
import type { Instant } from '../../../src/core/time/instant';
import { anEvent, aTime, VAULT } from '../../kit/calendar-events';
import { NotesAtHand } from '../../kit/notes-at-hand';
import { readWithPython } from '../../kit/read-ical';
import { startRadicale, USER, type Radicale } from '../../servers/radicale/start';
import { Device } from './device';
import { Person } from './person';

let radicale: Radicale, person: Person, notes: NotesAtHand, device: Device;
beforeAll(async () => { radicale = await startRadicale(); });
afterAll(() => radicale.stop());

const a = anEvent('anna'), b = anEvent('ben', { time: '2026-11-24T14:00Z', location: 'Main St 1' }), c = anEvent('cleo');
const aDevice = (vault = VAULT, of = notes): Device => new Device({ url: person.calendar, name: 'Private' }, of, vault);
const said = (of: { created: number; changed: number; removed: number; snoozed: number; dismissed: number }): number[] => [of.created, of.changed, of.removed, of.snoozed, of.dismissed];
const TITLES = ['Thank-you letter: anna', 'Thank-you letter: ben', 'Thank-you letter: cleo'];
let count = 0;

beforeEach(async () => {
	person = new Person(radicale, `${radicale.url}${USER}/calendar-${++count}/`);
	await person.make();
	notes = new NotesAtHand(a, b, c);
	device = aDevice();
});

describe('what stands in the calendar', () => {
	test('an event as every reader understands it', async () => {
		await device.sync();
		const texts = [...(await person.objects()).values()].map(({ text }) => text);
		const read = readWithPython(texts).flat();
		expect(read.find(({ title }) => title === TITLES[1])).toMatchObject({
			uid: 'ben@interview-follow-up', description: b.description, location: 'Main St 1', url: b.url,
			start: '2026-11-24T13:30:00Z', end: '2026-11-24T14:00:00Z', alarms: [120, 15], status: 'CONFIRMED',
		});
		expect(read.find(({ title }) => title === TITLES[0])).toMatchObject({ start: '2026-11-24', end: '2026-11-25' });
		for (const line of texts.join('').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	test('cases 1 and 18: one request for each event, one where nothing changed, and nothing is kept anew', async () => {
		expect(said(await device.sync())).toEqual([3, 0, 0, 0, 0]);
		expect(device.log).toEqual(['REPORT 207', 'PUT 201', 'PUT 201', 'PUT 201']);
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		const { writes } = device.memory;
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		expect(device.log).toEqual(['REPORT 207']);
		expect(device.memory.writes).toBe(writes);
	});

	test('case 18: a change is one request, and so is a removal', async () => {
		await device.sync();
		await device.sync();
		notes.want(anEvent('anna', { title: 'Letter to Anna', time: '2026-11-25' }));
		notes.wants.delete('ben');
		const report = await device.sync();
		expect(said(report)).toEqual([0, 1, 1, 0, 0]);
		expect([...device.log].sort()).toEqual(['DELETE 200', 'PUT 201', 'REPORT 207']);
		expect(report.requests).toBe(3);
		expect(await person.titles()).toEqual(['Letter to Anna', TITLES[2]]);
		expect((await person.event('Letter to Anna')).getFirstPropertyValue('sequence')).toBe(1);
		expect(notes.pulls).toEqual([]);
	});

	test.each(['# & < > " \' ]]>', 'a;b,c\\n\\', '見積もり 👩‍👩‍👧‍👧 '.repeat(30).trim(), 'é e\u0301', '\u0007tab\tnull'])('odd texts come back as they were written (%j)', async title => {
		notes.want(anEvent('anna', { title, description: `${title}\n${title}`, location: title }));
		await device.sync();
		device.memory.saved.clear();
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
	});

	test('case 6: events of others are never touched', async () => {
		const foreign = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:dentist\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261124\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
		await person.put('dentist.ics', foreign);
		const before = (await person.objects()).get('Dentist');
		await device.sync();
		notes.wants.clear();
		await device.sync();
		expect(await person.titles()).toEqual(['Dentist']);
		expect((await person.objects()).get('Dentist')).toEqual(before);
	});

	test('two vaults in one calendar never touch each other, though their notes are alike', async () => {
		const otherNotes = new NotesAtHand(a, b);
		const other = aDevice({ id: 'vault-2', name: 'Coaching' }, otherNotes);
		await device.sync();
		expect(said(await other.sync())).toEqual([2, 0, 0, 0, 0]);
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		expect((await person.send('PROPFIND', '', undefined, { depth: '1' }).then(one => one.text())).match(/\.ics</g)).toHaveLength(5);
		otherNotes.wants.clear();
		expect(said(await other.sync())).toEqual([0, 0, 2, 0, 0]);
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		expect(await person.titles()).toEqual(TITLES);
	});

	test('an event imported from the iCal file is adopted', async () => {
		await person.put('imported.ics', `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${renderEvent(a, { sequence: 4, at: 0 as Instant })}END:VCALENDAR\r\n`);
		expect(said(await device.sync())).toEqual([2, 1, 0, 0, 0]);
		expect(await person.titles()).toEqual(TITLES);
		expect((await person.objects()).get(TITLES[0]!)?.url).toContain('imported.ics');
	});
});

describe('what the person did there', () => {
	beforeEach(async () => void await device.sync());

	test('a moved event snoozes', async () => {
		await person.move('anna', '2026-11-27', '2026-11-28');
		expect(said(await device.sync())).toEqual([0, 1, 0, 1, 0]);
		expect(notes.pulls).toEqual(['snooze anna 2026-11-27']);
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		expect((await person.event('anna')).getFirstPropertyValue('dtstart')?.toString()).toBe('2026-11-27');
	});

	test('a time in a zone of theirs is understood, with its rules or without', async () => {
		await person.change('ben', event => {
			for (const [name, text] of [['dtstart', '2026-11-26T18:30:00'], ['dtend', '2026-11-26T19:00:00']] as const) {
				const property = new ICAL.Property(name);
				property.setValue(ICAL.Time.fromDateTimeString(text, property));
				property.setParameter('tzid', 'Asia/Kathmandu');
				event.removeAllProperties(name);
				event.addProperty(property);
			}
		});
		await device.sync();
		expect(notes.pulls).toEqual(['snooze ben 2026-11-26T13:15:00+00:00']);
	});

	test('where they are to be put back, they are', async () => {
		await person.move('anna', '2026-11-27', '2026-11-28');
		expect(said(await device.sync({ moved: 'put back' }))).toEqual([0, 1, 0, 0, 0]);
		expect((await person.event('anna')).getFirstPropertyValue('dtstart')?.toString()).toBe('2026-11-24');
		expect(notes.pulls).toEqual([]);
	});

	test('case 12: a deleted event dismisses, once', async () => {
		await person.delete('anna');
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 1]);
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		expect(notes.pulls).toEqual(['dismiss anna']);
		expect(await person.titles()).toEqual(TITLES.slice(1));
	});

	test('or is made again', async () => {
		await person.delete('anna');
		await device.sync({ deleted: 'make again' });
		expect(await person.titles()).toEqual(TITLES);
		expect(notes.pulls).toEqual([]);
	});

	test('their own words, categories and attendees stay when ours change', async () => {
		await person.change('ben', event => {
			event.updatePropertyWithValue('description', `${b.description}\n\nRing twice`);
			event.addPropertyWithValue('categories', 'Important');
			event.addPropertyWithValue('x-apple-travel-advisory-behavior', 'AUTOMATIC');
		});
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		notes.want({ ...b, title: 'Write to Ben', description: 'New reasons' });
		await device.sync();
		const event = await person.event('Write to Ben');
		expect(event.getFirstPropertyValue('description')).toBe('New reasons\n\nRing twice');
		expect(event.getFirstPropertyValue('categories')).toBe('Important');
		expect(event.hasProperty('x-apple-travel-advisory-behavior')).toBe(true);
	});

	test('case 13: a title of theirs stays; where the note changes it too, the note wins and they are told', async () => {
		await person.change('anna', event => void event.updatePropertyWithValue('summary', 'anna!'));
		expect((await device.sync()).conflicts).toEqual([]);
		expect(await person.titles()).toContain('anna!');
		notes.want(anEvent('anna', { title: 'Letter to anna' }));
		expect((await device.sync()).conflicts).toMatchObject([{ what: 'title', theirs: 'anna!' }]);
		expect(await person.titles()).toContain('Letter to anna');
	});

	test('what they write in the very moment of the sync is not lost', async () => {
		notes.want(anEvent('anna', { title: 'Letter to anna' }));
		let once = true;
		device.between = send => async (url, init) => {
			if (init?.method === 'PUT' && once) {
				once = false;
				await person.change('anna', event => void event.updatePropertyWithValue('description', `${a.description}\nMine`));
			}
			return send(url, init);
		};
		expect(said(await device.sync())).toEqual([0, 1, 0, 0, 0]);
		expect(device.log).toContain('PUT 412');
		expect((await person.event('Letter to anna')).getFirstPropertyValue('description')).toBe(`${a.description}\nMine`);
	});

	test('a program that drops our properties changes nothing', async () => {
		await person.change('anna', event => {
			for (const { name } of event.getAllProperties()) if (name.startsWith('x-interview')) event.removeAllProperties(name);
			event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString('2026-11-26'));
			event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString('2026-11-27'));
		});
		await device.sync();
		expect(notes.pulls).toEqual(['snooze anna 2026-11-26']);
		expect(await person.titles()).toEqual(TITLES);
	});
});

describe('devices', () => {
	test('a second device finds all as it is, and takes part', async () => {
		await device.sync();
		const second = aDevice();
		expect(said(await second.sync())).toEqual([0, 0, 0, 0, 0]);
		notes.want(anEvent('anna', { title: 'Anna, by the other' }));
		expect(said(await second.sync())).toEqual([0, 1, 0, 0, 0]);
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
	});

	test('case 5: two first syncs at one moment make one event each', async () => {
		await Promise.all([device.sync(), aDevice().sync(), aDevice().sync()]);
		expect(await person.titles()).toEqual(TITLES);
		expect((await person.send('PROPFIND', '', undefined, { depth: '1' }).then(one => one.text())).match(/\.ics</g)).toHaveLength(3);
	});

	test('case 2: a device that lost its memory and its vault’s id goes on with the same events', async () => {
		await device.sync();
		const urls = [...(await person.objects()).values()].map(({ url }) => url).sort();
		const again = aDevice({ id: 'made anew', name: VAULT.name });
		await again.sync();
		expect([...(await person.objects()).values()].map(({ url }) => url).sort()).toEqual(urls);
	});

	test('cases 15 and 16: a memory that is garbage is rebuilt', async () => {
		await device.sync();
		device.memory.saved.set('~token', '"http://radicale.org/ns/sync/nonsense"');
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		for (const key of device.memory.saved.keys()) device.memory.saved.set(key, '{"etag":7}');
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
	});
});

describe('the calendar itself', () => {
	test('case 14: another one is chosen: the events move, with what was written into them', async () => {
		await device.sync();
		await person.change('anna', event => void event.addPropertyWithValue('categories', 'Important'));
		const next = new Person(radicale, `${radicale.url}${USER}/next-${count}/`);
		await next.make();
		device.calendar = { url: next.calendar, name: 'Next' };
		await device.sync();
		expect(await person.titles()).toEqual([]);
		expect(await next.titles()).toEqual(TITLES);
		expect((await next.event('anna')).getFirstPropertyValue('categories')).toBe('Important');
	});

	test('case 12: it is gone: nothing is dismissed, and the person is told; made anew, it is filled', async () => {
		await device.sync();
		await device.sync();
		await person.send('DELETE', '');
		await expect(device.sync()).rejects.toMatchObject({ trouble: 'calendar gone', message: expect.stringContaining('“Private”') as unknown });
		expect(notes.pulls).toEqual([]);
		await person.make();
		await device.sync();
		expect(notes.pulls).toEqual([]);
		expect(await person.titles()).toEqual(TITLES);
	});

	test('emptied right after the first sync: the person is asked first', async () => {
		await device.sync();
		await person.send('DELETE', '');
		await person.make();
		expect((await device.sync()).vanished).toHaveLength(3);
		expect(notes.pulls).toEqual([]);
	});

	test('case 12: many deleted at once: the person is asked first', async () => {
		const many = ['d', 'e', 'f', 'g'].map(name => anEvent(name));
		many.forEach(event => notes.want(event));
		await device.sync();
		for (const event of many) await person.delete(`: ${event.source}`);
		await person.delete('anna');
		const report = await device.sync();
		expect(report.vanished).toHaveLength(5);
		expect(notes.pulls).toEqual([]);
		expect((await device.sync()).vanished).toHaveLength(5);
		expect(said(await device.sync({ vanished: 'dismiss' }))).toEqual([0, 0, 0, 0, 5]);
	});

	test('case 16: Radicale is killed in the middle and comes back', async () => {
		await device.sync();
		notes.want(anEvent('dora'));
		device.between = send => async (url, init) => {
			if (init?.method === 'PUT') await radicale.kill();
			return send(url, init);
		};
		await expect(device.sync()).rejects.toMatchObject({ trouble: 'offline' });
		device.between = send => send;
		await radicale.start();
		expect(said(await device.sync())).toEqual([1, 0, 0, 0, 0]);
		expect(notes.pulls).toEqual([]);
		expect(await person.titles()).toHaveLength(4);
		expect(fs.readdirSync(radicale.calendars)).toContain(`calendar-${count}`);
	});
});

test('an event in its zone stands at that moment', async () => {
	const event: CalendarEvent = { ...anEvent('ines'), kind: 'interview', zone: 'America/New_York' as Zone, time: aTime('2026-11-25T17:30Z') };
	notes.want(event);
	await device.sync();
	expect((await person.event('ines')).getFirstPropertyValue('transp')).toBe('OPAQUE');
	device.memory.saved.clear();
	expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
});
