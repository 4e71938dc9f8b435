/** Cases 12, 13 and 15: what somebody else did to an event or to the calendar, before we look and between our look and our write, for each kind of write. */
import { describe, expect, test } from 'vitest';
import { anEvent } from '../../../kit/calendar-events';
import { isList, WRITES, type Mishap } from '../mishaps';
import { AFTER, ANNA, BEN, KINDS, LATER } from '../../three-events';
import { radicaleAtHand } from '../radicale-at-hand';

const here = radicaleAtHand();
const answer = (status: number, body = ''): Mishap => ({ what: 'answer', status, body });
const meanwhile = (happens: () => unknown): Mishap => ({ what: 'meanwhile', happens });

describe('case 12, change', () => {
	const GONE: [string, () => Promise<void> | void][] = [
		[
			'404',
			() =>
				[meanwhile(() => here.person.delete('anna')), answer(404)].forEach(mishap =>
					here.strike(mishap, WRITES.change),
				),
		],
		[
			'410',
			() =>
				[meanwhile(() => here.person.delete('anna')), answer(410)].forEach(mishap =>
					here.strike(mishap, WRITES.change),
				),
		],
		['deleted before the list', () => here.person.delete('anna')],
		[
			'deleted between list and write',
			() =>
				here.strike(
					meanwhile(() => here.person.delete('anna')),
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
		expect(await here.device.sync()).toMatchObject({ dismissed: 0, created: 0, changed: 0 });
		expect(here.notes.pulls).toEqual(['dismiss anna']);
	});
	test.each(GONE)('%s: or made again, where the setting says so', async (_says, vanish) => {
		await here.prepare('change');
		await vanish();
		expect(await here.device.sync({ deleted: 'recreate' })).toMatchObject({
			dismissed: 0,
			refused: [],
		});
		await here.settled('change');
	});
	test('dismissed, then reopened in the notes: it comes back', async () => {
		await here.prepare('change');
		await here.person.delete('anna');
		await here.device.sync();
		here.notes.want(LATER);
		await here.device.sync();
		expect(here.days()).toEqual(AFTER.change);
		expect(here.notes.pulls).toEqual(['dismiss anna']);
	});
});

describe('case 12, remove', () => {
	test.each<[string, () => Promise<void> | void]>([
		['404', () => here.strike({ what: 'answer', status: 404, after: true }, WRITES.remove)],
		['410', () => here.strike({ what: 'answer', status: 410, after: true }, WRITES.remove)],
		['deleted before the list', () => here.person.delete('anna')],
		[
			'deleted between list and write',
			() =>
				here.strike(
					meanwhile(() => here.person.delete('anna')),
					WRITES.remove,
				),
		],
	])('%s: it is gone, which is what was wanted', async (_says, vanish) => {
		await here.prepare('remove');
		await vanish();
		expect(await here.device.sync()).toMatchObject({ dismissed: 0, refused: [] });
		await here.settled('remove');
	});
	test('one that was withdrawn is made again when it is wanted again', async () => {
		await here.prepare('remove');
		await here.device.sync();
		here.notes.want(ANNA);
		await here.device.sync();
		await here.settled('create');
	});
});

describe.each(KINDS)('case 12, %s while the calendar is deleted', kind => {
	test.each([
		['between two runs', isList],
		['in the middle of a run', WRITES[kind]],
	])(
		'%s: nothing is dismissed, the person is told, and made anew it is filled',
		async (_says, when) => {
			await here.prepare(kind);
			here.strike(
				meanwhile(() => here.person.deleteCalendar()),
				when,
			);
			for (let run = 0; run < 2; run++) {
				if (kind === 'remove' && when !== isList && run === 0) {
					await here.device.sync();
				} else {
					await expect(here.device.sync()).rejects.toMatchObject({
						code: 'calendar-gone',
						message: expect.stringContaining('“Private”') as unknown,
					});
				}
			}
			expect(here.notes.pulls).toEqual([]);
			await here.person.make();
			const { vanished } = await here.device.sync();
			if (vanished.length > 0) {
				await here.device.sync({ vanished: 'recreate' });
			}
			await here.settled(kind);
		},
	);
	test('and made anew by somebody before we look', async () => {
		await here.prepare(kind);
		await here.person.deleteCalendar();
		await here.person.make();
		const { vanished } = await here.device.sync();
		expect(here.notes.pulls).toEqual([]);
		if (vanished.length > 0) {
			await here.device.sync({ vanished: 'recreate' });
		}
		await here.settled(kind);
	});
});

test('case 12, one that is made again has the words that the person gave it, and our time', async () => {
	await here.device.sync();
	await here.person.rename('anna', 'My anna');
	await here.person.annotate('My anna', 'Mine');
	await here.device.sync();
	await here.person.delete('My anna');
	expect(await here.device.sync({ deleted: 'recreate' })).toMatchObject({
		changed: 1,
		conflicts: [],
	});
	expect(here.person.event('My anna').getFirstPropertyValue('description')).toBe(
		`${ANNA.description}\nMine`,
	);
	await here.settled('create');
});

describe('case 12, many that vanish at once', () => {
	const all = ['anna', 'ben', 'cleo'];
	const vanish = async (): Promise<void> => {
		for (const name of all) {
			await here.person.delete(name);
		}
	};
	test.each<[string, () => void]>([
		['with nothing else to do', () => undefined],
		[
			'while they are to be changed',
			() => all.forEach(name => here.notes.want(anEvent(name, { time: '2026-12-01' }))),
		],
	])('%s: left alone until they said what it means', async (_says, edit) => {
		await here.device.sync();
		await here.device.sync();
		await vanish();
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
			dismissed: 0,
			vanished: [],
		});
		expect(here.days()).toHaveLength(3);
		await vanish();
		expect(await here.device.sync({ vanished: 'dismiss' })).toMatchObject({ dismissed: 3 });
		expect(await here.requests(() => here.device.sync())).toEqual(['REPORT']);
	});
	test('while they are to be removed: nothing is left to ask', async () => {
		await here.device.sync();
		await vanish();
		here.notes.wants.clear();
		expect(await here.device.sync()).toMatchObject({ dismissed: 0, vanished: [] });
		expect(here.notes.pulls).toEqual([]);
	});
	test('while another is to be created: that one is', async () => {
		await here.device.sync();
		await vanish();
		here.notes.want(anEvent('dora'));
		expect(await here.device.sync()).toMatchObject({
			created: 1,
			dismissed: 0,
			vanished: [{}, {}, {}],
		});
		expect(here.days()).toEqual(['dora 2026-11-24']);
	});
});

describe('case 13, somebody is there between our look and our write', () => {
	const theirs = {
		annotates: () => here.person.annotate('anna', 'Mine'),
		renames: () => here.person.rename('anna', 'My anna'),
		moves: () => here.person.move('anna', '2026-12-24', '2026-12-25'),
	};

	test('they write into it while we change it: theirs stays beside ours', async () => {
		await here.prepare('change');
		here.strike(meanwhile(theirs.annotates), WRITES.change);
		expect(await here.device.sync()).toMatchObject({ changed: 1, conflicts: [] });
		expect(here.person.event('anna').getFirstPropertyValue('description')).toBe(
			`${ANNA.description}\nMine`,
		);
		await here.settled('change');
	});
	test('they rename it while we change its time: their name stays', async () => {
		await here.prepare('change');
		here.strike(meanwhile(theirs.renames), WRITES.change);
		expect(await here.device.sync()).toMatchObject({ changed: 1, conflicts: [] });
		expect(here.person.titles()).toContain('My anna');
		await here.settled('change');
	});
	test('they move it while the note moves it too: the note wins, and they are told', async () => {
		await here.prepare('change');
		here.strike(meanwhile(theirs.moves), WRITES.change);
		expect(await here.device.sync()).toMatchObject({
			changed: 1,
			snoozed: 0,
			conflicts: [{ what: 'time', theirs: { start: '2026-12-24' } }],
		});
		await here.settled('change');
	});
	test('they move it while the note changes its words alone: it is snoozed, and has our words', async () => {
		await here.device.sync();
		here.notes.want({ ...ANNA, title: 'Write to anna' });
		here.strike(meanwhile(theirs.moves), WRITES.change);
		expect(await here.device.sync()).toMatchObject({ snoozed: 1, conflicts: [] });
		expect([here.days()[0], here.person.titles()[2], here.notes.pulls]).toEqual([
			'anna 2026-12-24',
			'Write to anna',
			['snooze anna 2026-12-24'],
		]);
	});
	test.each(Object.entries(theirs))(
		'create: another device was first, and the person %s it in that moment: one event, with what is theirs',
		async (what, does) => {
			await here.prepare('create');
			const other = here.aDevice();
			here.strike(
				meanwhile(async (): Promise<void> => {
					await other.sync();
					await does();
				}),
				WRITES.create,
			);
			await here.device.sync();
			await other.sync();
			expect(here.person.events()).toHaveLength(3);
			expect(here.notes.pulls).toEqual(what === 'moves' ? ['snooze anna 2026-12-24'] : []);
			expect(here.person.titles().includes('My anna')).toBe(what === 'renames');
		},
	);
	test.each(Object.entries(theirs))(
		'remove: the person %s it in that moment: it goes, and no note is touched',
		async (_what, does) => {
			await here.prepare('remove');
			here.strike(meanwhile(does), WRITES.remove);
			expect(await here.device.sync()).toMatchObject({ removed: 1, snoozed: 0, refused: [] });
			await here.settled('remove');
		},
	);
});

describe.each(KINDS)('case 15, %s', kind => {
	const BAD_TOKEN = '<error xmlns="DAV:"><valid-sync-token/></error>';
	test.each<[string, number, string]>([
		['403 valid-sync-token', 403, BAD_TOKEN],
		['409 valid-sync-token', 409, BAD_TOKEN],
		['410', 410, ''],
		['400', 400, ''],
	])(
		'the server takes the token no more (%s): a full list, and nothing doubled',
		async (_says, status, body) => {
			await here.prepare(kind);
			here.strike(answer(status, body), isList);
			await here.device.sync();
			await here.settled(kind);
		},
	);
	test('the real server forgot the token, and something was deleted meanwhile', async () => {
		await here.prepare(kind);
		await here.person.delete('ben');
		here.device.memory.saved.set('~token', `"http://radicale.org/ns/sync/${'0'.repeat(64)}"`);
		expect(await here.device.sync()).toMatchObject({ dismissed: 1 });
		expect(here.days()).toEqual(AFTER[kind].filter(day => !day.startsWith(BEN.source)));
	});
});
