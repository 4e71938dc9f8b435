import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toDay } from '../core/time/day';
import type { Instant } from '../core/time/instant';
import type { CalendarEvent, EventTime, VaultIdentity } from '../core/calendar/event';

/**
 * What an event carries of us, so that all we need to know of it stands in the event itself:
 * whose it is, what it stands for, and fingerprints of what we last wrote into it.
 */
export interface SyncMetadata {
	readonly vault: VaultIdentity;
	readonly source: string;
	readonly title: string;
	readonly description: string;
	readonly location: string;
	readonly alarms: string;
	readonly time: EventTime;
}

/** Of the text as a calendar may give it back: line ends and outer space do not count. The length comes first. */
export function fingerprintOf(text: string): string {
	const plain = plainText(text);
	return `${plain.length}:${bytesToHex(sha256(utf8ToBytes(plain))).slice(0, 16)}`;
}

/** The text without what calendars change of their own accord. */
export function plainText(text: string): string {
	return text.replace(/\r\n?/g, '\n').trim();
}

export function syncMetadataOf(event: CalendarEvent, vault: VaultIdentity): SyncMetadata {
	return {
		vault,
		source: event.source,
		time: event.time,
		alarms: event.alarms.join(','),
		title: fingerprintOf(event.title),
		description: fingerprintOf(event.description),
		location: fingerprintOf(event.location ?? ''),
	};
}

/** The mark as named texts, for Google's private properties and the X- properties of iCalendar. */
export function propertiesOf(mark: SyncMetadata): Readonly<Record<string, string>> {
	return {
		vault: mark.vault.id,
		vaultName: mark.vault.name,
		source: mark.source,
		title: mark.title,
		description: mark.description,
		location: mark.location,
		alarms: mark.alarms,
		time: textOfTime(mark.time),
	};
}

/** The mark that the properties hold; undefined where they are not ours, or were damaged. */
export function readSyncMetadata(
	properties: Readonly<Record<string, unknown>>,
): SyncMetadata | undefined {
	const text = (name: string): string =>
		typeof properties[name] === 'string' ? properties[name] : '';
	const time = toTime(text('time'));
	if (time === undefined || text('source') === '' || text('title') === '') {
		return undefined;
	}
	return {
		vault: { id: text('vault'), name: text('vaultName') },
		source: text('source'),
		time,
		title: text('title'),
		description: text('description'),
		location: text('location'),
		alarms: text('alarms'),
	};
}

/** `2026-11-23/2026-11-24`, or two instants in UTC. */
export function textOfTime(time: EventTime): string {
	return time.allDay
		? `${time.start}/${time.end}`
		: `${new Date(time.start).toISOString()}/${new Date(time.end).toISOString()}`;
}

/** The other way round; undefined where the text is none such. */
export function toTime(text: string): EventTime | undefined {
	const [from = '', to = ''] = text.split('/');
	const [start, end] = [toDay(from), toDay(to)];
	if (start !== undefined && end !== undefined) {
		return { allDay: true, start, end };
	}
	const [startAt, endAt] = [Date.parse(from), Date.parse(to)];
	if (!from.includes('T') || !to.includes('T') || Number.isNaN(startAt) || Number.isNaN(endAt)) {
		return undefined;
	}
	return { allDay: false, start: startAt as Instant, end: endAt as Instant };
}
