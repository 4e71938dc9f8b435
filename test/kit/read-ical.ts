import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import ICAL from 'ical.js';
import type { CalendarEvent, EventTime } from '../../src/core/calendar/event';

/** An event as a subscriber understands it. */
export interface ReadEvent {
	readonly uid: string;
	readonly title: string;
	readonly description: string;
	readonly location: string;
	readonly url: string;
	readonly status: string;
	readonly sequence: number;
	/** ISO, in UTC. */
	readonly stamp: string;
	readonly modified: string;
	/** `2026-11-24`, or `2026-11-24T15:00:00Z`. */
	readonly start: string;
	readonly end: string;
	/** Minutes before the start. */
	readonly alarms: readonly number[];
}

/** The events in a calendar, as ical.js reads them. */
export function readWithICalJs(text: string): ReadEvent[] {
	return new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
		.getAllSubcomponents('vevent')
		.map(component => {
			const say = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
			return {
				uid: say('uid'),
				title: say('summary'),
				description: say('description'),
				location: say('location'),
				url: say('url'),
				status: say('status'),
				sequence: Number(say('sequence')),
				stamp: say('dtstamp'),
				modified: say('last-modified'),
				start: say('dtstart'),
				end: say('dtend'),
				alarms: component
					.getAllSubcomponents('valarm')
					.map(
						alarm =>
							-(
								alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>
							).toSeconds() / 60,
					),
			};
		});
}

/** The events in each of the calendars, as Debian's python3-icalendar reads them, in one process. */
export function readWithPython(texts: readonly string[]): ReadEvent[][] {
	const answer = spawnSync('/usr/bin/python3', [path.join(import.meta.dirname, 'read-ical.py')], {
		input: JSON.stringify(texts),
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	});
	if (answer.status !== 0) {
		throw new Error(`python3-icalendar could not read it: ${answer.stderr}`);
	}
	return JSON.parse(answer.stdout) as ReadEvent[][];
}

/** What a subscriber must understand of an event. */
export function asRead({
	uid,
	title,
	description,
	location = '',
	url,
	time,
	alarms,
}: CalendarEvent): Omit<ReadEvent, 'status' | 'sequence' | 'stamp' | 'modified'> {
	return { uid, title, description, location, url, alarms, ...timeTold(time) };
}

/** Start and end as they are read. */
export function timeTold({ start, end }: EventTime): Pick<ReadEvent, 'start' | 'end'> {
	const told = (moment: string | number): string =>
		typeof moment === 'string' ? moment : new Date(moment).toISOString().replace('.000', '');
	return { start: told(start), end: told(end) };
}
