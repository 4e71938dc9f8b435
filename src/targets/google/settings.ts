import type { SyncPolicy } from '../../sync/plan';

/** What every device and the command line share of the sync with Google Calendar. No token and no secret is among it. */
export interface GoogleSettings {
	/** Of the person's own OAuth client. */
	readonly clientId: string;
	/** Which calendar: one of our own, or one that the person chooses. */
	readonly calendar: 'own' | 'chosen';
	/** Empty until a calendar was chosen or made: kept, so that no device makes a second. */
	readonly calendarId: string;
	readonly calendarName: string;
	/** What moving and deleting an event in Google means. */
	readonly moved: SyncPolicy['moved'];
	readonly deleted: SyncPolicy['deleted'];
	/** Whether the person’s own words in an event stay. */
	readonly renamed: SyncPolicy['renamed'];
}

export const GOOGLE_DEFAULTS: GoogleSettings = {
	clientId: '',
	calendar: 'own',
	calendarId: '',
	calendarName: '',
	moved: 'snooze',
	deleted: 'dismiss',
	renamed: 'keep',
};
