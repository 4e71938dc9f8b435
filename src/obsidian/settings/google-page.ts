import type { SettingDefinitionPage } from 'obsidian';
import { GOOGLE_PAGE, type GuideStep } from '../../i18n/calendar-pages';
import { conflictRows, secretRow, stateRow } from './account-rows';
import type { SettingsDeps } from './section';

/** The sync with Google Calendar, with the way to a client of one's own. */
export function googlePage(world: SettingsDeps): SettingDefinitionPage {
	const door = world.calendars.online.find(({ id }) => id === 'google')!;
	return {
		type: 'page',
		name: GOOGLE_PAGE.title,
		desc: GOOGLE_PAGE.about,
		items: [
			{
				...GOOGLE_PAGE.guide,
				render: setting => {
					setting.setClass('ifu-guide');
					setting.infoEl.append(guide(GOOGLE_PAGE.steps));
				},
			},
			{
				...GOOGLE_PAGE.clientId,
				control: {
					type: 'text',
					key: 'google.clientId',
					placeholder: '….apps.googleusercontent.com',
				},
			},
			secretRow(door, GOOGLE_PAGE.clientSecret),
			stateRow(world, door),
			{
				...GOOGLE_PAGE.calendar,
				control: { type: 'dropdown', key: 'google.calendar', options: GOOGLE_PAGE.calendars },
			},
			...conflictRows('google'),
		],
	};
}

function guide(steps: readonly GuideStep[]): HTMLElement {
	const list = createEl('ol', { cls: 'ifu-steps' });
	for (const { text, link } of steps) {
		const step = list.createEl('li');
		if (link) {
			step.createEl('a', { text: link.text, href: link.address });
		}
		step.appendText(link ? `: ${text}` : text);
	}
	return list;
}
