import { exportCalendar } from '../../actions/export-calendar';
import { keepIds } from '../../actions/keep-ids';
import { eventsOf } from '../../core/calendar/events-of';
import { COMMAND_NAMES, COMMANDS_SAY } from '../../i18n/commands';
import { updateFile } from '../../targets/ical/update-file';
import { atDesk } from '../at-desk';
import type { Command } from './command';

export const exportCalendarCommand: Command = {
	id: 'export-calendar', name: COMMAND_NAMES.exportCalendar, icon: 'calendar-arrow-down', writes: true,
	run: async ({ desk }) => atDesk(desk, async ({ notes, ledger, settings: noteSettings }) => {
		const { tracker, files, clock, settings: { current } } = desk;
		const context = { vaultName: current.vaultName, settings: current.calendar };
		await keepIds(notes, ledger, eventsOf(ledger.records(), tracker.followUps(), context), noteSettings);
		const { path, written, events } = await exportCalendar({ records: ledger.records(), followUps: tracker.followUps(), context }, { files, clock, update: updateFile });
		return COMMANDS_SAY.exported(path, events, written);
	}),
};
