import type { SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { CALENDAR_PAGES, FEED_PAGE } from '../../i18n/calendar-pages';
import { confirm } from '../prompts/confirm';
import type { FeedControls } from '../context/calendar-controls';
import { showError, showNotice } from '../notices/show-notice';
import { liveRow } from './live-row';
import type { SettingsDeps } from './section';

/**
 * What is for this computer alone: the feed for its calendar programs, and a
 * copy of the iCal file outside the vault.
 */
export function feedPage(deps: SettingsDeps, feed: FeedControls): SettingDefinitionPage {
	return {
		type: 'page',
		name: FEED_PAGE.title,
		desc: FEED_PAGE.about,
		items: [
			feedStateRow(deps, feed),
			{ ...FEED_PAGE.serve, control: { type: 'toggle', key: 'calendar.feed' } },
			{
				...FEED_PAGE.port,
				control: {
					type: 'number',
					key: 'calendar.feedPort',
					min: 1024,
					max: 65_535,
					step: 1,
					validate: port =>
						Number.isInteger(port) && port >= 1024 && port <= 65_535
							? undefined
							: FEED_PAGE.portFault,
				},
			},
			feedAddressRow(deps, feed),
			outsideRow(deps),
		],
	};
}

/** The state of the feed, with a free port if the chosen one is taken. */
function feedStateRow({ store, calendars }: SettingsDeps, feed: FeedControls): SettingGroupItem {
	return {
		name: CALENDAR_PAGES.state,
		render: liveRow(calendars, setting => {
			setting.setDesc(feed.status());
			const other = feed.otherPort();
			if (other !== undefined) {
				setting.addButton(button =>
					button
						.setButtonText(FEED_PAGE.usePort(other))
						.onClick(() => void store.set('calendar.feedPort', other).catch(showError)),
				);
			}
		}),
	};
}

/** Copying and renewing the address of the feed. */
function feedAddressRow({ app, calendars }: SettingsDeps, feed: FeedControls): SettingGroupItem {
	return {
		...FEED_PAGE.address,
		render: liveRow(calendars, setting => {
			const address = feed.address();
			setting
				.addButton(button =>
					button
						.setButtonText(FEED_PAGE.copy)
						.setDisabled(address === undefined)
						.onClick(
							() =>
								void showNotice(
									navigator.clipboard.writeText(address ?? '').then(() => FEED_PAGE.copied),
								),
						),
				)
				.addButton(button =>
					button.setButtonText(FEED_PAGE.renew).onClick(
						() =>
							void showNotice(
								confirm(app, FEED_PAGE.renewAsk).then(async yes => {
									if (!yes) {
										return undefined;
									}
									await feed.renewAddress();
									return FEED_PAGE.renewed;
								}),
							),
					),
				);
		}),
	};
}

/** Kept on this device only, because no other has that folder. */
function outsideRow({ calendars }: SettingsDeps): SettingGroupItem {
	return {
		...CALENDAR_PAGES.outsideFile,
		render: setting => {
			setting.addText(text =>
				text
					.setPlaceholder(CALENDAR_PAGES.outsidePlaceholder)
					.setValue(calendars.outsideFile() ?? '')
					.inputEl.addEventListener('change', () => {
						const path = text.getValue().trim();
						const fits = path === '' || /^([/\\]|[a-z]:[/\\]).*[^/\\]\.ics$/i.test(path);
						setting.setErrorMessage(fits ? null : CALENDAR_PAGES.outsideFault);
						if (fits) {
							calendars.setOutsideFile(path);
						}
					}),
			);
			return calendars.onChange(() => void setting.setErrorMessage(calendars.fileFault() ?? null));
		},
	};
}
