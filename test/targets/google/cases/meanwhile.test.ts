/** Case 13: what the person does in Google before our write, or in the very moment of it (412, and 409 on a create). */
import { describe, expect, test } from 'vitest';
import { anEvent } from '../../../kit/calendar-events';
import { WRITES } from '../../../servers/google/faults';
import { AFTER, ANNA, DID, LATER, type Kind } from '../../three-events';
import { allDay, googleAtHand } from '../google-at-hand';

const here = googleAtHand();
/** The person changes Anna's event before we look, or between our look and our write. */
const WHEN: [string, (kind: Kind, change: Record<string, unknown>) => void][] = [
	['before we look', (_kind, change) => here.person.patch('anna', change)],
	[
		'in that moment',
		(kind, change) =>
			here.strike(
				{ what: 'meanwhile', happens: () => here.person.patch('anna', change) },
				WRITES[kind],
			),
	],
];
const FRIDAY = allDay('2026-11-27', '2026-11-28');

describe.each(WHEN)('case 13, change, %s', (_says, changes) => {
	test('they renamed it: their title stays, our day comes', async () => {
		await here.prepare('change');
		changes('change', { summary: 'Thank Anna!' });
		expect(await here.device.sync()).toMatchObject({ changed: 1, conflicts: [] });
		expect(here.person.event('anna').summary).toBe('Thank Anna!');
		await here.settled('change');
	});

	test('they wrote below it, gave it a place, a colour and a reminder: all of it stays, and the new reason stands above', async () => {
		await here.prepare('change');
		here.notes.want({ ...LATER, description: 'Acme met you on Sun 29 Nov.' });
		const theirs = {
			location: 'Device',
			colorId: '11',
			reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 5 }] },
		};
		changes('change', {
			...theirs,
			description: `${here.person.event('anna').description!}\n\nMention the dog.`,
		});
		expect(await here.device.sync()).toMatchObject({ changed: 1, conflicts: [] });
		expect(here.person.event('anna')).toMatchObject({
			...theirs,
			description: `Acme met you on Sun 29 Nov.\n\n${ANNA.url}\n\nMention the dog.`,
		});
		await here.settled('change');
	});

	test('they moved it and the note did too: the note wins, and they are told', async () => {
		await here.prepare('change');
		changes('change', FRIDAY);
		const { changed, snoozed, conflicts } = await here.device.sync();
		expect([
			changed,
			snoozed,
			conflicts.map(({ event, what }) => `${event.source} ${what}`),
		]).toEqual([1, 0, ['anna time']]);
		await here.settled('change');
	});

	test('they moved it and the note changed its title alone: their time stays and is snoozed to, our title comes', async () => {
		await here.prepare('change');
		here.notes.want(anEvent('anna', { title: 'Write to Anna' }));
		changes('change', FRIDAY);
		expect(await here.device.sync()).toMatchObject({ snoozed: 1, conflicts: [] });
		expect(here.notes.pulls).toEqual(['snooze anna 2026-11-27']);
		expect([here.days()[0], here.person.event('anna').summary]).toEqual([
			'anna 2026-11-27',
			'Write to Anna',
		]);
		expect(await here.device.sync()).toMatchObject({ changed: 0, snoozed: 0, requests: 1 });
	});

	test('both gave it another title: the note wins, and they are told', async () => {
		await here.prepare('change');
		here.notes.want({ ...LATER, title: 'Write to Anna' });
		changes('change', { summary: 'Thank Anna!' });
		const { conflicts } = await here.device.sync();
		expect(conflicts.map(({ what, theirs }) => [what, theirs])).toEqual([['title', 'Thank Anna!']]);
		expect(here.person.event('anna').summary).toBe('Write to Anna');
	});
});

describe.each(WHEN)('case 13, remove, %s', (_says, changes) => {
	test.each<[string, Record<string, unknown>]>([
		['renamed', { summary: 'Thank Anna!' }],
		['moved', FRIDAY],
	])(
		'they %s what is to be removed: it is removed all the same, and nothing is written into the notes',
		async (_what, change) => {
			await here.prepare('remove');
			changes('remove', change);
			expect(await here.device.sync()).toMatchObject({ ...DID.remove, snoozed: 0, dismissed: 0 });
			await here.settled('remove');
		},
	);
});

describe('case 13, create', () => {
	test.each<[string, Record<string, unknown>, readonly string[]]>([
		['renamed', { summary: 'Thank Anna!' }, []],
		['moved', FRIDAY, ['snooze anna 2026-11-27']],
	])(
		'another device made it in that moment and the person %s it: one event, theirs stays, and is read once',
		async (_what, change, pulls) => {
			await here.prepare('create');
			here.strike(
				{
					what: 'meanwhile',
					happens: () => {
						here.calendar.insert(
							JSON.parse(here.google.asked.at(-1)!.body) as Record<string, unknown>,
						);
						here.person.patch('anna', change);
					},
				},
				WRITES.create,
			);
			for (let run = 0; run < 3; run++) {
				expect(await here.device.sync()).toMatchObject({ conflicts: [], refused: [] });
			}
			expect([here.notes.pulls, here.standing().length]).toEqual([pulls, 3]);
			expect(here.person.event('anna')).toMatchObject(change);
		},
	);
});

describe('what the person does, with nothing of ours to write', () => {
	const MOVES: [string, Record<string, unknown>, string, string][] = [
		['to another day', FRIDAY, 'snooze anna 2026-11-27', 'anna 2026-11-27'],
		[
			'to a time of day: to its end',
			{
				start: { dateTime: '2026-11-27T09:00:00+01:00', date: null },
				end: { dateTime: '2026-11-27T10:00:00+01:00', date: null },
			},
			'snooze anna 2026-11-27T09:00:00+00:00',
			'anna 2026-11-27',
		],
		[
			'over several days: to the last of them',
			allDay('2026-11-25', '2026-11-28'),
			'snooze anna 2026-11-27',
			'anna 2026-11-25',
		],
	];
	test.each(MOVES)('moving %s', async (_says, change, pull, day) => {
		await here.device.sync();
		here.person.patch('anna', change);
		expect(await here.device.sync()).toMatchObject({ snoozed: 1, conflicts: [] });
		expect([here.notes.pulls, here.days()[0]]).toEqual([[pull], day]);
		expect(await here.requests(() => here.device.sync())).toEqual(['GET']);
		expect(here.notes.pulls).toHaveLength(1);
	});

	test.each<[string, Record<string, unknown>, readonly string[]]>([
		[
			'on',
			allDay('2026-11-28', '2026-11-29'),
			['snooze anna 2026-11-27', 'snooze anna 2026-11-28'],
		],
		[
			'back',
			allDay('2026-11-24', '2026-11-25'),
			['snooze anna 2026-11-27', 'snooze anna 2026-11-24'],
		],
	])(
		'moving, and %s while that is written: where they put it last counts',
		async (_says, again, pulls) => {
			await here.device.sync();
			here.person.patch('anna', FRIDAY);
			here.strike(
				{ what: 'meanwhile', happens: () => here.person.patch('anna', again) },
				WRITES.change,
			);
			expect(await here.device.sync()).toMatchObject({ snoozed: 2, conflicts: [] });
			expect(here.notes.pulls).toEqual(pulls);
			expect(here.person.event('anna')).toMatchObject(again);
			expect(await here.device.sync()).toMatchObject({ changed: 0, snoozed: 0, requests: 1 });
		},
	);

	test('moving, where the setting says that it is put back', async () => {
		await here.device.sync();
		here.person.patch('anna', FRIDAY);
		expect(await here.device.sync({ moved: 'put-back' })).toMatchObject({ snoozed: 0, changed: 1 });
		expect([here.notes.pulls, here.days()]).toEqual([[], AFTER.create]);
	});
});
