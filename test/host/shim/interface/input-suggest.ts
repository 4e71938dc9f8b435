import type * as O from 'obsidian';
import { Scope } from '../keymap';

/** Suggestions below a text field; arrow keys and Enter choose, Escape closes them and leaves the modal open. */
export abstract class AbstractInputSuggest<T> implements Pick<
	O.AbstractInputSuggest<T>,
	Exclude<keyof O.AbstractInputSuggest<T>, 'onSelect' | 'onHistoryForward'>
> {
	limit = 100;
	scope: O.Scope;
	#values: T[] = [];
	#active = 0;
	#popover: HTMLElement | undefined;
	#onSelect: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | undefined;

	constructor(
		public app: O.App,
		private readonly field: HTMLInputElement | HTMLDivElement,
	) {
		this.scope = new Scope();
		field.setAttribute('autocomplete', 'off');
		field.addEventListener('input', () => void this.#show());
		field.addEventListener('focus', () => void this.#show());
		field.addEventListener('blur', () => this.close());
		const press = (key: string, action: (event: KeyboardEvent) => void): void =>
			void this.scope.register(null, key, event => {
				action(event);
				return false;
			});
		press('ArrowDown', () => this.#pick(this.#active + 1));
		press('ArrowUp', () => this.#pick(this.#active - 1));
		press('Escape', () => this.close());
		press('Enter', event => {
			const value = this.#values[this.#active];
			if (value !== undefined) {
				this.selectSuggestion(value, event);
			}
		});
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, element: HTMLElement): void;

	async #show(): Promise<void> {
		const query = this.getValue();
		const values = await this.getSuggestions(query);
		if (query !== this.getValue() || document.activeElement !== this.field) {
			return;
		}
		this.close();
		this.#values = values.slice(0, this.limit);
		if (this.#values.length > 0) {
			this.open();
		}
	}

	open(): void {
		const box = this.field.getBoundingClientRect();
		this.#popover = document.body.createDiv({
			cls: 'suggestion-container',
			attr: { role: 'listbox', 'aria-label': 'Suggestions' },
		});
		this.#popover.setCssStyles({
			left: `${box.left}px`,
			top: `${box.bottom}px`,
			minWidth: `${box.width}px`,
		});
		for (const value of this.#values) {
			const element = this.#popover.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
			this.renderSuggestion(value, element);
			element.addEventListener('mousedown', event => {
				event.preventDefault();
				this.selectSuggestion(value, event);
			});
		}
		this.app.keymap.pushScope(this.scope);
		this.#pick(0);
	}

	#pick(at: number): void {
		const options = this.#popover?.findAll('.suggestion-item') ?? [];
		this.#active = options.length === 0 ? 0 : (at + options.length) % options.length;
		options.forEach((option, index) => {
			option.toggleClass('is-selected', index === this.#active);
			option.setAttribute('aria-selected', String(index === this.#active));
		});
	}

	close(): void {
		if (!this.#popover) {
			return;
		}
		this.#popover.remove();
		this.#popover = undefined;
		this.app.keymap.popScope(this.scope);
	}

	onHistoryBack(): void {
		this.close();
	}

	setValue(value: string): void {
		if (this.field instanceof HTMLInputElement) {
			this.field.value = value;
		} else {
			this.field.setText(value);
		}
	}

	getValue(): string {
		return this.field instanceof HTMLInputElement ? this.field.value : this.field.getText();
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.#onSelect?.(value, event);
		this.close();
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.#onSelect = callback;
		return this;
	}
}
