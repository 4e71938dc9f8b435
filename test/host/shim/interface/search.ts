import type * as O from 'obsidian';

/** The letters of the query in their order, near each other and early: simpler than the real score, the same kind of matches. */
export const prepareFuzzySearch: typeof O.prepareFuzzySearch = query => {
	const letters = [...query.toLowerCase().replace(/\s+/g, '')];
	return text => {
		const lower = text.toLowerCase();
		const together = lower.indexOf(query.toLowerCase());
		if (query !== '' && together >= 0) {
			return { score: -together / 1000, matches: [[together, together + query.length]] };
		}
		const matches: O.SearchMatches = [];
		let score = -1;
		let from = 0;
		for (const letter of letters) {
			const at = lower.indexOf(letter, from);
			if (at < 0) {
				return null;
			}
			score -= at - from;
			matches.push([at, at + letter.length]);
			from = at + letter.length;
		}
		return { score, matches };
	};
};

/** Every word of the query, anywhere. */
export const prepareSimpleSearch: typeof O.prepareSimpleSearch = query => {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return text => {
		const found = words.map(word => [text.toLowerCase().indexOf(word), word.length] as const);
		return found.some(([at]) => at < 0)
			? null
			: { score: 0, matches: found.map(([at, length]) => [at, at + length]) };
	};
};

export const renderMatches: typeof O.renderMatches = (element, text, matches, offset = 0) => {
	let from = 0;
	for (const [start, end] of matches ?? []) {
		element.appendText(text.slice(from, start + offset));
		element.createSpan({
			cls: 'suggestion-highlight',
			text: text.slice(start + offset, end + offset),
		});
		from = end + offset;
	}
	element.appendText(text.slice(from));
};

export const renderResults: typeof O.renderResults = (element, text, result, offset) =>
	renderMatches(element, text, result.matches, offset);
export const sortSearchResults: typeof O.sortSearchResults = results =>
	void results.sort((a, b) => b.match.score - a.match.score);
