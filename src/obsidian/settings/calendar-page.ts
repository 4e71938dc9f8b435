import type { Setting, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { CALENDAR_PAGES } from '../../i18n/calendar-pages';
import type { Connector, GuideStep, RowText } from '../../sync/connector';
import type { ConnectorId } from '../../targets';
import type { AccountControls } from '../context/calendar-controls';
import { showError, showNotice } from '../notices/show-notice';
import { saveValue, shownValue } from './control-values';
import { liveRow } from './live-row';
import type { SettingsDeps } from './section';

/**
 * The page of an online calendar: how to get what it needs, what it needs, its
 * state, and what changes there mean.
 */
export function calendarPage(
	deps: SettingsDeps,
	connector: Connector<ConnectorId>,
): SettingDefinitionPage {
	const { id, fields, secret, choices } = connector;
	const account = deps.calendars.online.find(calendar => calendar.id === id)!;
	const guide = connector.guide?.();
	return {
		type: 'page',
		name: connector.title(),
		desc: connector.about(),
		items: [
			...(guide ? [guideRow(guide)] : []),
			...fields.map(({ setting, row, placeholder = '' }) => ({
				...row(),
				control: { type: 'text' as const, key: `${id}.${setting}`, placeholder },
			})),
			secretRow(account, secret.row()),
			stateRow(deps, account),
			...choices.map(({ setting, row, options }) => ({
				...row(),
				control: { type: 'dropdown' as const, key: `${id}.${setting}`, options: options() },
			})),
			...conflictRows(id, deps),
		],
	};
}

function guideRow({
	steps,
	...names
}: RowText & { readonly steps: readonly GuideStep[] }): SettingGroupItem {
	return {
		...names,
		render: setting => {
			setting.setClass('ifu-guide');
			const list = setting.infoEl.createEl('ol', { cls: 'ifu-steps' });
			for (const { text, link } of steps) {
				const step = list.createEl('li');
				if (link) {
					step.createEl('a', { text: link.text, href: link.address });
				}
				step.appendText(link ? `: ${text}` : text);
			}
		},
	};
}

/** The state of a calendar, with what can be done about it now. */
function stateRow({ calendars }: SettingsDeps, account: AccountControls): SettingGroupItem {
	return {
		name: CALENDAR_PAGES.state,
		render: liveRow(calendars, setting => {
			setting.setDesc(account.status());
			const button = (
				text: string,
				act: () => Promise<string | undefined>,
				look: 'cta' | 'plain' | 'destructive' = 'plain',
			): void => {
				setting.addButton(one => {
					one.setButtonText(text).onClick(() => void showNotice(act()));
					if (look === 'cta') {
						one.setCta();
					} else if (look === 'destructive') {
						one.setDestructive();
					}
				});
			};
			if (account.busy()) {
				return button(CALENDAR_PAGES.cancel, () => Promise.resolve(void account.stop()));
			}
			if (!account.isConnected()) {
				return button(CALENDAR_PAGES.connect, () => account.connect(), 'cta');
			}
			button(CALENDAR_PAGES.syncNow, () => account.syncNow(), 'cta');
			button(CALENDAR_PAGES.connectAgain, () => account.connect());
			button(CALENDAR_PAGES.disconnect, () => account.disconnect(), 'destructive');
		}),
	};
}

/** What the person's changes in the calendar mean. A choice that can remove a follow-up has the color of warnings. */
function conflictRows(
	id: AccountControls['id'],
	{ store }: SettingsDeps,
): readonly SettingGroupItem[] {
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
			render: setting => {
				setting.descEl.addClass('ifu-warning');
				const key = `${id}.deleted`;
				setting.addDropdown(dropdown => {
					dropdown.addOptions(CALENDAR_PAGES.deletedTo);
					dropdown.setValue(String(shownValue(store, key)));
					dropdown.onChange(value => void saveValue(store, key, value).catch(showError));
				});
			},
		},
	];
}

/** A field for a secret, which is never shown again. */
function secretRow(account: AccountControls, names: RowText): SettingGroupItem {
	return { ...names, render: setting => void drawSecret(setting, account) };
}

function drawSecret(setting: Setting, account: AccountControls): void {
	setting.addText(text => {
		text.inputEl.type = 'password';
		text.inputEl.autocomplete = 'off';
		void account.hasSecret().then(has => {
			if (has) {
				text.setPlaceholder(CALENDAR_PAGES.kept);
			}
		});
		text.inputEl.addEventListener('change', () => {
			const secret = text.getValue().trim();
			if (secret === '') {
				return;
			}
			account.saveSecret(secret).then(() => {
				text.setValue('').setPlaceholder(CALENDAR_PAGES.kept);
				setting.setDesc(CALENDAR_PAGES.saved);
			}, showError);
		});
	});
}
