import { CHECK_WORDS } from '../../../i18n/letter-check';
import type { LetterFacts } from '../letter-facts';
import { nameTokens, peopleOf, type KnownNames } from './known-names';
import type { LetterParts } from './letter-parts';
import { findFirst } from './patterns';
import { findingAt, type Finding } from './warning';
import type { CheckWords } from './words/check-words';

/** Length of the start of a letter in which a name can take the place of a greeting line. */
const FIRST_WORDS = 120;

/** Whether the letter greets the person whom it is for. */
export function checkGreeting(
	{ greeting, body }: LetterParts,
	facts: LetterFacts,
	known: KnownNames,
	words: CheckWords,
): readonly Finding[] {
	const { contact, via } = facts;
	if (!greeting) {
		const isByName = namesOf(body.text.slice(0, FIRST_WORDS), contact?.name ?? '');
		const needed = via !== 'phone' && !isMessage(facts) && contact !== undefined && !isByName;
		if (needed) {
			return [findingAt(body, 0, 0, 'greeting', CHECK_WORDS.noGreeting)];
		}
		return [];
	}
	const people = contact === undefined ? [] : peopleOf(facts, known);
	const named = namesIn(greeting.text, words);
	if (named.length === 0 || people.length === 0) {
		return [];
	}
	const isNamed = (token: string, names: readonly string[]): boolean =>
		names.some(name => isSame(token, name, words));
	const all = people.flatMap(nameTokens);
	const own = nameTokens(contact?.name ?? '');
	const isRight =
		named.every(token => isNamed(token, all)) && named.some(token => isNamed(token, own));
	const title = contact?.salutation ?? contact?.name ?? '';
	if (isRight && !isOtherForm(greeting.text, title, words)) {
		return [];
	}
	const greeted = greeting.text.trim().replace(/[,:]$/, '');
	const message = CHECK_WORDS.greeting(greeted, contact?.name ?? '');
	return [findingAt(greeting, 0, greeting.text.length, 'greeting', message)];
}

/** Whether a text names somebody by one of their names. */
function namesOf(text: string, name: string): boolean {
	const said = nameTokens(text);
	return nameTokens(name).some(token => token.length > 1 && said.includes(token));
}

/** A short message, such as one on LinkedIn, whose platform names both people. */
export function isMessage({ contact, via }: LetterFacts): boolean {
	const channels: readonly string[] = [via, contact?.preferredContact ?? ''];
	return channels.includes('linkedin') || channels.includes('other');
}

/** The names in a greeting line, in lower case: what is left without greeting words, titles and "team". */
function namesIn(line: string, words: CheckWords): readonly string[] {
	const greeting = findFirst(words.greetings, line);
	const rest = line
		.slice((greeting?.offset ?? 0) + (greeting?.text.length ?? 0))
		.replace(/[%[{<=«][^\]}>«»]*[%\]}>=»]/g, '');
	const known = new Set([...words.unnamed, ...Object.values(words.forms).flat()]);
	const capitals = rest.match(/\p{Lu}[\p{L}\p{M}'’]*/gu) ?? [];
	return capitals.flatMap(nameTokens).filter(token => token.length > 1 && !known.has(token));
}

function isSame(token: string, name: string, { nicknames }: CheckWords): boolean {
	if (token === name || nicknames[token]?.includes(name)) {
		return true;
	}
	return token.length >= 3 && name.length >= token.length + 2 && name.startsWith(token);
}

/** Whether a woman is greeted as a man or the other way around. */
function isOtherForm(line: string, noted: string, { forms }: CheckWords): boolean {
	const greeted = nameTokens(line);
	const title = nameTokens(noted);
	const has = (tokens: readonly string[], form: readonly string[]): boolean =>
		tokens.some(token => form.includes(token));
	return (
		(has(title, forms.woman) && has(greeted, forms.man) && !has(greeted, forms.woman)) ||
		(has(title, forms.man) && has(greeted, forms.woman) && !has(greeted, forms.man))
	);
}
