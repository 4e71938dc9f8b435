import { REMOVE_ALL_EVENTS, syncCalendar } from '../../sync/sync-calendar';
import { SYNC_HELP, SYNC_MESSAGES } from '../../i18n/sync-commands';
import { declareTarget } from '../calendars/calendar-flags';
import { disconnectCalendar, openCalendar } from '../calendars/connection';
import type { Command } from '../session/command';

interface DisconnectFlags {
	readonly removeEvents?: boolean;
}

export const disconnect: Command<DisconnectFlags> = {
	name: 'disconnect',
	summary: SYNC_HELP.disconnect,
	declare: parser => declareTarget(parser).option('--remove-events', SYNC_HELP.removeEvents),
	async run(session, { removeEvents }, [name = '']) {
		const { terminal, settings } = session;
		if (removeEvents) {
			const target = await openCalendar(session, name);
			const vault = { id: settings.vaultId, name: settings.vaultName };
			const { removed } = await terminal.progress(SYNC_MESSAGES.removing, progress =>
				syncCalendar({ ...REMOVE_ALL_EVENTS, target, vault, progress }),
			);
			terminal.note(SYNC_MESSAGES.removed(removed));
		}
		await disconnectCalendar(session, name);
		terminal.note(SYNC_MESSAGES.disconnected);
		return 0;
	},
};
