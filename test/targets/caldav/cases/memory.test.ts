/** Cases 16 and 18: what a device remembers is garbage, or was never saved because the process or the server died; and what is kept and asked. */
import { describe, expect, test } from 'vitest';
import { anEvent } from '../../../kit/calendar-events';
import { Life } from '../../../kit/life';
import { isList, WRITES } from '../mishaps';
import { AFTER, DID, KINDS } from '../../three-events';
import { radicaleAtHand } from '../radicale-at-hand';

const here = radicaleAtHand();

describe.each(KINDS)('%s', kind => {
	test('case 16, the process dies before or after any request, or before it saves: the next run repairs it', async () => {
		const points = await everyDeath(
			() => here.prepare(kind),
			async () => {
				await here.device.sync();
				await here.device.sync();
				await here.settled(kind);
			},
		);
		expect(points, 'list, write and their answers, and what is saved').toBeGreaterThanOrEqual(6);
	});

	test.each<[string, (saved: Map<string, string>) => void]>([
		['nothing', saved => saved.clear()],
		[
			'a sync token of nobody',
			saved => saved.set('~token', '"http://radicale.org/ns/sync/nonsense"'),
		],
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
		['a calendar that is a number', saved => saved.set('~calendar', '42')],
		['a calendar that has no address', saved => saved.set('~calendar', '"nonsense"')],
		[
			'tags of another time',
			saved => {
				for (const [key, value] of saved) {
					saved.set(key, value.replaceAll(/"etag":"(?:[^"\\]|\\.)*"/g, '"etag":"\\"0\\""'));
				}
			},
		],
		[
			'texts of another time',
			saved => {
				for (const [key, value] of saved) {
					saved.set(key, value.replaceAll('BEGIN:VEVENT', 'BEGIN:NOTHING'));
				}
			},
		],
		[
			'an event that is nowhere',
			saved =>
				saved.set(
					`${here.person.calendar}nowhere.ics`,
					[...saved.values()].find(value => value.includes('"ben"'))!.replaceAll('ben', 'nobody'),
				),
		],
	])(
		'case 16, what is remembered is garbage (%s): rebuilt from the server, and the one write is done',
		async (_says, damage) => {
			await here.prepare(kind);
			damage(here.device.memory.saved);
			await here.device.sync();
			await here.device.sync();
			await here.settled(kind);
		},
	);

	test.each([false, true])(
		'case 16, Radicale is killed in the middle (after it stored it: %s), and is back for the next run',
		async after => {
			await here.prepare(kind);
			if (after) {
				here.strike({ what: 'reset', after }, WRITES[kind]);
			}
			here.strike(
				{ what: 'meanwhile', happens: () => here.radicale.kill() },
				asked => WRITES[kind](asked) && (!after || here.way.mishaps[0]!.times === 0),
			);
			await expect(here.device.sync()).rejects.toMatchObject({ code: 'offline' });
			await here.radicale.start();
			await here.device.sync();
			await here.settled(kind);
		},
	);

	test('case 16, Radicale is killed in the middle and comes back while the run waits: the run ends well', async () => {
		await here.prepare(kind);
		here.strike({ what: 'meanwhile', happens: () => here.radicale.kill() }, WRITES[kind]);
		here.device.onWait = () => here.radicale.start();
		expect(await here.device.sync()).toMatchObject(DID[kind]);
		expect(here.device.waits).toHaveLength(1);
		await here.settled(kind);
	});

	test('case 18, one request for it and one list; what is kept is that event and the token', async () => {
		await here.prepare(kind);
		const before = new Map(here.device.memory.saved);
		expect(await here.requests(() => here.device.sync())).toEqual([
			'REPORT',
			kind === 'remove' ? 'DELETE' : 'PUT',
		]);
		await here.settled(kind);
		const { saved } = here.device.memory;
		const differ = new Set(
			[...before.keys(), ...saved.keys()].filter(key => before.get(key) !== saved.get(key)),
		);
		expect([...differ].map(key => (key.startsWith('~') ? key : 'an event')).sort()).toEqual([
			'an event',
			'~token',
		]);
	});

	test.each(['hangs', 'is down'])(
		'case 9, it is stopped while the server %s: it ends at once, and the next run does it',
		async how => {
			await here.prepare(kind);
			const stop = new AbortController();
			here.device.waitsTruly = true;
			here.strike(
				{
					what: 'meanwhile',
					happens: () => {
						setTimeout(() => stop.abort(), 50);
						return how === 'hangs' ? here.radicale.pause() : here.radicale.kill();
					},
				},
				kind === 'create' ? isList : WRITES[kind],
			);
			const from = performance.now();
			await expect(here.device.sync({}, { signal: stop.signal })).rejects.toMatchObject({
				code: 'cancelled',
			});
			expect(performance.now() - from).toBeLessThan(3_000);
			await (how === 'hangs' ? here.radicale.resume() : here.radicale.start());
			here.device.waitsTruly = false;
			here.mend();
			await here.device.sync();
			await here.settled(kind);
		},
	);
});

test('case 16, a run that does everything dies at any point', { timeout: 120_000 }, async () => {
	const begin = async (): Promise<void> => {
		here.notes.want(anEvent('emil'));
		await here.device.sync();
		await here.person.move('anna', '2026-11-27', '2026-11-28');
		await here.person.delete('emil');
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
		await here.device.sync();
		expect(await here.requests(() => here.device.sync())).toEqual(['REPORT']);
	});
	expect(points).toBeGreaterThan(15);
});

test('cases 14 and 16, a run that moves to another calendar dies at any point', async () => {
	let old = here.person;
	const points = await everyDeath(
		async () => {
			await here.prepare('change');
			old = here.person;
			here.person = await here.aCalendar();
			here.device.calendar = { url: here.person.calendar, name: 'Next' };
		},
		async () => {
			await here.device.sync();
			await here.device.sync();
			expect([here.days(old), here.days()]).toEqual([[], AFTER.change]);
			await here.settled('change');
		},
	);
	expect(points).toBeGreaterThan(10);
});

async function chooseAnother(): Promise<typeof here.person> {
	const old = here.person;
	here.person = await here.aCalendar();
	here.device.calendar = { url: here.person.calendar, name: 'Next' };
	return old;
}

test('cases 14 and 16, the very first run dies at any point, and another calendar is chosen then', async () => {
	const points = await everyDeath(
		() => Promise.resolve(),
		async () => {
			const old = await chooseAnother();
			await here.device.sync();
			expect(here.days(old)).toEqual([]);
			await here.settled('create');
		},
	);
	expect(points).toBeGreaterThan(10);
});

test('cases 14 and 16, a run ends right after the events moved, and a third calendar is chosen then', async () => {
	await here.prepare('create');
	const first = await chooseAnother();
	here.strike({ what: 'reset' }, WRITES.create, 9);
	await expect(here.device.sync()).rejects.toMatchObject({ code: 'offline' });
	here.mend();
	const second = await chooseAnother();
	await here.device.sync();
	expect([here.days(first), here.days(second)]).toEqual([[], []]);
	await here.settled('create');
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
		{ device, notes, way } = here,
		{ save } = device.memory;
	life.begin(effects);
	device.between = send => (url, init) => life.around(() => way.between(send)(url, init));
	device.memory.save = async changes => {
		for (const change of changes) {
			await life.around(() => save(new Map([change])));
		}
	};
	const { snooze, dismiss } = notes.world;
	const run = device.sync(
		{},
		{
			snooze: (event, until) => life.around(() => snooze(event, until)),
			dismiss: event => life.around(() => dismiss(event)),
		},
	);
	const died = await Promise.race([life.killed.then(() => true), run.then(() => false)]);
	device.between = way.between;
	device.memory.save = save;
	return died;
}
