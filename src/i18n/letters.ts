import type { LetterWords } from './letter-words';
import { GERMAN, SWISS_GERMAN } from './letters-de';
import { BRITISH, ENGLISH } from './letters-en';

const LANGUAGES: readonly LetterWords[] = [ENGLISH, GERMAN];
const REGIONAL: readonly LetterWords[] = [BRITISH, SWISS_GERMAN];

/** Regions that write as another one does. */
const WRITTEN_LIKE: Readonly<Record<string, string>> = {
	'en-uk': 'en-gb',
	'en-ie': 'en-gb',
	'en-au': 'en-gb',
	'en-nz': 'en-gb',
	'en-za': 'en-gb',
	'en-in': 'en-gb',
	'de-li': 'de-ch',
};

/** The words of a language by its BCP 47 tag: its region's if that writes differently, else the language's; English for one that we don't speak. */
export function letterWords(language: string): LetterWords {
	const tag = languageTag(language);
	const regional = REGIONAL.find(words => words.language === (WRITTEN_LIKE[tag] ?? tag));
	return regional ?? LANGUAGES.find(words => words.language === primaryOf(tag)) ?? ENGLISH;
}

/** Whether we know the words of a language. */
export function hasLanguage(language: string): boolean {
	return LANGUAGES.some(words => words.language === primaryOf(language));
}

/** The BCP 47 tag that is meant; English if it's none. */
export function languageTag(typed: string): string {
	return toLanguageTag(typed) ?? ENGLISH.language;
}

/** The BCP 47 tag that is meant: `pt_BR` is `pt-br`, `Deutsch` is `de`. */
export function toLanguageTag(typed: string): string | undefined {
	const tag = typed.trim().toLowerCase().replaceAll('_', '-');
	const named = [...LANGUAGES, ...REGIONAL].find(({ names }) => names.includes(tag));
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

/** The language of a tag, without its region. */
export function primaryOf(language: string): string {
	return languageTag(language).split('-')[0]!;
}
