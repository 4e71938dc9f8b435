import { describe, expect, test } from 'vitest';
import { eventOf } from '../../../src/core/calendar/event-of';
import { addHours } from '../../../src/core/time/instant';
import { aContact, aFollowUp, at, day, given, when, zone } from './given';

test('says what, why, who and where', () => {
	expect(eventOf(aFollowUp(), given())).toEqual({
		uid: 'k3v9-thank-you-jane@interview-follow-up',
		source: 'k3v9-thank-you-jane',
		kind: 'follow-up',
		title: 'Thank-you letter: Jane Smith, Acme',
		description:
			'You met Jane Smith on Mon 23 Nov; a thank-you is due within 24 hours.\n\nJane Smith, VP Engineering: +1 206 555 0100, jane@acme.example\n\nobsidian://open?vault=Job%20hunt&file=Interviews%2FAcme.md',
		url: 'obsidian://open?vault=Job%20hunt&file=Interviews%2FAcme.md',
		time: { allDay: false, start: at('2026-11-24T14:30'), end: at('2026-11-24T15:00') },
		zone: 'America/New_York',
		alarms: [120, 15],
	});
});

test.each(['done', 'dismissed'] as const)('one that is %s is in no calendar', status => {
	expect(eventOf(aFollowUp({ status }), given())).toBeUndefined();
});

test('one without a due time is in no calendar', () => {
	const { due: _, ...undated } = aFollowUp();
	expect(eventOf(undated, given())).toBeUndefined();
});

test.each(['upcoming', 'open', 'overdue', 'snoozed'] as const)(
	'one that is %s looks the same',
	status => {
		expect(eventOf(aFollowUp({ status }), given())).toEqual(eventOf(aFollowUp(), given()));
	},
);

describe('when it is', () => {
	const timeOf = (due: string, opens?: string): unknown =>
		eventOf(
			aFollowUp({ due: when(due), ...(opens === undefined ? {} : { opens: when(opens) }) }),
			given(),
		)?.time;

	test('a timed one ends at its due time, half an hour after it starts', () => {
		expect(timeOf('2026-11-24T00:10', '2026-11-23')).toEqual({
			allDay: false,
			start: at('2026-11-23T23:40'),
			end: at('2026-11-24T00:10'),
		});
	});

	test('it never starts before it opens', () => {
		expect(timeOf('2026-11-24T15:00', '2026-11-24T14:50')).toEqual({
			allDay: false,
			start: at('2026-11-24T14:50'),
			end: at('2026-11-24T15:00'),
		});
	});

	test.each(['2026-11-24T15:00', '2026-11-24T18:00'])(
		'case 20: due when it opens, or before (%s): a minute that ends at its due time',
		opens => {
			expect(timeOf('2026-11-24T15:00', opens)).toEqual({
				allDay: false,
				start: at('2026-11-24T14:59'),
				end: at('2026-11-24T15:00'),
			});
		},
	);

	test.each([
		['2026-11-30', '2026-12-01'],
		['2028-02-29', '2028-03-01'],
		['1999-12-31', '2000-01-01'],
		['2100-02-28', '2100-03-01'],
	])('cases 19 and 24: %s is that day alone, its end exclusive', (due, end) => {
		expect(timeOf(due)).toEqual({ allDay: true, start: day(due), end: day(end) });
	});

	test.each(['9999-12-31', '9999-12-31T23:59'])(
		'%s, whose end no calendar can tell, is left out',
		due => {
			expect(timeOf(due)).toBeUndefined();
		},
	);

	test('case 22: 24 elapsed hours across both clock changes', () => {
		const due = (end: string, where: string): string => {
			const event = eventOf(
				aFollowUp({
					zone: zone(where),
					opens: { at: at(end, zone(where)) },
					due: { at: addHours(at(end, zone(where)), 24) },
				}),
				given(),
			);
			return new Date(event!.time.end).toISOString();
		};
		expect(due('2026-03-07T15:00', 'America/New_York')).toBe('2026-03-08T20:00:00.000Z');
		expect(due('2026-10-31T15:00', 'America/New_York')).toBe('2026-11-01T19:00:00.000Z');
		expect(due('2026-03-28T23:30', 'Europe/Berlin')).toBe('2026-03-29T22:30:00.000Z');
		expect(due('2026-04-04T15:00', 'Australia/Lord_Howe')).toBe('2026-04-05T04:00:00.000Z');
		expect(due('2026-11-23T15:00', 'Asia/Kathmandu')).toBe('2026-11-24T09:15:00.000Z');
	});
});

describe('when it rings', () => {
	const alarms = (due: string, settings = {}): unknown =>
		eventOf(aFollowUp({ due: when(due) }), given(settings))?.alarms;

	test('an all-day one rings the evening before and on the morning, not at midnight', () =>
		expect(alarms('2026-11-24')).toEqual([6 * 60, -9 * 60]));
	test('a timed one rings as the settings say, once each, the earliest first', () =>
		expect(alarms('2026-11-24T15:00', { alarms: [15, 1440, 15, NaN, 59.6] })).toEqual([
			1440, 60, 15,
		]));
	test('or not at all', () => expect(alarms('2026-11-24T15:00', { alarms: [] })).toEqual([]));
});

describe('what a person reads', () => {
	test('no markup of the note leaks', () => {
		const event = eventOf(
			aFollowUp({
				title: 'Thank-you letter: [[People/Jane|**Jane**]], <b>Acme</b>\n{{title}}',
				why: '[[Acme]] said so.\nReally.',
				contacts: [
					aContact({ name: '[[Jane Smith]]', phone: '+1\n206' }),
					aContact({ name: '', email: 'hr@acme.example' }),
				],
			}),
			given(),
		);
		expect(event?.title).toBe('Thank-you letter: Jane, Acme');
		expect(event?.description).toBe(
			'Acme said so. Really.\n\nJane Smith: +1 206\nhr@acme.example\n\nobsidian://open?vault=Job%20hunt&file=Interviews%2FAcme.md',
		);
	});

	test('a title that is all markup gives way to the company', () => {
		expect(eventOf(aFollowUp({ title: '{{title}}' }), given())?.title).toBe('Acme');
	});

	test('the address is percent-encoded to the last bracket', () => {
		const { url } = eventOf(
			aFollowUp({ path: 'Gespräche/Müller & Söhne (50 %) #1, "東京"; it\'s 👩‍💻\uD800.md' }),
			{ ...given(), vaultName: 'A&B=C' },
		)!;
		expect(url).toMatch(/^obsidian:\/\/open\?vault=A%26B%3DC&file=[A-Za-z0-9%._~-]+$/);
		expect(new URL(url).searchParams.get('file')).toBe(
			'Gespräche/Müller & Söhne (50 %) #1, "東京"; it\'s 👩‍💻.md',
		);
	});
});
