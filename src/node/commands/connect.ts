import { CALENDARS } from '../../i18n/calendars';
import { HELP, SAY } from '../../i18n/sync-commands';
import type { ConnectFlags } from '../calendars/online-calendar';
import { onlineCalendar } from '../calendars/online-calendars';
import { declareTarget } from '../calendars/target-argument';
import { waysOut } from '../calendars/ways-out';
import type { Command } from '../session/command';

export const connect: Command<ConnectFlags> = {
	name: 'connect',
	summary: HELP.connect,
	declare: parser =>
		declareTarget(parser)
			.option('--client-id <id>', HELP.clientId)
			.option('--client-secret-file <file>', HELP.clientSecretFile)
			.option('--url <url>', HELP.url)
			.option('--user <name>', HELP.user)
			.option('--password-file <file>', HELP.passwordFile)
			.option('--calendar <name>', HELP.calendar),
	async run(session, flags, [target = '']) {
		session.terminal.note(SAY.connected(await onlineCalendar(target).connect(session, flags)));
		const ways = await waysOut(session, target);
		if (ways.length > 1) {
			session.terminal.note(CALENDARS.doubles(ways));
		}
		return 0;
	},
};
