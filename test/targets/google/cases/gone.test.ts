/** Case 12: an event that is gone, many that are gone at once, a calendar that is gone. */
import { describe, expect, test } from 'vitest';
import { anEvent } from '../../../kit/calendar-events';
import { Refusal } from '../../../servers/google/answer';
import { isList, WRITES } from '../../../servers/google/faults';
import { AFTER, ANNA, KINDS, LATER } from '../../three-events';
import { googleAtHand } from '../google-at-hand';

const here = googleAtHand();

describe('case 12, change', () => {
	const GONE: [string, () => Promise<void> | void][] = [
		['404', () => here.strike({ what: 'refuse', status: 404, reason: 'notFound' }, WRITES.change)],
		['410', () => here.strike({ what: 'refuse', status: 410, reason: 'deleted' }, WRITES.change)],
		['cancelled in the list', () => here.person.delete('anna')],
		[
			'cancelled between list and write',
			() =>
				here.strike(
					{ what: 'meanwhile', happens: () => here.person.delete('anna') },
					WRITES.change,
				),
		],
	];
	test.each(GONE)('%s: it is dismissed, once', async (_says, vanish) => {
		await here.prepare('change');
		await vanish();
		expect(await here.device.sync()).toMatchObject({
			dismissed: 1,
			created: 0,
			changed: 0,
			refused: [],
		});
		expect(here.notes.pulls).toEqual(['dismiss anna']);
		expect(await here.device.sync()).toMatchObject({ dismissed: 0, created: 0, changed: 0 });
		expect(here.notes.pulls).toHaveLength(1);
	});
	test.each(GONE)('%s: or made again, where the setting says so', async (_says, vanish) => {
		await here.prepare('change');
		await vanish();
		expect(await here.device.sync({ deleted: 'recreate' })).toMatchObject({
			dismissed: 0,
			changed: 1,
			refused: [],
		});
		await here.settled('change');
	});
	test('dismissed, then reopened in the notes: it comes back', async () => {
		await here.prepare('change');
		here.person.delete('anna');
		await here.device.sync();
		here.notes.want(LATER);
		expect(await here.device.sync()).toMatchObject({ dismissed: 0, changed: 1 });
		expect(here.days()).toEqual(AFTER.change);
	});
});

describe('case 12, remove', () => {
	test.each<[string, () => void]>([
		['404', () => here.strike({ what: 'refuse', status: 404, reason: 'notFound' }, WRITES.remove)],
		['410', () => here.strike({ what: 'refuse', status: 410, reason: 'deleted' }, WRITES.remove)],
		[
			'cancelled between list and write',
			() =>
				here.strike(
					{ what: 'meanwhile', happens: () => here.person.delete('anna') },
					WRITES.remove,
				),
		],
	])('%s: it is gone, which is what was wanted', async (_says, vanish) => {
		await here.prepare('remove');
		vanish();
		expect(await here.device.sync()).toMatchObject({ dismissed: 0, refused: [] });
		here.mend();
		await here.device.sync();
		expect(here.notes.pulls).toEqual([]);
	});
	test('cancelled in the list: nothing is written, to the notes neither', async () => {
		await here.prepare('remove');
		here.person.delete('anna');
		expect(await here.requests(() => here.device.sync())).toEqual(['GET']);
		await here.settled('remove');
	});
});

describe('case 12, create', () => {
	test.each([
		undefined,
		new Refusal(403, 'forbidden', 'Forbidden'),
		new Refusal(410, 'deleted', 'Resource has been deleted'),
	])(
		'one that was withdrawn is made again in its place, or beside its grave where Google does not bring it back (%s)',
		async refusal => {
			await here.prepare('remove');
			await here.device.sync();
			here.calendar.notRevivable = refusal;
			here.notes.want(ANNA);
			await here.device.sync();
			await here.settled('create');
			here.device.memory.saved.clear();
			await here.device.sync();
			await here.settled('create');
		},
	);
});

test("case 12, our own removal is no deletion of the person's, though all that Google tells of it is an id", async () => {
	await here.device.sync();
	here.calendar.bareWhenDeleted = true;
	here.notes.wants.delete('anna');
	await here.device.sync();
	here.notes.want(ANNA);
	expect(await here.device.sync()).toMatchObject({ changed: 1, dismissed: 0 });
	await here.settled('create');
	here.person.delete('ben');
	expect(await here.device.sync()).toMatchObject({ dismissed: 1 });
});

describe.each(KINDS)('case 12, %s while the calendar is gone', kind => {
	test.each([
		['before the list', isList],
		['between list and write', WRITES[kind]],
	] as const)(
		'%s: nothing is dismissed or forgotten, and the person is told',
		async (_says, when) => {
			await here.prepare(kind);
			const { calendar } = here;
			here.strike(
				{ what: 'meanwhile', happens: () => void here.google.calendars.delete(calendar.id) },
				when,
			);
			for (let run = 0; run < 2; run++) {
				await expect(here.device.sync()).rejects.toMatchObject({
					code: 'calendar-gone',
					message: expect.stringContaining('Job search') as string,
				});
			}
			expect(here.notes.pulls).toEqual([]);
			here.google.calendars.set(calendar.id, calendar);
			await here.device.sync();
			await here.settled(kind);
		},
	);
});

describe('case 12, many that vanish at once', () => {
	const all = ['anna', 'ben', 'cleo'];
	const vanish = (): void => all.forEach(source => here.person.delete(source));

	test.each<[string, () => void]>([
		['with nothing else to do', () => undefined],
		[
			'while they are to be changed',
			() => all.forEach(source => here.notes.want(anEvent(source, { time: '2026-12-01' }))),
		],
	])('%s: left alone until they said what it means', async (_says, edit) => {
		await here.device.sync();
		vanish();
		edit();
		for (let run = 0; run < 2; run++) {
			expect(await here.device.sync()).toMatchObject({
				dismissed: 0,
				changed: 0,
				created: 0,
				vanished: [{}, {}, {}],
			});
		}
		expect(here.notes.pulls).toEqual([]);
		expect(await here.device.sync({ vanished: 'recreate' })).toMatchObject({
			changed: 3,
			dismissed: 0,
			vanished: [],
		});
		expect(here.standing()).toHaveLength(3);
		vanish();
		expect(await here.device.sync({ vanished: 'dismiss' })).toMatchObject({
			dismissed: 3,
			changed: 0,
		});
		expect(await here.requests(() => here.device.sync())).toEqual(['GET']);
	});
	test('while they are to be removed: nothing is left to ask', async () => {
		await here.device.sync();
		vanish();
		here.notes.wants.clear();
		expect(await here.device.sync()).toMatchObject({
			dismissed: 0,
			removed: 0,
			vanished: [],
			requests: 1,
		});
		expect(here.notes.pulls).toEqual([]);
	});
	test('while another is to be created: that one is', async () => {
		await here.device.sync();
		vanish();
		here.notes.want(anEvent('dora'));
		expect(await here.device.sync()).toMatchObject({
			created: 1,
			dismissed: 0,
			vanished: [{}, {}, {}],
		});
		expect(here.days()).toEqual(['dora 2026-11-24']);
	});
});
