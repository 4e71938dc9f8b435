import { remember } from '../remember';

const NAMES = new Map<string, string>();
const WORDS = new Map<string, string>();
/** Longer texts are no names, and aren't remembered. */
const LONG = 200;

/**
 * Emoji, Markdown and quotes around a name. A question mark stays: `applied?`
 * is another property than `applied`.
 */
const DECORATION = /^[^\p{L}\p{N}?]{1,20}|[^\p{L}\p{N}?]{1,20}$/gu;

/**
 * A property's name with what does not matter taken away: `📅 Contact date` =
 * `contact-date` = `contactDate` = `contact_date`.
 */
export function normalizeName(name: string): string {
	if (name.length > LONG) {
		return plainName(name);
	}
	return remember(NAMES, name, () => plainName(name));
}

function plainName(name: string): string {
	const words = name
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s_-]+/g, '');
	return words.replace(DECORATION, '') || words;
}

/**
 * A text as its words alone, lower-cased, with one space between them: for
 * comparing what people typed.
 */
export function normalizeWords(text: string): string {
	if (text.length > LONG) {
		return wordsOf(text);
	}
	return remember(WORDS, text, () => wordsOf(text));
}

function wordsOf(text: string): string {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
	).join(' ');
}
