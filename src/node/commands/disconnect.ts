import { NOTHING_WANTED } from '../../actions/nothing-wanted';
import { forget } from '../../actions/remembered-events';
import { syncCalendar } from '../../actions/sync-calendar';
import { HELP, SAY } from '../../i18n/sync-commands';
import { onlineCalendar } from '../calendars/online-calendars';
import { declareTarget } from '../calendars/target-argument';
import type { Command } from '../session/command';

interface DisconnectFlags {
	readonly removeEvents?: boolean;
}

export const disconnect: Command<DisconnectFlags> = {
	name: 'disconnect',
	summary: HELP.disconnect,
	declare: parser => declareTarget(parser).option('--remove-events', HELP.removeEvents),
	async run(session, { removeEvents }, [name = '']) {
		const { terminal, settings } = session;
		const calendar = onlineCalendar(name);
		if (removeEvents) {
			const target = await calendar.open(session);
			const vault = { id: settings.vaultId, name: settings.vaultName };
			const { removed } = await terminal.progress(SAY.removing, progress =>
				syncCalendar({ ...NOTHING_WANTED, target, vault, progress }),
			);
			terminal.note(SAY.removed(removed));
		}
		await calendar.disconnect(session);
		await forget(session.memoryOf(name));
		terminal.note(SAY.disconnected);
		return 0;
	},
};
