import type * as O from 'obsidian';
import { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from '../interface/buttons';
import {
	DropdownComponent,
	ProgressBarComponent,
	SliderComponent,
	ToggleComponent,
} from '../interface/choice-controls';
import { setTooltip } from '../interface/icons';
import { SearchComponent, TextAreaComponent, TextComponent } from '../interface/text-controls';

let count = 0;

/** A row of settings: name, description, controls. Controls take the row's name as theirs. */
export class Setting implements O.Setting {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	errorEl: HTMLElement | null = null;
	components: O.BaseComponent[] = [];

	constructor(container: HTMLElement) {
		this.settingEl = container.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv({
			cls: 'setting-item-name',
			attr: { id: `setting-name-${++count}` },
		});
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(description: string | DocumentFragment): this {
		this.descEl.setText(description);
		return this;
	}

	setClass(name: string): this {
		this.settingEl.addClass(name);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.settingEl, tooltip);
		return this;
	}

	setHeading(): this {
		this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
		return this.setClass('setting-item-heading');
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) {
			component.setDisabled(disabled);
		}
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		this.errorEl =
			message === null
				? null
				: this.infoEl.createDiv({
						cls: 'setting-item-error',
						text: message,
						attr: { role: 'alert' },
					});
		this.settingEl.toggleClass('is-invalid', message !== null);
		return this;
	}

	#add<T>(component: T, callback: (component: T) => unknown): this {
		if (component instanceof Object && 'setDisabled' in component) {
			this.components.push(component as unknown as O.BaseComponent);
		}
		for (const field of this.controlEl.findAll('input, select, textarea, progress')) {
			if (!field.hasAttribute('aria-label')) {
				field.setAttribute('aria-labelledby', this.nameEl.id);
			}
		}
		callback(component);
		return this;
	}

	addButton = (callback: (component: ButtonComponent) => unknown) =>
		this.#add(new ButtonComponent(this.controlEl), callback);
	addExtraButton = (callback: (component: ExtraButtonComponent) => unknown) =>
		this.#add(new ExtraButtonComponent(this.controlEl), callback);
	addToggle = (callback: (component: ToggleComponent) => unknown) =>
		this.setClass('mod-toggle').#add(new ToggleComponent(this.controlEl), callback);
	addText = (callback: (component: TextComponent) => unknown) =>
		this.#add(new TextComponent(this.controlEl), callback);
	addSearch = (callback: (component: SearchComponent) => unknown) =>
		this.#add(new SearchComponent(this.controlEl), callback);
	addTextArea = (callback: (component: TextAreaComponent) => unknown) =>
		this.#add(new TextAreaComponent(this.controlEl), callback);
	addDropdown = (callback: (component: DropdownComponent) => unknown) =>
		this.#add(new DropdownComponent(this.controlEl), callback);
	addSlider = (callback: (component: SliderComponent) => unknown) =>
		this.#add(new SliderComponent(this.controlEl), callback);
	addProgressBar = (callback: (component: ProgressBarComponent) => unknown) =>
		this.#add(new ProgressBarComponent(this.controlEl), callback);
	addDisplayValue = (callback: (component: DisplayValueComponent) => unknown) =>
		this.#add(new DisplayValueComponent(this.controlEl), callback);
	addComponent = <T extends O.BaseComponent>(callback: (element: HTMLElement) => T) =>
		this.#add(callback(this.controlEl), () => undefined);

	addMomentFormat(): never {
		throw new Error('The stand-in has no control for date formats');
	}

	addColorPicker(): never {
		throw new Error('The stand-in has no color control');
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}
}

/** Rows under one heading. */
export class SettingGroup implements O.SettingGroup {
	readonly groupEl: HTMLElement;
	listEl: HTMLElement;
	readonly #headingEl: HTMLElement;
	readonly #titleEl: HTMLElement;

	constructor(container: HTMLElement) {
		this.groupEl = container.createDiv('setting-group');
		this.#headingEl = this.groupEl.createDiv('setting-group-heading');
		this.#titleEl = this.#headingEl.createDiv({
			cls: 'setting-group-title',
			attr: { role: 'heading', 'aria-level': 2 },
		});
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.#titleEl.setText(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(callback: (setting: Setting) => void): this {
		callback(new Setting(this.listEl));
		return this;
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		callback(new SearchComponent(this.#headingEl));
		return this;
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		callback(new ExtraButtonComponent(this.#headingEl));
		return this;
	}
}
