/** One measured pair: our work beside a floor or a peer, in the same run. */
export interface Figure {
	readonly what: string;
	/** Milliseconds, unless `unit` says otherwise: medians. */
	readonly ours: number;
	readonly beside: number;
	/** What the other number is of. */
	readonly floor: string;
	readonly ratio: number;
	/** The lowest and highest ratio of the pairs. */
	readonly spread: readonly [low: number, high: number];
	readonly unit?: string;
	/** Fails the run when the ratio is above it: used for growth between two sizes only, never for times. */
	readonly most?: number;
}

export interface Sizes {
	/** Small sizes, for CI. */
	readonly quick: boolean;
}

/** One row of `npm run bench`. */
export interface Row {
	readonly name: string;
	readonly about: string;
	measure(sizes: Sizes): Promise<readonly Figure[]>;
}

/** Milliseconds that the work took, also in other processes. */
export async function timed(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** Milliseconds that this process worked on it, whatever else the computer did meanwhile. */
export async function timedHere(work: () => unknown): Promise<number> {
	const start = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)]!;
}

/** The shortest time that the clock of this process tells, in milliseconds. */
const SHORTEST = 0.001;

export interface Comparison {
	readonly ours: number;
	readonly beside: number;
	readonly ratio: number;
	readonly spread: readonly [low: number, high: number];
}

/** Does two things in turn and compares them pair by pair, so that a busy machine slows both. */
export async function compared(
	times: number,
	ours: () => unknown,
	beside: () => unknown,
	clock: (work: () => unknown) => Promise<number> = timed,
): Promise<Comparison> {
	const pairs: { readonly a: number; readonly b: number }[] = [];
	await ours();
	await beside();
	for (let i = 0; i < times; i++) {
		pairs.push({ a: await clock(ours), b: await clock(beside) });
	}
	const ratios = pairs.map(({ a, b }) => a / Math.max(b, SHORTEST));
	return {
		ours: median(pairs.map(({ a }) => a)),
		beside: median(pairs.map(({ b }) => b)),
		ratio: median(ratios),
		spread: [Math.min(...ratios), Math.max(...ratios)],
	};
}
