/** The sync with the real client over HTTP: what the calendar holds after each run, and how many requests that took. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anEvent, VAULT } from '../../kit/calendar-events';
import type { Calendar } from '../../servers/google/calendar';
import type { StoredEvent } from '../../servers/google/event-rules';
import { startGoogle, type RunningGoogle } from '../../servers/google/start';
import { Device, NotesAtHand } from './device';

let running: RunningGoogle;
let calendar: Calendar, notes: NotesAtHand, device: Device;
beforeAll(async () => { running = await startGoogle(); });
afterAll(() => running.stop());

const aDevice = (vault = VAULT, of = notes): Promise<Device> => new Device(running.google, fetch, running.url, calendar, of, vault).signIn();
const standing = (): StoredEvent[] => [...calendar.events.values()].map(({ event }) => event).filter(({ status }) => status !== 'cancelled');
const titles = (): string[] => standing().map(({ summary = '' }) => summary).sort();
/** The requests that the work makes. */
async function requests(work: () => Promise<unknown>): Promise<string[]> {
	const from = running.google.log.length;
	await work();
	return running.google.log.slice(from).map(line => line.replace(/ .*\/events(\/.*)?$/, ''));
}
/** As the person does it in Google's own pages. */
const person = {
	event: (title: string) => standing().find(({ summary }) => summary?.includes(title))!,
	patch(title: string, change: Record<string, unknown>): void { calendar.patch(person.event(title).id, change, null); },
	delete(title: string): void { calendar.delete(person.event(title).id, null); },
};
const allDay = (day: string, end: string): Record<string, unknown> => ({ start: { date: day }, end: { date: end } });

const a = anEvent('anna'), b = anEvent('ben', { time: '2026-11-24T14:00Z', location: 'Main St 1' }), c = anEvent('cleo');
beforeEach(async () => {
	calendar = running.google.addCalendar('Job search');
	notes = new NotesAtHand(a, b, c);
	device = await aDevice();
});

describe('what stands in the calendar', () => {
	test('an event as Google has it', async () => {
		await device.sync();
		expect(person.event('ben')).toMatchObject({
			summary: 'Thank-you letter: ben', description: `${b.description}\n\n${b.url}`, location: 'Main St 1', transparency: 'transparent',
			start: { dateTime: '2026-11-24T14:30:00+01:00', timeZone: 'Europe/Berlin' }, end: { dateTime: '2026-11-24T15:00:00+01:00', timeZone: 'Europe/Berlin' },
			reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 120 }, { method: 'popup', minutes: 15 }] },
			extendedProperties: { private: { vault: 'vault-1', vaultName: 'Job search', source: 'ben' } },
		});
		expect(person.event('anna')).toMatchObject(allDay('2026-11-24', '2026-11-25'));
	});

	test('the morning alarm of a day rings the morning before, since none can follow the start', async () => {
		notes.want(anEvent('anna', { alarms: [360, -540] }));
		await device.sync();
		expect(person.event('anna').reminders?.overrides?.map(({ minutes }) => minutes)).toEqual([360, 900]);
	});

	test('cases 1 and 18: one write for each event, one list where nothing changed, and nothing is kept anew', async () => {
		expect(await requests(() => device.sync())).toEqual(['GET', 'POST', 'POST', 'POST']);
		expect(await requests(() => device.sync())).toEqual(['GET']);
		const { writes } = device.memory;
		expect(await requests(() => device.sync())).toEqual(['GET']);
		expect(device.memory.writes).toBe(writes);
	});

	test('case 18: one write for one change, for one removal, for one made again', async () => {
		await device.sync();
		notes.want(anEvent('anna', { time: '2026-11-30' }));
		expect(await requests(() => device.sync())).toEqual(['GET', 'PATCH']);
		notes.wants.delete('ben');
		expect(await requests(() => device.sync())).toEqual(['GET', 'PATCH']);
		expect(titles()).toEqual(['Thank-you letter: anna', 'Thank-you letter: cleo']);
		notes.want(b);
		expect(await requests(() => device.sync())).toEqual(['GET', 'PUT']);
		expect(await requests(() => device.sync())).toEqual(['GET']);
		expect(notes.pulls).toEqual([]);
	});

	test('one that Google does not bring back is made again beside its grave, once', async () => {
		await device.sync();
		calendar.revivable = false;
		notes.wants.delete('anna');
		await device.sync();
		notes.want(a);
		expect(await device.sync()).toMatchObject({ changed: 1 });
		expect([titles(), await requests(() => device.sync())]).toEqual([[a.title, b.title, c.title], ['GET']]);
		device.memory.saved.clear();
		await device.sync();
		expect(titles()).toHaveLength(3);
	});

	test('a day that becomes a time of day, and back', async () => {
		await device.sync();
		notes.want(anEvent('anna', { time: '2026-11-24T09:00Z' }));
		await device.sync();
		expect(person.event('anna').start.date).toBeUndefined();
		notes.want(a);
		expect(await device.sync()).toMatchObject({ changed: 1 });
		expect(person.event('anna')).toMatchObject(allDay('2026-11-24', '2026-11-25'));
	});

	test('case 20, zero, negative and very long: a sane event or a refusal that stops nobody else', async () => {
		notes.want({ ...b, time: { allDay: false, start: b.time.start, end: b.time.start } as never });
		notes.want({ ...a, time: { allDay: true, start: '2026-11-24', end: '2026-11-24' } as never, title: '😀'.repeat(3000), description: 'x'.repeat(20_000) });
		expect(await device.sync()).toMatchObject({ created: 3, refused: [] });
		notes.want(anEvent('dora'));
		notes.want(anEvent('emil'));
		running.google.faults.push({ mishap: { what: 'refuse', status: 400, reason: 'invalid' }, on: asked => asked.body.includes('dora') });
		expect(await device.sync()).toMatchObject({ created: 1, refused: [{ title: 'Thank-you letter: dora', reason: expect.stringContaining('400') as string }] });
	});
});

describe('what the person does in Google', () => {
	beforeEach(() => device.sync());

	test('moving snoozes to that day, and the next run has nothing to do', async () => {
		person.patch('anna', allDay('2026-11-27', '2026-11-28'));
		expect(await device.sync()).toMatchObject({ snoozed: 1, changed: 1, conflicts: [] });
		expect(notes.pulls).toEqual(['snooze anna 2026-11-27']);
		expect(await requests(() => device.sync())).toEqual(['GET']);
		expect(notes.pulls).toHaveLength(1);
	});

	test('moving to a time of day snoozes to its end', async () => {
		person.patch('anna', { start: { dateTime: '2026-11-27T09:00:00+01:00', date: null }, end: { dateTime: '2026-11-27T10:00:00+01:00', date: null } });
		await device.sync();
		expect(notes.pulls).toEqual(['snooze anna 2026-11-27T09:00:00+00:00']);
		expect(person.event('anna').start.dateTime).toBe('2026-11-27T09:00:00+01:00');
	});

	test('case 12: deleting dismisses, once; reopened in the notes it comes back', async () => {
		person.delete('anna');
		expect(await device.sync()).toMatchObject({ dismissed: 1, created: 0, changed: 0 });
		expect(await requests(() => device.sync())).toEqual(['GET']);
		notes.want(a);
		expect(await device.sync()).toMatchObject({ dismissed: 0, changed: 1 });
		expect([notes.pulls, titles().length]).toEqual([['dismiss anna'], 3]);
	});

	test('deleting with the other setting brings it back', async () => {
		person.delete('anna');
		expect(await device.sync({ deleted: 'make again' })).toMatchObject({ dismissed: 0, changed: 1 });
		expect(titles()).toHaveLength(3);
	});

	test('case 13: their title, notes, place, colour and reminders stay when the note changes the day', async () => {
		person.patch('anna', { summary: 'Thank Anna!', description: `${person.event('anna').description!}\n\nMention the dog.`, location: 'Desk', colorId: '11', reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 5 }] } });
		notes.want(anEvent('anna', { time: '2026-11-30', description: 'Acme met you on Sun 29 Nov.' }));
		expect(await device.sync()).toMatchObject({ changed: 1, conflicts: [] });
		expect(person.event('Anna!')).toMatchObject({
			description: `Acme met you on Sun 29 Nov.\n\n${a.url}\n\nMention the dog.`, location: 'Desk', colorId: '11', ...allDay('2026-11-30', '2026-12-01'),
			reminders: { overrides: [{ method: 'popup', minutes: 5 }] },
		});
		expect(await requests(() => device.sync())).toEqual(['GET']);
	});

	test('where both moved it the note wins, and the report says so', async () => {
		person.patch('anna', allDay('2026-11-27', '2026-11-28'));
		notes.want(anEvent('anna', { time: '2026-11-30' }));
		const { conflicts, changed, snoozed } = await device.sync();
		expect([changed, snoozed, conflicts.map(({ event, what }) => `${event.source} ${what}`)]).toEqual([1, 0, ['anna time']]);
		expect(person.event('anna')).toMatchObject(allDay('2026-11-30', '2026-12-01'));
		expect(await device.sync()).toMatchObject({ changed: 0, conflicts: [] });
	});

	test('case 6: a copy that they made of an event is theirs', async () => {
		const { id: _id, iCalUID: _uid, etag: _etag, ...copied } = person.event('anna');
		const copy = calendar.insert({ ...copied });
		expect(await requests(() => device.sync())).toEqual(['GET']);
		notes.wants.clear();
		await device.sync();
		expect(standing().map(({ id }) => id)).toEqual([copy.id]);
	});

	test('case 12: many deleted at once are left alone until they said what it means', async () => {
		for (const title of ['anna', 'ben', 'cleo']) person.delete(title);
		for (let run = 0; run < 2; run++) expect(await device.sync()).toMatchObject({ dismissed: 0, changed: 0, vanished: [{}, {}, {}] });
		expect(notes.pulls).toEqual([]);
		expect(await device.sync({ vanished: 'make again' })).toMatchObject({ changed: 3, vanished: [] });
		for (const title of ['anna', 'ben', 'cleo']) person.delete(title);
		expect(await device.sync({ vanished: 'dismiss' })).toMatchObject({ dismissed: 3 });
		expect(await requests(() => device.sync())).toEqual(['GET']);
	});

	test('case 12: the calendar itself deleted: nothing is dismissed, and they are told', async () => {
		running.google.calendars.delete(calendar.id);
		await expect(device.sync()).rejects.toMatchObject({ trouble: 'calendar gone' });
		expect(notes.pulls).toEqual([]);
	});

	test('events of theirs are never touched', async () => {
		const theirs = calendar.insert({ ...allDay('2026-11-24', '2026-11-25'), summary: 'Thank-you letter: anna' });
		notes.wants.clear();
		await device.sync();
		expect(standing()).toEqual([theirs]);
	});
});

describe('other devices and vaults', () => {
	test('case 5: two devices that sync for the first time at one moment make one event each', async () => {
		const other = await aDevice();
		await Promise.all([device.sync(), other.sync()]);
		expect(titles()).toHaveLength(3);
		expect(await requests(() => other.sync())).toEqual(['GET']);
		expect(notes.pulls).toEqual([]);
	});

	test('what one device withdraws, another whose notes are behind does not dismiss', async () => {
		await device.sync();
		const behind = new NotesAtHand(a, b, c), other = await aDevice(VAULT, behind);
		await other.sync();
		notes.wants.delete('anna');
		await device.sync();
		await other.sync();
		expect(behind.pulls).toEqual([]);
	});

	test('case 2: after a reinstall with the data lost, nothing is written', async () => {
		await device.sync();
		const again = await aDevice({ id: 'vault-9', name: VAULT.name });
		expect(await requests(() => again.sync())).toEqual(['GET']);
		notes.wants.delete('anna');
		await again.sync();
		expect(titles()).toHaveLength(2);
	});

	test('two vaults with the same follow-ups keep an event each, and never touch the other\'s', async () => {
		await device.sync();
		const theirs = new NotesAtHand(a, b), other = await aDevice({ id: 'vault-2', name: 'Coaching' }, theirs);
		expect(await other.sync()).toMatchObject({ created: 2 });
		expect(titles()).toHaveLength(5);
		expect(await requests(() => other.sync())).toEqual(['GET']);
		theirs.wants.clear();
		await other.sync();
		notes.wants.delete('cleo');
		await device.sync();
		expect(titles()).toEqual(['Thank-you letter: anna', 'Thank-you letter: ben']);
	});

	test('an event that was imported from our file is taken over', async () => {
		calendar.import({ ...allDay('2026-11-24', '2026-11-25'), iCalUID: a.uid, summary: a.title });
		expect(await device.sync()).toMatchObject({ created: 2, changed: 1 });
		expect(titles()).toHaveLength(3);
		expect(await requests(() => device.sync())).toEqual(['GET']);
	});

	test('case 14: another calendar is chosen: the events move with what the person wrote, and none stays', async () => {
		await device.sync();
		person.patch('anna', { summary: 'Thank Anna!' });
		await device.sync();
		const old = calendar;
		device.calendar = calendar = running.google.addCalendar('Work');
		expect(await device.sync()).toMatchObject({ created: 0 });
		expect([titles(), [...old.events.values()].filter(({ event }) => event.status !== 'cancelled')]).toEqual([['Thank Anna!', 'Thank-you letter: ben', 'Thank-you letter: cleo'], []]);
		expect(await requests(() => device.sync())).toEqual(['GET']);
	});

	test('and where the sign-in reaches only our own calendars, they are made there anew', async () => {
		await device.sync();
		const old = calendar;
		device.calendar = calendar = running.google.addCalendar('Work');
		await device.signIn(['https://www.googleapis.com/auth/calendar.app.created']);
		await device.sync();
		expect([titles().length, [...old.events.values()].filter(({ event }) => event.status !== 'cancelled')]).toEqual([3, []]);
	});
});

describe('what a device remembers', () => {
	const garbage: [string, (saved: Map<string, string>) => void][] = [
		['nothing', saved => saved.clear()],
		['a sync token of nobody', saved => saved.set('~token', '"CPDAlvWDx70CEPDAlvWDx70CGAU="')],
		['no token', saved => saved.delete('~token')],
		['events that are none', saved => { for (const key of saved.keys()) saved.set(key, '{"etag":7}'); }],
		['half of it', saved => { for (const key of [...saved.keys()].slice(0, 2)) saved.delete(key); }],
		['a number', saved => saved.set('~calendar', '42')],
	];
	test.each(garbage)('case 16, %s: it is rebuilt, and nothing is written anywhere', async (_says, damage) => {
		await device.sync();
		damage(device.memory.saved);
		const log = await requests(() => device.sync());
		expect(log.filter(method => method === 'PATCH' || method === 'PUT' || method === 'DELETE')).toEqual([]);
		expect([titles().length, notes.pulls]).toEqual([3, []]);
		expect(await requests(() => device.sync())).toEqual(['GET']);
	});

	test('case 15: a sync token that Google no longer takes: a full list, nothing doubled', async () => {
		await device.sync();
		calendar.epoch++;
		expect(await requests(() => device.sync())).toEqual(['GET', 'GET']);
		expect(titles()).toHaveLength(3);
	});

	test('case 15: 2,600 events come in pages', async () => {
		for (let index = 0; index < 2600; index++) notes.want(anEvent(`many-${index}`));
		await device.sync();
		device.memory.saved.clear();
		expect(await requests(() => device.sync())).toEqual(['GET', 'GET']);
		expect(standing()).toHaveLength(2603);
	});
});
