import type { Setting, SettingGroupItem } from 'obsidian';
import { CALENDAR_PAGES } from '../../i18n/calendar-pages';
import type { AccountControls } from '../context/calendar-controls';
import { showError, showNotice } from '../notices/show-notice';
import { liveRow } from './live-row';
import type { SettingsDeps } from './section';

/** How a calendar stands, with what can be done about it now. */
export function stateRow({ calendars }: SettingsDeps, door: AccountControls): SettingGroupItem {
	return {
		name: CALENDAR_PAGES.state,
		render: liveRow(calendars, setting => {
			setting.setDesc(door.status());
			const button = (
				text: string,
				act: () => Promise<string | undefined>,
				look: 'cta' | 'plain' = 'plain',
			): void => {
				setting.addButton(one => {
					one.setButtonText(text).onClick(() => void showNotice(act()));
					if (look === 'cta') {
						one.setCta();
					}
				});
			};
			if (door.busy()) {
				return button(CALENDAR_PAGES.cancel, () => Promise.resolve(void door.stop()));
			}
			if (!door.isConnected()) {
				return button(CALENDAR_PAGES.connect, () => door.connect(), 'cta');
			}
			button(CALENDAR_PAGES.syncNow, () => door.syncNow(), 'cta');
			button(CALENDAR_PAGES.connectAgain, () => door.connect());
			button(CALENDAR_PAGES.disconnect, () => door.disconnect());
		}),
	};
}

/** What the person's doings in the calendar mean. */
export function conflictRows(id: AccountControls['id']): readonly SettingGroupItem[] {
	return [
		{
			...CALENDAR_PAGES.moved,
			control: { type: 'dropdown', key: `${id}.moved`, options: CALENDAR_PAGES.movedTo },
		},
		{
			...CALENDAR_PAGES.renamed,
			control: { type: 'dropdown', key: `${id}.renamed`, options: CALENDAR_PAGES.renamedTo },
		},
		{
			...CALENDAR_PAGES.deleted,
			control: { type: 'dropdown', key: `${id}.deleted`, options: CALENDAR_PAGES.deletedTo },
		},
	];
}

/** A field for a secret, which is never shown again. */
export function secretRow(
	door: AccountControls,
	names: { readonly name: string; readonly desc: string },
): SettingGroupItem {
	return { ...names, render: setting => void drawSecret(setting, door) };
}

function drawSecret(setting: Setting, door: AccountControls): void {
	setting.addText(text => {
		text.inputEl.type = 'password';
		text.inputEl.autocomplete = 'off';
		void door.hasSecret().then(has => {
			if (has) {
				text.setPlaceholder(CALENDAR_PAGES.kept);
			}
		});
		text.inputEl.addEventListener('change', () => {
			const secret = text.getValue().trim();
			if (secret === '') {
				return;
			}
			door.saveSecret(secret).then(() => {
				text.setValue('').setPlaceholder(CALENDAR_PAGES.kept);
				setting.setDesc(CALENDAR_PAGES.saved);
			}, showError);
		});
	});
}
