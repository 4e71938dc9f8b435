import { elementAt } from '../../context/event-element';
import { ListSection, type ListGroup, type ListRow } from './list-section';
import { RowHeights } from './row-heights';

/** Pixels above and below what is seen in which rows are drawn too. */
const MARGIN = 160;
/** Rows whose height was only guessed move others into sight; after so many rounds it is good enough. */
const ROUNDS = 4;

interface Spot {
	readonly section: ListSection;
	readonly index: number;
	readonly row: ListRow;
}

/**
 * A long list in groups of which only the rows near what is seen are in the document, as an ARIA feed.
 * One row takes the focus at a time; place and focus outlive every change.
 */
export class VirtualList {
	readonly #sections = new Map<string, ListSection>();
	readonly #heights = new RowHeights();
	readonly #prefix = crypto.randomUUID();
	#active: string | undefined;
	#width = 0;

	constructor(private readonly scroller: HTMLElement) {
		scroller.addClass('ifu-scroller');
	}

	show(groups: readonly ListGroup[]): void {
		const focus = this.#focused();
		const at = this.#spots().findIndex(({ row }) => row.key === this.#active);
		const anchor = this.#anchor();
		for (const [key, section] of this.#sections) {
			if (groups.some(group => group.key === key)) {
				continue;
			}
			section.remove();
			this.#sections.delete(key);
		}
		for (const group of groups) {
			this.#sectionOf(group.key).show(group, this.scroller);
		}
		const order = groups.map(({ key }) => this.#sections.get(key)!);
		this.#sections.clear();
		for (const section of order) {
			this.#sections.set(section.key, section);
		}
		this.#layout(anchor);
		this.#keepActive(at);
		if (focus) {
			this.#restore(focus.control);
		}
	}

	#sectionOf(key: string): ListSection {
		const section =
			this.#sections.get(key) ??
			new ListSection(this.scroller, key, `${this.#prefix}-${key.replaceAll(' ', '-')}`);
		this.#sections.set(key, section);
		return section;
	}

	/** Draws what is seen now: after scrolling, and when the size of the view has changed. */
	refresh(): void {
		const width = this.scroller.clientWidth;
		if (width === 0) {
			return;
		}
		const anchor = this.#anchor();
		if (width !== this.#width) {
			this.#heights.forget();
		}
		this.#layout(width === this.#width ? undefined : anchor);
	}

	#layout(anchor: { readonly key: string; readonly offset: number } | undefined): void {
		this.#width = this.scroller.clientWidth;
		const stays = this.#focused() ? this.#active : undefined;
		let held = anchor;
		for (let round = 0; round < ROUNDS; round++) {
			for (const section of this.#sections.values()) {
				section.place(this.#heights);
			}
			const spot = held && this.#spotOf(held.key);
			if (held && spot) {
				this.scroller.scrollTop = spot.section.spanOf(spot.index).top - held.offset;
			}
			const top = this.scroller.scrollTop;
			const bottom = top + this.scroller.clientHeight;
			for (const section of this.#sections.values()) {
				section.draw(top - MARGIN, bottom + MARGIN, stays);
			}
			held ??= this.#anchor();
			const news = [...this.#sections.values()].filter(section => section.measure(this.#heights));
			if (news.length === 0) {
				break;
			}
		}
		this.#markActive();
	}

	/** The first row that is seen, and how far it stands below the top; none where the list is not scrolled. */
	#anchor(): { readonly key: string; readonly offset: number } | undefined {
		const top = this.scroller.scrollTop;
		if (top === 0) {
			return undefined;
		}
		for (const section of this.#sections.values()) {
			const index = section.indexAt(top);
			if (index !== undefined) {
				return { key: section.rows[index]!.key, offset: section.spanOf(index).top - top };
			}
		}
		return undefined;
	}

	#spots(): readonly Spot[] {
		return [...this.#sections.values()].flatMap(section =>
			section.rows.map((row, index) => ({ section, index, row })),
		);
	}

	#spotOf(key: string): Spot | undefined {
		return this.#spots().find(({ row }) => row.key === key);
	}

	/** The row of an element inside the list. */
	rowAt(
		target: EventTarget | null,
	): { readonly row: ListRow; readonly element: HTMLElement } | undefined {
		const element = elementAt(target)?.closest<HTMLElement>('.ifu-row');
		const spot = element && this.#spotOf(element.dataset['key'] ?? '');
		return spot ? { row: spot.row, element } : undefined;
	}

	/** Makes the row the one that Tab leads to. */
	activate(key: string): void {
		this.#active = key;
		this.#markActive();
	}

	/** Moves the focus by so many rows, as far as there are any. */
	move(step: number): void {
		const spots = this.#spots();
		const at = spots.findIndex(({ row }) => row.key === this.#active);
		const spot = spots[Math.max(0, Math.min(spots.length - 1, at + step))];
		if (spot) {
			this.#focus(spot);
		}
	}

	#focus({ section, index, row }: Spot): void {
		this.#active = row.key;
		for (let round = 0; round < 2; round++) {
			const { top, bottom } = section.spanOf(index);
			const seen = this.scroller.scrollTop;
			if (top < seen + section.headingHeight) {
				this.scroller.scrollTop = top - section.headingHeight;
			} else if (bottom > seen + this.scroller.clientHeight) {
				this.scroller.scrollTop = bottom - this.scroller.clientHeight;
			}
			this.#layout(undefined);
		}
		section.elementOf(row.key)?.focus({ preventScroll: true });
	}

	#focused(): { readonly control: string | undefined } | undefined {
		const focused = this.scroller.ownerDocument.activeElement;
		if (!focused || !this.scroller.contains(focused) || focused === this.scroller) {
			return undefined;
		}
		return { control: focused.getAttribute('data-control') ?? undefined };
	}

	/** The active row is gone: the one that took its place is active. */
	#keepActive(index: number): void {
		const spots = this.#spots();
		if (this.#active !== undefined && spots.some(({ row }) => row.key === this.#active)) {
			return;
		}
		this.#active = spots[Math.max(0, Math.min(spots.length - 1, index))]?.row.key;
		this.#markActive();
	}

	#restore(control: string | undefined): void {
		const spot = this.#active === undefined ? undefined : this.#spotOf(this.#active);
		const element = spot?.section.elementOf(spot.row.key);
		if (element?.contains(this.scroller.ownerDocument.activeElement)) {
			return;
		}
		const same =
			control === undefined
				? null
				: element?.querySelector<HTMLElement>(`[data-control="${control}"]`);
		if (same) {
			same.focus({ preventScroll: true });
		} else if (spot) {
			this.#focus(spot);
		}
	}

	/** Tab leads to the active row and what is in it, and past all the others. */
	#markActive(): void {
		const drawn = [...this.#sections.values()].flatMap(({ elements }) => elements);
		const active = drawn.some(([key]) => key === this.#active) ? this.#active : drawn[0]?.[0];
		for (const [key, element] of drawn) {
			element.tabIndex = key === active ? 0 : -1;
			for (const control of element.findAll('a, button')) {
				control.tabIndex = key === active ? 0 : -1;
			}
		}
	}
}
