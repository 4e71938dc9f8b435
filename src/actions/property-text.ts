import { dayAt, minutesAt, type Zone } from '../core/time/instant';
import type { When } from '../core/time/when';
import { formatTime } from '../i18n/dates';

/**
 * A day or time in the form that Obsidian's properties know as a date:
 * `2026-11-24`, `2026-11-24T15:00`.
 */
export function propertyText(when: When, zone: Zone): string {
	return when.day ?? `${dayAt(when.at, zone)}T${formatTime(minutesAt(when.at, zone))}`;
}
