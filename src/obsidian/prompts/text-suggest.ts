import { AbstractInputSuggest, type App } from 'obsidian';

/** What may be meant by what is typed: what it does when chosen is up to the field. */
export interface Suggestion {
	/** Goes into the field. */
	readonly text: string;
	readonly about?: string;
}

/** Suggestions below a text field, from the vault; anything else may be typed as well. */
export class TextSuggest extends AbstractInputSuggest<Suggestion> {
	constructor(
		app: App,
		private readonly field: HTMLInputElement,
		private readonly offered: () => readonly Suggestion[],
		private readonly chosen: (suggestion: Suggestion) => void,
	) {
		super(app, field);
	}

	protected override getSuggestions(query: string): Suggestion[] {
		const typed = query.trim().toLowerCase();
		return this.offered().filter(
			({ text }) => text.toLowerCase().includes(typed) && text.toLowerCase() !== typed,
		);
	}

	override renderSuggestion({ text, about }: Suggestion, element: HTMLElement): void {
		element.createDiv({ text });
		if (about !== undefined && about !== '') {
			element.createEl('small', { cls: 'ifu-choice-about', text: about });
		}
	}

	override selectSuggestion(suggestion: Suggestion): void {
		this.chosen(suggestion);
		this.close();
		this.field.focus();
	}
}
