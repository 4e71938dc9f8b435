import type * as O from 'obsidian';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';

let count = 0;

/** A field with a list of suggestions below it; arrow keys and Enter choose. */
export abstract class SuggestModal<T> extends Modal implements O.SuggestModal<T> {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	#values: T[] = [];
	#active = 0;

	constructor(app: O.App) {
		super(app);
		this.containerEl.addClass('mod-prompt');
		this.modalEl.empty();
		this.modalEl.className = 'prompt';
		this.modalEl.setAttribute('aria-label', 'Choose');
		this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', {
			cls: 'prompt-input',
			type: 'text',
			attr: {
				role: 'combobox',
				'aria-label': 'Search',
				'aria-expanded': true,
				'aria-controls': `prompt-results-${++count}`,
				autocomplete: 'off',
			},
		});
		this.resultContainerEl = this.modalEl.createDiv({
			cls: 'prompt-results',
			attr: {
				role: 'listbox',
				id: `prompt-results-${count}`,
				'aria-label': 'Suggestions',
				tabindex: 0,
			},
		});
		this.inputEl.addEventListener('input', () => void this.#refresh());
		const press = (key: string, action: (event: KeyboardEvent) => void): void =>
			void this.scope.register([], key, event => {
				if (event.isComposing) {
					return;
				}
				action(event);
				return false;
			});
		press('ArrowDown', () => this.#pick(this.#active + 1));
		press('ArrowUp', () => this.#pick(this.#active - 1));
		press('Enter', event => this.selectActiveSuggestion(event));
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, element: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.#refresh();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: O.Instruction[]): void {
		const line = this.modalEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) {
			const one = line.createDiv('prompt-instruction');
			one.createSpan({ cls: 'prompt-instruction-command', text: command });
			one.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	async #refresh(): Promise<void> {
		const query = this.inputEl.value;
		const values = await this.getSuggestions(query);
		if (query !== this.inputEl.value) {
			return;
		}
		this.#values = values.slice(0, this.limit);
		this.resultContainerEl.empty();
		this.#values.forEach((value, at) => {
			const element = this.resultContainerEl.createDiv({
				cls: 'suggestion-item',
				attr: { role: 'option' },
			});
			this.renderSuggestion(value, element);
			element.addEventListener('click', event => this.selectSuggestion(value, event));
			element.addEventListener('mousemove', () => this.#pick(at));
		});
		if (this.#values.length === 0) {
			this.onNoSuggestion();
		}
		this.#pick(0);
	}

	#pick(at: number): void {
		const options = this.resultContainerEl.findAll('.suggestion-item');
		this.#active = options.length === 0 ? 0 : (at + options.length) % options.length;
		options.forEach((option, index) => {
			option.toggleClass('is-selected', index === this.#active);
			option.setAttribute('aria-selected', String(index === this.#active));
		});
		options[this.#active]?.scrollIntoView({ block: 'nearest' });
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		const value = this.#values[this.#active];
		if (value !== undefined) {
			this.selectSuggestion(value, event);
		}
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}
}

/** Suggestions by fuzzy search in a fixed list. */
export abstract class FuzzySuggestModal<T>
	extends SuggestModal<O.FuzzyMatch<T>>
	implements O.FuzzySuggestModal<T>
{
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

	getSuggestions(query: string): O.FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const matches = this.getItems().flatMap(item => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		sortSearchResults(matches);
		return matches;
	}

	renderSuggestion({ item, match }: O.FuzzyMatch<T>, element: HTMLElement): void {
		renderResults(element, this.getItemText(item), match);
	}

	onChooseSuggestion({ item }: O.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}
}
