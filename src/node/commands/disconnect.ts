import { clearSyncState } from '../../sync/sync-state';
import { REMOVE_ALL_EVENTS, syncCalendar } from '../../sync/sync-calendar';
import { SYNC_HELP, SYNC_MESSAGES } from '../../i18n/sync-commands';
import { connectorFor } from '../calendars/connectors';
import { declareTarget } from '../calendars/target-argument';
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
		const calendar = connectorFor(name);
		if (removeEvents) {
			const target = await calendar.open(session);
			const vault = { id: settings.vaultId, name: settings.vaultName };
			const { removed } = await terminal.progress(SYNC_MESSAGES.removing, progress =>
				syncCalendar({ ...REMOVE_ALL_EVENTS, target, vault, progress }),
			);
			terminal.note(SYNC_MESSAGES.removed(removed));
		}
		await calendar.disconnect(session);
		await clearSyncState(session.memoryOf(name));
		terminal.note(SYNC_MESSAGES.disconnected);
		return 0;
	},
};
