/** One measurement of `npm run bench`. */
export interface Row {
	readonly name: string;
	readonly about: string;
	/** Lines to print. */
	measure(): Promise<readonly string[]>;
}

/** Milliseconds that the work took. */
export async function timed(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)]!;
}

/** Does two things in turn, and compares them pair by pair: the machine's moods fall on both. */
export async function compared(
	times: number,
	ours: () => unknown,
	beside: () => unknown,
): Promise<{ readonly ours: number; readonly beside: number; readonly ratio: number }> {
	const pairs: { a: number; b: number }[] = [];
	await ours();
	await beside();
	for (let i = 0; i < times; i++) {
		pairs.push({ a: await timed(ours), b: await timed(beside) });
	}
	return {
		ours: median(pairs.map(({ a }) => a)),
		beside: median(pairs.map(({ b }) => b)),
		ratio: median(pairs.map(({ a, b }) => a / b)),
	};
}
