import { ENGLISH_PHRASE_WORDS as WORDS } from '../../i18n/letter-phrases-en';
import { lowerFirst, MISFIT, upperFirst, wordSet, wordsOf, type Phrase } from './phrase';
import { isStatement, headOf, keepsCapital, isGerund } from './english-nouns';
import { isForeign } from './english-text';

const DETERMINERS = wordSet(WORDS.determiners);
const PREPOSITIONS = wordSet(WORDS.prepositions);
const COUNTABLE = wordSet(WORDS.countable);
const FILLERS = wordSet(WORDS.fillers);
const ABILITIES = wordSet(WORDS.abilities);
const QUALITIES = wordSet(WORDS.qualities);
const NUMBERS = wordSet(WORDS.numbers);
const BACKGROUND = wordSet(WORDS.background);
const WITH_ARTICLE = wordSet(WORDS.withArticle);
const THIRD_PERSON = /\b(he|she|him|her|his|hers|himself|herself)\b/i;

/** What a strength is, in the first person. */
export function englishStrength(text: string): Phrase {
	const words = wordsOf(text);
	const [first = '', second = ''] = words;
	if (
		isForeign(text, words) ||
		THIRD_PERSON.test(text) ||
		['you', 'they', 'your', 'their', 'we'].includes(first)
	) {
		return MISFIT;
	}
	if (/^(i|i['’]\w+)$/.test(first)) {
		return { form: 'that', text: upperFirst(text) };
	}
	if (first === 'that') {
		if (second.startsWith('i')) {
			return { form: 'that', text: text.slice(5) };
		}
		return MISFIT;
	}
	if (first === 'how') {
		return { form: 'topic', text: lowerFirst(text) };
	}
	if (PREPOSITIONS.has(first)) {
		if (/\bI\b/.test(text)) {
			return { form: 'that', text: lowerFirst(text) };
		}
		return MISFIT;
	}
	if (ABILITIES.has(first) || (/ed$/.test(first) && !QUALITIES.has(first) && words.length > 1)) {
		return { form: 'that', text: `I ${lowerFirst(text)}` };
	}
	if (FILLERS.has(first) || /\b(you|they|we)\b/i.test(text)) {
		return MISFIT;
	}
	if (isGerund(first, second)) {
		return { form: 'doing', text: lowerFirst(text) };
	}
	return quality(text, words);
}

/** "fluent in Spanish", "a strong communicator", "ten years of on-call work". */
function quality(text: string, words: readonly string[]): Phrase {
	const [first = '', second = ''] = words;
	const head = headOf(words);
	const isPerson = /(er|or|ist)$/.test(head) && !COUNTABLE.has(head) && head.length > 4;
	if (/^(a|an)$/.test(first) && isPerson) {
		return { form: 'that', text: `I am ${lowerFirst(text)}` };
	}
	if (DETERMINERS.has(first) || NUMBERS.has(first) || /^\d/.test(first)) {
		const form = first === 'the' && second !== 'ability' ? 'topic' : 'noun';
		if (isStatement(words)) {
			return MISFIT;
		}
		return { form, text: lowerFirst(text) };
	}
	const small = keepsCapital(text) ? text : lowerFirst(text);
	const isAlone =
		words.length === 1 ||
		PREPOSITIONS.has(second) ||
		second === 'and' ||
		second === 'to' ||
		second === 'under';
	if (QUALITIES.has(first) && isAlone) {
		return { form: 'that', text: `I am ${small}` };
	}
	if (isPerson && words.length === 1) {
		return MISFIT;
	}
	if (isPerson) {
		return { form: 'that', text: `I am ${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${small}` };
	}
	if (WITH_ARTICLE.has(head)) {
		return { form: 'noun', text: `a ${small}` };
	}
	if (BACKGROUND.has(head) || (QUALITIES.has(first) && words.length > 1)) {
		if (COUNTABLE.has(head)) {
			return MISFIT;
		}
		return { form: 'noun', text: small };
	}
	const isName = words.length <= 5 && !COUNTABLE.has(head) && !isStatement(words);
	if (isName) {
		return { form: 'topic', text: small };
	}
	return MISFIT;
}
