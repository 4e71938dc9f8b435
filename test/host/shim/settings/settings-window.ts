import type * as O from 'obsidian';
import { actAsButton, setIcon } from '../interface/icons';
import { Modal } from '../interface/modal';
import type { SettingTab } from './setting-tab';

/** The window of settings: the tabs of the plugins at the side, the chosen one in the middle. */
export class SettingsWindow extends Modal {
	#shown: SettingTab | undefined;

	constructor(
		app: O.App,
		private readonly tabs: readonly SettingTab[],
	) {
		super(app);
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.setTitle('Settings');
	}

	override onOpen(): void {
		this.contentEl.addClass('vertical-tabs-container');
		const side = this.contentEl.createDiv('vertical-tab-header');
		const middle = this.contentEl.createDiv('vertical-tab-content-container');
		side.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
		for (const tab of this.tabs) {
			const item = actAsButton(side.createDiv('vertical-tab-nav-item tappable'), tab.name, () =>
				this.#show(tab, middle),
			);
			if (tab.icon !== '') {
				setIcon(item.createDiv('vertical-tab-nav-item-icon'), tab.icon);
			}
			item.createSpan({ text: tab.name });
		}
		if (this.tabs[0]) {
			this.#show(this.tabs[0], middle);
		}
	}

	#show(tab: SettingTab, middle: HTMLElement): void {
		this.#shown?.hide();
		this.#shown = tab;
		middle.setChildrenInPlace([tab.containerEl]);
		tab.show();
	}

	override onClose(): void {
		this.#shown?.hide();
	}
}
