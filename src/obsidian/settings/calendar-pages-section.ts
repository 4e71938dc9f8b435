import type { SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { CALENDAR_PAGES } from '../../i18n/calendar-pages';
import { CONNECTORS } from '../../targets';
import { calendarPage } from './calendar-page';
import { feedPage } from './feed-page';
import { liveRow } from './live-row';
import type { Section, SettingsDeps } from './section';

/** The ways on which follow-ups reach the calendars that people look at. */
export const calendarPagesSection: Section = deps => [
	{
		type: 'group',
		heading: CALENDAR_PAGES.heading,
		items: [
			{ ...CALENDAR_PAGES.which },
			doublesRow(deps),
			...CONNECTORS.map(connector => calendarPage(deps, connector)),
			...(deps.calendars.feed ? [feedPage(deps, deps.calendars.feed)] : []),
			{ ...CALENDAR_PAGES.syncByItself, control: { type: 'toggle', key: 'calendar.syncByItself' } },
			{ ...CALENDAR_PAGES.keepFile, control: { type: 'toggle', key: 'calendar.keepFile' } },
		],
	} satisfies SettingDefinitionItem,
];

function doublesRow({ calendars }: SettingsDeps): SettingGroupItem {
	return {
		name: CALENDAR_PAGES.doubles,
		visible: () => calendars.doubles() !== undefined,
		render: liveRow(calendars, setting => void setting.setDesc(calendars.doubles() ?? '')),
	};
}
