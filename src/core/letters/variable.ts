import { withoutMarkdown } from './phrase';
import type { LetterWords } from '../../i18n/letter-words';
import type { When } from '../time/when';
import type { Zone } from '../time/instant';
import { DateFact, type KnownFacts } from './fact';
import type { LetterFacts } from './letter-facts';

/** A letter in the making: what it is written from, in which words, and its subject once that is written. */
export interface VariableContext {
	readonly facts: LetterFacts;
	readonly words: LetterWords;
	readonly subject?: string;
}

/** Something that a template can name. The language's `facts` say what it is. */
export interface Variable {
	/** `contact.first_name`, or a name without a group. */
	readonly name: string;
	readonly example: string;
	/** Its value; undefined if it isn't known. */
	of(writing: VariableContext): KnownFacts | undefined;
}

/** A day or moment as a variable's value. */
export function formattedDate(when: When | undefined, zone: Zone): DateFact | undefined {
	return when && new DateFact(when, zone);
}

/** A text on one line; undefined if it's empty. */
export function oneLine(text: string | undefined): string | undefined {
	return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** One text per line; undefined if there is none. */
export function lines(texts: readonly string[] | undefined): string | undefined {
	return (
		texts
			?.map(text => oneLine(text))
			.filter(text => text !== undefined)
			.join('\n') || undefined
	);
}

/** What follows a position's name in postings, for all genders: "(m/w/d)", "m/f/x", "(all genders)". */
const GENDERS =
	/\s*[([]?\b[mwfdxi](?:\s?[/|*,]\s?[mwfdxi]){1,4}\b[)\]]?|\s*\((?:all genders?|gn|alle Geschlechter)\)/gi;

/** A position ready to follow "the … position" and "Stelle als": without an article, "role" or "(m/w/d)". */
export function positionName(typed: string | undefined): string | undefined {
	const text = oneLine(typed?.slice(0, 300).replace(GENDERS, ''));
	if (text === undefined) {
		return undefined;
	}
	const bare = text
		.replace(/^(the|an?) (?=\S)/i, '')
		.replace(/ (position|role|job|opening|vacancy)$/i, '')
		.replace(/[\s.,;:!-]+$/, '');
	if (bare === '') {
		return text;
	}
	return bare;
}

/** Noted texts without Markdown, without the empty ones; undefined if none is left. */
export function plainList(noted: readonly string[] | undefined): readonly string[] | undefined {
	const texts = (noted ?? []).map(withoutMarkdown).filter(text => text !== '');
	if (texts.length > 0) {
		return texts;
	}
	return undefined;
}
