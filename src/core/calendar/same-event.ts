import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CalendarEvent } from './event';

/** All of an event that a person would see or hear, as one text: two events alike in it need no change. */
export function matterOf({ uid, title, description, location = '', url, time, alarms }: CalendarEvent): string {
	return JSON.stringify([uid, title, description, location, url, time.allDay, time.start, time.end, alarms]);
}

export function sameEvent(a: CalendarEvent, b: CalendarEvent): boolean {
	return matterOf(a) === matterOf(b);
}

/** What matters of an event in 32 hexadecimal digits, for keeping beside a calendar: half of SHA-256. */
export function fingerprintOf(event: CalendarEvent): string {
	return bytesToHex(sha256(utf8ToBytes(matterOf(event)))).slice(0, 32);
}
