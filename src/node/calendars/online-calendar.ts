import type { CalendarTarget } from '../../actions/calendar-target';
import type { SyncPolicy } from '../../core/calendar/plan';
import type { Session } from '../session/session';

export interface ConnectFlags {
	readonly clientId?: string;
	readonly clientSecretFile?: string;
	readonly url?: string;
	readonly user?: string;
	readonly passwordFile?: string;
	readonly calendar?: string;
}

/** A calendar somewhere else, as the commands `connect`, `sync` and `disconnect` meet it. */
export interface OnlineCalendar {
	readonly id: string;
	/** Signs in, finds the calendar, and saves what devices share. Answers the calendar's name. */
	connect(session: Session, flags: ConnectFlags): Promise<string>;
	/** For one run; throws where nothing is connected. */
	open(session: Session): Promise<CalendarTarget>;
	policyOf(session: Session): Pick<SyncPolicy, 'moved' | 'deleted' | 'renamed'>;
	/** Takes the sign-in away and forgets it. */
	disconnect(session: Session): Promise<void>;
}
