import type { CalendarTarget } from '../../sync/calendar-target';
import type { SyncPolicy } from '../../sync/plan';
import type { AccountControls } from '../context/calendar-controls';

/** A calendar somewhere else, as its sync in the plugin meets it. */
export interface CalendarAccount {
	readonly id: AccountControls['id'];
	readonly title: string;
	/** The calendar's own name; empty where none is chosen. */
	name(): string;
	/** Whether this device holds what opens it. */
	isSignedIn(): Promise<boolean>;
	/** Signs in with the person's help, and saves what devices share; aborting ends it, and its end aborts. Answers the calendar's name. */
	connect(ending: AbortController): Promise<string>;
	/** For one run; throws where nothing is connected. */
	open(): Promise<CalendarTarget>;
	policy(): Pick<SyncPolicy, 'moved' | 'deleted' | 'renamed'>;
	/** Takes the sign-in away and forgets it. */
	disconnect(): Promise<void>;
	saveSecret(secret: string): Promise<void>;
	hasSecret(): Promise<boolean>;
}
