import type { LetterWords } from './letter-words';
import { GERMAN } from './letters-de';
import { ENGLISH } from './letters-en';

const LANGUAGES: readonly LetterWords[] = [ENGLISH, GERMAN];

/** The words of a language by its BCP 47 tag, whatever the region; English where we do not speak it. */
export function letterWords(language: string): LetterWords {
	return LANGUAGES.find(words => words.language === primaryOf(language)) ?? ENGLISH;
}

/** Whether we know the words of a language. */
export function hasLanguage(language: string): boolean {
	return LANGUAGES.some(words => words.language === primaryOf(language));
}

/** The BCP 47 tag that is meant; English where nobody could tell. */
export function languageTag(typed: string): string {
	return toLanguageTag(typed) ?? ENGLISH.language;
}

/** The BCP 47 tag that is meant: `pt_BR` is `pt-br`, `Deutsch` is `de`. */
export function toLanguageTag(typed: string): string | undefined {
	const tag = typed.trim().toLowerCase().replaceAll('_', '-');
	const named = LANGUAGES.find(({ names }) => names.includes(tag));
	return (
		named?.language ??
		(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag) && isLocale(tag) ? tag : undefined)
	);
}

function isLocale(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

function primaryOf(language: string): string | undefined {
	return languageTag(language).split('-')[0];
}
