import { GERMAN_PHRASE_WORDS as WORDS } from '../../i18n/letter-phrases-de';
import { lowerFirst, MISFIT, upperFirst, wordSet, wordsOf, type Phrase } from './phrase';

const NOMINATIVE = wordSet(WORDS.nominative);
const ACCUSATIVE = wordSet(WORDS.accusative);
const OBLIQUE = wordSet(WORDS.oblique);
const CLAUSES = wordSet(WORDS.clauses);
const PREPOSITIONS = wordSet(WORDS.prepositions);
const AUXILIARIES = wordSet(WORDS.auxiliaries);
const ABOUT_ME = wordSet(WORDS.aboutMe);
const PREFIXES = wordSet(WORDS.prefixes);
const ADJECTIVES = wordSet(WORDS.adjectives);
const OWN = wordSet(WORDS.own);
const LEARNED = wordSet(WORDS.learned);
const TALKED = wordSet(WORDS.talked);
const FOREIGN = wordSet(WORDS.foreign);
const ABILITIES = wordSet(WORDS.abilities);
const QUALITIES = wordSet(WORDS.qualities);

const OWN_PERSON = /\b(ich|mich|mir|mein\p{L}*)(?!\p{L})/iu;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** What something noted about a meeting is, in German. `sie` and `ihr` for the employer become the reader's. */
export function germanHighlight(text: string): Phrase {
	const words = wordsOf(text);
	const [first = '', second = ''] = words;
	if (isForeign(text, words) || first === 'er' || first === 'ihm' || first === 'ihn') {
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
	if (/ zu \p{Ll}+n$/u.test(text) && !text.includes(',')) {
		return { form: 'infinitive', text: keepNoun(text) };
	}
	return PREPOSITIONS.has(first) || OBLIQUE.has(first) ? MISFIT : noun(text, words);
}

/** German nouns keep their capital; a small word at the start of a note loses it. */
function keepNoun(text: string): string {
	const word = text.split(' ')[0]!.toLowerCase();
	const isSmall =
		PREPOSITIONS.has(word) ||
		NOMINATIVE.has(word) ||
		ACCUSATIVE.has(word) ||
		ADJECTIVES.has(word) ||
		CLAUSES.has(word);
	return isSmall ? lowerFirst(text) : text;
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

function noun(typed: string, words: readonly string[]): Phrase {
	const [first = ''] = words;
	if (isStatement(typed, words)) {
		return OWN_PERSON.test(typed) ? MISFIT : { form: 'statement', text: upperFirst(typed) };
	}
	const isTheirs = /^ihre?[nmrs]?$/.test(first);
	const text = isTheirs ? upperFirst(typed) : keepNoun(typed);
	if (!/[\p{Lu}\d]/u.test(typed.slice(first.length))) {
		return words.length === 1 ? bareNoun(typed, words) : MISFIT;
	}
	if (NOMINATIVE.has(first)) {
		return { form: 'nominative', text };
	}
	if (ACCUSATIVE.has(first) || /^\d/.test(first)) {
		return { form: 'accusative', text };
	}
	return bareNoun(typed, words);
}

/** Whether a verb comes right after the first noun: "Das Team arbeitet in Paaren". */
function isStatement(typed: string, words: readonly string[]): boolean {
	const verb = words.findIndex((word, at) => at > 0 && AUXILIARIES.has(word));
	if (verb < 1 || verb === words.length - 1) {
		return false;
	}
	const before = typed.split(' ').slice(0, verb);
	return !before.some(word => word.endsWith(',')) && before.some(word => /^\p{Lu}/u.test(word));
}

function genderOf(noun: string): 'der' | 'die' | 'das' | undefined {
	const word = noun.toLowerCase();
	const endsWith = (endings: string): boolean =>
		endings.split(' ').some(ending => word.length > ending.length + 2 && word.endsWith(ending));
	const isOne = (nouns: string): boolean =>
		nouns.split(' ').some(known => word === known || (known.length > 3 && word.endsWith(known)));
	if (isOne(WORDS.masculine) || endsWith(WORDS.masculineEndings)) {
		return 'der';
	}
	if (isOne(WORDS.feminine) || endsWith(WORDS.feminineEndings)) {
		return 'die';
	}
	return isOne(WORDS.neuter) || endsWith(WORDS.neuterEndings) ? 'das' : undefined;
}

/** A noun without its article: with one where the gender is known, else only single names can be talked about. */
function bareNoun(typed: string, words: readonly string[]): Phrase {
	const tokens = typed.split(' ');
	const [first = '', second = ''] = tokens;
	if (words.every(word => ADJECTIVES.has(word)) || typed.includes(':')) {
		return MISFIT;
	}
	const isAdjective = /^\p{L}+(e|er|es)$/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second);
	if (isAdjective && (/^\p{Ll}/u.test(first) || ADJECTIVES.has(words[0]!))) {
		return withAdjective(first.toLowerCase(), second, typed.slice(first.length + 1));
	}
	if (!/^[\p{Lu}\d]/u.test(first)) {
		return words.length === 1 && !ADJECTIVES.has(words[0]!)
			? { form: 'topic', text: typed }
			: MISFIT;
	}
	const gender = genderOf(first);
	const isAlone = tokens.length === 1;
	if (gender !== undefined && (!isAlone || isKnown(first))) {
		return { form: gender === 'der' ? 'nominative' : 'accusative', text: `${gender} ${typed}` };
	}
	const isPair = tokens.length === 3 && second === 'und';
	return isAlone || isPair ? { form: 'topic', text: typed } : MISFIT;
}

/** Single words of an abstract ending are topics; things that one has seen need their article. */
function isKnown(noun: string): boolean {
	const word = noun.toLowerCase();
	return `${WORDS.masculine} ${WORDS.feminine} ${WORDS.neuter}`
		.split(' ')
		.some(known => word === known);
}

function withAdjective(adjective: string, noun: string, rest: string): Phrase {
	const stem = adjective.replace(/e[rs]?$/, '');
	if (adjective.endsWith('es')) {
		return { form: 'accusative', text: `das ${stem}e ${rest}` };
	}
	if (adjective.endsWith('er')) {
		return { form: 'nominative', text: `der ${stem}e ${rest}` };
	}
	const isPlural = /(n|s|er|eute|[äöü]\p{Ll}*e)$/u.test(noun) && genderOf(noun) === undefined;
	return { form: 'accusative', text: `die ${adjective}${isPlural ? 'n' : ''} ${rest}` };
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
	if (QUALITIES.has(first) && /^\p{Ll}/u.test(text)) {
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
	if (NOMINATIVE.has(first) || /^[\p{Lu}\d]/u.test(text)) {
		return { form: 'noun', text: keepNoun(text) };
	}
	const isAdjective = /^(sehr )?\p{Ll}+e[nrs]? \p{Lu}/u.test(text);
	return isAdjective ? { form: 'noun', text } : MISFIT;
}
