import { ICalEvent } from 'ical-generator';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { CALENDAR_DEFAULTS } from '../../../src/core/calendar/calendar-settings';
import type { CalendarEvent } from '../../../src/core/calendar/event';
import { addHours, type Instant } from '../../../src/core/time/instant';
import { Feed } from '../../../src/targets/ical/feed';
import { updateFile } from '../../../src/targets/ical/update-file';
import type { VaultIdentity } from '../../../src/core/calendar/event';
import { anEvent, at } from '../../core/calendar/given';
import { lintICal } from '../../kit/lint-ical';
import { of } from './feeds';

const NOW = at('2026-11-20T09:00:00Z');
const later = (days: number): Instant => addHours(NOW, days * 24);

/** What the file says next. */
function update(
	previous: string | undefined,
	events: readonly CalendarEvent[],
	now: Instant = NOW,
): { text: string; changed: boolean } {
	const next = updateFile(previous, of(events), now, CALENDAR_DEFAULTS);
	if (typeof next === 'string') {
		throw new Error(next);
	}
	expect(lintICal(next.text)).toEqual([]);
	return next;
}

const lineOf = (text: string, name: string): string[] =>
	text
		.split('\r\n')
		.filter(line => line.startsWith(`${name}:`))
		.map(line => line.slice(name.length + 1));
const one = anEvent();
const two = anEvent({ uid: 'two@interview-follow-up', title: 'Ask Acme, politely; really' });

describe('case 26: the file is its own memory', () => {
	test('nothing changed: not a byte, however late it is', () => {
		const first = update(undefined, [one, two]);
		expect(first.changed).toBe(true);
		expect(update(first.text, [two, one], later(3))).toEqual({ text: first.text, changed: false });
	});

	test('a changed event takes now and the next sequence, its neighbour keeps its own byte for byte', () => {
		const first = update(undefined, [one, two]).text;
		const second = update(first, [{ ...one, title: 'Another' }, two], later(1)).text;
		const blocks = (text: string): string[] => text.split('BEGIN:VEVENT');
		expect(blocks(second).find(block => block.includes('UID:two'))).toBe(
			blocks(first).find(block => block.includes('UID:two')),
		);
		expect(lineOf(second, 'SEQUENCE').sort()).toEqual(['0', '1']);
		expect(lineOf(second, 'DTSTAMP').sort()).toEqual(['20261120T090000Z', '20261121T090000Z']);
		expect(lineOf(second, 'LAST-MODIFIED').sort()).toEqual([
			'20261120T090000Z',
			'20261121T090000Z',
		]);
	});

	test('a withdrawn event is cancelled once, stays some days, and is dropped', () => {
		const first = update(undefined, [one, two]).text;
		const second = update(first, [two], later(1)).text;
		expect(lineOf(second, 'STATUS').sort()).toEqual(['CANCELLED', 'CONFIRMED']);
		expect(lineOf(second, 'SEQUENCE').sort()).toEqual(['0', '1']);
		expect(update(second, [two], later(14))).toEqual({ text: second, changed: false });
		const last = update(second, [two], later(15));
		expect(last.changed).toBe(true);
		expect(last.text).not.toContain(one.uid);
		expect(update(last.text, [two], later(16)).changed).toBe(false);
	});

	test('a cancelled event rings no more', () => {
		expect(update(update(undefined, [one]).text, []).text).not.toContain('VALARM');
	});

	test('one that comes back is revived with the next sequence', () => {
		const gone = update(update(undefined, [one]).text, [], later(1)).text;
		const back = update(gone, [one], later(2)).text;
		expect([lineOf(back, 'STATUS'), lineOf(back, 'SEQUENCE'), lineOf(back, 'DTSTAMP')]).toEqual([
			['CONFIRMED'],
			['2'],
			['20261122T090000Z'],
		]);
	});

	test('one that comes back after it was dropped is later than all that subscribers ever saw of it', () => {
		const states = [[one, two], [{ ...one, title: 'New' }, two], [two], [two]].reduce<
			string | undefined
		>((text, events, index) => update(text, events, later(index * 10)).text, undefined);
		expect(states).toContain('SEQUENCE:2');
		const dropped = update(states, [two], later(40)).text;
		expect(dropped).not.toContain(one.uid);
		const back = update(dropped, [one, two], later(50)).text;
		expect(lineOf(back, 'SEQUENCE').sort()).toEqual(['0', '3']);
		expect(update(back, [one, two], later(60)).changed).toBe(false);
	});

	test('a feed kept in memory and one that reads its text each time say the same', () => {
		const states: CalendarEvent[][] = [
			[one, two],
			[{ ...one, alarms: [] }, two],
			[two],
			[two, one],
			[],
			[one],
		];
		const feed = Feed.open()!;
		let text: string | undefined;
		states.forEach((events, index) => {
			const now = (later(index) + index * 137) as Instant;
			const next = update(text, events, now);
			expect(feed.update(of(events), now, CALENDAR_DEFAULTS.cancelledDays)).toBe(next.changed);
			expect(feed.text).toBe(next.text);
			text = next.text;
		});
	});
});

describe('what stands at the path', () => {
	const own = update(undefined, [one, two]).text;

	test.each([
		[
			'another calendar',
			'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Google Inc//EN\r\nEND:VCALENDAR\r\n',
		],
		['a note', '# My follow-ups\n'],
		['a page', '<!doctype html><title>Sign in</title>'],
		['garbage', '\u0001\u0002PK\u0003'],
		[
			'a calendar of ours to which another program added an event',
			own.replace(
				'END:VCALENDAR',
				'BEGIN:VEVENT\r\nUID:dentist@example\r\nDTSTART:20261124T100000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR',
			),
		],
	])("%s is somebody else's: refused", (_, text) => {
		expect(updateFile(text, of([one]), NOW, CALENDAR_DEFAULTS)).toBe('somebody else’s');
	});

	describe('whose follow-ups a file holds, where vaults may share a folder', () => {
		const [anna, ben] = [
			{ id: 'aaaa', name: 'vault' },
			{ id: 'bbbb', name: 'vault' },
		];
		const write = (
			vault: VaultIdentity,
			events: readonly CalendarEvent[],
			previous?: string,
			isShared = true,
		): string => {
			const next = updateFile(previous, { vault, events, isShared }, NOW, CALENDAR_DEFAULTS);
			return typeof next === 'string' ? next : next.text;
		};
		const nameless = { id: '', name: 'vault' };

		test.each<
			[string, VaultIdentity, readonly CalendarEvent[], VaultIdentity, readonly CalendarEvent[]]
		>([
			['another id', anna, [one], ben, [two]],
			['another id and name, and events alike', anna, [one], { ...ben, name: 'Coaching' }, [one]],
			[
				'no id, another name and nothing in common',
				nameless,
				[one],
				{ id: '', name: 'Coaching' },
				[two],
			],
			[
				'an id where there was none, another name and nothing in common',
				nameless,
				[one],
				{ ...ben, name: 'Coaching' },
				[two],
			],
			['another vault that wants nothing', anna, [one], ben, []],
		])('%s: left alone', (_, first, its, second, theirs) => {
			expect(write(second, theirs, write(first, its))).toBe('another vault’s');
		});

		test.each<
			[string, VaultIdentity, readonly CalendarEvent[], VaultIdentity, readonly CalendarEvent[]]
		>([
			['the same id, renamed', anna, [one], { ...anna, name: 'Renamed' }, [two]],
			['a new id after its settings were lost', anna, [one], ben, [one, two]],
			['no settings, and all its follow-ups are new', nameless, [one], nameless, [two]],
			[
				'no settings, and the folder was moved',
				nameless,
				[one],
				{ id: '', name: 'Moved' },
				[one, two],
			],
			['its first settings', nameless, [one], anna, [two]],
			['a device without its settings', anna, [one], nameless, [two]],
		])('%s: gone on with', (_, first, its, second, wanted) => {
			expect(write(second, wanted, write(first, its))).toContain('BEGIN:VEVENT');
		});

		test('in its own folder every file is the vault’s', () =>
			expect(write(ben, [two], write(anna, [one]), false)).toContain(two.uid));

		test('a device without the settings keeps the id that another wrote: the same bytes from both', () => {
			const text = write({ id: 'aaaa', name: 'Süße; Träume, Co' }, [one]);
			expect(lintICal(text)).toEqual([]);
			expect(write({ id: '', name: 'elsewhere' }, [one], text)).toBe(text);
		});
	});

	test.each(['', '\uFEFF', '\n', '\0\0\0\0', 'BEGIN:VCAL', own.slice(0, 40)])(
		'%j is nothing: written anew',
		text => {
			expect(update(text, [one, two])).toEqual({ text: own, changed: true });
		},
	);

	test('half written anywhere: rebuilt, never a crash, never refused', () => {
		for (let length = 0; length < own.length; length += 7) {
			const next = update(own.slice(0, length), [one, two], later(1));
			expect(next.changed).toBe(true);
			expect(lineOf(next.text, 'STATUS')).toEqual(['CONFIRMED', 'CONFIRMED']);
		}
	});

	test('LF line ends and a byte order mark are put right, and no event moves', () => {
		expect(update(`\uFEFF${own.replaceAll('\r\n', '\n')}`, [one, two], later(1))).toEqual({
			text: own,
			changed: true,
		});
	});

	test('a block that a merge tool left in pieces is made again where it is wanted, and not carried on where it is not', () => {
		const torn = own.replace(
			'STATUS:CONFIRMED',
			'<<<<<<< HEAD\r\nSTATUS:CONFIRMED\r\n=======\r\nSTATUS:CANCELLED\r\n>>>>>>> theirs',
		);
		expect(update(torn, [one, two]).text).toBe(own);
		expect(update(torn, []).text).not.toContain('HEAD');
	});

	test('of one event in two states the later counts', () => {
		const changed = update(own, [{ ...one, title: 'New' }, two], later(1)).text;
		const both =
			own.replace('END:VCALENDAR\r\n', '') + changed.slice(changed.indexOf('BEGIN:VEVENT'));
		expect(update(both, [{ ...one, title: 'New' }, two], later(2)).text).toBe(changed);
	});
});

test('of 10,000 events only the one that changed is rendered, and after a restart each of them once', () => {
	const many = Array.from({ length: 10_000 }, (_, index) =>
		anEvent({ uid: `${index}@interview-follow-up`, title: `Number ${index}` }),
	);
	const rendering = vi.spyOn(ICalEvent.prototype, 'toString');
	onTestFinished(() => rendering.mockRestore());
	const rendered = (work: () => boolean): [boolean, number] => {
		rendering.mockClear();
		return [work(), rendering.mock.calls.length];
	};
	const feed = Feed.open()!;
	expect(rendered(() => feed.update(of(many), NOW, 14))).toEqual([true, 10_000]);
	expect(rendered(() => feed.update(of(many), later(1), 14))).toEqual([false, 0]);
	many[5000] = { ...many[5000]!, title: 'Another' };
	expect(rendered(() => feed.update(of(many), later(1), 14))).toEqual([true, 1]);
	expect(rendered(() => feed.update(of(many.slice(1)), later(2), 14))).toEqual([true, 0]);
	const again = Feed.open(feed.text)!;
	expect(rendered(() => again.update(of(many.slice(1)), later(2), 14))).toEqual([false, 9_999]);
	expect(rendered(() => again.update(of(many.slice(1)), later(3), 14))).toEqual([false, 0]);
});
