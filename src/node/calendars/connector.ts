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
}

/** A calendar somewhere else, as the commands `connect`, `sync` and `disconnect` meet it. */
export interface CalendarConnector {
	readonly id: string;
	/** Signs in, finds the calendar, and saves what devices share. Answers the calendar's name. */
	connect(session: CommandContext, flags: ConnectFlags): Promise<string>;
	/** For one run; throws where nothing is connected. */
	open(session: CommandContext): Promise<CalendarTarget>;
	policyOf(session: CommandContext): Pick<SyncPolicy, 'moved' | 'deleted' | 'renamed'>;
	/** Takes the sign-in away and forgets it. */
	disconnect(session: CommandContext): Promise<void>;
}
