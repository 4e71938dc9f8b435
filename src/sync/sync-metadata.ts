import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toDay } from '../core/time/day';
import type { Instant } from '../core/time/instant';
import type { CalendarEvent, EventTime, VaultIdentity } from '../core/calendar/event';

/**
 * What an event carries about itself, so that everything we need to know is in the event:
 * which vault and note it belongs to, and fingerprints of what we last wrote into it.
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

/** Of the text as a calendar may give it back: line ends and outer space don't count. The length comes first. */
export function fingerprintOf(text: string): string {
	const plain = plainText(text);
	return `${plain.length}:${bytesToHex(sha256(utf8ToBytes(plain))).slice(0, 16)}`;
}

/** The text without what calendars change by themselves. */
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

/** The metadata as named texts, for Google's private properties and the X- properties of iCalendar. */
export function propertiesOf(metadata: SyncMetadata): Readonly<Record<string, string>> {
	return {
		vault: metadata.vault.id,
		vaultName: metadata.vault.name,
		source: metadata.source,
		title: metadata.title,
		description: metadata.description,
		location: metadata.location,
		alarms: metadata.alarms,
		time: textOfTime(metadata.time),
	};
}

/** The metadata in the properties. Undefined where they aren't ours, or were damaged. */
export function readSyncMetadata(
	properties: Readonly<Record<string, unknown>>,
): SyncMetadata | undefined {
	const textAt = (name: string): string => {
		const value = properties[name];
		if (typeof value === 'string') {
			return value;
		}
		return '';
	};
	const time = toTime(textAt('time'));
	if (time === undefined || textAt('source') === '' || textAt('title') === '') {
		return undefined;
	}
	return {
		vault: { id: textAt('vault'), name: textAt('vaultName') },
		source: textAt('source'),
		time,
		title: textAt('title'),
		description: textAt('description'),
		location: textAt('location'),
		alarms: textAt('alarms'),
	};
}

/** `2026-11-23/2026-11-24`, or two instants in UTC. */
export function textOfTime(time: EventTime): string {
	if (time.allDay) {
		return `${time.start}/${time.end}`;
	}
	return `${new Date(time.start).toISOString()}/${new Date(time.end).toISOString()}`;
}

/** The reverse of `textOfTime`. Undefined where the text isn't such a time, or is absurd. */
export function toTime(text: string): EventTime | undefined {
	const [from = '', to = ''] = text.split('/');
	const start = toDay(from);
	const end = toDay(to);
	if (start !== undefined && end !== undefined) {
		return sensibleTime({ allDay: true, start, end });
	}
	if (!from.includes('T') || !to.includes('T')) {
		return undefined;
	}
	return sensibleTime({
		allDay: false,
		start: Date.parse(from) as Instant,
		end: Date.parse(to) as Instant,
	});
}

/** In milliseconds; nobody looks for a job before or after. */
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** The time, or undefined where it's none that a person can mean, such as the year −271821 or 275760. */
export function sensibleTime(time: EventTime): EventTime | undefined {
	if (isSensible(time.start) && isSensible(time.end)) {
		return time;
	}
	return undefined;
}

function isSensible(at: string | number): boolean {
	const instant = typeof at === 'string' ? Date.parse(at) : at;
	return instant >= EARLIEST && instant <= LATEST;
}
