import type { SyncPolicy } from '../../sync/plan';

/** What every device and the command line share of the sync over CalDAV. No password is among it. */
export interface CalDavSettings {
	/** The server's address, as the person gave it. */
	readonly server: string;
	readonly user: string;
	/** Empty until a calendar was chosen or made. */
	readonly calendarUrl: string;
	readonly calendarName: string;
	/** What moving and deleting an event there means. */
	readonly moved: SyncPolicy['moved'];
	readonly deleted: SyncPolicy['deleted'];
	/** Whether the person’s own words in an event stay. */
	readonly renamed: SyncPolicy['renamed'];
}

export const CALDAV_DEFAULTS: CalDavSettings = {
	server: '',
	user: '',
	calendarUrl: '',
	calendarName: '',
	moved: 'snooze',
	deleted: 'dismiss',
	renamed: 'keep',
};
