import { ENGLISH_PHRASE_WORDS as WORDS } from '../../i18n/letter-phrases-en';
import {
	articleFor,
	forReader,
	headOf,
	isForeign,
	isGerund,
	isStatement,
	keepsCapital,
	noun,
} from './english-nouns';
import { lowerFirst, MISFIT, upperFirst, wordSet, wordsOf, type Phrase } from './phrase';

const PREPOSITIONS = wordSet(WORDS.prepositions);
const AUXILIARIES = wordSet(WORDS.auxiliaries);
const FILLERS = wordSet(WORDS.fillers);
const LIKED = wordSet(WORDS.liked);
const ABOUT_ME = wordSet(WORDS.aboutMe);
const NEGATIVE = wordSet(WORDS.negative);
const THIRD_PERSON = /\b(he|she|him|her|his|hers|himself|herself)\b/i;
const OWN_PERSON = /\b(me|my|i|myself|mine)\b/i;
const DETERMINERS = wordSet(WORDS.determiners);
const COUNTABLE = wordSet(WORDS.countable);
const ABILITIES = wordSet(WORDS.abilities);
const QUALITIES = wordSet(WORDS.qualities);
const NUMBERS = wordSet(WORDS.numbers);
const BACKGROUND = wordSet(WORDS.background);
const WITH_ARTICLE = wordSet(WORDS.withArticle);

/** What something noted about a meeting is. The text is a prepared phrase; `they` and `their` become the reader's. */
export function englishHighlight(text: string): Phrase {
	const words = wordsOf(text);
	if (isForeign(text, words) || THIRD_PERSON.test(text) || words.some(word => NEGATIVE.has(word))) {
		return MISFIT;
	}
	const [first = '', second = ''] = words;
	const rest = text.slice(text.indexOf(' ') + 1);
	if (first === 'i' || first === "i've" || first === 'we') {
		return ownSentence(text, words, rest);
	}
	if (first === 'they' || first === "they're" || first === "they've") {
		return theirSentence(text, words);
	}
	if (first === 'you' || first === "you're" || first === "you've") {
		const isAboutMe = OWN_PERSON.test(text) && ABOUT_ME.has(second);
		return isAboutMe ? MISFIT : { form: 'liked', text: lowerFirst(text) };
	}
	if (first === 'that' || first === 'there') {
		return clause(text, words, first);
	}
	if (['how', 'why', 'where', 'what', 'when', 'who', 'which'].includes(first)) {
		return questionClause(text, words);
	}
	if (first in WORDS.did || LIKED.has(first)) {
		return experience(first, rest);
	}
	if (first === 'about') {
		return { form: 'doing', text: `talking about ${forReader(rest)}` };
	}
	if (
		/^(it|that|there|what|here)'s$/.test(first) ||
		FILLERS.has(first) ||
		PREPOSITIONS.has(first)
	) {
		return MISFIT;
	}
	if (isGerund(first, second)) {
		return { form: 'doing', text: forReader(lowerFirst(text)) };
	}
	const phrase = noun(text, words);
	const isActivity = /^\p{L}{2,}ing$/u.test(first) && words.length > 2 && !OWN_PERSON.test(text);
	if (phrase === MISFIT && isActivity) {
		return { form: 'topic', text: forReader(lowerFirst(text)) };
	}
	return phrase;
}

/** "I loved the tour", "We talked about Kubernetes". */
function ownSentence(text: string, words: readonly string[], rest: string): Phrase {
	const [, verb = '', third = ''] = words;
	const said = ['really', 'also', 'especially', 'particularly', 'both', 'even'].includes(verb)
		? third
		: verb;
	const after = said === verb ? rest : rest.slice(rest.indexOf(' ') + 1);
	if (said in WORDS.did || LIKED.has(said)) {
		return experience(said, after.slice(after.indexOf(' ') + 1), after);
	}
	const isPleased =
		/^i (was|am) (really |very |so |deeply |quite |also )?(impressed|struck|glad|pleased|fascinated|surprised|happy|inspired|excited)\b/i;
	if (isPleased.test(text) || /^i (admire|found|feel|felt)\b/i.test(text)) {
		return { form: 'sentence', text: upperFirst(forReader(text)) };
	}
	if (words[0] === 'we') {
		return { form: 'sentence', text: upperFirst(forReader(text)) };
	}
	return MISFIT;
}

/** A verb of liking takes its object; any other becomes what was enjoyed. */
function experience(verb: string, object: string, whole = `${verb} ${object}`): Phrase {
	const isPronoun = /^(it|this|that|them|you|everything|something|stuff)$/i.test(object);
	if (object === '' || object === verb || object === whole || isPronoun) {
		return MISFIT;
	}
	if (LIKED.has(verb)) {
		const phrase = englishHighlight(object);
		if (phrase.form === 'that') {
			return { ...phrase, form: 'liked' };
		}
		const isEnjoyed = verb.startsWith('enjoy') && phrase.form === 'noun';
		if (isEnjoyed) {
			return { ...phrase, form: 'event' };
		}
		return phrase;
	}
	return { form: 'doing', text: `${WORDS.did[verb] ?? verb} ${forReader(object)}` };
}

function theirSentence(text: string, words: readonly string[]): Phrase {
	const [, verb = ''] = words;
	if (OWN_PERSON.test(text) || ABOUT_ME.has(verb) || /^they (were|seem)/i.test(text)) {
		return MISFIT;
	}
	return { form: 'that', text: forReader(lowerFirst(text)) };
}

/** "that they use Rust", "there is a gym"; "that tour" is a thing. */
function clause(text: string, words: readonly string[], first: string): Phrase {
	if (OWN_PERSON.test(text)) {
		return MISFIT;
	}
	if (first === 'there') {
		if (AUXILIARIES.has(words[1] ?? '')) {
			return { form: 'that', text: lowerFirst(text) };
		}
		return MISFIT;
	}
	if (words.length < 4) {
		return MISFIT;
	}
	return { form: 'that', text: forReader(text.slice(5)) };
}

function questionClause(text: string, words: readonly string[]): Phrase {
	const [first, second = ''] = words;
	if (AUXILIARIES.has(second) && first !== 'what' && first !== 'who') {
		return MISFIT;
	}
	const said = /^what (you|they) (said|told|mentioned|described|explained)/i.test(text);
	return { form: said ? 'about' : 'clause', text: forReader(lowerFirst(text)) };
}

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
	const isDone = /ed$/.test(first) && !QUALITIES.has(first) && words.length > 1;
	if (ABILITIES.has(first) || isDone) {
		return { form: 'that', text: `I ${firstPerson(lowerFirst(text))}` };
	}
	const isDuration = / for \w+ (years|months)$/.test(text);
	if (
		isDuration ||
		/n't$|^not$/.test(first) ||
		FILLERS.has(first) ||
		/\b(you|they|we)\b/i.test(text)
	) {
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
		return isStatement(words) ? MISFIT : { form, text: lowerFirst(text) };
	}
	const small = keepsCapital(text) ? text : lowerFirst(text);
	const isAlone =
		words.length === 1 ||
		PREPOSITIONS.has(second) ||
		/^\S+ \(/.test(text) ||
		['and', 'to', 'under', 'immediately', 'now', 'as', 'or'].includes(second);
	const isCertified = words.length === 2 && second === 'certified';
	if ((QUALITIES.has(first) && isAlone) || isCertified) {
		return { form: 'that', text: `I am ${small}` };
	}
	const isFormer = /^(former|ex-\w+|retired)$/.test(first);
	if ((isPerson || isFormer) && words.length === 1) {
		return MISFIT;
	}
	if (isPerson || isFormer) {
		return { form: 'that', text: `I am ${articleFor(small)} ${small}` };
	}
	if (WITH_ARTICLE.has(head)) {
		return { form: 'noun', text: `${articleFor(small)} ${small}` };
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

/** "speaks Japanese" is what others would say: "speak Japanese". */
function firstPerson(text: string): string {
	return text.replace(/^has\b/, 'have').replace(/^(teach)es\b|^(\p{L}{2,}[^s\W])s\b/iu, '$1$2');
}
