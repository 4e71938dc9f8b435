import { ENGLISH_PHRASE_WORDS as WORDS } from '../../i18n/letter-phrases-en';
import { wordSet } from './phrase';

const DETERMINERS = wordSet(WORDS.determiners);
const PREPOSITIONS = wordSet(WORDS.prepositions);
const RELATIVES = wordSet(WORDS.relatives);
const GROUPS = wordSet(WORDS.groups);
const FOREIGN = wordSet(WORDS.foreign);
const NOT_ENGLISH = /[äöüßñçèêàìòùłőčšžåø¿¡]/i;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** What they do is said to them: "how they plan" becomes "how you plan". Where others could be meant, nothing changes. */
export function forReader(text: string): string {
	const forms: Readonly<Record<string, string>> = {
		they: 'you',
		their: 'your',
		them: 'you',
		theirs: 'yours',
		"they're": "you're",
		"they've": "you've",
		"they'd": "you'd",
		"they'll": "you'll",
	};
	let others = false;
	return text
		.split(' ')
		.map(word => {
			const bare = word
				.toLowerCase()
				.replaceAll('’', "'")
				.replace(/[,.;:]+$/, '');
			const yours = forms[bare];
			if (yours !== undefined && !others) {
				return yours + word.slice(bare.length);
			}
			others ||= GROUPS.has(bare) || (bare.length > 4 && /[^sui]s$/.test(bare));
			return word;
		})
		.join(' ');
}

export function isForeign(text: string, words: readonly string[]): boolean {
	const foreign = words.filter(word => FOREIGN.has(word)).length;
	const isEnglish = words.some(
		word => DETERMINERS.has(word) || PREPOSITIONS.has(word) || RELATIVES.has(word),
	);
	const odd = text.split(' ').filter(word => NOT_ENGLISH.test(word) && !/^\p{Lu}/u.test(word));
	return foreign >= 2 || (foreign > 0 && !isEnglish) || odd.length > 0 || NOT_LATIN.test(text);
}
