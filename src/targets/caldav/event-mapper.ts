import ICAL from 'ical.js';
import { foldLines } from 'ical-generator';
import { cleanLine, cleanText } from '../../core/calendar/clean-text';
import type { CalendarEvent, VaultIdentity } from '../../core/calendar/event';
import { notePathOf } from '../../core/calendar/note-address';
import type { Instant } from '../../core/time/instant';
import { remoteChangesOf, type EventContent, type RemoteEvent } from '../../sync/remote-event';
import {
	propertiesOf,
	readSyncMetadata,
	syncMetadataOf,
	type SyncMetadata,
} from '../../sync/sync-metadata';
import { sourceOfUid } from './event-id';
import { setTime, timeOf } from './event-time';

/**
 * Before the names of the metadata's properties (RFC 5545, 3.8.8.2). Their values are percent-encoded: servers disagree about
 * escapes in such properties.
 */
const PREFIX = 'x-interview-follow-up-';
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

/** The event as iCalendar in XML can hold it, so that what is read back is what was written. */
export function clampToCalDav(event: CalendarEvent): CalendarEvent {
	const { location } = event;
	const texts = { title: cleanLine(event.title), description: cleanText(event.description) };
	if (location === undefined) {
		return { ...event, ...texts };
	}
	return { ...event, ...texts, location: cleanLine(location) };
}

/** What is written into a calendar object. */
export interface ObjectContent {
	readonly event: CalendarEvent;
	readonly content: EventContent;
	readonly vault: VaultIdentity;
	readonly uid: string;
	readonly now: Instant;
}

/**
 * The object with the event in it. If there's one already, everything that isn't ours stays: categories, attendees,
 * other alarms as long as ours are the same, what the person's calendar program keeps there.
 */
export function toObject({ event, content, vault, uid, now }: ObjectContent, stored = ''): string {
	const calendar = parse(stored) ?? emptyCalendar();
	const component = eventIn(calendar) ?? addEvent(calendar, uid);
	const before = metadataIn(component);
	setStamps(component, now);
	setTime(component, content.time);
	set(component, 'summary', content.title);
	set(component, 'description', content.description);
	set(component, 'location', content.location);
	set(component, 'url', event.url);
	set(component, 'status', 'CONFIRMED');
	const isBusy = event.kind === 'interview' && !content.time.allDay;
	set(component, 'transp', isBusy ? 'OPAQUE' : 'TRANSPARENT');
	for (const [name, value] of Object.entries(propertiesOf(syncMetadataOf(event, vault)))) {
		set(component, PREFIX + name.toLowerCase(), encodeURIComponent(value));
	}
	if (before?.alarms !== event.alarms.join(',')) {
		setAlarms(component, event, content.title);
	}
	return `${foldLines(unfold(calendar.toString()))}\r\n`;
}

function set(component: ICAL.Component, name: string, value: string): void {
	if (value === '') {
		component.removeAllProperties(name);
	} else {
		component.updatePropertyWithValue(name, value);
	}
}

function setStamps(component: ICAL.Component, now: Instant): void {
	const stamp = ICAL.Time.fromJSDate(new Date(Math.floor(now / 1000) * 1000), true);
	component.updatePropertyWithValue('dtstamp', stamp);
	component.updatePropertyWithValue('last-modified', stamp);
	const sequence = Number(component.getFirstPropertyValue('sequence') ?? -1);
	component.updatePropertyWithValue('sequence', sequence + 1);
}

/** The object as the plan sees it. Undefined where it isn't ours. `before` helps where another program removed our properties. */
export function fromObject(
	ref: string,
	etag: string,
	text: string,
	{ vaultId, before }: { readonly vaultId: string; readonly before?: RemoteEvent | undefined },
): RemoteEvent | undefined {
	const calendar = parse(text);
	const component = calendar && eventIn(calendar);
	if (!component) {
		return undefined;
	}
	const ownMetadata = metadataIn(component);
	const metadata = ownMetadata ?? before?.metadata;
	const notePath = notePathOf(textOf(component, 'url')) || before?.notePath;
	const path = notePath === undefined ? {} : { notePath };
	const object = { ref, etag, text, state: 'present' as const, ...path };
	if (metadata === undefined) {
		const source = sourceOfUid(textOf(component, 'uid'), vaultId);
		if (source === undefined) {
			return undefined;
		}
		return { ...object, source, changes: {} };
	}
	const changes = changesIn(component, metadata);
	const found = { ...object, source: metadata.source, metadata, changes };
	if (ownMetadata === undefined) {
		return { ...found, metadataLost: true };
	}
	return found;
}

/** Whether the calendar has what was to be written, by the metadata that goes with it. */
export function isAsWritten(
	{ metadata, changes }: RemoteEvent,
	event: CalendarEvent,
	vault: VaultIdentity,
): boolean {
	return (
		metadata !== undefined &&
		Object.keys(changes).length === 0 &&
		JSON.stringify(propertiesOf(metadata)) ===
			JSON.stringify(propertiesOf(syncMetadataOf(event, vault)))
	);
}

export function uidIn(text: string): string | undefined {
	const calendar = parse(text);
	const component = calendar && eventIn(calendar);
	return component && textOf(component, 'uid');
}

function parse(text: string): ICAL.Component | undefined {
	try {
		if (text === '') {
			return undefined;
		}
		return new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
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

/** The event itself, also where the person made it repeat and single days differ. */
function eventIn(calendar: ICAL.Component): ICAL.Component | undefined {
	const all = calendar.getAllSubcomponents('vevent');
	return all.find(one => !one.hasProperty('recurrence-id')) ?? all[0];
}

function addEvent(calendar: ICAL.Component, uid: string): ICAL.Component {
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

function metadataIn(component: ICAL.Component): SyncMetadata | undefined {
	return readSyncMetadata(
		Object.fromEntries(
			NAMES.map(name => [name, decode(textOf(component, PREFIX + name.toLowerCase()))]),
		),
	);
}

function changesIn(component: ICAL.Component, metadata: SyncMetadata): RemoteEvent['changes'] {
	return remoteChangesOf(metadata, {
		title: textOf(component, 'summary'),
		description: textOf(component, 'description'),
		location: textOf(component, 'location'),
		time: timeOf(component) ?? metadata.time,
	});
}

function decode(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return '';
	}
}

function textOf(component: ICAL.Component, name: string): string {
	const value = component.getFirstPropertyValue(name);
	if (typeof value === 'string') {
		return value;
	}
	return '';
}

function unfold(text: string): string {
	return text.replace(/\r?\n[ \t]/g, '');
}
