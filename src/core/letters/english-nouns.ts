import { ENGLISH_PHRASE_WORDS as WORDS } from '../../i18n/letter-phrases-en';
import { lowerFirst, MISFIT, wordSet, wordsOf, type Phrase } from './phrase';

const DETERMINERS = wordSet(WORDS.determiners);
const PREPOSITIONS = wordSet(WORDS.prepositions);
const RELATIVES = wordSet(WORDS.relatives);
const AUXILIARIES = wordSet(WORDS.auxiliaries);
const VERBS = wordSet(WORDS.verbs);
const GROUPS = wordSet(WORDS.groups);
const EVENTS = wordSet(WORDS.events);
const COUNTABLE = wordSet(WORDS.countable);
const UNCOUNTABLE = wordSet(WORDS.uncountable);
const UNCOUNTABLE_ENDINGS = WORDS.uncountableEndings.split(' ');
const GERUNDS = wordSet(WORDS.gerunds);
const ADJECTIVES = wordSet(WORDS.adjectives);
const QUALITIES = wordSet(WORDS.qualities);
const BACKGROUND = wordSet(WORDS.background);
const NUMBERS = wordSet(WORDS.numbers);
const COMMON = wordSet(WORDS.common);
const OWN_PERSON = /\b(me|my|i|myself|mine)\b/i;
const FOREIGN = wordSet(WORDS.foreign);
const NOT_ENGLISH = /[äöüßñçèêàìòùłőčšžåø¿¡]/i;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

export function isGerund(first: string, second: string): boolean {
	const startsObject =
		DETERMINERS.has(second) ||
		PREPOSITIONS.has(second) ||
		RELATIVES.has(second) ||
		['their', 'to', 'together', 'people', 'everyone'].includes(second);
	return GERUNDS.has(first) && startsObject;
}

/** A name for something, with or without a determiner, or a sentence about it. */
export function noun(typed: string, words: readonly string[]): Phrase {
	const first = words[0] ?? '';
	const isDetermined = DETERMINERS.has(first) || first === 'their';
	const isVague = /\b(mine|me|i)\b|^(lots|a (lot|few|bit))\b/i.test(typed);
	if ((isDetermined && isVague) || (first === 'my' && !isEvent(words))) {
		return MISFIT;
	}
	const isPast = words.length > 3 && /ed$/.test(words[2]!) && !/ly$/.test(words[1]!);
	if (isDetermined && isPast) {
		return MISFIT;
	}
	if (isStatement(words)) {
		if (isDetermined) {
			return statement(typed, words);
		}
		return MISFIT;
	}
	if (NUMBERS.has(first) || /^\d+$/.test(first)) {
		return { form: 'topic', text: forReader(lowerFirst(typed)) };
	}
	if (isDetermined || (/^\S+['’]s? /.test(typed) && /^\p{Lu}/u.test(typed))) {
		const text = first === 'their' || DETERMINERS.has(first) ? lowerFirst(typed) : typed;
		return { form: isEvent(words) ? 'event' : 'noun', text: forReader(withColon(text)) };
	}
	return bareNoun(typed, words);
}

/** Whether a verb follows the subject, rather than a clause that describes it. */
export function isStatement(words: readonly string[]): boolean {
	for (let at = 1; at < words.length; at++) {
		const word = words[at]!;
		const isDescribed =
			RELATIVES.has(word) || (DETERMINERS.has(word) && !PREPOSITIONS.has(words[at - 1]!));
		if (AUXILIARIES.has(word)) {
			return true;
		}
		const isSubject = GROUPS.has(words[at - 1]!) || words[0] === 'each' || words[0] === 'every';
		if (VERBS.has(word) && isSubject && at < words.length - 1 && at <= 3) {
			return true;
		}
		if (isDescribed || word === 'to' || (at > 1 && words[at - 1] === 'they')) {
			return false;
		}
	}
	return false;
}

function statement(text: string, words: readonly string[]): Phrase {
	if (OWN_PERSON.test(text)) {
		return MISFIT;
	}
	const small = forReader(lowerFirst(text));
	const verb = words.findIndex(word => AUXILIARIES.has(word));
	const judged = words.slice(verb + 1, verb + 4).some(word => ADJECTIVES.has(word));
	if (verb > 0 && judged) {
		return { form: 'thought', text: small };
	}
	return { form: 'that', text: small };
}

export function headOf(words: readonly string[]): string {
	const end = words.findIndex(
		(word, at) => at > 0 && (PREPOSITIONS.has(word) || RELATIVES.has(word)),
	);
	return words[(end < 0 ? words.length : end) - 1] ?? '';
}

function isEvent(words: readonly string[]): boolean {
	return EVENTS.has(headOf(words)) && !RELATIVES.has(words[1] ?? '');
}

function bareNoun(typed: string, words: readonly string[]): Phrase {
	const head = headOf(words);
	const colon = typed.includes(':');
	const left = colon ? headOf(wordsOf(typed.slice(0, typed.indexOf(':')))) : head;
	const small = keepsCapital(typed) ? typed : lowerFirst(typed);
	const isSaid =
		OWN_PERSON.test(typed) ||
		typed.includes(', ') ||
		words.slice(0, 2).some(word => word.length > 4 && word.endsWith('ed'));
	const isEmpty = /^(n\/?a|tbd|tba|todo|none|nothing|xxx+)$/i.test(typed);
	if (words.every(word => ADJECTIVES.has(word)) || words.length > 8 || isJudgement(words)) {
		return MISFIT;
	}
	if (isSaid || isEmpty || isPersonName(typed)) {
		return MISFIT;
	}
	if (COUNTABLE.has(left) || EVENTS.has(left)) {
		return {
			form: EVENTS.has(left) ? 'event' : 'noun',
			text: forReader(`the ${withColon(small)}`),
		};
	}
	if (colon) {
		return MISFIT;
	}
	if (!isTopic(typed, words, head)) {
		return MISFIT;
	}
	const isDoing =
		!ADJECTIVES.has(words[0]!) &&
		/^\p{L}{3,}ing$/u.test(words[0]!) &&
		!isCommonWord(words[0]!.replace(/ing$/, ''));
	const goesOn = words.some((word, at) => at > 0 && PREPOSITIONS.has(word));
	const isNamed = keepsCapital(typed) || GERUNDS.has(words[0]!) || isDoing;
	if (goesOn && !isNamed) {
		return { form: 'noun', text: forReader(`the ${small}`) };
	}
	return { form: 'topic', text: forReader(small) };
}

/** "clean water and so good" judges; it names nothing that one talks about. */
function isJudgement(words: readonly string[]): boolean {
	return words.length > 1 && ADJECTIVES.has(words.at(-1)!);
}

function isTopic(typed: string, words: readonly string[], head: string): boolean {
	const lastWord = typed.split(' ').at(-1)!;
	if (words.length === 1) {
		return !COUNTABLE.has(head);
	}
	const isName =
		/^\p{Lu}|\d/u.test(lastWord) || /^[\p{Lu}\d/.+#-]{2,}$/u.test(typed.split(' ')[0]!);
	const isPlural = head.length > 3 && /[^su]s$/.test(head);
	const isMass =
		UNCOUNTABLE.has(head) ||
		UNCOUNTABLE_ENDINGS.some(ending => head.length > ending.length + 2 && head.endsWith(ending));
	return isName || isPlural || isMass;
}

/** Two capitalized words that are no words of this list may be somebody. */
function isPersonName(text: string): boolean {
	const tokens = text.split(' ');
	const isCapitalized = tokens.every(token => /^\p{Lu}\p{Ll}+$/u.test(token));
	return tokens.length === 2 && isCapitalized && !tokens.some(isCommonWord);
}

export function isCommonWord(token: string): boolean {
	const word = token.toLowerCase();
	const [before = '', after] = word.split('-');
	if (after !== undefined && (NUMBERS.has(before) || isCommonWord(before))) {
		return true;
	}
	const lists = [ADJECTIVES, COUNTABLE, EVENTS, UNCOUNTABLE, GERUNDS, COMMON, GROUPS, QUALITIES];
	return (
		lists.some(list => list.has(word)) ||
		BACKGROUND.has(word) ||
		UNCOUNTABLE_ENDINGS.some(ending => word.length > ending.length + 2 && word.endsWith(ending))
	);
}

/** Names and abbreviations keep their capital; a known word at the start of a note does not. */
export function keepsCapital(text: string): boolean {
	const [first = '', second = ''] = text.split(' ');
	const isAbbreviation = /\p{L}.*\p{Lu}/u.test(first) || /[\d+#./]/.test(first);
	const isName = /^\p{Lu}\p{Ll}/u.test(second);
	return isAbbreviation || isName || !isCommonWord(first);
}

/** "Their mission: clean water" keeps its colon, and a small letter after it. */
function withColon(text: string): string {
	const at = text.indexOf(': ');
	const isName = /^\S*\p{Lu}\S*\p{Lu}|^\p{Lu}\S* (and|&) |^\p{Lu}\S*$/u.test(text.slice(at + 2));
	if (at < 0 || isName) {
		return text;
	}
	return `${text.slice(0, at + 2)}${lowerFirst(text.slice(at + 2))}`;
}

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

/** "an AWS certification", "a PhD". */
export function articleFor(text: string): 'a' | 'an' {
	const isSpelled = /^[AEFHILMNORSX](?:\p{Lu}|\b)/u.test(text);
	return isSpelled || (/^[aeiou]/i.test(text) && !/^\p{Lu}{2}/u.test(text)) ? 'an' : 'a';
}
