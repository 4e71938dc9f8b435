import type { CheckWords } from './check-words';
import english from './english.md';
import german from './german.md';
import { readCheckWords } from './read-check-words';

/** The languages that the letter check knows. To add one: its words beside these, and its line here. */
const LANGUAGES: Readonly<Record<string, () => string>> = { en: english, de: german };

const read = new Map<string, CheckWords>();

/** What is known of a language, whatever its region; undefined for any other language. */
export function checkWordsFor(language: string): CheckWords | undefined {
	const primary = language.toLowerCase().split(/[-_]/)[0]!;
	const known = read.get(primary);
	if (known) {
		return known;
	}
	if (!Object.hasOwn(LANGUAGES, primary)) {
		return undefined;
	}
	const words = readCheckWords(primary, LANGUAGES[primary]!());
	read.set(primary, words);
	return words;
}

/** The tags of the languages that the letter check knows. */
export const CHECK_LANGUAGES = Object.keys(LANGUAGES);
