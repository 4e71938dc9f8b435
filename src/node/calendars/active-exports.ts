import { CALDAV_PAGE, GOOGLE_PAGE } from '../../i18n/calendar-pages';
import { CALENDARS } from '../../i18n/calendars';
import type { CommandContext } from '../session/command-context';

/** By which ways events leave this vault once that calendar is connected, it first; any two may show an event twice. */
export async function activeExports(
	{ settings: { google, caldav, calendar }, memoryOf }: CommandContext,
	connected: string,
): Promise<readonly string[]> {
	const wasServed = (await memoryOf('feed').load()).size > 0;
	const ways: readonly (readonly [id: string, name: string, open: boolean])[] = [
		['google', GOOGLE_PAGE.title, google.calendarId !== ''],
		['caldav', CALDAV_PAGE.title, caldav.calendarUrl !== ''],
		['feed', CALENDARS.theFeed, calendar.feed || wasServed],
		['file', CALENDARS.theFile, calendar.keepFile],
	];
	return ways
		.filter(([id, , open]) => open || id === connected)
		.sort(([a], [b]) => Number(b === connected) - Number(a === connected))
		.map(([, name]) => name);
}
