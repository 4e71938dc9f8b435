import { GERMAN_PHRASE_WORDS as WORDS } from '../../i18n/letter-phrases-de';
import { lowerFirst, MISFIT, upperFirst, wordSet, type Phrase } from './phrase';

const NOMINATIVE = wordSet(WORDS.nominative);
const ACCUSATIVE = wordSet(WORDS.accusative);
const CLAUSES = wordSet(WORDS.clauses);
const PREPOSITIONS = wordSet(WORDS.prepositions);
const AUXILIARIES = wordSet(WORDS.auxiliaries);
const ADJECTIVES = wordSet(WORDS.adjectives);
const OWN_PERSON = /\b(ich|mich|mir|mein\p{L}*)(?!\p{L})/iu;

export function noun(typed: string, words: readonly string[]): Phrase {
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
export function isStatement(typed: string, words: readonly string[]): boolean {
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
	if (isAdjective && typed.includes(', ')) {
		return MISFIT;
	}
	if (isAdjective && (/^\p{Ll}/u.test(first) || ADJECTIVES.has(words[0]!))) {
		return withAdjective(first.toLowerCase(), second, typed.slice(first.length + 1));
	}
	if (!/^[\p{Lu}\d]/u.test(first)) {
		const isAdjective = /(ig|lich|isch|sam|bar|haft|los|end|en|voll|iv|al|ell)$/.test(words[0]!);
		return words.length === 1 && !isAdjective && !ADJECTIVES.has(words[0]!)
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

/** German nouns keep their capital; a small word at the start of a note loses it. */
export function keepNoun(text: string): string {
	const word = text.split(' ')[0]!.toLowerCase();
	const isSmall =
		PREPOSITIONS.has(word) ||
		NOMINATIVE.has(word) ||
		ACCUSATIVE.has(word) ||
		ADJECTIVES.has(word) ||
		CLAUSES.has(word);
	return isSmall ? lowerFirst(text) : text;
}
