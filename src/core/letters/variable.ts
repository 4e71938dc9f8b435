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

/** Something that a template can name. What it is, in words, stands in the language's `facts`. */
export interface Variable {
	/** `contact.first_name`, or a name without a group. */
	readonly name: string;
	readonly example: string;
	/** Its value; undefined where it is not known. */
	of(writing: VariableContext): KnownFacts | undefined;
}

/** A day or moment as a variable's value. */
export function formattedDate(when: When | undefined, zone: Zone): DateFact | undefined {
	return when && new DateFact(when, zone);
}

/** A text on one line; undefined where nothing is in it. */
export function oneLine(text: string | undefined): string | undefined {
	return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** Texts a line each; undefined where there is none. */
export function lines(texts: readonly string[] | undefined): string | undefined {
	return (
		texts
			?.map(text => oneLine(text))
			.filter(text => text !== undefined)
			.join('\n') || undefined
	);
}
