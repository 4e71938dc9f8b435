import type { UserEvent } from 'obsidian';
import { rowsWithin, type RowHeights } from './row-heights';

/** One row of a long list. */
export interface ListRow {
	/** Stable, and the row's own in the whole list. */
	readonly key: string;
	/** The row is drawn anew where this differs from before. */
	readonly look: string;
	/** Fills the empty row; answers the element that names it. */
	draw(row: HTMLElement): HTMLElement;
	/** What Enter does on the row itself. */
	open(event: UserEvent): void;
	/** What a control in it does, by its `data-control`. */
	press?(control: string, at: HTMLElement, event: MouseEvent): void;
	menu?(at: HTMLElement, event?: MouseEvent): void;
}

export interface ListGroup {
	readonly key: string;
	readonly title: string;
	readonly rows: readonly ListRow[];
}

interface DrawnRow {
	readonly element: HTMLElement;
	readonly look: string;
}

/** One group of a long list: its heading, and of its rows those that are near what is seen. */
export class ListSection {
	readonly #element: HTMLElement;
	readonly #title: HTMLElement;
	readonly #count: HTMLElement;
	readonly #feed: HTMLElement;
	readonly #drawn = new Map<string, DrawnRow>();
	#tops: readonly number[] = [0];
	rows: readonly ListRow[] = [];

	constructor(
		parent: HTMLElement,
		readonly key: string,
		private readonly id: string,
	) {
		this.#element = parent.createEl('section', { cls: 'ifu-group', attr: { 'data-group': key } });
		const heading = this.#element.createEl('h3', { cls: 'ifu-group-heading' });
		this.#title = heading.createSpan({ attr: { id } });
		this.#count = heading.createSpan('ifu-count');
		this.#feed = this.#element.createDiv({ cls: 'ifu-feed', attr: { 'aria-labelledby': id } });
	}

	show({ title, rows }: ListGroup, parent: HTMLElement): void {
		parent.append(this.#element);
		this.#title.setText(title);
		this.#count.setText(String(rows.length));
		this.rows = rows;
	}

	/** Places the rows by what is known of their heights. */
	place(heights: RowHeights): void {
		this.#tops = heights.tops(this.rows.map(({ key }) => key));
		this.#feed.setCssProps({ '--ifu-height': `${this.#tops.at(-1)!}px` });
	}

	/** Where a row stands in the scrolled content. */
	spanOf(index: number): { readonly top: number; readonly bottom: number } {
		const feed = this.#feed.offsetTop;
		return { top: feed + this.#tops[index]!, bottom: feed + this.#tops[index + 1]! };
	}

	/** The row that stands at that pixel of the scrolled content, or is the first below it. */
	indexAt(pixel: number): number | undefined {
		const [first, end] = rowsWithin(this.#tops, pixel - this.#feed.offsetTop, Infinity);
		return first < end ? first : undefined;
	}

	/** How much of the top of the view the heading covers while it sticks there. */
	get headingHeight(): number {
		return this.#feed.offsetTop - this.#element.offsetTop;
	}

	/** Draws the rows that touch those pixels of the scrolled content, and the one that must stay; takes the others away. */
	draw(top: number, bottom: number, stays: string | undefined): void {
		const feed = this.#feed.offsetTop;
		const [first, end] = rowsWithin(this.#tops, top - feed, bottom - feed);
		const staying = stays === undefined ? -1 : this.rows.findIndex(({ key }) => key === stays);
		const wanted = [...Array(end - first).keys()].map(index => first + index);
		if (staying >= 0 && !wanted.includes(staying)) {
			wanted.push(staying);
		}
		wanted.sort((a, b) => a - b);
		const keys = new Set(wanted.map(index => this.rows[index]!.key));
		for (const [key, { element }] of this.#drawn) {
			if (keys.has(key)) {
				continue;
			}
			element.remove();
			this.#drawn.delete(key);
		}
		this.#feed.setAttribute('role', wanted.length > 0 ? 'feed' : 'none');
		let before: Element | null = null;
		for (const index of wanted) {
			const element = this.#drawnRow(this.rows[index]!);
			element.setCssProps({ '--ifu-top': `${this.#tops[index]!}px` });
			element.setAttrs({ 'aria-posinset': index + 1, 'aria-setsize': this.rows.length });
			const next: Element | null = before
				? before.nextElementSibling
				: this.#feed.firstElementChild;
			if (element !== next) {
				this.#feed.insertBefore(element, next);
			}
			before = element;
		}
	}

	#drawnRow(row: ListRow): HTMLElement {
		const drawn = this.#drawn.get(row.key);
		if (drawn?.look === row.look) {
			return drawn.element;
		}
		const element =
			drawn?.element ??
			this.#feed.createEl('article', {
				cls: 'ifu-row',
				attr: { 'data-key': row.key, tabindex: -1 },
			});
		element.empty();
		const name = row.draw(element);
		name.id = `${this.id}-${row.key}`;
		element.setAttribute('aria-labelledby', name.id);
		this.#drawn.set(row.key, { element, look: row.look });
		return element;
	}

	/** Takes the heights of the rows as they stand. Answers whether any was not known. */
	measure(heights: RowHeights): boolean {
		return (
			[...this.#drawn].filter(([key, { element }]) => heights.set(key, element.offsetHeight))
				.length > 0
		);
	}

	elementOf(key: string): HTMLElement | undefined {
		return this.#drawn.get(key)?.element;
	}

	get elements(): readonly (readonly [key: string, element: HTMLElement])[] {
		return [...this.#drawn].map(([key, { element }]) => [key, element]);
	}

	remove(): void {
		this.#element.remove();
	}
}
