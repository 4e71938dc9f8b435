/** Cases 15 and 16: what a device remembers of the calendar is too old, is garbage, or was never saved because the process died. */
import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../servers/google/answer';
import { isList } from '../../../servers/google/faults';
import { anEvent } from '../../../kit/calendar-events';
import { AFTER, DID, KINDS } from '../../three-events';
import { allDay, googleAtHand } from '../google-at-hand';
import { Life } from '../../../kit/life';

const here = googleAtHand();

describe.each(KINDS)('%s', kind => {
	test('case 15, the sync token is no longer taken (410) while it is to be done: a full list, nothing doubled', async () => {
		await here.prepare(kind);
		here.calendar.epoch++;
		const [first, second, ...writes] = await here.asked(() => here.device.sync());
		expect([first?.query.has('syncToken'), second?.query.has('syncToken'), writes.length]).toEqual([
			true,
			false,
			1,
		]);
		await here.settled(kind);
	});

	test('case 15, 2,600 events of others: pages with identical parameters, in a full list and in one of changes', async () => {
		await here.prepare(kind);
		for (let index = 0; index < 2600; index++) {
			here.calendar.insert({
				...allDay('2026-11-24', '2026-11-25'),
				summary: `Of others ${index}`,
			});
		}
		const changes = await here.asked(() => here.device.sync());
		expect(changes.map(isList)).toEqual([...Array<boolean>(6).fill(true), false]);
		expect(parametersOf(changes[1]!)).toEqual(parametersOf(changes[0]!));
		here.device.memory.saved.clear();
		const whole = await here.asked(() => here.device.sync());
		expect([whole.length, parametersOf(whole[1]!)]).toEqual([6, parametersOf(whole[0]!)]);
		expect(here.days().filter(day => !day.startsWith('undefined'))).toEqual(AFTER[kind]);
		expect(here.notes.pulls).toEqual([]);
	});

	test('case 15, the token ends between two pages', async () => {
		await here.prepare(kind);
		for (let index = 0; index < 2600; index++) {
			here.calendar.insert({ ...allDay('2026-11-24', '2026-11-25') });
		}
		here.strike({ what: 'refuse', status: 410, reason: 'fullSyncRequired' }, asked =>
			asked.query.has('pageToken'),
		);
		expect(await here.device.sync()).toMatchObject(DID[kind]);
		expect(here.days().filter(day => !day.startsWith('undefined'))).toEqual(AFTER[kind]);
	});

	test('case 16, the process dies before or after any request, or before it saves: the next run repairs it', async () => {
		const points = await everyDeath(
			() => here.prepare(kind),
			async () => {
				await here.device.sync();
				await here.settled(kind);
			},
		);
		expect(points, 'list, write and their answers, and what is saved').toBeGreaterThanOrEqual(6);
	});

	test.each<[string, (saved: Map<string, string>) => void]>([
		['nothing', saved => saved.clear()],
		['a sync token of nobody', saved => saved.set('~token', '"CPDAlvWDx70CEPDAlvWDx70CGAU="')],
		['no token', saved => saved.delete('~token')],
		['a token that is no text', saved => saved.set('~token', '[1]')],
		[
			'events that are none',
			saved => {
				for (const key of saved.keys()) {
					saved.set(key, '{"etag":7}');
				}
			},
		],
		[
			'half of it',
			saved => {
				for (const key of [...saved.keys()].slice(0, 2)) {
					saved.delete(key);
				}
			},
		],
		['a calendar that is a number', saved => saved.set('~calendar', '42')],
		[
			'etags of another time',
			saved => {
				for (const [key, value] of saved) {
					saved.set(key, value.replaceAll(/"etag":"[^,]*"/g, '"etag":"\\"0\\""'));
				}
			},
		],
		[
			'an event that is nowhere',
			saved =>
				saved.set(
					'ifu0',
					[...saved.values()].find(value => value.includes('"ben"'))!.replaceAll('ben', 'nobody'),
				),
		],
	])(
		'case 16, what is remembered is garbage (%s): rebuilt from Google, and the one write is done',
		async (_says, damage) => {
			await here.prepare(kind);
			damage(here.device.memory.saved);
			await here.device.sync();
			await here.device.sync();
			await here.settled(kind);
		},
	);
});

test('case 16, a run that does everything dies at any point', async () => {
	const begin = async (): Promise<void> => {
		here.notes.want(anEvent('emil'));
		await here.device.sync();
		here.person.patch('anna', allDay('2026-11-27', '2026-11-28'));
		here.person.delete('emil');
		here.notes.want(anEvent('dora'));
		here.notes.want(anEvent('ben', { time: '2026-12-01' }));
		here.notes.wants.delete('cleo');
	};
	const points = await everyDeath(begin, async () => {
		await here.device.sync();
		expect([here.days(), [...here.notes.pulls].sort()]).toEqual([
			['anna 2026-11-27', 'ben 2026-12-01', 'dora 2026-11-24'],
			['dismiss emil', 'snooze anna 2026-11-27'],
		]);
		expect(await here.requests(() => here.device.sync())).toEqual(['GET']);
	});
	expect(points).toBeGreaterThan(15);
});

test('cases 14 and 16, a run that moves to another calendar dies at any point', async () => {
	let old = here.calendar;
	const points = await everyDeath(
		async () => {
			await here.prepare('change');
			old = here.calendar;
			here.device.calendar = here.calendar = here.google.addCalendar('Work');
		},
		async () => {
			await here.device.sync();
			expect(here.days(old)).toEqual([]);
			await here.settled('change');
		},
	);
	expect(points).toBeGreaterThan(15);
});

test('cases 14 and 16, the very first run dies at any point, and another calendar is chosen then', async () => {
	const points = await everyDeath(
		() => Promise.resolve(),
		async () => {
			const old = here.calendar;
			here.device.calendar = here.calendar = here.google.addCalendar('Work');
			await here.device.sync();
			expect(here.days(old)).toEqual([]);
			await here.settled('create');
		},
	);
	expect(points).toBeGreaterThan(10);
});

test('cases 12 and 16, a run that finds many events gone dies at any point: the person is asked all the same', async () => {
	await everyDeath(
		async () => {
			await here.device.sync();
			await here.device.sync();
			for (const source of ['anna', 'ben', 'cleo']) {
				here.person.delete(source);
			}
		},
		async () => {
			expect(await here.device.sync()).toMatchObject({
				vanished: [{}, {}, {}],
				dismissed: 0,
				created: 0,
				changed: 0,
			});
			expect(here.notes.pulls).toEqual([]);
		},
	);
});

/** Lets a process die at its first effect, then, all begun anew, at its second, until it lives; each time another process goes on. Answers how many deaths there were. */
async function everyDeath(
	begin: () => Promise<void>,
	repairs: () => Promise<void>,
): Promise<number> {
	for (let effects = 0; ; effects++) {
		await here.open();
		await begin();
		const died = await dies(effects);
		await repairs();
		if (!died) {
			return effects;
		}
	}
}

/** One run in a process that ends after so many effects: a request, an answer, a value that is saved, an edit of a note. */
async function dies(effects: number): Promise<boolean> {
	const life = new Life(),
		{ device, notes } = here,
		{ save } = device.memory;
	life.begin(effects);
	device.fetch = async (url, init) => {
		await life.effect();
		const answer = await fetch(url, init);
		await life.effect();
		return answer;
	};
	device.memory.save = async changes => {
		for (const change of changes) {
			await life.effect().then(() => save(new Map([change])));
		}
	};
	const { snooze, dismiss } = notes.world;
	const run = device.sync(
		{},
		{
			snooze: (event, until) => life.effect().then(() => snooze(event, until)),
			dismiss: event => life.effect().then(() => dismiss(event)),
		},
	);
	const died = await Promise.race([life.killed.then(() => true), run.then(() => false)]);
	device.fetch = fetch;
	device.memory.save = save;
	return died;
}

function parametersOf({ query }: Asked): Record<string, string> {
	return Object.fromEntries([...query].filter(([name]) => name !== 'pageToken'));
}
