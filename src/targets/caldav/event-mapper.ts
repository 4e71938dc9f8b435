import ICAL from 'ical.js';
import { foldLines } from 'ical-generator';
import type { CalendarEvent } from '../../core/calendar/event';
import type { VaultIdentity } from '../../core/calendar/event';
import {
	syncMetadataOf,
	propertiesOf,
	readSyncMetadata,
	type SyncMetadata,
} from '../../sync/sync-metadata';
import { remoteChangesOf, type RemoteEvent, type EventContent } from '../../sync/remote-event';
import type { Instant } from '../../core/time/instant';
import { setTime, timeOf } from './event-time';
import { sourceOfUid } from './identity';

/** Before the names of the mark's properties (RFC 5545, 3.8.8.2). Their values are percent-encoded: servers disagree about escapes in such properties. */
const OURS = 'x-interview-follow-up-';
const NAMES = [
	'vault',
	'vaultName',
	'source',
	'title',
	'description',
	'location',
	'alarms',
	'time',
] as const;

/** What is written into a calendar object. */
export interface Writing {
	readonly event: CalendarEvent;
	readonly shown: EventContent;
	readonly vault: VaultIdentity;
	readonly uid: string;
	readonly now: Instant;
}

/**
 * The object with the event in it. Where one stands already, all that is not ours stays: categories, attendees,
 * other alarms as long as ours are the same, what the person's calendar program keeps there.
 */
export function toObject({ event, shown, vault, uid, now }: Writing, standing = ''): string {
	const calendar = parsed(standing) ?? emptyCalendar();
	const component = eventIn(calendar) ?? added(calendar, uid);
	const before = markIn(component);
	const set = (name: string, value: string | number): void => {
		if (value === '') {
			component.removeAllProperties(name);
		} else {
			component.updatePropertyWithValue(name, value);
		}
	};
	const stamp = ICAL.Time.fromJSDate(new Date(Math.floor(now / 1000) * 1000), true);
	component.updatePropertyWithValue('dtstamp', stamp);
	component.updatePropertyWithValue('last-modified', stamp);
	component.updatePropertyWithValue(
		'sequence',
		Number(component.getFirstPropertyValue('sequence') ?? -1) + 1,
	);
	setTime(component, shown.time);
	set('summary', shown.title);
	set('description', shown.description);
	set('location', shown.location);
	set('url', event.url);
	set('status', 'CONFIRMED');
	set('transp', event.kind === 'interview' && !shown.time.allDay ? 'OPAQUE' : 'TRANSPARENT');
	for (const [name, value] of Object.entries(propertiesOf(syncMetadataOf(event, vault)))) {
		set(OURS + name.toLowerCase(), encodeURIComponent(value));
	}
	if (before?.alarms !== event.alarms.join(',')) {
		setAlarms(component, event, shown.title);
	}
	return `${foldLines(unfolded(calendar.toString()))}\r\n`;
}

/** The object as the plan sees it; undefined where it is none of ours. `before` helps where another program dropped our properties. */
export function fromObject(
	ref: string,
	etag: string,
	text: string,
	before?: RemoteEvent,
): RemoteEvent | undefined {
	const calendar = parsed(text);
	const component = calendar && eventIn(calendar);
	if (!component) {
		return undefined;
	}
	const mark = markIn(component) ?? before?.mark;
	const source = mark?.source ?? sourceOfUid(textOf(component, 'uid'));
	if (source === undefined) {
		return undefined;
	}
	return {
		ref,
		etag,
		source,
		text,
		standing: 'stands',
		theirs: mark ? theirsIn(component, mark) : {},
		...(mark && { mark }),
	};
}

/** Whether the object says what was to be written, by the mark that goes with it. */
export function isAsWritten(
	{ mark, theirs }: RemoteEvent,
	event: CalendarEvent,
	vault: VaultIdentity,
): boolean {
	return (
		mark !== undefined &&
		Object.keys(theirs).length === 0 &&
		JSON.stringify(propertiesOf(mark)) ===
			JSON.stringify(propertiesOf(syncMetadataOf(event, vault)))
	);
}

export function uidIn(text: string): string | undefined {
	const calendar = parsed(text);
	const component = calendar && eventIn(calendar);
	return component && textOf(component, 'uid');
}

function parsed(text: string): ICAL.Component | undefined {
	try {
		return text === ''
			? undefined
			: new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
	} catch {
		return undefined;
	}
}

function emptyCalendar(): ICAL.Component {
	const calendar = new ICAL.Component('vcalendar');
	calendar.addPropertyWithValue('version', '2.0');
	calendar.addPropertyWithValue('prodid', '-//interview-follow-up//Interview Follow-up//EN');
	return calendar;
}

/** The event itself, where the person made it repeat and single days of it differ. */
function eventIn(calendar: ICAL.Component): ICAL.Component | undefined {
	const all = calendar.getAllSubcomponents('vevent');
	return all.find(one => !one.hasProperty('recurrence-id')) ?? all[0];
}

function added(calendar: ICAL.Component, uid: string): ICAL.Component {
	const component = new ICAL.Component('vevent');
	component.addPropertyWithValue('uid', uid);
	calendar.addSubcomponent(component);
	return component;
}

function setAlarms(component: ICAL.Component, { alarms }: CalendarEvent, title: string): void {
	component.removeAllSubcomponents('valarm');
	for (const minutes of alarms) {
		const alarm = new ICAL.Component('valarm');
		alarm.addPropertyWithValue('action', 'DISPLAY');
		alarm.addPropertyWithValue('description', title);
		alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-minutes * 60));
		component.addSubcomponent(alarm);
	}
}

function markIn(component: ICAL.Component): SyncMetadata | undefined {
	return readSyncMetadata(
		Object.fromEntries(
			NAMES.map(name => [name, decoded(textOf(component, OURS + name.toLowerCase()))]),
		),
	);
}

function theirsIn(component: ICAL.Component, mark: SyncMetadata): RemoteEvent['theirs'] {
	return remoteChangesOf(mark, {
		title: textOf(component, 'summary'),
		description: textOf(component, 'description'),
		location: textOf(component, 'location'),
		time: timeOf(component) ?? mark.time,
	});
}

function decoded(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return '';
	}
}

function textOf(component: ICAL.Component, name: string): string {
	const value = component.getFirstPropertyValue(name);
	return typeof value === 'string' ? value : '';
}

function unfolded(text: string): string {
	return text.replace(/\r?\n[ \t]/g, '');
}
