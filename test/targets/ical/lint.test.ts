import { expect, test } from 'vitest';
import { lintICal } from '../../kit/lint-ical';
import { FEEDS } from './feeds';

const { text } = FEEDS['every-kind']!();

test.each<[string, (feed: string) => string]>([
	['the final CRLF', feed => feed.slice(0, -2)],
	['a CR', feed => feed.replace('\r\n', '\n')],
	['the Z of a moment', feed => feed.replace(/(DTSTART:\d+T\d+)Z/, '$1')],
	['an escape', feed => feed.replace('\\,', ',')],
	['a fold', feed => feed.replace('\r\n ', '')],
	['an end', feed => feed.replace(/DTEND:.*\r\n/, '')],
	[
		'the order of start and end',
		feed => feed.replace('DTSTART', 'X').replace('DTEND', 'DTSTART').replace('X:', 'DTEND:'),
	],
	['a stamp', feed => feed.replace(/DTSTAMP:.*\r\n/, '')],
	['the start that alarms count from', feed => feed.replace(';RELATED=START', ';RELATED=END')],
	['what an alarm says', feed => feed.replace(/(TRIGGER.*\r\n)DESCRIPTION.*\r\n/, '$1')],
	['the end of an event', feed => feed.replace('END:VEVENT\r\n', '')],
	['a control character', feed => feed.replace('Acme', 'Acme\u0007')],
	['half a character', feed => feed.replace('Acme', '\uD83D')],
	[
		'the one UID',
		feed => feed.replace('END:VCALENDAR', `${feed.slice(feed.indexOf('BEGIN:VEVENT'))}`),
	],
	[
		'the zone of a TZID',
		feed => feed.replace(/DTSTART:(\d+T\d+)Z/, 'DTSTART;TZID=Europe/Berlin:$1'),
	],
])('the lint misses %s', (_, spoil) => {
	expect(spoil(text)).not.toBe(text);
	expect(lintICal(spoil(text))).not.toEqual([]);
});
