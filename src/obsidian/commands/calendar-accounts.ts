import { CALENDARS } from '../../i18n/calendars';
import { COMMAND_NAMES, FLAGS } from '../../i18n/commands';
import { CONNECTORS } from '../../targets';
import type { AccountControls } from '../context/calendar-controls';
import type { Command, CommandContext, CommandTexts } from '../context/command';

/** Sync, connect and disconnect, for each calendar somewhere else. */
export const CALENDAR_COMMANDS: readonly Command[] = CONNECTORS.flatMap(({ id, title }) => {
	const account = ({ context }: CommandContext): AccountControls =>
		context.calendars.online.find(calendar => calendar.id === id)!;
	const isConnected = (here: CommandContext): boolean => account(here).isConnected();
	return [
		{
			id: `sync-${id}`,
			name: COMMAND_NAMES.syncCalendar(title()),
			icon: 'refresh-cw',
			writes: true,
			applies: isConnected,
			run: here => account(here).syncNow(),
		},
		{
			id: `connect-${id}`,
			name: COMMAND_NAMES.connectCalendar(title()),
			icon: 'calendar-check',
			writes: true,
			run: here => account(here).connect(),
		},
		{
			id: `disconnect-${id}`,
			name: COMMAND_NAMES.disconnectCalendar(title()),
			icon: 'calendar-x',
			writes: true,
			takes: { remove: FLAGS.remove },
			applies: isConnected,
			run: async (here, words) => account(here).disconnect(removes(here, words)),
		},
	] satisfies Command[];
});

/** Undefined where the person is there to be asked. */
function removes({ asks }: CommandContext, { remove }: CommandTexts): boolean | undefined {
	if (remove === 'yes' || remove === 'no') {
		return remove === 'yes';
	}
	if (asks && remove === undefined) {
		return undefined;
	}
	throw new Error(CALENDARS.sayRemove);
}
