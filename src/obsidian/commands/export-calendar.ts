import { COMMAND_NAMES } from '../../i18n/commands';
import type { Command } from '../context/command';

export const exportCalendarCommand: Command = {
	id: 'export-calendar',
	name: COMMAND_NAMES.exportCalendar,
	icon: 'calendar-arrow-down',
	writes: true,
	run: ({ context }) => context.calendars.exportNow(),
};
