/** The sync with the real client over HTTP: what stands in the calendar, and who else is there. What goes wrong is in cases/. */
import { describe, expect, test } from 'vitest';
import { anEvent, VAULT } from '../../kit/calendar-events';
import { NotesAtHand } from './device';
import { ANNA, BEN, CLEO } from '../three-events';
import { allDay, googleAtHand } from './google-at-hand';

const here = googleAtHand();

describe('what stands in the calendar', () => {
	test('an event as Google has it', async () => {
		await here.device.sync();
		expect(here.person.event('ben')).toMatchObject({
			summary: 'Thank-you letter: ben',
			description: `${BEN.description}\n\n${BEN.url}`,
			location: 'Main St 1',
			transparency: 'transparent',
			start: { dateTime: '2026-11-24T14:30:00+01:00', timeZone: 'Europe/Berlin' },
			end: { dateTime: '2026-11-24T15:00:00+01:00', timeZone: 'Europe/Berlin' },
			reminders: {
				useDefault: false,
				overrides: [
					{ method: 'popup', minutes: 120 },
					{ method: 'popup', minutes: 15 },
				],
			},
			extendedProperties: { private: { vault: 'vault-1', vaultName: 'Job search', source: 'ben' } },
		});
		expect(here.person.event('anna')).toMatchObject(allDay('2026-11-24', '2026-11-25'));
	});

	test('the morning alarm of a day rings the morning before, since none can follow the start', async () => {
		here.notes.want(anEvent('anna', { alarms: [360, -540] }));
		await here.device.sync();
		expect(here.person.event('anna').reminders?.overrides?.map(({ minutes }) => minutes)).toEqual([
			360, 900,
		]);
	});

	test('a day that becomes a time of day, and back', async () => {
		await here.device.sync();
		here.notes.want(anEvent('anna', { time: '2026-11-24T09:00Z' }));
		await here.device.sync();
		expect(here.person.event('anna').start.date).toBeUndefined();
		here.notes.want(ANNA);
		expect(await here.device.sync()).toMatchObject({ changed: 1 });
		expect(here.person.event('anna')).toMatchObject(allDay('2026-11-24', '2026-11-25'));
	});

	test('texts longer than Google takes are cut, and one that it refuses all the same stops nobody else', async () => {
		here.notes.want({ ...ANNA, title: '😀'.repeat(3000), description: 'x'.repeat(20_000) });
		expect(await here.device.sync()).toMatchObject({ created: 3, refused: [] });
		here.notes.want(anEvent('dora'));
		here.notes.want(anEvent('emil'));
		here.strike({ what: 'refuse', status: 400, reason: 'invalid' }, asked =>
			asked.body.includes('dora'),
		);
		expect(await here.device.sync()).toMatchObject({
			created: 1,
			refused: [
				{ title: 'Thank-you letter: dora', reason: expect.stringContaining('400') as string },
			],
		});
	});
});

describe('other devices and vaults', () => {
	test('what one device withdraws, another whose notes are behind does not dismiss', async () => {
		await here.device.sync();
		const behind = new NotesAtHand(...here.notes.wants.values()),
			other = await here.aDevice(VAULT, behind);
		await other.sync();
		here.notes.wants.delete('anna');
		await here.device.sync();
		await other.sync();
		expect(behind.pulls).toEqual([]);
	});

	test('what such a device withdraws comes back with the words that the person gave it', async () => {
		await here.device.sync();
		here.person.patch('anna', { summary: 'Thank Anna!' });
		const behind = await here.aDevice(VAULT, new NotesAtHand(BEN, CLEO));
		expect(await behind.sync()).toMatchObject({ removed: 1 });
		expect(await here.device.sync()).toMatchObject({ changed: 1 });
		expect(here.titles()).toContain('Thank Anna!');
	});

	test('two vaults with the same follow-ups keep an event each, and never touch the other’s', async () => {
		await here.device.sync();
		const theirs = new NotesAtHand(ANNA, BEN),
			other = await here.aDevice({ id: 'vault-2', name: 'Coaching' }, theirs);
		expect(await other.sync()).toMatchObject({ created: 2 });
		expect(here.titles()).toHaveLength(5);
		expect(await here.requests(() => other.sync())).toEqual(['GET']);
		theirs.wants.clear();
		await other.sync();
		here.notes.wants.delete('cleo');
		await here.device.sync();
		expect(here.titles()).toEqual(['Thank-you letter: anna', 'Thank-you letter: ben']);
	});

	test('an event that was imported from our file is taken over', async () => {
		here.calendar.import({
			...allDay('2026-11-24', '2026-11-25'),
			iCalUID: ANNA.uid,
			summary: ANNA.title,
		});
		expect(await here.device.sync()).toMatchObject({ created: 2, changed: 1 });
		expect(here.titles()).toHaveLength(3);
		expect(await here.requests(() => here.device.sync())).toEqual(['GET']);
	});
});
