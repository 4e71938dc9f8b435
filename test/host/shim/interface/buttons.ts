import type * as O from 'obsidian';
import { BaseComponent } from './component-of-setting';
import { actAsButton, setIcon, setTooltip } from './icons';

export class ButtonComponent extends BaseComponent implements O.ButtonComponent {
	buttonEl: HTMLButtonElement;

	constructor(container: HTMLElement) {
		super();
		this.buttonEl = container.createEl('button');
	}

	setClass(name: string): this {
		this.buttonEl.addClass(name);
		return this;
	}

	#withoutClass(name: string): this {
		this.buttonEl.removeClass(name);
		return this;
	}

	setCta = () => this.setClass('mod-cta');
	removeCta = () => this.#withoutClass('mod-cta');
	setWarning = () => this.setClass('mod-warning');
	setDestructive = () => this.setClass('mod-destructive');
	removeDestructive = () => this.#withoutClass('mod-destructive');

	setTooltip(tooltip: string): this {
		setTooltip(this.buttonEl, tooltip);
		return this;
	}

	setButtonText(text: string): this {
		this.buttonEl.setText(text);
		return this;
	}

	setIcon(icon: O.IconName): this {
		setIcon(this.buttonEl, icon);
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.buttonEl.addEventListener('click', event => void callback(event));
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
}

export class ExtraButtonComponent extends BaseComponent implements O.ExtraButtonComponent {
	extraSettingsEl: HTMLElement;
	#clicked: (() => unknown) | undefined;

	constructor(container: HTMLElement) {
		super();
		this.extraSettingsEl = actAsButton(
			container.createDiv('clickable-icon extra-setting-button'),
			'Settings',
			event => {
				event.stopPropagation();
				if (!this.disabled) {
					this.#clicked?.();
				}
			},
		);
		setIcon(this.extraSettingsEl, 'settings');
	}

	setIcon(icon: O.IconName): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.extraSettingsEl, tooltip);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.#clicked = callback;
		return this;
	}
}

/** The value of a page of settings, shown on the row that leads there. */
export class DisplayValueComponent implements O.DisplayValueComponent {
	valueEl: HTMLElement;

	constructor(container: HTMLElement) {
		this.valueEl = container.createDiv('setting-display-value');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.valueEl.toggleClass('mod-warning', status === 'warning');
		return this;
	}
}

/** Chooses one of the stored secrets by its id. */
export class SecretComponent extends BaseComponent implements O.SecretComponent {
	readonly #select: HTMLSelectElement;

	constructor(app: O.App, container: HTMLElement) {
		super();
		this.#select = container.createEl('select', {
			cls: 'dropdown',
			attr: { 'aria-label': 'Secret' },
		});
		for (const id of ['', ...app.secretStorage.listSecrets()]) {
			this.#select.createEl('option', { value: id, text: id });
		}
	}

	setValue(value: string): this {
		this.#select.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.#select.addEventListener('change', () => callback(this.#select.value));
		return this;
	}
}
