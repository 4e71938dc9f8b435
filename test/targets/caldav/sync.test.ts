/** The sync against the real Radicale: what the calendar holds after each run, and how many requests that took. */
import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../../src/core/calendar/event';
import type { Instant, Zone } from '../../../src/core/time/instant';
import { renderEvent } from '../../../src/targets/ical/render-event';
import { anEvent, aTime } from '../../kit/calendar-events';
import { NotesAtHand } from '../../kit/notes-at-hand';
import { readWithPython } from '../../kit/read-ical';
import type { Device } from './device';
import type { Person } from './person';
import { ANNA, BEN } from '../three-events';
import { radicaleAtHand } from './radicale-at-hand';

const here = radicaleAtHand();
let person: Person, notes: NotesAtHand, device: Device;
beforeEach(() => void ({ person, notes, device } = here));

const said = (of: {
	created: number;
	changed: number;
	removed: number;
	snoozed: number;
	dismissed: number;
}): number[] => [of.created, of.changed, of.removed, of.snoozed, of.dismissed];
const TITLES = ['Thank-you letter: anna', 'Thank-you letter: ben', 'Thank-you letter: cleo'];

describe('what stands in the calendar', () => {
	test('an event as every reader understands it', async () => {
		await device.sync();
		const texts = person.events().map(({ text }) => text);
		const read = readWithPython(texts).flat();
		expect(read.find(({ title }) => title === TITLES[1])).toMatchObject({
			uid: 'ben@interview-follow-up',
			description: BEN.description,
			location: 'Main St 1',
			url: BEN.url,
			start: '2026-11-24T13:30:00Z',
			end: '2026-11-24T14:00:00Z',
			alarms: [120, 15],
			status: 'CONFIRMED',
		});
		expect(read.find(({ title }) => title === TITLES[0])).toMatchObject({
			start: '2026-11-24',
			end: '2026-11-25',
		});
		for (const line of texts.join('').split('\r\n')) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		}
	});

	test('cases 1 and 18: one request for each event, one where nothing changed, and nothing is kept anew', async () => {
		expect(said(await device.sync())).toEqual([3, 0, 0, 0, 0]);
		// The last one asks for the token that stands for what was empty before.
		expect(device.log).toEqual(['REPORT 207', 'PUT 201', 'PUT 201', 'PUT 201', 'REPORT 207']);
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
		expect(person.titles()).toEqual(['Letter to Anna', TITLES[2]]);
		expect(person.event('Letter to Anna').getFirstPropertyValue('sequence')).toBe(1);
		expect(notes.pulls).toEqual([]);
	});

	test.each([
		'# & < > " \' ]]>',
		'a;b,c\\n\\',
		'見積もり 👩‍👩‍👧‍👧 '.repeat(30).trim(),
		'é e\u0301',
		'\u0007tab\tnull',
	])('odd texts come back as they were written (%j)', async title => {
		notes.want(anEvent('anna', { title, description: `${title}\n${title}`, location: title }));
		await device.sync();
		device.memory.saved.clear();
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
	});

	test('case 6: events of others are never touched', async () => {
		await person.add('Dentist');
		const before = person.found('Dentist');
		await device.sync();
		notes.wants.clear();
		await device.sync();
		expect(person.titles()).toEqual(['Dentist']);
		expect(person.found('Dentist')).toEqual(before);
	});

	test('two vaults in one calendar never touch each other, though their notes are alike', async () => {
		const otherNotes = new NotesAtHand(ANNA, BEN);
		const other = here.aDevice({ id: 'vault-2', name: 'Coaching' }, otherNotes);
		await device.sync();
		expect(said(await other.sync())).toEqual([2, 0, 0, 0, 0]);
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		expect(
			(await person.send('PROPFIND', '', undefined, { depth: '1' }).then(one => one.text())).match(
				/\.ics</g,
			),
		).toHaveLength(5);
		otherNotes.wants.clear();
		expect(said(await other.sync())).toEqual([0, 0, 2, 0, 0]);
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		expect(person.titles()).toEqual(TITLES);
	});

	test('an event imported from the iCal file is adopted', async () => {
		await person.put(
			'imported.ics',
			`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${renderEvent(ANNA, { sequence: 4, at: 0 as Instant })}END:VCALENDAR\r\n`,
		);
		expect(said(await device.sync())).toEqual([2, 1, 0, 0, 0]);
		expect(person.titles()).toEqual(TITLES);
		expect(person.found(TITLES[0]!).url).toContain('imported.ics');
	});
});

describe('what the person did there', () => {
	beforeEach(async () => void (await device.sync()));

	test('a moved event snoozes', async () => {
		await person.move('anna', '2026-11-27', '2026-11-28');
		expect(said(await device.sync())).toEqual([0, 1, 0, 1, 0]);
		expect(notes.pulls).toEqual(['snooze anna 2026-11-27']);
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		expect(person.event('anna').getFirstPropertyValue('dtstart')?.toString()).toBe('2026-11-27');
	});

	test('a time in a zone of theirs is understood, with its rules or without', async () => {
		await person.change('ben', event => {
			for (const [name, text] of [
				['dtstart', '2026-11-26T18:30:00'],
				['dtend', '2026-11-26T19:00:00'],
			] as const) {
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
		expect(said(await device.sync({ moved: 'put-back' }))).toEqual([0, 1, 0, 0, 0]);
		expect(person.event('anna').getFirstPropertyValue('dtstart')?.toString()).toBe('2026-11-24');
		expect(notes.pulls).toEqual([]);
	});

	test('their own words, categories and attendees stay when ours change', async () => {
		await person.change('ben', event => {
			event.updatePropertyWithValue('description', `${BEN.description}\n\nRing twice`);
			event.addPropertyWithValue('categories', 'Important');
			event.addPropertyWithValue('x-apple-travel-advisory-behavior', 'AUTOMATIC');
		});
		expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
		notes.want({ ...BEN, title: 'Write to Ben', description: 'New reasons' });
		await device.sync();
		const event = person.event('Write to Ben');
		expect(event.getFirstPropertyValue('description')).toBe('New reasons\n\nRing twice');
		expect(event.getFirstPropertyValue('categories')).toBe('Important');
		expect(event.hasProperty('x-apple-travel-advisory-behavior')).toBe(true);
	});

	test('case 13: a title of theirs stays; where the note changes it too, the note wins and they are told', async () => {
		await person.change('anna', event => void event.updatePropertyWithValue('summary', 'anna!'));
		expect((await device.sync()).conflicts).toEqual([]);
		expect(person.titles()).toContain('anna!');
		notes.want(anEvent('anna', { title: 'Letter to anna' }));
		expect((await device.sync()).conflicts).toMatchObject([{ what: 'title', theirs: 'anna!' }]);
		expect(person.titles()).toContain('Letter to anna');
	});

	test('a program that drops our properties changes nothing', async () => {
		await person.change('anna', event => {
			for (const { name } of event.getAllProperties()) {
				if (name.startsWith('x-interview')) {
					event.removeAllProperties(name);
				}
			}
			event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString('2026-11-26'));
			event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString('2026-11-27'));
		});
		await device.sync();
		expect(notes.pulls).toEqual(['snooze anna 2026-11-26']);
		expect(person.titles()).toEqual(TITLES);
	});
});

test('an event in its zone stands at that moment', async () => {
	const event: CalendarEvent = {
		...anEvent('ines'),
		kind: 'interview',
		zone: 'America/New_York' as Zone,
		time: aTime('2026-11-25T17:30Z'),
	};
	notes.want(event);
	await device.sync();
	expect(person.event('ines').getFirstPropertyValue('transp')).toBe('OPAQUE');
	device.memory.saved.clear();
	expect(said(await device.sync())).toEqual([0, 0, 0, 0, 0]);
});
