import type { LetterWords } from './letter-words';
import { GERMAN } from './letters-de';
import { ENGLISH } from './letters-en';

const LANGUAGES: readonly LetterWords[] = [ENGLISH, GERMAN];

/** The words of a language by its BCP 47 tag, whatever the region; English where we do not speak it. */
export function letterWords(language: string): LetterWords {
	const primary = language.toLowerCase().split(/[-_]/)[0];
	return LANGUAGES.find(words => words.language === primary) ?? ENGLISH;
}
