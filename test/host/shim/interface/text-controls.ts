import type * as O from 'obsidian';
import { ValueComponent } from './component-of-setting';
import { actAsButton, setIcon } from './icons';

export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement>
	extends ValueComponent<string>
	implements O.AbstractTextComponent<T>
{
	constructor(public inputEl: T) {
		super();
		inputEl.addEventListener('input', () => this.onChanged());
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
}

export class TextComponent
	extends AbstractTextComponent<HTMLInputElement>
	implements O.TextComponent
{
	constructor(container: HTMLElement) {
		super(container.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

export class TextAreaComponent
	extends AbstractTextComponent<HTMLTextAreaElement>
	implements O.TextAreaComponent
{
	constructor(container: HTMLElement) {
		super(container.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

export class SearchComponent
	extends AbstractTextComponent<HTMLInputElement>
	implements O.SearchComponent
{
	clearButtonEl: HTMLElement;

	constructor(container: HTMLElement) {
		const frame = container.createDiv('search-input-container');
		super(frame.createEl('input', { type: 'search', attr: { spellcheck: 'false' } }));
		this.clearButtonEl = actAsButton(frame.createDiv('search-input-clear-button'), 'Clear', () =>
			this.setValue('').onChanged(),
		);
		setIcon(this.clearButtonEl, 'x');
	}
}
