import { prepareFuzzySearch, SuggestModal, type App } from 'obsidian';

/** How things are offered for choice. */
export interface ChoiceOption<Item> {
	readonly placeholder: string;
	readonly items: readonly Item[];
	readonly nameOf: (item: Item) => string;
	/** A second, fainter line. */
	readonly aboutOf?: (item: Item) => string;
	readonly none?: string;
}

class ChoiceModal<Item> extends SuggestModal<Item> {
	constructor(
		app: App,
		private readonly offer: ChoiceOption<Item>,
		private readonly chosen: (item: Item | undefined) => void,
	) {
		super(app);
		this.setPlaceholder(offer.placeholder);
		if (offer.none !== undefined) {
			this.emptyStateText = offer.none;
		}
	}

	override getSuggestions(query: string): Item[] {
		const { items, nameOf, aboutOf } = this.offer;
		if (query.trim() === '') {
			return [...items];
		}
		const search = prepareFuzzySearch(query);
		return items
			.map(item => ({ item, score: search(`${nameOf(item)} ${aboutOf?.(item) ?? ''}`)?.score }))
			.filter((match): match is { item: Item; score: number } => match.score !== undefined)
			.sort((a, b) => b.score - a.score)
			.map(({ item }) => item);
	}

	override renderSuggestion(item: Item, element: HTMLElement): void {
		const { nameOf, aboutOf } = this.offer;
		element.createDiv({ text: nameOf(item) });
		const about = aboutOf?.(item) ?? '';
		if (about !== '') {
			element.createEl('small', { cls: 'ifu-choice-about', text: about });
		}
	}

	override onChooseSuggestion(item: Item): void {
		this.chosen(item);
	}

	override onClose(): void {
		// Obsidian closes a modal before it tells what was chosen.
		window.setTimeout(() => this.chosen(undefined), 0);
	}
}

/** Lets the person choose one; undefined where they would rather not. */
export function choose<Item>(app: App, offer: ChoiceOption<Item>): Promise<Item | undefined> {
	return new Promise(resolve => new ChoiceModal(app, offer, resolve).open());
}
