import ICAL from 'ical.js';
import { toDay } from '../time/day';
import { instantOf, toZone, type Instant, type Zone } from '../time/instant';
import type { When } from '../time/when';

/** Somebody an invitation names. `name` is empty where only the address is given. */
export interface Invitee {
	readonly name: string;
	readonly email: string;
}

/** One meeting of an `.ics` file, as its sender describes it. */
export interface Invitation {
	readonly uid: string;
	/** Revision of the invitation (RFC 5545, 3.8.7.4): a higher one replaces a lower one. */
	readonly sequence: number;
	readonly cancelled: boolean;
	readonly summary: string;
	readonly start: When;
	/** In minutes; undefined for a whole day. */
	readonly duration?: number;
	/** The IANA zone of the start, where the file names one. */
	readonly zone?: Zone;
	/** The place, a video link, or both; empty where neither is given. */
	readonly location: string;
	readonly hasVideoLink: boolean;
	readonly organizer?: Invitee;
	/** People only: rooms and equipment are left out. The organizer isn't repeated. */
	readonly attendees: readonly Invitee[];
}

/** Words in the address of a video meeting. */
const VIDEO = /meet|zoom|teams|webex|whereby|jitsi|video|call|conference/i;
const LINK = /https:\/\/[^\s<>"')\]]+/gi;
/** Longest text of a description that is searched for a link, in characters. */
const MAX_LENGTH = 20_000;

/**
 * The meetings of an iCalendar file. A repeating meeting counts once, at its first time.
 *
 * @param zone zone of times that name none
 * @returns undefined if the text isn't an iCalendar file
 */
export function readInvitations(text: string, zone: Zone): readonly Invitation[] | undefined {
	const calendars = parseCalendars(text);
	if (calendars === undefined) {
		return undefined;
	}
	const found = new Map<string, Invitation>();
	for (const calendar of calendars) {
		const method = textOf(calendar, 'method').toUpperCase();
		for (const event of calendar.getAllSubcomponents('vevent')) {
			const invitation = invitationOf(event, method === 'CANCEL', zone);
			const known = invitation && found.get(invitation.uid);
			if (invitation && (!known || known.sequence < invitation.sequence)) {
				found.set(invitation.uid, invitation);
			}
		}
	}
	return [...found.values()];
}

function parseCalendars(text: string): readonly ICAL.Component[] | undefined {
	try {
		const parsed: unknown = ICAL.parse(text.replace(/^\uFEFF/, '').trim());
		const jCals = (Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]) as [];
		const calendars = jCals.map(jCal => new ICAL.Component(jCal));
		if (calendars.every(({ name }) => name === 'vcalendar')) {
			return calendars;
		}
		return undefined;
	} catch {
		return undefined;
	}
}

function invitationOf(
	event: ICAL.Component,
	isCancelMethod: boolean,
	fallback: Zone,
): Invitation | undefined {
	const uid = textOf(event, 'uid').trim();
	const start = event.getFirstPropertyValue('dtstart');
	if (uid === '' || !(start instanceof ICAL.Time)) {
		return undefined;
	}
	const zone = zoneOf(event);
	const when = whenOf(start, zone, fallback);
	if (when === undefined) {
		return undefined;
	}
	const duration = durationOf(event, start);
	const links = videoLinksOf(event);
	const organizer = inviteesOf(event, 'organizer')[0];
	return {
		uid,
		sequence: Number(textOf(event, 'sequence')) || 0,
		cancelled: isCancelMethod || textOf(event, 'status').toUpperCase() === 'CANCELLED',
		summary: oneLine(textOf(event, 'summary')),
		start: when,
		...(duration !== undefined && { duration }),
		...(zone && { zone }),
		location: locationOf(event, links[0]),
		hasVideoLink: links.length > 0,
		...(organizer && { organizer }),
		attendees: inviteesOf(event, 'attendee').filter(({ email }) => email !== organizer?.email),
	};
}

/** The zone by its IANA name, also where a program put that name behind a prefix or only in the zone's definition. */
function zoneOf(event: ICAL.Component): Zone | undefined {
	const named = event.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '';
	const definition = event.parent
		?.getAllSubcomponents('vtimezone')
		.find(zone => textOf(zone, 'tzid') === named);
	const candidates = [
		named,
		definition ? textOf(definition, 'x-lic-location') : '',
		named.split('/').slice(-2).join('/'),
	];
	for (const candidate of candidates) {
		const zone = toZone(candidate);
		if (zone !== undefined && candidate.includes('/')) {
			return zone;
		}
	}
	return undefined;
}

function whenOf(start: ICAL.Time, zone: Zone | undefined, fallback: Zone): When | undefined {
	const day = toDay(start.toString().slice(0, 10));
	if (day === undefined) {
		return undefined;
	}
	if (start.isDate) {
		return { day };
	}
	const isFixed =
		start.zone === ICAL.Timezone.utcTimezone ||
		(zone === undefined && start.zone !== ICAL.Timezone.localTimezone);
	const at = isFixed
		? start.toUnixTime() * 1000
		: instantOf(day, start.hour * 60 + start.minute, zone ?? fallback);
	return { at: at as Instant };
}

function durationOf(event: ICAL.Component, start: ICAL.Time): number | undefined {
	if (start.isDate) {
		return undefined;
	}
	const end = event.getFirstPropertyValue('dtend');
	const length = event.getFirstPropertyValue('duration');
	let seconds = 0;
	if (end instanceof ICAL.Time) {
		seconds = end.toUnixTime() - start.toUnixTime();
	} else if (length instanceof ICAL.Duration) {
		seconds = length.toSeconds();
	}
	const minutes = Math.round(seconds / 60);
	if (minutes > 0 && minutes <= 24 * 60) {
		return minutes;
	}
	return undefined;
}

/** Links to a video meeting: first what the file marks as one, then the place, then the description. */
function videoLinksOf(event: ICAL.Component): readonly string[] {
	const marked = event
		.getAllProperties()
		.filter(({ name }) => name === 'conference' || /^x-.*(conference|meetingurl)/.test(name))
		.flatMap(property => linksIn(String(property.getFirstValue())));
	const place = linksIn(textOf(event, 'location'));
	const written = [...linksIn(textOf(event, 'url')), ...linksIn(textOf(event, 'description'))];
	return [...marked, ...place, ...written.filter(link => VIDEO.test(link))];
}

function linksIn(text: string): readonly string[] {
	return text.slice(0, MAX_LENGTH).match(LINK) ?? [];
}

function locationOf(event: ICAL.Component, link: string | undefined): string {
	const place = oneLine(textOf(event, 'location'));
	if (link === undefined || place.includes(link)) {
		return place;
	}
	if (place === '') {
		return link;
	}
	return `${place}, ${link}`;
}

function inviteesOf(event: ICAL.Component, property: string): readonly Invitee[] {
	return event
		.getAllProperties(property)
		.filter(each => !isThing(each))
		.map(each => ({
			name: nameOf(each),
			email: addressOf(String(each.getFirstValue())),
		}))
		.filter(({ name, email }) => name !== '' || email !== '');
}

function isThing(property: ICAL.Property): boolean {
	const type = property.getFirstParameter('cutype');
	return typeof type === 'string' && /^(room|resource)$/i.test(type);
}

function nameOf(property: ICAL.Property): string {
	const name = oneLine(String(property.getFirstParameter('cn') ?? '')).replace(
		/^["']+|["']+$/g,
		'',
	);
	if (name.includes('@')) {
		return '';
	}
	return name;
}

function addressOf(value: string): string {
	const address = value.replace(/^mailto:/i, '').trim();
	if (/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address)) {
		return address.toLowerCase();
	}
	return '';
}

function textOf(component: ICAL.Component, name: string): string {
	const value = component.getFirstPropertyValue(name);
	if (value === null) {
		return '';
	}
	return String(value);
}

function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
