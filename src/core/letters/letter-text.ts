import { normalizeWords } from '../notes/property-name';

/** The names of the gaps in a text, in order, each once. */
export function gapsIn(text: string): readonly string[] {
	return [...new Set([...text.matchAll(/==([^=\n]+)==/g)].map(match => match[1]!.trim()))];
}

/** Whether a text takes something up that was noted: at least half of its weightier words stand in it. */
export function mentionsPhrase(noted: string, text: string): boolean {
	const there = new Set(normalizeWords(text).split(' '));
	const all = normalizeWords(noted).split(' ');
	const weighty = all.filter(word => word.length > 3);
	const wanted = weighty.length > 0 ? weighty : all;
	return wanted.filter(word => there.has(word)).length * 2 >= wanted.length;
}

/**
 * Whether a text touches on what was noted, in words of its own: a third of the noted words, also in another form.
 * @param common - Words that say too little to count.
 */
export function touchesPhrase(noted: string, text: string, common: readonly string[]): boolean {
	const said = normalizeWords(text).split(' ');
	const all = normalizeWords(noted).split(' ');
	const own = all.filter(word => word.length > 3 && !common.includes(word));
	const wanted = own.length > 0 ? own : all;
	const found = wanted.filter(word => said.some(other => isFormOf(word, other)));
	return found.length * 3 >= wanted.length;
}

/** Whether two words are forms of one: "plans" and "planning", "Montagehalle" and "Montagehallen". */
function isFormOf(a: string, b: string): boolean {
	const shorter = Math.min(a.length, b.length);
	const stem = Math.max(4, shorter - 2);
	return a === b || (shorter >= 4 && a.slice(0, stem) === b.slice(0, stem));
}
