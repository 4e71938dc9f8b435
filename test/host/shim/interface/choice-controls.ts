import type * as O from 'obsidian';
import { ValueComponent } from './component-of-setting';
import { setTooltip } from './icons';

export class ToggleComponent extends ValueComponent<boolean> implements O.ToggleComponent {
	toggleEl: HTMLElement;
	readonly inputEl: HTMLInputElement;

	constructor(container: HTMLElement) {
		super();
		this.toggleEl = container.createDiv('checkbox-container');
		this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { role: 'switch' } });
		this.inputEl.addEventListener('change', () => {
			this.#paint();
			this.onChanged();
		});
		this.toggleEl.addEventListener('click', event => {
			if (event.target !== this.inputEl) {
				this.onClick();
			}
		});
	}

	#paint(): void {
		this.toggleEl.toggleClass('is-enabled', this.inputEl.checked);
	}

	onClick(): void {
		this.inputEl.click();
	}

	getValue = () => this.inputEl.checked;

	setValue(on: boolean): this {
		this.inputEl.checked = on;
		this.#paint();
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.toggleEl, tooltip);
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		this.toggleEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}
}

export class DropdownComponent extends ValueComponent<string> implements O.DropdownComponent {
	selectEl: HTMLSelectElement;

	constructor(container: HTMLElement) {
		super();
		this.selectEl = container.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => this.onChanged());
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) {
			this.addOption(value, display);
		}
		return this;
	}

	getValue = () => this.selectEl.value;

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
}

export class SliderComponent extends ValueComponent<number> implements O.SliderComponent {
	sliderEl: HTMLInputElement;
	readonly #shown: HTMLElement;
	#format: (value: number) => string = String;

	constructor(container: HTMLElement) {
		super();
		this.#shown = container.createSpan('slider-value');
		this.sliderEl = container.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => this.#show());
		this.sliderEl.addEventListener('change', () => this.onChanged());
	}

	#show(): void {
		this.#shown.setText(this.getValuePretty());
	}

	setInstant(instant: boolean): this {
		if (instant) {
			this.sliderEl.addEventListener('input', () => this.onChanged());
		}
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue = () => this.sliderEl.valueAsNumber;
	getValuePretty = () => this.#format(this.getValue());

	setValue(value: number): this {
		this.sliderEl.valueAsNumber = value;
		this.#show();
		return this;
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.#format = format;
		this.#show();
		return this;
	}

	setDynamicTooltip = () => this;

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
}

export class ProgressBarComponent extends ValueComponent<number> implements O.ProgressBarComponent {
	readonly #bar: HTMLProgressElement;

	constructor(container: HTMLElement) {
		super();
		this.#bar = container.createEl('progress', { attr: { max: 100 } });
	}

	getValue = () => this.#bar.value;

	setValue(value: number): this {
		this.#bar.value = value;
		return this;
	}
}
