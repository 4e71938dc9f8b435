import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInvitations, type Invitation } from '../../../src/core/import/invitation';
import { meetingPeople } from '../../../src/core/import/invited-company';
import { at, aVault, NEW_YORK } from '../../kit/a-vault';

const event = (...lines: string[]): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Example//Calendar//EN',
		'BEGIN:VEVENT',
		'UID:1@acme.example',
		...lines,
		'END:VEVENT',
		'END:VCALENDAR',
	].join('\r\n');
const read = (...lines: string[]): Invitation => readInvitations(event(...lines), NEW_YORK)![0]!;
const START = 'DTSTART:20261203T190000Z';
const nobody = { name: '', email: '' };

test.each([
	['UTC', 'DTSTART:20261203T190000Z', '2026-12-03T19:00Z', undefined],
	[
		'an IANA zone',
		'DTSTART;TZID=Europe/Berlin:20261203T140000',
		'2026-12-03T13:00Z',
		'Europe/Berlin',
	],
	[
		'a prefixed zone',
		'DTSTART;TZID=/calendar.example/Europe/Berlin:20261203T140000',
		'2026-12-03T13:00Z',
		'Europe/Berlin',
	],
	['no zone', 'DTSTART:20261203T140000', '2026-12-03T14:00', undefined],
])('reads the start of an invitation with %s', (_, line, start, zone) => {
	const invitation = read(line);
	expect(invitation.start).toEqual({ at: at(start) });
	expect(invitation.zone).toBe(zone);
});

test('reads a zone that only the file defines', () => {
	const text = event('DTSTART;TZID=Our Office:20261203T140000').replace(
		'BEGIN:VEVENT',
		[
			'BEGIN:VTIMEZONE',
			'TZID:Our Office',
			'BEGIN:STANDARD',
			'DTSTART:16010101T000000',
			'TZOFFSETFROM:+0300',
			'TZOFFSETTO:+0300',
			'END:STANDARD',
			'END:VTIMEZONE',
			'BEGIN:VEVENT',
		].join('\r\n'),
	);
	expect(readInvitations(text, NEW_YORK)![0]!.start).toEqual({ at: at('2026-12-03T11:00Z') });
});

test('reads whole days, lengths and cancellations', () => {
	expect(read('DTSTART;VALUE=DATE:20261203').start).toEqual({ day: '2026-12-03' });
	expect(read(START, 'DTEND:20261203T194500Z').duration).toBe(45);
	expect(read(START, 'DURATION:PT1H30M').duration).toBe(90);
	expect(read(START, 'DTEND:20261203T180000Z').duration).toBeUndefined();
	expect(read(START, 'STATUS:CANCELLED').cancelled).toBe(true);
	const cancel = event(START).replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:CANCEL');
	expect(readInvitations(cancel, NEW_YORK)![0]!.cancelled).toBe(true);
});

test.each([
	[['LOCATION:12 Main Street\\, Springfield'], '12 Main Street, Springfield', false],
	[['LOCATION:https://meet.example/a'], 'https://meet.example/a', true],
	[
		['LOCATION:Room 4', 'X-GOOGLE-CONFERENCE:https://meet.example/a'],
		'Room 4, https://meet.example/a',
		true,
	],
	[['DESCRIPTION:Join <https://call.example/j/1?p=2> soon'], 'https://call.example/j/1?p=2', true],
	[['DESCRIPTION:Read https://acme.example/about first'], '', false],
])('finds the place and the video link in %j', (lines, location, hasVideoLink) => {
	expect(read(START, ...lines)).toMatchObject({ location, hasVideoLink });
});

test('names people, and leaves rooms out', () => {
	const invitation = read(
		START,
		'ORGANIZER;CN=Dana Lund:mailto:Dana.Lund@acme.example',
		'ATTENDEE;CN=Dana Lund:mailto:dana.lund@acme.example',
		'ATTENDEE;CN=sam@acme.example:mailto:sam@acme.example',
		'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@acme.example',
	);
	expect(invitation.organizer).toEqual({ name: 'Dana Lund', email: 'dana.lund@acme.example' });
	expect(invitation.attendees).toEqual([{ name: '', email: 'sam@acme.example' }]);
});

const invited = (organizer: string, ...attendees: string[]): Invitation =>
	read(
		START,
		`SUMMARY:${organizer.endsWith('@gmail.com') ? 'Interview with Northwind Traders' : 'Interview'}`,
		`ORGANIZER:mailto:${organizer}`,
		...attendees.map(email => `ATTENDEE:mailto:${email}`),
	);

test.each([
	['a new domain', 'dana@blue-harbor.example', 'Blue Harbor'],
	['a subdomain and a country ending', 'dana@mail.acme.co.uk', 'Acme'],
	['a company of the notes by its domain', 'dana@contosolabs.example', 'Contoso Labs'],
	['a company of the notes by the title', 'dana@gmail.com', 'Northwind Traders'],
	['a known person', 'kim@agency.example', 'Tailspin'],
	['a colleague of a known person', 'lee@agency.example', 'Tailspin'],
])('guesses the company from %s', (_, organizer, company) => {
	const records = aVault({
		'A.md': 'type: application\ncompany: Contoso Labs\nposition: Dev',
		'B.md': 'type: application\ncompany: Northwind Traders\nposition: Dev',
		'Kim.md': 'type: contact\nname: Kim\ncompany: Tailspin\nemail: kim@agency.example',
	}).records();
	expect(meetingPeople(invited(organizer), records, nobody).company).toBe(company);
});

test('leaves the person themselves out', () => {
	const records = aVault({}).records();
	const emails = (invitation: Invitation, own = nobody): string[] =>
		meetingPeople(invitation, records, own).people.map(({ email }) => email);
	const [dana, sam, me] = ['dana@acme.example', 'sam@acme.example', 'me@home.example'];
	expect(emails(invited(dana, sam, me))).toEqual([dana, sam]);
	expect(emails(invited(dana, sam, me), { name: '', email: 'Me@Home.example' })).toEqual([
		dana,
		sam,
	]);
	expect(emails(invited(dana, sam, 'kim@other.example', me))).toHaveLength(4);
});

test('returns undefined for what is no calendar, and never throws', () => {
	expect(readInvitations('Dear Alex', NEW_YORK)).toBeUndefined();
	expect(readInvitations('', NEW_YORK)).toBeUndefined();
	expect(readInvitations('BEGIN:VCALENDAR\nEND:VCALENDAR', NEW_YORK)).toEqual([]);
	const piece = fc.constantFrom(
		...event(START, 'DTEND;TZID=X:2026', 'ATTENDEE;CN=":x').split('\r\n'),
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), lines => {
			readInvitations(lines.join('\r\n'), NEW_YORK);
		}),
		{ numRuns: 300, seed: 7 },
	);
});
