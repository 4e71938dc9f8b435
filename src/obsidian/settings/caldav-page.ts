import type { SettingDefinitionPage } from 'obsidian';
import { CALDAV_PAGE } from '../../i18n/calendar-pages';
import { conflictRows, secretRow, stateRow } from './account-rows';
import type { SettingsDeps } from './section';

/** The sync with a calendar server. */
export function calDavPage(world: SettingsDeps): SettingDefinitionPage {
	const door = world.calendars.online.find(({ id }) => id === 'caldav')!;
	return {
		type: 'page',
		name: CALDAV_PAGE.title,
		desc: CALDAV_PAGE.about,
		items: [
			{
				...CALDAV_PAGE.server,
				control: { type: 'text', key: 'caldav.server', placeholder: 'https://' },
			},
			{ ...CALDAV_PAGE.user, control: { type: 'text', key: 'caldav.user' } },
			secretRow(door, CALDAV_PAGE.password),
			stateRow(world, door),
			...conflictRows('caldav'),
		],
	};
}
