import ICAL from 'ical.js';
import type { EventTime } from '../../core/calendar/event';
import { addDays, toDay, type Day } from '../../core/time/day';
import { sensibleTime } from '../../sync/sync-metadata';
import { instantOf, toZone, type Instant, type Zone } from '../../core/time/instant';

/** When a VEVENT is, whichever program wrote it. Undefined where it doesn't say (RFC 5545, 3.6.1), or says something absurd. */
export function timeOf(component: ICAL.Component): EventTime | undefined {
	const start = component.getFirstPropertyValue('dtstart');
	if (!(start instanceof ICAL.Time)) {
		return undefined;
	}
	const end = endOf(component, start);
	if (start.isDate) {
		const from = dayOf(start);
		const to = dayOf(end);
		if (from === undefined || to === undefined) {
			return undefined;
		}
		return sensibleTime({ allDay: true, start: from, end: to > from ? to : addDays(from, 1) });
	}
	const startZone = zoneOf(component, 'dtstart');
	const endZone = component.hasProperty('dtend') ? zoneOf(component, 'dtend') : startZone;
	const from = instantIn(start, startZone);
	const to = Math.max(from, instantIn(end, endZone)) as Instant;
	return sensibleTime({ allDay: false, start: from, end: to });
}

/** Writes the time: days as they are, moments in UTC, which needs no time zone beside it. Its form stays if it says the same already. */
export function setTime(component: ICAL.Component, time: EventTime): void {
	const now = timeOf(component);
	if (now && now.allDay === time.allDay && now.start === time.start && now.end === time.end) {
		return;
	}
	for (const name of ['dtstart', 'dtend', 'duration']) {
		component.removeAllProperties(name);
	}
	component.addPropertyWithValue('dtstart', asTime(time.start));
	component.addPropertyWithValue('dtend', asTime(time.end));
}

function asTime(at: Day | Instant): ICAL.Time {
	if (typeof at === 'string') {
		return ICAL.Time.fromDateString(at);
	}
	return ICAL.Time.fromJSDate(new Date(at), true);
}

function endOf(component: ICAL.Component, start: ICAL.Time): ICAL.Time {
	const end = component.getFirstPropertyValue('dtend');
	if (end instanceof ICAL.Time) {
		return end;
	}
	const length = component.getFirstPropertyValue('duration');
	const counted = start.clone();
	if (length instanceof ICAL.Duration) {
		counted.addDuration(length);
	} else if (start.isDate) {
		counted.adjust(1, 0, 0, 0);
	}
	return counted;
}

/** The zone that the property names, by the platform's own rules where it knows them. A time without one is this machine's. */
function zoneOf(component: ICAL.Component, name: string): Zone | undefined {
	const value = component.getFirstProperty(name);
	const named = value?.getFirstParameter('tzid');
	if (named === undefined) {
		return toZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
	}
	return toZone(named);
}

function instantIn(time: ICAL.Time, zone: Zone | undefined): Instant {
	const day = dayOf(time);
	if (time.zone === ICAL.Timezone.utcTimezone || zone === undefined || day === undefined) {
		return (time.toUnixTime() * 1000) as Instant;
	}
	return (instantOf(day, time.hour * 60 + time.minute, zone) + time.second * 1000) as Instant;
}

function dayOf(time: ICAL.Time): Day | undefined {
	return toDay(time.toString().slice(0, 10));
}
