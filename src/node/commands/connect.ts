import { CALENDARS } from '../../i18n/calendars';
import { SYNC_HELP, SYNC_MESSAGES } from '../../i18n/sync-commands';
import { declareConnectFlags, declareTarget, type ConnectFlags } from '../calendars/calendar-flags';
import { activeExports, connectCalendar } from '../calendars/connection';
import type { Command } from '../session/command';

export const connect: Command<ConnectFlags> = {
	name: 'connect',
	summary: SYNC_HELP.connect,
	declare: parser => declareConnectFlags(declareTarget(parser)),
	async run(session, flags, [target = '']) {
		const name = await connectCalendar(session, target, flags);
		session.terminal.note(SYNC_MESSAGES.connected(name));
		const ways = await activeExports(session, target);
		if (ways.length > 1) {
			session.terminal.note(CALENDARS.doubles(ways));
		}
		return 0;
	},
};
