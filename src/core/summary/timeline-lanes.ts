/** Something that takes up room on a line, from `start` for `span`, in any one unit. */
export interface TimeSpan {
	readonly start: number;
	readonly span: number;
}

/** The level of each stretch, from 0, so that no two on one level touch: each takes the lowest that is free. In order of their starts. */
export function assignLanes(stretches: readonly TimeSpan[]): readonly number[] {
	const ends: number[] = [];
	return stretches.map(({ start, span }) => {
		const free = ends.findIndex(end => end <= start);
		const level = free < 0 ? ends.length : free;
		ends[level] = start + span;
		return level;
	});
}
