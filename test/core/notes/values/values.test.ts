import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../src/core/notes/frontmatter';
import { ambiguousDays, clockTimes, day } from '../../../../src/core/notes/values/time';
import { duration } from '../../../../src/core/notes/values/duration';
import { link } from '../../../../src/core/notes/values/text';
import { people } from '../../../../src/core/notes/values/people';
import { person } from '../../../../src/core/notes/values/people';
import { email, isEmpty, phone, text } from '../../../../src/core/notes/values/text';
import { texts } from '../../../../src/core/notes/values/text';
import { when } from '../../../../src/core/notes/values/time';
import { yesNo } from '../../../../src/core/notes/values/text';
import { zone } from '../../../../src/core/notes/values/zone';
import { isoOfWhen } from '../../../../src/core/time/when';
import { toZone } from '../../../../src/core/time/instant';

const NEW_YORK = toZone('America/New_York')!;

test.each<[Value, string | undefined]>([
	['Acme', 'Acme'],
	['  Acme \n', 'Acme'],
	[['Acme'], 'Acme'],
	[[null, 'Acme', ''], 'Acme'],
	[[['Acme']], 'Acme'],
	['', undefined],
	[null, undefined],
	[[], undefined],
	[['a', 'b'], undefined],
	[{ a: 'b' }, undefined],
])('text of %j', (value, expected) => expect(text(value)).toBe(expected));

test.each<[Value, readonly string[] | undefined]>([
	['a, b', ['a, b']],
	[
		['a', null, ' b ', ''],
		['a', 'b'],
	],
	[null, []],
	[[], []],
	['', []],
	[[['a']], ['a']],
	[[{ a: 'b' }], undefined],
	[{ a: 'b' }, undefined],
	[[['a', 'b']], undefined],
])('texts of %j', (value, expected) => expect(texts(value)).toEqual(expected));

test.each<[Value, boolean]>([
	[null, true],
	['', true],
	[' \n', true],
	[[], true],
	[[null, ['']], true],
	['x', false],
	[['x'], false],
	[{}, false],
])('%j is empty: %j', (value, expected) => expect(isEmpty(value)).toBe(expected));

test.each<[Value, ReturnType<typeof link>]>([
	['Acme', { target: 'Acme', text: 'Acme' }],
	['AC/DC Ltd', { target: 'AC/DC Ltd', text: 'AC/DC Ltd' }],
	['[[Acme]]', { target: 'Acme', text: 'Acme' }],
	['[[Companies/Acme Inc|Acme]]', { target: 'Companies/Acme Inc', alias: 'Acme', text: 'Acme' }],
	['[[Companies/Acme]]', { target: 'Companies/Acme', text: 'Acme' }],
	['[[Acme#Offices]]', { target: 'Acme', text: 'Acme' }],
	['[[Acme#Offices|there]]', { target: 'Acme', alias: 'there', text: 'there' }],
	['[[Acme#^b12]]', { target: 'Acme', text: 'Acme' }],
	['![[Acme.md]]', { target: 'Acme.md', text: 'Acme' }],
	[
		'[the firm](Companies/Acme%20Inc.md)',
		{ target: 'Companies/Acme Inc.md', alias: 'the firm', text: 'the firm' },
	],
	['[](<Companies/Acme Inc.md> "title")', { target: 'Companies/Acme Inc.md', text: 'Acme Inc' }],
	['[x](100%)', { target: '100%', alias: 'x', text: 'x' }],
	['[[Acme]] Berlin', { target: 'Acme', text: 'Acme Berlin' }],
	[['[[Acme]]'], { target: 'Acme', text: 'Acme' }],
	['[[]]', undefined],
	['[[#Here]]', undefined],
	[null, undefined],
	[['a', 'b'], undefined],
])('link of %j', (value, expected) => expect(link(value)).toEqual(expected));

test.each<[Value, ReturnType<typeof person>]>([
	['Jane Smith', { name: 'Jane Smith' }],
	[
		'Jane Smith, VP Engineering <jane@acme.example>',
		{ name: 'Jane Smith', title: 'VP Engineering', email: 'jane@acme.example' },
	],
	['Jane Smith <jane@acme.example>', { name: 'Jane Smith', email: 'jane@acme.example' }],
	['Jane Smith (VP Engineering)', { name: 'Jane Smith', title: 'VP Engineering' }],
	[
		'Jane Smith (VP Engineering) jane@acme.example',
		{ name: 'Jane Smith', title: 'VP Engineering', email: 'jane@acme.example' },
	],
	['Jane Smith (jane@acme.example)', { name: 'Jane Smith', email: 'jane@acme.example' }],
	['Jane Smith, VP, Engineering', { name: 'Jane Smith', title: 'VP, Engineering' }],
	['Jane Smith-Jones – Head of Design', { name: 'Jane Smith-Jones', title: 'Head of Design' }],
	['jane@acme.example', { name: 'jane@acme.example', email: 'jane@acme.example' }],
	['[[Jane Smith]]', { name: 'Jane Smith', link: 'Jane Smith' }],
	['[[People/Jane Smith|Jane]]', { name: 'Jane Smith', link: 'People/Jane Smith' }],
	[
		'[[People/Jane Smith|Jane]], VP Engineering <jane@acme.example>',
		{
			name: 'Jane Smith',
			link: 'People/Jane Smith',
			title: 'VP Engineering',
			email: 'jane@acme.example',
		},
	],
	[
		'[Jane](People/Jane%20Smith.md) (VP)',
		{ name: 'Jane Smith', link: 'People/Jane Smith.md', title: 'VP' },
	],
	['[Jane Smith](mailto:jane@acme.example)', { name: 'Jane Smith', email: 'jane@acme.example' }],
	['[Jane Smith](https://people.example/jane)', { name: 'Jane Smith' }],
	['Dr. Žofia Ń, 部長', { name: 'Dr. Žofia Ń', title: '部長' }],
	[', ,', undefined],
	['', undefined],
	[['a', 'b'], undefined],
	[{ name: 'Jane' }, { name: 'Jane' }],
	[
		{ Name: '[[Jane Smith]]', role: 'CTO', Email: 'jane@acme.example', phone: 'tel:555-0100' },
		{
			name: 'Jane Smith',
			link: 'Jane Smith',
			title: 'CTO',
			email: 'jane@acme.example',
			phone: '555-0100',
		},
	],
	[{ 'Jane Smith': 'CTO' }, { name: 'Jane Smith', title: 'CTO' }],
	[{ a: 'b', c: 'd' }, undefined],
	['@Dana Whitlock', { name: 'Dana Whitlock' }],
	['Ms. Iris Nott (she/her), CTO', { name: 'Iris Nott', salutation: 'Ms.', title: 'CTO' }],
	['Strand, Helen', { name: 'Helen Strand' }],
	['Smith, Jane', { name: 'Jane Smith' }],
	['Jane Smith, PhD', { name: 'Jane Smith' }],
	['Jane Smith, she/her', { name: 'Jane Smith' }],
	['Frau Dr. Vogel', { name: 'Dr. Vogel', salutation: 'Frau' }],
	['Omar Reyes (Larkspur)', { name: 'Omar Reyes', title: 'Larkspur' }],
	['Jane Smith, Data Engineer', { name: 'Jane Smith', title: 'Data Engineer' }],
	['Jane, CEO', { name: 'Jane', title: 'CEO' }],
	['TBD', undefined],
	['?', undefined],
])('person of %j', (value, expected) => expect(person(value)).toEqual(expected));

test.each<[Value, readonly string[] | undefined]>([
	[
		['[[A]]', null, 'B, CEO'],
		['A', 'B'],
	],
	['[[A]], [[B]] and [[C]]', ['A', 'B', 'C']],
	['Jane Smith / Bob Jones', ['Jane Smith', 'Bob Jones']],
	['Jane Smith, CTO, Bob Jones, VP Sales', ['Jane Smith', 'Bob Jones']],
	['Frau Vogel, Herr Kranz', ['Vogel', 'Kranz']],
	['jane@acme.example, bob@acme.example', ['jane@acme.example', 'bob@acme.example']],
	[['Jane Smith', 'me'], ['Jane Smith']],
	['A, CEO; B, CTO', ['A', 'B']],
	['A\nB\n', ['A', 'B']],
	['[[A]], CEO', ['A']],
	[null, []],
	[[{ a: 'b', c: 'd' }], undefined],
	['Jane Smith and Bob Jones', ['Jane Smith', 'Bob Jones']],
	['Jane Smith & Bob Jones', ['Jane Smith', 'Bob Jones']],
	['Jana Vogel und Ute Brandt', ['Jana Vogel', 'Ute Brandt']],
	['Jane Smith, Bob Jones', ['Jane Smith', 'Bob Jones']],
	['Jane Smith, Bob Jones and Ada van der Berg', ['Jane Smith', 'Bob Jones', 'Ada van der Berg']],
	['Alice, Bob, Carol', ['Alice', 'Bob', 'Carol']],
	['Jane Smith, VP of Research and Development', ['Jane Smith']],
	['Jane Smith, CTO and Bob Jones, Head of Design', ['Jane Smith', 'Bob Jones']],
	['Jane Smith <jane@acme.example>, Bob <bob@acme.example>', ['Jane Smith', 'Bob']],
	['Ms. Iris Nott (she/her), CTO; Smith, Jane', ['Iris Nott', 'Jane Smith']],
	['Jane Smith (CTO) and Bob Jones (HM)', ['Jane Smith', 'Bob Jones']],
	['[[Jane Smith]] [[Bob Jones]]', ['Jane Smith', 'Bob Jones']],
	['[[Jane Smith]], CTO, [[Bob Jones]], VP', ['Jane Smith', 'Bob Jones']],
	['[Jane](Jane.md) and [[Bob]]', ['Jane', 'Bob']],
	['Ms. Iris Nott, Mr. Omar Reyes', ['Iris Nott', 'Omar Reyes']],
	[['TBD', 'Jane Smith', '?', '-', 'n/a', 'None'], ['Jane Smith']],
	['TBD', []],
	['Hiring team', ['Hiring team']],
])('people of %j', (value, expected) =>
	expect(people(value)?.map(({ name }) => name)).toEqual(expected),
);

describe('dates', () => {
	test.each<[Value, string]>([
		['23-Nov-2026', '2026-11-23'],
		['2026-11-23 (Mon)', '2026-11-23'],
		['[[2026-11-23-Monday]]', '2026-11-23'],
		['[[2026-11-23 Dienstag]]', '2026-11-23'],
		['📅 2026-11-23', '2026-11-23'],
		['Sonntag, 22. November 2026', '2026-11-22'],
		['2026-11-23', '2026-11-23'],
		['[[2026-11-23]]', '2026-11-23'],
		['[[Daily/2026-11-23|today]]', '2026-11-23'],
		[['2026-11-23'], '2026-11-23'],
		['2026-11-23T14:30', '2026-11-23T14:30:00-05:00'],
		['2026-11-23 14:30', '2026-11-23T14:30:00-05:00'],
		['2026-11-23   14:30', '2026-11-23T14:30:00-05:00'],
		['2026-11-23T14:30:59.123', '2026-11-23T14:30:59-05:00'],
		['2026-11-23t9:30', '2026-11-23T09:30:00-05:00'],
		['2026-11-23 09:30:00', '2026-11-23T09:30:00-05:00'],
		['2026-11-23T14:30Z', '2026-11-23T09:30:00-05:00'],
		['2026-11-23T14:30:00.000z', '2026-11-23T09:30:00-05:00'],
		['2026-11-23T14:30+05:30', '2026-11-23T04:00:00-05:00'],
		['2026-11-23T14:30+0530', '2026-11-23T04:00:00-05:00'],
		['2026-11-23 14:30:00 +01:00', '2026-11-23T08:30:00-05:00'],
		['2026-11-23 14:30:00 -5', '2026-11-23T14:30:00-05:00'],
		['2026-11-23 14:30:00 Z', '2026-11-23T09:30:00-05:00'],
		['2024-02-29', '2024-02-29'],
		['2026/11/23', '2026-11-23'],
		['2026.11.3', '2026-11-03'],
		['Nov 23, 2026', '2026-11-23'],
		['November 23rd, 2026', '2026-11-23'],
		['Mon, Nov 23, 2026', '2026-11-23'],
		['Monday, 23 November 2026', '2026-11-23'],
		['23 November 2026', '2026-11-23'],
		['23. Dezember 2026', '2026-12-23'],
		['3. März 2026', '2026-03-03'],
		['23.11.2026', '2026-11-23'],
		['23/11/2026', '2026-11-23'],
		['11/23/2026', '2026-11-23'],
		['11.11.2026', '2026-11-11'],
		['“2026-11-23”', '2026-11-23'],
		['2026-11-23\u200B', '2026-11-23'],
		['2026-11-23 2:30 PM', '2026-11-23T14:30:00-05:00'],
		['2026-11-23 2pm', '2026-11-23T14:00:00-05:00'],
		['2026-11-23, 12:05 a.m.', '2026-11-23T00:05:00-05:00'],
		['Nov 23, 2026 at 2:30 pm', '2026-11-23T14:30:00-05:00'],
		['23.11.2026 um 14:30 Uhr', '2026-11-23T14:30:00-05:00'],
	])('case 21: %j is read', (value, expected) => {
		expect(isoOfWhen(when(value, NEW_YORK)!, NEW_YORK)).toBe(expected);
		expect(day(value, NEW_YORK)).toBe(expected.slice(0, 10));
	});

	test.each<Value>([
		'03.04.2026',
		'3/4/2026',
		'04-03-2026',
		'32.11.2026',
		'13/13/2026',
		'Smarch 3, 2026',
		'Nov 31, 2026',
		'2026-11-23 13:30 pm',
		'next Friday',
		'20261123',
		'{{date}}',
		'2026-02-30',
		'2026-13-01',
		'2026-11-23 24:30',
		'2026-11-23T14:60',
		'2026-1-2',
		'2026-11-23T',
		'2026-11',
		'2026-11-23T14',
		'2026-11-23T14:30+25:00',
		'2026-11-23T14:30 EST',
		'[[Monday]]',
		'[[2026-11-23',
		'about 2026-11-23',
		'',
		null,
		[],
		['2026-11-23', '2026-11-24'],
		{ a: '2026-11-23' },
	])('case 21: %j is refused', value => {
		expect(when(value, NEW_YORK)).toBeUndefined();
		expect(day(value, NEW_YORK)).toBeUndefined();
		expect(day(value)).toBeUndefined();
	});

	test.each<[Value, readonly [string, string] | undefined]>([
		['03.04.2026', ['2026-04-03', '2026-03-04']],
		['23.11.2026', undefined],
		['soon', undefined],
		[null, undefined],
	])('%j can be the days %j', (value, expected) => expect(ambiguousDays(value)).toEqual(expected));

	test.each<[Value, ReturnType<typeof clockTimes>]>([
		['14:30', { start: 870 }],
		['9:05', { start: 545 }],
		['2:30 pm', { start: 870 }],
		['9am', { start: 540 }],
		['14.30 Uhr', { start: 870 }],
		['14h30', { start: 870 }],
		['14:00 – 15:30', { start: 840, end: 930 }],
		['2 pm to 3 pm', { start: 840, end: 900 }],
		['14', undefined],
		['25:00', undefined],
		['14:00-15:00-16:00', undefined],
		['noonish', undefined],
		[null, undefined],
	])('the time %j is %j', (value, expected) => expect(clockTimes(value)).toEqual(expected));

	test('the day of a moment is that of the zone, without one the day typed', () => {
		expect(day('2026-11-24T02:30Z', NEW_YORK)).toBe('2026-11-23');
		expect(day('2026-11-24T02:30Z')).toBe('2026-11-24');
		expect(day('2026-11-24T23:30', NEW_YORK)).toBe('2026-11-24');
	});
});

test.each<[Value, string | undefined]>([
	['jane@acme.example', 'jane@acme.example'],
	['mailto:jane@acme.example?subject=Hi', 'jane@acme.example'],
	['[jane@acme.example](mailto:jane@acme.example)', 'jane@acme.example'],
	['<jane@acme.example>', 'jane@acme.example'],
	[['jane@acme.example', 'j@home.example'], 'jane@acme.example'],
	[null, undefined],
])('email of %j', (value, expected) => expect(email(value)).toBe(expected));

test.each<[Value, string | undefined]>([
	['+1 206 555 0100', '+1 206 555 0100'],
	['tel:+12065550100', '+12065550100'],
	['[555-0100](tel:5550100)', '5550100'],
	[['555-0100', '555-0101'], '555-0100'],
	[[], undefined],
])('phone of %j', (value, expected) => expect(phone(value)).toBe(expected));

test.each<[Value, number | undefined]>([
	['45', 45],
	['45m', 45],
	['45 min', 45],
	['90 minutes', 90],
	['1h', 60],
	['1 hour', 60],
	['2 hrs', 120],
	['1h 30m', 90],
	['1h30m', 90],
	['1h30', 90],
	['1 h 30', 90],
	['1 hour and 15 minutes', 75],
	['1:30', 90],
	['0:45', 45],
	['1.5h', 90],
	['1,5 hours', 90],
	['PT45M', 45],
	['pt1h30m', 90],
	['PT1.5H', 90],
	[['45'], 45],
	['1   h', 60],
	['0', undefined],
	['0h', undefined],
	['-45', undefined],
	['45x', undefined],
	['PT', undefined],
	['', undefined],
	[null, undefined],
	['1:75', undefined],
	['long', undefined],
	['999999h', undefined],
	['h', undefined],
	['45 30', undefined],
	[`1h${' '.repeat(100_000)}x`, undefined],
])('duration of %.40j', (value, expected) => expect(duration(value)).toBe(expected));

test.each<[Value, boolean | undefined]>([
	['yes', true],
	['YES', true],
	['y', true],
	['True', true],
	['on', true],
	['✓', true],
	['✔️', true],
	['✅', true],
	['[x]', true],
	[['x'], true],
	['[X]', true],
	['no', false],
	['N', false],
	['FALSE', false],
	['off', false],
	['❌', false],
	['[ ]', false],
	['☐', false],
	['maybe', undefined],
	['', undefined],
	[null, undefined],
	['2026-11-23', undefined],
	[['yes', 'no'], undefined],
])('yes or no of %j', (value, expected) => expect(yesNo(value)).toBe(expected));

test.each<[Value, string | undefined]>([
	['America/New_York', 'America/New_York'],
	['america/new_york', 'America/New_York'],
	['America/New York', 'America/New_York'],
	['EUROPE/BERLIN', 'Europe/Berlin'],
	['Asia/Kolkata', 'Asia/Kolkata'],
	['Pacific/Auckland', 'Pacific/Auckland'],
	['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
	['UTC', 'UTC'],
	['utc', 'UTC'],
	[['Europe/Paris'], 'Europe/Paris'],
	['EST', undefined],
	['EST5EDT', undefined],
	['GMT', undefined],
	['Eastern', undefined],
	['+02:00', undefined],
	['Mars/Olympus', undefined],
	['Europe/', undefined],
	['', undefined],
	[null, undefined],
])('zone of %j', (value, expected) => expect(zone(value)).toBe(expected));
