/** The cases that must hold for a calendar, and the files whose tests are named after them: “case 7, …”. `npx vitest run google -t "case 7,"` runs one. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from 'vitest';

const CASES: readonly (readonly [number, string, ...(readonly string[])])[] = [
	[1, 'a run with nothing changed writes nothing', 'identity'],
	[
		2,
		'the event is the same after edits, renames, on another device, after a reinstall',
		'identity',
	],
	[3, 'alike is not the same', 'identity'],
	[4, 'a copied note gets its own event', 'identity'],
	[5, 'two devices make one event', 'identity'],
	[6, 'our own events are never read back as somebody’s', 'identity'],
	[7, 'an answer that is lost', 'answers'],
	[8, 'refusals told apart by their reason', 'answers'],
	[
		9,
		'waiting as long as is asked, and no longer than is good',
		'answers',
		'../../../sync/request-queue',
	],
	[10, 'one refresh, one retry; a sign-in that has ended', 'answers'],
	[11, 'offline with 200 edits', 'cost', 'answers'],
	[12, 'an event, many events or the calendar gone', 'gone'],
	[13, 'the person changed the event meanwhile', 'meanwhile'],
	[14, 'another calendar is chosen', 'another-calendar', 'memory'],
	[15, 'a sync token too old; pages', 'memory'],
	[16, 'the process dies; what it remembers is garbage', 'memory'],
	[17, 'a page in place of an answer; an empty list', 'answers'],
	[18, 'requests and state in proportion to what changed', 'cost'],
	[19, 'a promised day alone', 'dates'],
	[20, 'durations of nothing or less', 'dates'],
	[21, 'ways to write a date, and what is none', 'dates'],
	[22, 'the gap and the overlap of a clock change', 'dates'],
	[23, '24 hours from the end', 'dates'],
	[24, 'a day is a day, on 29 February and in 2100 too', 'dates'],
	[25, 'iCal text: lines', '../../ical/readers'],
	[26, 'iCal text: the file is its own memory', '../../ical/feed', '../../ical/memory'],
	[27, 'iCal text: zones', '../../ical/readers'],
	[
		28,
		'500 notes at once; a note half written',
		'notes',
		'../../../obsidian/calendars/google-notes',
	],
	[29, 'a note that is broken hides nothing else', 'notes'],
	[
		30,
		'a note that is open with unsaved typing',
		'../../../host/vault',
		'../../../obsidian/calendars/google-notes',
	],
	[
		31,
		'no token or secret anywhere',
		'secrets',
		'../../../node/commands/secrets',
		'../../../obsidian/calendars/secrets',
	],
];

test('there are 31', () =>
	expect(CASES.map(([number]) => number)).toEqual(
		Array.from({ length: 31 }, (_, index) => index + 1),
	));

test.each(CASES)('case %i, %s', (number, _says, ...files) => {
	for (const file of files) {
		const text = fs.readFileSync(path.join(import.meta.dirname, `${file}.test.ts`), 'utf8');
		expect(text, `${file} names no test after it`).toMatch(
			new RegExp(`['\`]cases? (?:\\d+(?:, | and | to ))*${number}\\b`),
		);
	}
});
