import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSync, SYNC_POLICY, type SyncPlan, type SyncPolicy } from '../../src/sync/plan';
import type { CalendarEvent } from '../../src/core/calendar/event';
import { dueOf, type RemoteEvent } from '../../src/sync/remote-event';
import { anEvent, asPresent, aTime, VAULT } from '../kit/calendar-events';

const a = anEvent('a'),
	b = anEvent('b');
const plan = (
	wanted: readonly CalendarEvent[],
	present: readonly RemoteEvent[],
	policy: Partial<SyncPolicy> = {},
): SyncPlan => planSync(wanted, present, VAULT, { ...SYNC_POLICY, ...policy });
const writes = (made: SyncPlan): string[] =>
	made.writes.map(
		write => `${write.kind} ${write.kind === 'remove' ? write.remote.ref : write.event.source}`,
	);
const change = (made: SyncPlan) =>
	made.writes.flatMap(write => (write.kind === 'change' ? [write.content] : []))[0];
const NOTHING: SyncPlan = {
	remoteEdits: [],
	writes: [],
	conflicts: [],
	vanished: [],
	resolved: [],
};

describe('where only the notes changed', () => {
	test.each<[string, readonly CalendarEvent[], readonly RemoteEvent[], readonly string[]]>([
		['nothing anywhere', [], [], []],
		['a new follow-up', [a], [], ['create a']],
		['all as it was', [a, b], [asPresent(a), asPresent(b)], []],
		['a follow-up that is done', [a], [asPresent(a), asPresent(b)], ['remove ref-b-vault-1']],
		['another day', [anEvent('a', { time: '2026-11-26' })], [asPresent(a)], ['change a']],
		['another title', [anEvent('a', { title: 'Call' })], [asPresent(a)], ['change a']],
		['other alarms', [anEvent('a', { alarms: [] })], [asPresent(a)], ['change a']],
		['a place', [anEvent('a', { location: 'Main St 1' })], [asPresent(a)], ['change a']],
		[
			'made anew after we withdrew it',
			[a],
			[asPresent(a, {}, { state: 'withdrawn' })],
			['change a'],
		],
		['withdrawn and not wanted', [], [asPresent(a, {}, { state: 'withdrawn' })], []],
	])('%s', (_says, wanted, present, expected) => {
		const made = plan(wanted, present);
		expect(writes(made)).toEqual(expected);
		expect({ ...made, writes: [] }).toEqual(NOTHING);
	});

	test('line ends and outer space that a calendar changes are no change', () => {
		expect(
			plan([a], [asPresent(a, { description: `${a.description.replace('\n', '\r\n')}\n` })]),
		).toEqual(NOTHING);
	});
});

describe('where the person moved an event', () => {
	test('a follow-up is snoozed to its new day', () => {
		expect(plan([a], [asPresent(a, { time: aTime('2026-11-27') })])).toEqual({
			...NOTHING,
			remoteEdits: [{ kind: 'snooze', event: a, until: { day: '2026-11-27' } }],
		});
	});

	test('and to its new end, where it has a time of day', () => {
		expect(plan([a], [asPresent(a, { time: aTime('2026-11-27T15:30Z') })]).remoteEdits).toEqual([
			{ kind: 'snooze', event: a, until: { at: Date.parse('2026-11-27T15:30Z') } },
		]);
	});

	test('over several days, the last counts', () => {
		const time = { ...aTime('2026-11-25'), end: '2026-11-28' } as CalendarEvent['time'];
		expect(dueOf(time)).toEqual({ day: '2026-11-27' });
	});

	test('a longer event that ends when it ended is left as it is', () => {
		const timed = anEvent('t', { time: '2026-11-24T14:00Z' });
		const longer = {
			...timed.time,
			start: Number(timed.time.start) - 3_600_000,
		} as CalendarEvent['time'];
		expect(plan([timed], [asPresent(timed, { time: longer })])).toEqual(NOTHING);
	});

	test('once the note says the same, the mark is renewed and nobody is told of a conflict', () => {
		const snoozed = anEvent('a', { time: '2026-11-27' });
		const made = plan([snoozed], [asPresent(a, { time: snoozed.time })]);
		expect(writes(made)).toEqual(['change a']);
		expect([made.remoteEdits, made.conflicts]).toEqual([[], []]);
	});

	test('the note wins where it changed too, and the person is told', () => {
		const noted = anEvent('a', { time: '2026-11-30' });
		const made = plan([noted], [asPresent(a, { time: aTime('2026-11-27') })]);
		expect(change(made)?.time).toEqual(noted.time);
		expect(made.conflicts).toEqual([{ event: noted, what: 'time', theirs: aTime('2026-11-27') }]);
		expect(made.remoteEdits).toEqual([]);
	});

	test('an interview or a milestone stays where they put it', () => {
		const interview = anEvent('i', { kind: 'interview', time: '2026-11-24T14:00Z' });
		expect(plan([interview], [asPresent(interview, { time: aTime('2026-11-25T14:00Z') })])).toEqual(
			NOTHING,
		);
	});

	test('it is put back where the person chose so', () => {
		const made = plan([a], [asPresent(a, { time: aTime('2026-11-27') })], { moved: 'put-back' });
		expect([change(made)?.time, made.remoteEdits]).toEqual([a.time, []]);
	});
});

describe('where the person wrote into an event', () => {
	test('their words stay', () => {
		expect(
			plan(
				[a],
				[
					asPresent(a, {
						title: 'Thank Jane!',
						location: 'At my desk',
						description: 'See attachment',
					}),
				],
			),
		).toEqual(NOTHING);
	});

	test('their title stays when the note changes the day', () => {
		const later = anEvent('a', { time: '2026-11-26' });
		const made = plan([later], [asPresent(a, { title: 'Thank Jane!' })]);
		expect(change(made)).toMatchObject({ title: 'Thank Jane!', time: later.time });
		expect(made.conflicts).toEqual([]);
	});

	test.each([
		['below', (text: string) => `${text}\n\nAsk for Tom.`],
		['above', (text: string) => `Ask for Tom.\n\n${text}`],
	])('what they added %s ours stays when ours changes', (_where, annotate) => {
		const noted = anEvent('a', { description: 'Acme met you on Tue 24 Nov.' });
		const made = plan([noted], [asPresent(a, { description: annotate(a.description) })]);
		expect(change(made)?.description).toBe(annotate(noted.description));
		expect(made.conflicts).toEqual([]);
	});

	test('or ours are put back, where the person chose so', () => {
		const renamed = {
			title: 'Thank Jane!',
			location: 'At my desk',
			description: `${a.description}\n\nSee attachment`,
		};
		expect(change(plan([a], [asPresent(a, renamed)], { renamed: 'put-back' }))).toMatchObject({
			title: a.title,
			location: a.location ?? '',
			description: a.description,
		});
		expect(plan([a], [asPresent(a, { title: `${a.title} ` })], { renamed: 'put-back' })).toEqual(
			NOTHING,
		);
	});

	test('their words come back with an event that we withdrew, at our time', () => {
		const made = plan(
			[a],
			[asPresent(a, { title: 'Thank Jane!', time: aTime('2026-11-27') }, { state: 'withdrawn' })],
		);
		expect(change(made)).toMatchObject({
			title: 'Thank Jane!',
			description: a.description,
			time: a.time,
		});
		expect(made.remoteEdits).toEqual([]);
	});

	test('the note wins where both changed the same words, and the person is told', () => {
		const noted = anEvent('a', { title: 'Thank-you letter: Jane Smith-Jones' });
		const made = plan([noted], [asPresent(a, { title: 'Thank Jane!' })]);
		expect(change(made)?.title).toBe(noted.title);
		expect(made.conflicts).toEqual([{ event: noted, what: 'title', theirs: 'Thank Jane!' }]);
	});
});

describe('where an event was deleted', () => {
	const gone = (event: CalendarEvent): RemoteEvent => asPresent(event, {}, { state: 'deleted' });
	const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(source => anEvent(source));

	test('the follow-up is dismissed', () =>
		expect(plan([a, b], [gone(a), asPresent(b)])).toEqual({
			...NOTHING,
			remoteEdits: [{ kind: 'dismiss', event: a }],
		}));
	test('or made again, where the person chose so', () =>
		expect(writes(plan([a], [gone(a)], { deleted: 'recreate' }))).toEqual(['change a']));
	test('once the note knows, it is settled', () =>
		expect(plan([], [gone(a)])).toEqual({
			...NOTHING,
			resolved: [{ ...gone(a), state: 'withdrawn' }],
		}));
	test('a milestone stays away', () => {
		const milestone = anEvent('m', { kind: 'milestone' });
		const letGo = { ...gone(milestone), state: 'dismissed' as const };
		expect(plan([milestone], [gone(milestone)])).toEqual({ ...NOTHING, resolved: [letGo] });
		expect(plan([milestone], [letGo])).toEqual(NOTHING);
		expect(writes(plan([milestone], [letGo], { deleted: 'recreate' }))).toEqual(['change m']);
	});

	test.each([
		[5, 7],
		[3, 3],
		[7, 7],
	])('%i of %i at once: the person is asked first', (deleted, all) => {
		const present = many
			.slice(0, all)
			.map((event, index) => (index < deleted ? gone(event) : asPresent(event)));
		expect(plan(many.slice(0, all), present)).toEqual({
			...NOTHING,
			vanished: many.slice(0, deleted),
		});
		expect(plan(many.slice(0, all), present, { vanished: 'dismiss' }).remoteEdits).toHaveLength(
			deleted,
		);
		expect(plan(many.slice(0, all), present, { vanished: 'recreate' }).writes).toHaveLength(
			deleted,
		);
	});
	test.each([
		[1, 1],
		[2, 2],
		[3, 4],
		[4, 7],
	])('%i of %i is what a person does', (deleted, all) => {
		expect(
			plan(
				many.slice(0, all),
				many
					.slice(0, all)
					.map((event, index) => (index < deleted ? gone(event) : asPresent(event))),
			).remoteEdits,
		).toHaveLength(deleted);
	});
	test('an empty calendar dismisses nothing', () =>
		expect(plan(many, [])).toMatchObject({ remoteEdits: [], vanished: [] }));
});

describe('whose event it is', () => {
	const other = { id: 'vault-2', name: 'Coaching' };
	const former = { id: 'vault-0', name: VAULT.name };

	test('those of other vaults are never touched', () =>
		expect(
			writes(plan([a], [asPresent(a, {}, { vault: other }), asPresent(b, {}, { vault: other })])),
		).toEqual(['create a']));
	test('nor of a stranger that is called the same', () =>
		expect(plan([a], [asPresent(a), asPresent(b, {}, { vault: former })])).toEqual(NOTHING));
	test('those of this vault before its data was lost are its own', () => {
		expect(
			writes(plan([a], [asPresent(a, {}, { vault: former }), asPresent(b, {}, { vault: former })])),
		).toEqual(['remove ref-b-vault-0']);
	});

	const imported: RemoteEvent = {
		ref: 'imported',
		etag: '"1"',
		source: 'a',
		state: 'present',
		changes: {},
	};
	test('one that was imported from our file is taken over', () =>
		expect(writes(plan([a], [imported]))).toEqual(['change a']));
	test('and left alone where nothing calls for it', () =>
		expect(plan([b], [imported, asPresent(b)])).toEqual(NOTHING));
	test('of two for one follow-up, the marked one stays', () => {
		expect(writes(plan([a], [imported, asPresent(a)]))).toEqual(['remove imported']);
	});
});

test('any plan that is carried out leaves nothing to do', () => {
	const source = fc.constantFrom('a', 'b', 'c', 'd');
	const event = fc
		.record({
			source,
			title: fc.constantFrom('x', 'y'),
			description: fc.constantFrom('one', 'two\nlines'),
			day: fc.constantFrom('2026-11-24', '2026-11-25'),
		})
		.map(({ source, day, ...rest }) => anEvent(source, { ...rest, time: day }));
	const present = fc
		.record({
			event,
			title: fc.constantFrom(undefined, 'mine'),
			day: fc.constantFrom(undefined, '2026-12-01'),
			standing: fc.constantFrom('present' as const, 'withdrawn' as const),
		})
		.map(({ event: one, title, day, standing }) =>
			asPresent(
				one,
				{ ...(title && { title }), ...(day && { time: aTime(day) }) },
				{ state: standing },
			),
		);
	const bySource = { selector: (one: { readonly source: string }) => one.source };
	fc.assert(
		fc.property(
			fc.uniqueArray(event, bySource),
			fc.uniqueArray(present, bySource),
			fc.constantFrom('keep' as const, 'put-back' as const),
			(wanted, standing, renamed) => {
				const made = plan(wanted, standing, { moved: 'put-back', renamed });
				const after = new Map(standing.map(one => [one.source, one]));
				for (const write of made.writes) {
					if (write.kind === 'remove') {
						after.delete(write.remote.source);
					} else {
						after.set(
							write.event.source,
							asPresent(write.event, write.kind === 'change' ? write.content : {}),
						);
					}
				}
				expect(plan(wanted, [...after.values()], { moved: 'put-back', renamed })).toEqual(NOTHING);
			},
		),
	);
});
