/** One line of a long list. */
export interface VirtualRow {
	/** Stable, and unique in the list. */
	readonly key: string;
	/** The line is drawn again if this differs from before. */
	readonly look: string;
	readonly isHeading: boolean;
	/** Pixels, before it was measured. */
	readonly height: number;
	/** Position among the rows of its group, counted from 1, and how many there are. */
	readonly position: number;
	readonly total: number;
	/** Fills the empty element. Answers the element that names the row. */
	draw(element: HTMLElement): HTMLElement;
}

interface DrawnRow {
	readonly element: HTMLElement;
	readonly look: string;
}

/** A row that is to be in the document. */
export interface ShownRow {
	readonly row: VirtualRow;
	readonly index: number;
	/** Pixels from the top of the list. */
	readonly start: number;
	/** Whether this heading stays at the top while its rows are visible. */
	readonly isSticky: boolean;
}

/** The rows of a long list that are in the document. */
export class DrawnRows {
	readonly #drawn = new Map<string, DrawnRow>();
	readonly #prefix = crypto.randomUUID();

	constructor(private readonly body: HTMLElement) {}

	elementOf(key: string): HTMLElement | undefined {
		return this.#drawn.get(key)?.element;
	}

	/** Draws these rows and removes all others. Answers their elements. */
	draw(shown: readonly ShownRow[]): readonly HTMLElement[] {
		const keys = new Set(shown.map(({ row }) => row.key));
		for (const [key, { element }] of this.#drawn) {
			if (!keys.has(key)) {
				element.remove();
				this.#drawn.delete(key);
			}
		}
		let before: Element | null = null;
		for (const { row, index, start, isSticky } of shown) {
			const element = this.#drawnRow(row, index);
			element.toggleClass('is-sticky', isSticky);
			element.setCssProps({ '--ifu-top': `${start}px` });
			const next: Element | null = before ? before.nextElementSibling : this.body.firstElementChild;
			if (element !== next) {
				this.body.insertBefore(element, next);
			}
			before = element;
		}
		return [...this.#drawn.values()].map(({ element }) => element);
	}

	#drawnRow(row: VirtualRow, index: number): HTMLElement {
		const drawn = this.#drawn.get(row.key);
		const element = drawn?.element ?? this.#newElement(row);
		element.dataset['index'] = String(index);
		if (!row.isHeading) {
			element.setAttrs({ 'aria-posinset': row.position, 'aria-setsize': row.total });
		}
		if (drawn?.look === row.look) {
			return element;
		}
		element.empty();
		const name = row.draw(element);
		if (!row.isHeading) {
			name.id = `${this.#prefix}-${row.key.replace(/\s/g, '-')}`;
			element.setAttribute('aria-labelledby', name.id);
		}
		this.#drawn.set(row.key, { element, look: row.look });
		return element;
	}

	#newElement({ key, isHeading }: VirtualRow): HTMLElement {
		if (isHeading) {
			return this.body.createEl('h3', 'ifu-group-heading');
		}
		const attr = { 'data-key': key, tabindex: -1 };
		return this.body.createEl('article', { cls: 'ifu-row', attr });
	}

	/** Tab leads to the active row and its controls, and past all the others. */
	activate(active: string | undefined): void {
		const rows = [...this.#drawn].filter(([, { element }]) => element.hasClass('ifu-row'));
		const first = rows.some(([key]) => key === active) ? active : rows[0]?.[0];
		for (const [key, { element }] of rows) {
			const tabIndex = key === first ? 0 : -1;
			element.tabIndex = tabIndex;
			for (const control of element.findAll('a, button, input')) {
				control.tabIndex = tabIndex;
			}
		}
	}
}
