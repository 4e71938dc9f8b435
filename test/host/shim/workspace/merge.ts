/** One stretch of a text and what stands in its place in the other. */
export interface Difference {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** What differs between two texts, as one stretch: all that lies between their common beginning and their common end. */
export function difference(before: string, after: string): Difference {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) {
		start++;
	}
	let end = 0;
	while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
		end++;
	}
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * What another program changed on disk, as a change to the text that has been typed into since; undefined where both touched the same place.
 * The real app merges with diff-match-patch, stretch by stretch, and so gets further.
 */
export function mergeChange(saved: string, typed: string, disk: string): Difference | undefined {
	const ours = difference(saved, typed);
	const theirs = difference(saved, disk);
	const grown = typed.length - saved.length;
	if (theirs.to <= ours.from) {
		return theirs;
	}
	if (theirs.from >= ours.to) {
		return { from: theirs.from + grown, to: theirs.to + grown, insert: theirs.insert };
	}
	return undefined;
}
