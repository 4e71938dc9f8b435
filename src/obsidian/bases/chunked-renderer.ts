/** Items that are drawn at once, and each time that the end of what is drawn comes near. */
const SLICE = 40;

/** Long lists of one view, each drawn as far as it is seen: the first slice at once, the next whenever its end comes into sight. The style sheets let that end reach up over the last items, so that it is early. */
export class ChunkedRenderer {
	readonly #observer = new IntersectionObserver(entries =>
		entries
			.filter(({ isIntersecting }) => isIntersecting)
			.forEach(({ target }) => this.#more.get(target)?.()),
	);
	readonly #more = new Map<Element, () => void>();
	/** How many of each list were drawn, so that drawing it anew keeps its place. */
	readonly #drawn = new Map<string, number>();

	/** Draws a list of that name into its element, at least as far as before and as the item that must be there. */
	draw<Item>(
		name: string,
		list: HTMLElement,
		items: readonly Item[],
		draw: (item: Item) => void,
		must: (item: Item) => boolean = () => false,
	): void {
		let drawn = 0;
		const drawTo = (end: number): void => {
			for (const item of items.slice(drawn, end)) {
				draw(item);
			}
			drawn = Math.min(items.length, end);
			this.#drawn.set(name, drawn);
		};
		drawTo(Math.max(SLICE, this.#drawn.get(name) ?? 0, items.findIndex(must) + 1));
		if (drawn === items.length) {
			return;
		}
		const end = createDiv({ cls: 'ifu-more', attr: { 'aria-hidden': true } });
		list.after(end);
		this.#more.set(end, () => {
			drawTo(drawn + SLICE);
			this.#observer.unobserve(end);
			if (drawn < items.length) {
				this.#observer.observe(end);
			} else {
				end.remove();
			}
		});
		this.#observer.observe(end);
	}

	/** What was drawn is taken away, to be drawn anew or for good. */
	clear(): void {
		this.#observer.disconnect();
		this.#more.clear();
	}
}
