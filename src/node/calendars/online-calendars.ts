import { calDavOnline } from './caldav-online';
import { googleOnline } from './google-online';
import type { OnlineCalendar } from './online-calendar';

/** Every calendar that the command line can connect to. */
export const ONLINE_CALENDARS: readonly OnlineCalendar[] = [googleOnline, calDavOnline];

export function onlineCalendar(id: string): OnlineCalendar {
	return ONLINE_CALENDARS.find(calendar => calendar.id === id)!;
}
