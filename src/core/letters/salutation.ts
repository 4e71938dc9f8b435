import type { LetterWords } from '../../i18n/letter-words';
import { Gap } from './fact';
import { letterKind } from '../records/letter-kinds';
import { oneLine, type VariableContext } from './variable';

/** Forms of address and academic titles, in lower case without a period. */
const COURTESY = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'frau', 'herr', 'herrn']);
const TITLES = new Set(['dr', 'prof', 'professor', 'rev', 'sir', 'dame']);
/** Follows a name and is no part of it. */
const SUFFIXES = new Set(
	'jr sr ii iii iv phd md mba esq cpa pmp msc bsc ma ba jd llm rn pe cfa shrm-cp'.split(' '),
);
/** Small words that a family name begins with: van der Berg, de la Cruz. */
const PARTICLES = new Set(
	'van von vom zu zur de del della der den di da dos du la le ten ter bin al el'.split(' '),
);
/** A whole salutation instead of a form of address. */
const READY = /^(dear|hello|hi|sehr|guten|hallo|liebe|lieber)\b/i;
/** Longer texts are no names. */
const MAX_NAME = 200;

/** A person's name in its parts; a part is undefined if it can't be told. */
export interface PersonName {
	/** The form of address and titles that the name begins with: `Frau Dr.` */
	readonly form?: string;
	readonly first?: string;
	readonly last?: string;
	/** The name without them, in ordinary capitals. */
	readonly full?: string;
}

function plainWord(word: string): string {
	return word.toLowerCase().replace(/[.,]/g, '');
}

function isForm(word: string): boolean {
	return COURTESY.has(plainWord(word)) || TITLES.has(plainWord(word));
}

/** The parts of a name as people write it: `Dr. Jane van der Berg`, `Smith, Jane`, `@Dana Whitlock (she/her), CTO`. */
export function personName(name: string | undefined): PersonName {
	const typed = (name ?? '')
		.slice(0, MAX_NAME)
		.replace(/\([^()]*\)|<[^<>]*>/g, ' ')
		.replace(/^[\s@]+/, '')
		.replace(/\s+/g, ' ')
		.trim();
	const words = typed.split(' ').filter(word => word !== '');
	let at = 0;
	while (at < words.length - 1 && isForm(words[at]!)) {
		at++;
	}
	const form = words.slice(0, at).join(' ');
	const bare = withoutSuffixes(words.slice(at));
	return { ...(form !== '' && { form }), ...partsOf(inOrder(bare), form !== '') };
}

/** Without "Jr.", "PhD" and other letters after the name. */
function withoutSuffixes(words: readonly string[]): string {
	let end = words.length;
	while (end > 1 && SUFFIXES.has(plainWord(words[end - 1]!))) {
		end--;
	}
	return words
		.slice(0, end)
		.join(' ')
		.replace(/[\s,]+$/, '');
}

/** "Smith, Jane" is Jane Smith; what follows a full name after a comma is a job. */
function inOrder(name: string): readonly string[] {
	const [before = '', after = ''] = name.split(/,\s*/);
	const isTurned = after !== '' && !before.includes(' ');
	const text = isTurned ? `${after} ${before}` : before;
	return text
		.split(' ')
		.filter(word => word !== '')
		.map(quietly);
}

/** MARY becomes Mary; JP and McKELLEN stay. */
function quietly(word: string): string {
	const isLoud = /^[\p{Lu}'’-]{3,}$/u.test(word);
	if (!isLoud) {
		return word;
	}
	return word.toLowerCase().replace(/(^|[-'’])\p{Ll}/gu, letter => letter.toUpperCase());
}

function partsOf(words: readonly string[], hasForm: boolean): Omit<PersonName, 'form'> {
	if (words.length === 0) {
		return {};
	}
	const full = words.join(' ');
	if (words.length === 1) {
		if (hasForm) {
			return { last: full, full };
		}
		return { first: full, full };
	}
	const particle = words.findIndex(
		(word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(word),
	);
	return { first: words[0]!, last: words.slice(particle > 0 ? particle : -1).join(' '), full };
}

/** How the recipient is addressed in the letter's language. */
export interface Address {
	/** "Ms.", "Frau Dr."; undefined if it isn't known. */
	readonly form?: string;
	readonly lastName?: string;
	readonly name?: string;
}

/** The recipient's form of address, titles and name, from what is noted of them. */
export function addressOf({ facts: { contact }, words }: VariableContext): Address {
	const parts = personName(oneLine(contact?.name));
	const noted = oneLine(contact?.salutation) ?? '';
	const isFirstName = noted !== '' && plainWord(noted) === plainWord(parts.first ?? '');
	const typed = isFirstName || READY.test(noted) ? '' : noted;
	const form = formIn(`${typed} ${parts.form ?? ''}`, words);
	const hasLast = parts.last ?? (form === undefined ? undefined : parts.first);
	const name = isFirstName ? parts.first : parts.full;
	const isKnighted = form !== undefined && /^(Sir|Dame)$/.test(form);
	const lastName = isKnighted ? parts.first : hasLast;
	return {
		...(form !== undefined && { form }),
		...(lastName !== undefined && { lastName }),
		...(name !== undefined && { name }),
	};
}

/** A form of address as the letter's language has it, each word once; undefined if it has none. */
function formIn(typed: string, { forms, titleReplacesForm }: LetterWords): string | undefined {
	const courtesy: string[] = [];
	const titles: string[] = [];
	for (const word of typed.split(' ').filter(part => part !== '')) {
		const translated = forms[plainWord(word)] ?? word;
		const list = TITLES.has(plainWord(word)) ? titles : courtesy;
		if (translated !== '' && !list.includes(translated)) {
			list.push(translated);
		}
	}
	const known = courtesy.slice(0, 1);
	if (titleReplacesForm && titles.length > 0) {
		if (titles.includes('Professor')) {
			return 'Professor';
		}
		return titles[0];
	}
	return [...known, ...titles].join(' ') || undefined;
}

/** The line that greets the recipient, in the letter's language and as its channel has it. */
export function salutationOf(context: VariableContext): string {
	const { facts, words } = context;
	const mail = facts.via === 'mail';
	const noted = oneLine(facts.contact?.salutation);
	if (noted !== undefined && READY.test(noted)) {
		return `${noted.replace(/[\s,:]+$/, '')}${words.afterGreeting(mail)}`;
	}
	const address = addressOf(context);
	const isUnknown =
		address.name === undefined && letterKind(facts.kind)?.recipients === 'supporter';
	const name = isUnknown ? new Gap(words.facts['contact.name'] ?? '').toString() : address.name;
	const to = { ...address, ...(name !== undefined && { name }) };
	return `${words.greeting(to)}${words.afterGreeting(mail)}`;
}

/** How the recipient is spoken to on the phone: "Ms. Smith". Undefined if their form of address isn't known. */
export function spokenNameOf(context: VariableContext): string | undefined {
	const { form, lastName } = addressOf(context);
	if (form === undefined || lastName === undefined) {
		return undefined;
	}
	return `${form} ${lastName}`;
}

/** The name above an address: "Ms. Jane Smith", "Herrn Dr. Jan Vogel". */
export function addresseeOf(context: VariableContext): string | undefined {
	const { form } = addressOf(context);
	const { full } = personName(oneLine(context.facts.contact?.name));
	if (full === undefined || form === undefined) {
		return full;
	}
	return `${context.words.addressee(form)} ${full}`;
}
