import type { CalendarTarget } from '../../sync/calendar-target';
import type { SyncPolicy } from '../../sync/plan';
import type { CommandContext } from '../session/command-context';

export interface ConnectFlags {
	readonly clientId?: string;
	readonly clientSecretFile?: string;
	readonly url?: string;
	readonly user?: string;
	readonly passwordFile?: string;
	readonly calendar?: string;
	/** Other hosts that a CalDAV server may send the password to. */
	readonly allowHost?: readonly string[];
}

/** An online calendar, as the commands `connect`, `sync` and `disconnect` use it. */
export interface CalendarConnector {
	readonly id: string;
	/** Signs in, finds the calendar, and saves what devices share. Returns the calendar's name. */
	connect(session: CommandContext, flags: ConnectFlags): Promise<string>;
	/** For one run; throws where nothing is connected. */
	open(session: CommandContext, flags?: Pick<ConnectFlags, 'allowHost'>): Promise<CalendarTarget>;
	policyOf(session: CommandContext): Pick<SyncPolicy, 'moved' | 'deleted' | 'renamed'>;
	/** Revokes the sign-in and deletes it. */
	disconnect(session: CommandContext): Promise<void>;
}
