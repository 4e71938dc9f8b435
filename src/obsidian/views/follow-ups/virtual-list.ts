import {
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
	type Range,
} from '@tanstack/virtual-core';
import { DrawnRows, type VirtualRow } from './drawn-rows';
import { elementAt } from '../../context/event-element';

interface Anchor {
	readonly key: string;
	/** Pixels below the top of what is visible. */
	readonly offset: number;
}

const OVERSCAN = 3;

/**
 * A long list of which only the visible rows are in the document. One row has the focus at a time.
 * Focus and scroll position survive every change of the rows.
 */
export class VirtualList {
	readonly #body: HTMLElement;
	readonly #drawn: DrawnRows;
	readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
	readonly #unmount: () => void;
	#rows: readonly VirtualRow[] = [];
	#indexes = new Map<string, number>();
	#active: string | undefined;
	/** The active row is about to get the focus. */
	#isFocusing = false;

	constructor(private readonly scroller: HTMLElement) {
		scroller.addClass('ifu-scroller');
		this.#body = scroller.createDiv('ifu-rows');
		this.#drawn = new DrawnRows(this.#body);
		this.#virtualizer = new Virtualizer<HTMLElement, HTMLElement>(this.#options());
		this.#unmount = this.#virtualizer._didMount();
	}

	/** The row that Tab leads to. */
	get active(): string | undefined {
		return this.#active;
	}

	get isFocused(): boolean {
		return this.#focusedControl() !== undefined;
	}

	unload(): void {
		this.#unmount();
	}

	show(rows: readonly VirtualRow[]): void {
		const control = this.#focusedControl();
		const anchor = this.#anchor();
		const activeIndex = this.#active === undefined ? 0 : (this.#indexes.get(this.#active) ?? 0);
		this.#rows = rows;
		this.#indexes = new Map(rows.map(({ key }, index) => [key, index]));
		this.#virtualizer.setOptions(this.#options());
		this.#keepActive(activeIndex);
		this.#virtualizer._willUpdate();
		this.#restoreAnchor(anchor);
		this.#draw();
		// Rows that were just measured may be taller than expected.
		this.#restoreAnchor(anchor);
		if (control !== undefined) {
			this.#restoreFocus(control);
		}
	}

	/** The key and element of the row that contains the target. */
	rowAt(target: EventTarget | null): { key: string; element: HTMLElement } | undefined {
		const element = elementAt(target)?.closest<HTMLElement>('.ifu-row');
		const key = element?.dataset['key'];
		if (element && key !== undefined) {
			return { key, element };
		}
		return undefined;
	}

	activate(key: string): void {
		this.#active = key;
		this.#drawn.activate(this.#active);
	}

	/** Moves the focus by so many rows. Answers the key of the row. */
	move(step: number): string | undefined {
		const keys = this.#rows.filter(({ isHeading }) => !isHeading).map(({ key }) => key);
		const at = this.#active === undefined ? 0 : keys.indexOf(this.#active);
		const key = keys[Math.max(0, Math.min(keys.length - 1, at + step))];
		if (key !== undefined) {
			this.focus(key);
		}
		return key;
	}

	/** Moves the focus to the row, if it's in the list, and scrolls to it. */
	focus(key: string): void {
		const index = this.#indexes.get(key);
		if (index === undefined) {
			return;
		}
		this.#active = key;
		this.#isFocusing = true;
		this.#virtualizer.scrollToIndex(index, { align: 'auto' });
		// The virtualizer remembers which rows it wanted: new options make it ask again, now with this row.
		this.#virtualizer.setOptions(this.#options());
		this.#draw();
		this.#drawn.elementOf(key)?.focus({ preventScroll: true });
		this.#isFocusing = false;
	}

	#options() {
		const rows = this.#rows;
		return {
			count: rows.length,
			getScrollElement: () => this.scroller,
			estimateSize: (index: number) => rows[index]?.height ?? 0,
			getItemKey: (index: number) => rows[index]?.key ?? index,
			observeElementRect,
			observeElementOffset,
			scrollToFn: elementScroll,
			overscan: OVERSCAN,
			scrollPaddingStart: 28,
			rangeExtractor: (range: Range) => this.#wanted(range),
			onChange: () => this.#draw(),
		};
	}

	/** The visible rows, the heading above them, and the row with the focus. */
	#wanted({ startIndex, endIndex, overscan, count }: Range): number[] {
		const wanted = new Set<number>();
		const heading = this.#headingAt(startIndex);
		if (heading !== undefined) {
			wanted.add(heading);
		}
		const first = Math.max(0, startIndex - overscan);
		const last = Math.min(count - 1, endIndex + overscan);
		for (let index = first; index <= last; index++) {
			wanted.add(index);
		}
		const active = this.#active === undefined ? undefined : this.#indexes.get(this.#active);
		if (active !== undefined && (this.isFocused || this.#isFocusing)) {
			wanted.add(active);
		}
		return [...wanted].sort((a, b) => a - b);
	}

	#headingAt(index: number): number | undefined {
		for (let at = index; at >= 0; at--) {
			if (this.#rows[at]?.isHeading) {
				return at;
			}
		}
		return undefined;
	}

	#draw(): void {
		const items = this.#virtualizer.getVirtualItems();
		this.#body.setCssProps({ '--ifu-height': `${this.#virtualizer.getTotalSize()}px` });
		const sticky = this.#headingAt(this.#virtualizer.range?.startIndex ?? 0);
		const shown = items.map(({ index, start }) => ({
			row: this.#rows[index]!,
			index,
			start,
			isSticky: index === sticky,
		}));
		for (const element of this.#drawn.draw(shown)) {
			this.#virtualizer.measureElement(element);
		}
		this.#drawn.activate(this.#active);
	}

	/** The focused row if it's visible, else the first visible one. None if the list isn't scrolled. */
	#anchor(): Anchor | undefined {
		const top = this.scroller.scrollTop;
		if (top === 0) {
			return undefined;
		}
		const bottom = top + this.scroller.clientHeight;
		const visible = this.#virtualizer
			.getVirtualItems()
			.filter(
				({ index, start, end }) => !this.#rows[index]?.isHeading && end > top && start < bottom,
			);
		const anchor = visible.find(({ key }) => key === this.#active) ?? visible[0];
		return anchor && { key: String(anchor.key), offset: anchor.start - top };
	}

	#restoreAnchor(anchor: Anchor | undefined): void {
		const index = anchor && this.#indexes.get(anchor.key);
		if (!anchor || index === undefined) {
			return;
		}
		this.#virtualizer.getTotalSize();
		const start = this.#virtualizer.measurementsCache[index]?.start;
		if (start !== undefined) {
			this.#body.setCssProps({ '--ifu-height': `${this.#virtualizer.getTotalSize()}px` });
			this.scroller.scrollTop = start - anchor.offset;
		}
	}

	/** What has the focus inside the list: a control's name, an empty text for a row itself. */
	#focusedControl(): string | undefined {
		const focused = this.scroller.ownerDocument.activeElement;
		if (!focused || focused === this.scroller || !this.scroller.contains(focused)) {
			return undefined;
		}
		return focused.getAttribute('data-control') ?? '';
	}

	/** If the active row is gone, the row in its place becomes the active one. */
	#keepActive(index: number): void {
		if (this.#active !== undefined && this.#indexes.has(this.#active)) {
			return;
		}
		const after = this.#rows.slice(index).find(({ isHeading }) => !isHeading);
		const before = this.#rows
			.slice(0, index)
			.filter(({ isHeading }) => !isHeading)
			.at(-1);
		this.#active = (after ?? before)?.key;
	}

	#restoreFocus(control: string): void {
		const element = this.#active === undefined ? undefined : this.#drawn.elementOf(this.#active);
		if (element?.contains(this.scroller.ownerDocument.activeElement)) {
			return;
		}
		const same = element?.querySelector<HTMLElement>(`[data-control="${CSS.escape(control)}"]`);
		if (same) {
			same.focus({ preventScroll: true });
		} else if (this.#active !== undefined) {
			this.focus(this.#active);
		}
	}
}
