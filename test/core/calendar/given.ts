import {
	CALENDAR_DEFAULTS,
	type CalendarSettings,
} from '../../../src/core/calendar/calendar-settings';
import type { CalendarEvent } from '../../../src/core/calendar/event';
import type { EventContext } from '../../../src/core/calendar/event-of';
import type { FollowUp } from '../../../src/core/followups/follow-up';
import type { Application, Records } from '../../../src/core/records/application';
import type { Contact } from '../../../src/core/records/contact';
import type { Interview } from '../../../src/core/records/interview';
import { toDay, type Day } from '../../../src/core/time/day';
import { readInstant, toZone, type Instant, type Zone } from '../../../src/core/time/instant';
import type { When } from '../../../src/core/time/when';

export const NEW_YORK = zone('America/New_York');

export function zone(name: string): Zone {
	return toZone(name)!;
}

export function day(text: string): Day {
	return toDay(text)!;
}

export function at(text: string, where: Zone = NEW_YORK): Instant {
	return readInstant(text, where)!;
}

/** `2026-11-23` is the day, `2026-11-23T14:00` the moment in New York. */
export function when(text: string): When {
	const whole = toDay(text);
	return whole === undefined ? { at: at(text) } : { day: whole };
}

export function given(settings: Partial<CalendarSettings> = {}): EventContext {
	return { vaultName: 'Job hunt', settings: { ...CALENDAR_DEFAULTS, ...settings } };
}

export function aContact(change: Partial<Contact> = {}): Contact {
	return { name: 'Jane Smith', address: [], ...change };
}

export function aFollowUp(change: Partial<FollowUp> = {}): FollowUp {
	return {
		id: 'k3v9-thank-you-jane',
		rule: 'thank-you',
		occurrence: 1,
		status: 'open',
		due: when('2026-11-24T15:00'),
		opens: when('2026-11-23T15:00'),
		zone: NEW_YORK,
		title: 'Thank-you letter: Jane Smith, Acme',
		why: 'You met Jane Smith on Mon 23 Nov; a thank-you is due within 24 hours.',
		lapsed: false,
		path: 'Interviews/Acme.md',
		company: 'Acme',
		contacts: [
			aContact({ title: 'VP Engineering', phone: '+1 206 555 0100', email: 'jane@acme.example' }),
		],
		letters: ['thank-you'],
		...change,
	};
}

export function anInterview(change: Partial<Interview> = {}): Interview {
	return {
		kind: 'interview',
		path: 'Interviews/Acme.md',
		company: 'Acme',
		position: 'Data Engineer',
		interaction: 'interview',
		date: when('2026-11-23T14:00'),
		dateUnreadable: false,
		duration: 60,
		zone: NEW_YORK,
		contacts: [],
		highlights: [],
		strengths: [],
		cancelled: false,
		outcomeEvidence: { applied: false, answered: false },
		timeline: {},
		heardBack: { yes: false, days: [] },
		calls: [],
		thanked: [],
		snoozed: [],
		dismissed: [],
		...change,
	};
}

export function anApplication(change: Partial<Application> = {}): Application {
	return {
		id: 'acme-data',
		company: 'Acme',
		position: 'Data Engineer',
		interviews: [anInterview()],
		contacts: [],
		letters: [],
		zone: NEW_YORK,
		outcome: 'waiting',
		timeline: {},
		heard: false,
		calls: [],
		...change,
	};
}

/** Records whose interviews have their path, in lower case and dashes, as their id. */
export function recordsOf(
	applications: readonly Application[] = [],
	unattached: readonly Interview[] = [],
): Records {
	const interviews = [
		...applications.flatMap(application => application.interviews),
		...unattached,
	];
	const ids = new Map(
		interviews.map(({ path }) => [
			path,
			path
				.replace(/\.md$/, '')
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-'),
		]),
	);
	return { applications, unattached, contacts: [], letters: [], ids };
}

export function anEvent(change: Partial<CalendarEvent> = {}): CalendarEvent {
	return {
		uid: 'k3v9@interview-follow-up',
		source: 'k3v9',
		kind: 'follow-up',
		title: 'Thank-you letter: Jane Smith, Acme',
		description: 'Why\n\nJane Smith',
		url: 'obsidian://open?vault=Job%20hunt&file=Interviews%2FAcme.md',
		zone: NEW_YORK,
		time: { allDay: false, start: at('2026-11-24T14:30'), end: at('2026-11-24T15:00') },
		alarms: [120, 15],
		...change,
	};
}
