/**
 * The known word that was probably meant: one that differs by at most two
 * letters, or a third of them in short words.
 *
 * @returns undefined if none is close
 */
export function closestWord(typed: string, known: readonly string[]): string | undefined {
	const limit = Math.min(2, Math.floor(typed.length / 3));
	let best: { readonly word: string; readonly distance: number } | undefined;
	for (const word of known) {
		const distance = editDistance(plain(typed), plain(word), limit);
		if (distance <= limit && (!best || distance < best.distance)) {
			best = { word, distance };
		}
	}
	return best?.word;
}

function plain(word: string): string {
	return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/**
 * How many letters have to be added, removed or replaced; `limit + 1` if it's
 * more than the limit.
 */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) {
		return limit + 1;
	}
	let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = previous[j - 1]! + Number(a[i - 1] !== b[j - 1]);
			row.push(Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1));
		}
		previous = row;
	}
	return previous[b.length]!;
}
