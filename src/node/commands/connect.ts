import { CALENDARS } from '../../i18n/calendars';
import { SYNC_HELP, SYNC_MESSAGES } from '../../i18n/sync-commands';
import type { ConnectFlags } from '../calendars/connector';
import { connectorFor } from '../calendars/connectors';
import { collect, declareTarget } from '../calendars/target-argument';
import { activeExports } from '../calendars/active-exports';
import type { Command } from '../session/command';

export const connect: Command<ConnectFlags> = {
	name: 'connect',
	summary: SYNC_HELP.connect,
	declare: parser =>
		declareTarget(parser)
			.option('--client-id <id>', SYNC_HELP.clientId)
			.option('--client-secret-file <file>', SYNC_HELP.clientSecretFile)
			.option('--url <url>', SYNC_HELP.url)
			.option('--user <name>', SYNC_HELP.user)
			.option('--password-file <file>', SYNC_HELP.passwordFile)
			.option('--allow-host <host>', SYNC_HELP.allowHost, collect)
			.option('--calendar <name>', SYNC_HELP.calendar),
	async run(session, flags, [target = '']) {
		session.terminal.note(
			SYNC_MESSAGES.connected(await connectorFor(target).connect(session, flags)),
		);
		const ways = await activeExports(session, target);
		if (ways.length > 1) {
			session.terminal.note(CALENDARS.doubles(ways));
		}
		return 0;
	},
};
