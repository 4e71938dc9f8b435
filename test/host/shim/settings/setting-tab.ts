import type * as O from 'obsidian';
import { actAsButton, setIcon } from '../interface/icons';
import { drawDefinitions, valueOf, type Drawing, type Drawn } from './definition-rows';

/** A page of settings that a plugin draws itself. */
export abstract class SettingPage implements O.SettingPage {
	rootEl: HTMLElement = createDiv('setting-page');
	titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
	containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;
	hide(): void {}
}

/** A plugin's settings: declared (1.13) where it gives definitions, else drawn by its `display`. */
export abstract class SettingTab implements O.SettingTab {
	icon: O.IconName = '';
	name = '';
	containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: O.SettingDefinitionItem[] = [];
	#drawn: Drawn[] = [];
	#undo: (() => void)[] = [];
	/** The pages that are open, by the names that lead to them, outermost first. */
	#path: string[] = [];

	constructor(public app: O.App) {}

	getSettingDefinitions(): O.SettingDefinitionItem[] {
		return [];
	}

	abstract getControlValue(key: string): unknown;
	abstract setControlValue(key: string, value: unknown): void | Promise<void>;

	display(): void {}

	hide(): void {
		for (const undo of this.#undo.splice(0)) {
			undo();
		}
		this.#drawn = [];
		this.containerEl.empty();
	}

	/** Called by the window of settings when the tab is chosen. */
	show(): void {
		this.#path = [];
		this.update();
	}

	/** Asks for the definitions again and draws them, staying on the page that is open. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (!this.containerEl.isConnected) {
			return;
		}
		this.hide();
		if (this.settingItems.length === 0) {
			this.display();
		} else {
			this.#draw();
		}
	}

	#draw(): void {
		let items = this.settingItems;
		let page: O.SettingDefinitionPage | undefined;
		for (const name of this.#path) {
			page = pageNamed(name, items);
			items = page?.items ?? [];
		}
		if (page) {
			this.#drawTitle(page.name);
		}
		if (page?.page) {
			this.#drawOwn(page.page());
		} else {
			drawDefinitions(items, this.containerEl, this.#drawing());
		}
		this.refreshDomState();
	}

	#drawTitle(title: string): void {
		const bar = this.containerEl.createDiv('setting-page-titlebar');
		setIcon(
			actAsButton(bar.createDiv('clickable-icon setting-page-back'), 'Back', () =>
				this.#goTo(this.#path.slice(0, -1)),
			),
			'arrow-left',
		);
		bar.createDiv({
			cls: 'setting-page-title',
			text: title,
			attr: { role: 'heading', 'aria-level': 1 },
		});
	}

	#drawOwn(page: O.SettingPage): void {
		this.containerEl.appendChild(page.rootEl);
		page.display();
		this.#undo.push(() => page.hide());
	}

	#goTo(path: string[]): void {
		this.#path = path;
		this.update();
	}

	#drawing(): Drawing {
		return {
			app: this.app,
			getControlValue: key => this.getControlValue(key),
			setControlValue: (key, value) => this.setControlValue(key, value),
			update: () => this.update(),
			drawn: one => void this.#drawn.push(one),
			cleanUp: undo => void this.#undo.push(undo),
			openPage: page => this.#goTo([...this.#path, page.name]),
		};
	}

	/** Looks again at every `visible` and `disabled`, without drawing anew. */
	refreshDomState(): void {
		for (const { definition, element, setting } of this.#drawn) {
			element.toggle(valueOf(definition.visible) ?? true);
			const own = 'disabled' in definition ? definition.disabled : undefined;
			const disabled = 'control' in definition ? definition.control?.disabled : own;
			if (disabled !== undefined) {
				setting?.setDisabled(valueOf(disabled));
			}
		}
	}
}

function pageNamed(
	name: string,
	items: readonly O.SettingDefinitionItem[],
): O.SettingDefinitionPage | undefined {
	for (const item of items) {
		if (!('type' in item)) {
			continue;
		}
		if (item.type === 'page' && item.name === name) {
			return item;
		}
		const inner = item.type === 'page' ? undefined : pageNamed(name, item.items ?? []);
		if (inner) {
			return inner;
		}
	}
	return undefined;
}

/** The tab of a plugin: values are those of `plugin.settings`, saved at each change. */
export abstract class PluginSettingTab extends SettingTab implements O.PluginSettingTab {
	constructor(
		app: O.App,
		readonly plugin: O.Plugin,
	) {
		super(app);
	}

	#settings(): Record<string, unknown> {
		return (this.plugin.settings ??= {}) as Record<string, unknown>;
	}

	getControlValue(key: string): unknown {
		return this.#settings()[key];
	}

	async setControlValue(key: string, value: unknown): Promise<void> {
		this.#settings()[key] = value;
		await this.plugin.saveData(this.plugin.settings);
	}
}
