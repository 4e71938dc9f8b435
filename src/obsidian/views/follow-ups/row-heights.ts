const FIRST_GUESS = 140;

/** Heights of rows in pixels: measured where they were drawn, else guessed from those that were. */
export class RowHeights {
	readonly #measured = new Map<string, number>();
	#sum = 0;

	/** Takes a measured height. Answers whether it is news. */
	set(key: string, height: number): boolean {
		const before = this.#measured.get(key);
		if (before === height) {
			return false;
		}
		this.#sum += height - (before ?? 0);
		this.#measured.set(key, height);
		return true;
	}

	/** Where each row begins, and at the end where the last one ends. */
	tops(keys: readonly string[]): readonly number[] {
		const guess =
			this.#measured.size === 0 ? FIRST_GUESS : Math.round(this.#sum / this.#measured.size);
		const tops = [0];
		for (const key of keys) {
			tops.push(tops.at(-1)! + (this.#measured.get(key) ?? guess));
		}
		return tops;
	}

	/** The width has changed: nothing measured holds any more. */
	forget(): void {
		this.#measured.clear();
		this.#sum = 0;
	}
}

/** The rows, from the first to before the last, that touch the pixels from `top` to `bottom`. */
export function rowsWithin(
	tops: readonly number[],
	top: number,
	bottom: number,
): readonly [first: number, end: number] {
	const count = tops.length - 1;
	if (bottom <= 0 || top >= tops[count]!) {
		return [0, 0];
	}
	const first = Math.max(0, countUpTo(tops, top) - 1);
	return [first, Math.min(count, countUpTo(tops, bottom))];
}

/** How many of the sorted numbers are no more than the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! <= limit) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
