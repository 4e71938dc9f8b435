import type { SyncPolicy } from '../../sync/plan';

/** What every device and the command line share of the sync over CalDAV. The password isn't in it. */
export interface CalDavSettings {
	/** The server's address, as the person typed it. */
	readonly server: string;
	readonly user: string;
	/** Other hosts that the password may be sent to, because the server points to them and the person allowed it. */
	readonly allowedHosts: readonly string[];
	/** Empty until a calendar was chosen or made. */
	readonly calendarUrl: string;
	readonly calendarName: string;
	/** What moving and deleting an event there means. */
	readonly moved: SyncPolicy['moved'];
	readonly deleted: SyncPolicy['deleted'];
	/** Whether the person's own words in an event stay. */
	readonly renamed: SyncPolicy['renamed'];
}

export const CALDAV_DEFAULTS: CalDavSettings = {
	server: '',
	user: '',
	allowedHosts: [],
	calendarUrl: '',
	calendarName: '',
	moved: 'snooze',
	deleted: 'dismiss',
	renamed: 'keep',
};
