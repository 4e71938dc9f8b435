import type * as O from 'obsidian';
import { actAsButton, setIcon } from '../interface/icons';
import { drawControl, type Binding } from './control';
import { Setting, SettingGroup } from './setting';

type Definition = O.SettingDefinitionItem;
type Page = O.SettingDefinitionPage;

/** One thing that was drawn, and what it was drawn from: enough to show or hide it again. */
export interface Drawn {
	readonly definition: Definition;
	readonly element: HTMLElement;
	readonly setting?: Setting;
}

export interface Drawing extends Binding {
	/** Takes part in every later look at `visible` and `disabled`. */
	drawn(one: Drawn): void;
	/** To be called when the page is left. */
	cleanUp(undo: () => void): void;
	openPage(page: Page): void;
	update(): void;
}

const isPage = (definition: Definition): definition is Page =>
	'type' in definition && definition.type === 'page';
const isGroup = (
	definition: Definition,
): definition is O.SettingDefinitionGroup | O.SettingDefinitionList =>
	'type' in definition && definition.type !== 'page';

/** What a function gives, or the value itself. */
export const valueOf = <T>(given: T | (() => T)): T =>
	typeof given === 'function' ? (given as () => T)() : given;

/** Draws declared settings: groups and lists under their heading, single ones gathered into a group without one. */
export function drawDefinitions(
	definitions: readonly Definition[],
	container: HTMLElement,
	drawing: Drawing,
): void {
	let loose: SettingGroup | undefined;
	for (const definition of definitions) {
		if (isGroup(definition)) {
			loose = undefined;
			drawGroup(definition, container, drawing);
		} else {
			loose ??= new SettingGroup(container);
			drawRow(definition, loose, drawing, 0);
		}
	}
}

function drawGroup(
	definition: O.SettingDefinitionGroup | O.SettingDefinitionList,
	container: HTMLElement,
	drawing: Drawing,
): void {
	const group = new SettingGroup(container).setHeading(definition.heading ?? '');
	if (definition.cls !== undefined) {
		group.addClass(definition.cls);
	}
	drawing.drawn({ definition, element: group.groupEl });
	for (const button of definition.extraButtons ?? []) {
		group.addExtraButton(button);
	}
	const items = definition.items ?? [];
	const rows = items.map((item, index) => drawRow(item, group, drawing, index));
	if ('onDelete' in definition && definition.onDelete) {
		rows.forEach((row, index) => addDelete(row, () => definition.onDelete?.(index)));
	}
	if ('emptyState' in definition && definition.emptyState !== undefined && items.length === 0) {
		group.listEl.createDiv('setting-list-empty').setText(definition.emptyState);
	}
	const add = 'addItem' in definition ? definition.addItem : undefined;
	if (add) {
		group.addExtraButton(button =>
			button
				.setIcon('plus')
				.setTooltip(add.name)
				.onClick(() => add.action(button.extraSettingsEl)),
		);
	}
	const search = definition.search;
	if (search) {
		group.addSearch(field =>
			field
				.setPlaceholder(search.placeholder ?? '')
				.onChange(query => {
					items.forEach((item, index) =>
						rows[index]?.settingEl.toggle(isPage(item) || search.match(item, query)),
					);
				})
				.inputEl.setAttribute('aria-label', search.placeholder ?? 'Search'),
		);
	}
}

function addDelete(row: Setting, remove: () => void): void {
	row.addExtraButton(button => button.setIcon('trash').setTooltip('Delete').onClick(remove));
	row.settingEl.addEventListener('keydown', event => {
		if (event.target === row.settingEl && (event.key === 'Delete' || event.key === 'Backspace')) {
			remove();
		}
	});
}

function drawRow(
	definition: Exclude<Definition, O.SettingDefinitionGroup>,
	group: SettingGroup,
	drawing: Drawing,
	index: number,
): Setting {
	const setting = new Setting(group.listEl).setName(definition.name).setDesc(definition.desc ?? '');
	drawing.drawn({ definition, element: setting.settingEl, setting });
	if (isPage(definition)) {
		drawPageRow(definition, setting, drawing);
	} else if (definition.action) {
		setting.setClass('mod-action');
		const act = definition.action;
		rowAsButton(setting, () => act(setting.settingEl, index));
	} else if (definition.render) {
		const undo = definition.render(setting, group);
		if (undo) {
			drawing.cleanUp(undo);
		}
	} else if (definition.control) {
		drawControl(definition.control, setting, drawing);
	}
	return setting;
}

function drawPageRow(page: Page, setting: Setting, drawing: Drawing): void {
	setting
		.setClass('mod-page')
		.addDisplayValue(value =>
			value.setValue(valueOf(page.displayValue) ?? null).setStatus(valueOf(page.status) ?? null),
		);
	setIcon(setting.controlEl.createDiv('setting-page-chevron'), 'chevron-right');
	rowAsButton(setting, () => drawing.openPage(page));
}

/** All that stands in the row is its name, for those who hear it. */
function rowAsButton({ settingEl, nameEl }: Setting, act: () => void): void {
	actAsButton(settingEl, nameEl.getText(), act).removeAttribute('aria-label');
}
