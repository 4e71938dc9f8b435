import { CALDAV_PAGE, GOOGLE_PAGE } from '../../i18n/calendar-pages';
import { CALENDARS } from '../../i18n/calendars';
import { COMMAND_NAMES, FLAGS } from '../../i18n/commands';
import type { AccountControls } from '../context/calendar-controls';
import type { Command, CommandContext, CommandTexts } from '../context/command';

const ONLINE = [
	['google', GOOGLE_PAGE.title],
	['caldav', CALDAV_PAGE.title],
] as const;

/** Sync, connect and disconnect, for each calendar somewhere else. */
export const CALENDAR_COMMANDS: readonly Command[] = ONLINE.flatMap(([id, title]) => {
	const door = ({ desk }: CommandContext): AccountControls =>
		desk.calendars.online.find(one => one.id === id)!;
	const isConnected = (here: CommandContext): boolean => door(here).isConnected();
	return [
		{
			id: `sync-${id}`,
			name: COMMAND_NAMES.syncCalendar(title),
			icon: 'refresh-cw',
			writes: true,
			applies: isConnected,
			run: here => door(here).syncNow(),
		},
		{
			id: `connect-${id}`,
			name: COMMAND_NAMES.connectCalendar(title),
			icon: 'calendar-check',
			writes: true,
			run: here => door(here).connect(),
		},
		{
			id: `disconnect-${id}`,
			name: COMMAND_NAMES.disconnectCalendar(title),
			icon: 'calendar-x',
			writes: true,
			takes: { remove: FLAGS.remove },
			applies: isConnected,
			run: async (here, words) => door(here).disconnect(removes(here, words)),
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
