import { afterAll, beforeAll } from 'vitest';
import { uidOf } from '../../../src/core/calendar/event-of';
import { readWithICalJs } from '../../kit/read-ical';
import type { Calendar } from '../../servers/google/calendar';
import type { StoredEvent } from '../../servers/google/event-rules';
import { startGoogle, type RunningGoogle } from '../../servers/google/start';
import { calendarContract } from '../contract';
import { twoWayContract } from '../two-way-contract';
import { Device } from './device';

let running: RunningGoogle;
beforeAll(async () => {
	running = await startGoogle();
});
afterAll(() => running.stop());

const standingIn = (calendar: Calendar): readonly StoredEvent[] =>
	[...calendar.events.values()]
		.map(({ event }) => event)
		.filter(({ status }) => status !== 'cancelled');
const addForeign = (calendar: Calendar, title: string): unknown =>
	calendar.insert({ summary: title, start: { date: '2026-11-24' }, end: { date: '2026-11-25' } });
const told = ({ date, dateTime }: { date?: string; dateTime?: string }): string =>
	date ?? new Date(dateTime!).toISOString().replace('.000', '');

calendarContract('Google Calendar', () => {
	const calendar = running.google.addCalendar('Job search');
	return {
		device: vault => {
			const device = new Device(running.google, fetch, running.url, calendar, vault, vault.vault);
			return { bring: async () => (await device.signIn()).sync() };
		},
		// An event that is given an id gets an iCalUID of Google's own; ours stands beside it, for the two cannot be given at once.
		shown: () =>
			standingIn(calendar).map(
				({ iCalUID, summary = '', start, end, etag, extendedProperties }) => {
					const source = extendedProperties?.private?.['source'];
					return {
						uid: source === undefined ? iCalUID : uidOf(source),
						title: summary,
						start: told(start),
						end: told(end),
						version: etag,
					};
				},
			),
		addForeign: title => void addForeign(calendar, title),
	};
});

twoWayContract('Google Calendar', () => {
	const calendar = running.google.addCalendar('Job search');
	const idOf = (title: string): string =>
		standingIn(calendar).find(({ summary }) => summary?.includes(title))!.id;
	const timeOf = (text: string): object =>
		text.includes('T') ? { dateTime: text } : { date: text };
	return {
		device: (notes, vault) => {
			const device = new Device(running.google, fetch, running.url, calendar, notes, vault);
			return { sync: async policy => (await device.signIn()).sync(policy) };
		},
		titles: () =>
			standingIn(calendar)
				.map(({ summary = '' }) => summary)
				.sort(),
		move: (title, day, end) =>
			void calendar.patch(idOf(title), { start: { date: day }, end: { date: end } }, null),
		rename: (title, next) => void calendar.patch(idOf(title), { summary: next }, null),
		delete: title => void calendar.delete(idOf(title), null),
		addForeign: title => void addForeign(calendar, title),
		import: text => {
			for (const { uid, title, description, start, end } of readWithICalJs(text)) {
				calendar.import({
					iCalUID: uid,
					summary: title,
					description,
					start: timeOf(start),
					end: timeOf(end),
				});
			}
		},
	};
});
