import { GERMAN_PHRASE_WORDS as WORDS } from '../../i18n/letter-phrases-de';
import { isStatement, keepNoun, noun } from './german-nouns';
import { lowerFirst, MISFIT, upperFirst, wordSet, wordsOf, type Phrase } from './phrase';

const NOMINATIVE = wordSet(WORDS.nominative);
const ACCUSATIVE = wordSet(WORDS.accusative);
const OBLIQUE = wordSet(WORDS.oblique);
const CLAUSES = wordSet(WORDS.clauses);
const PREPOSITIONS = wordSet(WORDS.prepositions);
const AUXILIARIES = wordSet(WORDS.auxiliaries);
const ABOUT_ME = wordSet(WORDS.aboutMe);
const PREFIXES = wordSet(WORDS.prefixes);
const OWN = wordSet(WORDS.own);
const LEARNED = wordSet(WORDS.learned);
const TALKED = wordSet(WORDS.talked);
const NEGATIVE = wordSet(WORDS.negative);
const FOREIGN = wordSet(WORDS.foreign);
const ABILITIES = wordSet(WORDS.abilities);
const QUALITIES = wordSet(WORDS.qualities);
const OWN_PERSON = /\b(ich|mich|mir|mein\p{L}*)(?!\p{L})/iu;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Somebody, rather than something: "gelernte Krankenschwester". */
const PERSONS =
	/(erin|eurin|istin|orin|schwester|pfleger|mann|frau|leiter|lehrer|iker|beiter|händler|nehmer|berater|entwickler)$/iu;

/** What something noted about a meeting is, in German. `sie` and `ihr` for the employer become the reader's. */
export function germanHighlight(text: string): Phrase {
	const words = wordsOf(text);
	const [first = '', second = ''] = words;
	const isNegative = words.some(word => NEGATIVE.has(word));
	if (
		isNegative ||
		isForeign(text, words) ||
		first === 'er' ||
		first === 'ihm' ||
		first === 'ihn'
	) {
		return MISFIT;
	}
	if (first === 'dass') {
		return clause(text.slice(5), 'that');
	}
	if (CLAUSES.has(first)) {
		return AUXILIARIES.has(second) ? MISFIT : clause(lowerFirst(text), 'clause');
	}
	if (first === 'sie') {
		return theirSentence(text, words);
	}
	if (first === 'ich') {
		return OWN.has(second) ? { form: 'sentence', text: upperFirst(text) } : MISFIT;
	}
	if (OWN.has(first) && words.length > 2) {
		return { form: 'sentence', text: `Ich ${lowerFirst(text)}` };
	}
	if ((first === 'man' || first === 'es') && !OWN_PERSON.test(text) && !text.includes(',')) {
		return { form: 'statement', text: upperFirst(text) };
	}
	if (first === 'wir') {
		return { form: 'sentence', text: upperFirst(text) };
	}
	if (LEARNED.has(first)) {
		const said = clause(text.slice(first.length + 1), 'sentence');
		return said.form === 'misfit'
			? MISFIT
			: { ...said, text: `Ich habe ${first}${second === 'dass' ? ', ' : ' '}${said.text.trim()}` };
	}
	if (first === 'über' && TALKED.has(words.at(-1)!)) {
		const isReflexive = words.at(-1) === 'unterhalten';
		return { form: 'sentence', text: `Wir haben ${isReflexive ? 'uns ' : ''}${lowerFirst(text)}` };
	}
	if (first === 'über' && /^\p{Lu}\S*$/u.test(text.slice(5))) {
		return { form: 'topic', text: text.slice(5) };
	}
	if (/ zu \p{Ll}+n$/u.test(text) && !text.includes(',')) {
		return { form: 'infinitive', text: keepNoun(text) };
	}
	return PREPOSITIONS.has(first) || OBLIQUE.has(first) ? MISFIT : noun(text, words);
}

/** A clause with its verb at the end: "wie sie planen" is said as "wie Sie planen", "wie sie plant" to nobody. */
function clause(text: string, form: string): Phrase {
	const last = wordsOf(text).at(-1) ?? '';
	const names = /(^|\s)sie(\s|$)/.test(text);
	const isPlural = /(en|ern|eln|sind|haben)$/.test(last);
	if (names && !isPlural) {
		return MISFIT;
	}
	return {
		form,
		text: names ? forReader(text) : text.replace(/^ihr(e[nmrs]?)?\s/, ending => upperFirst(ending)),
	};
}

function forReader(text: string): string {
	return text
		.split(' ')
		.map(word => (/^(sie|ihnen|ihr(e[nmrs]?)?)[,.;]?$/.test(word) ? upperFirst(word) : word))
		.join(' ');
}

/** "Sie nutzen Rust" becomes "dass Sie Rust nutzen". */
function theirSentence(text: string, words: readonly string[]): Phrase {
	const verb = words[1] ?? '';
	const isPlural = /(en|rn|ln)$/.test(verb) || verb === 'sind';
	if (!isPlural || ABOUT_ME.has(verb) || OWN_PERSON.test(text) || text.includes(',')) {
		return MISFIT;
	}
	const rest = text.split(' ').slice(2);
	if (rest.length === 0) {
		return { form: 'that', text: `Sie ${verb}` };
	}
	const last = rest.at(-1)!;
	const end = PREFIXES.has(last) ? [...rest.slice(0, -1), last + verb] : [...rest, verb];
	return { form: 'that', text: `Sie ${forReader(end.join(' '))}` };
}

function isForeign(text: string, words: readonly string[]): boolean {
	const foreign = words.filter(word => FOREIGN.has(word)).length;
	return NOT_LATIN.test(text) || foreign >= 2 || (foreign > 0 && words.length < 6);
}

/** What a strength is, in the first person, in German. */
export function germanStrength(text: string): Phrase {
	const words = wordsOf(text);
	const [first = '', second = ''] = words;
	if (isForeign(text, words) || ['er', 'sie', 'ihr', 'ihre', 'man', 'wir'].includes(first)) {
		return MISFIT;
	}
	if (first === 'ich') {
		return { form: 'sentence', text: upperFirst(text) };
	}
	if (first === 'dass') {
		return second === 'ich' ? { form: 'that', text: text.slice(5) } : MISFIT;
	}
	if (ABILITIES.has(first)) {
		return { form: 'sentence', text: `Ich ${lowerFirst(text)}` };
	}
	const isQuality = words.length <= 4 && QUALITIES.has(words.at(-1)!) && !/\p{Lu}/u.test(text);
	if (first.startsWith('kein')) {
		return MISFIT;
	}
	if (isQuality || (QUALITIES.has(first) && /^\p{Ll}/u.test(text))) {
		return { form: 'sentence', text: `Ich bin ${text}` };
	}
	if (
		CLAUSES.has(first) ||
		OBLIQUE.has(first) ||
		PREPOSITIONS.has(first) ||
		isStatement(text, words)
	) {
		return MISFIT;
	}
	if (ACCUSATIVE.has(first) && !/^(den|einen|meinen)$/.test(first)) {
		return { form: text.includes(',') ? 'noun' : 'bring', text: keepNoun(text) };
	}
	const didIt = /(^ge\p{Ll}+(t|en)|iert)$/u.test(words.at(-1)!);
	if (didIt && words.length > 1) {
		return MISFIT;
	}
	const isPerson = PERSONS.test(text);
	if (isPerson && words.length === 2 && /^\p{Ll}/u.test(text)) {
		return { form: 'sentence', text: `Ich bin ${text}` };
	}
	if (isPerson && words.length <= 2 && !/^\d/.test(text)) {
		return MISFIT;
	}
	if (NOMINATIVE.has(first) || /^[\p{Lu}\d]/u.test(text)) {
		return { form: 'noun', text: keepNoun(text) };
	}
	const isAdjective = /^(sehr )?\p{Ll}+e[nrs]? \p{Lu}/u.test(text);
	return isAdjective ? { form: 'noun', text } : MISFIT;
}
