import { afterAll, beforeAll } from 'vitest';
import { startGoogle, type RunningGoogle } from '../../servers/google/start';
import { calendarContract } from '../contract';
import { Device } from './device';

let running: RunningGoogle;
beforeAll(async () => { running = await startGoogle(); });
afterAll(() => running.stop());

calendarContract('Google Calendar', () => {
	const calendar = running.google.addCalendar('Job search');
	const standing = () => [...calendar.events.values()].map(({ event }) => event).filter(({ status }) => status !== 'cancelled');
	const idOf = (title: string): string => standing().find(({ summary }) => summary?.includes(title))!.id;
	return {
		device: (notes, vault) => {
			const device = new Device(running.google, fetch, running.url, calendar, notes, vault);
			return { sync: async policy => (await device.signIn()).sync(policy) };
		},
		titles: () => standing().map(({ summary = '' }) => summary).sort(),
		move: (title, day, end) => void calendar.patch(idOf(title), { start: { date: day }, end: { date: end } }, null),
		rename: (title, next) => void calendar.patch(idOf(title), { summary: next }, null),
		delete: title => void calendar.delete(idOf(title), null),
		addForeign: title => void calendar.insert({ summary: title, start: { date: '2026-11-24' }, end: { date: '2026-11-25' } }),
	};
});
