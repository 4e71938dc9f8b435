/** The languages of the interface. Letters have their own languages: they follow the reader. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same texts in another language: sentences may differ, names and arguments may not. */
export type Translation<Texts> = {
	readonly [Key in keyof Texts]: Texts[Key] extends string
		? string
		: Texts[Key] extends (...details: infer Details) => infer Result
			? (...details: Details) => Result extends string ? string : Result
			: Translation<Texts[Key]>;
};

let current: Language | 'long' = 'en';

/**
 * Chooses the language of every text that's shown from now on.
 * @param tag A language tag such as `de` or `de-AT`. Languages that we don't have become English;
 * `long` makes English texts 40 % longer, for testing layouts.
 */
export function setLanguage(tag: string): void {
	const [primary = ''] = tag.toLowerCase().split('-');
	current =
		primary === 'long' ? 'long' : (LANGUAGES.find(language => language === primary) ?? 'en');
}

/** The language of texts, dates and plurals. */
export function currentLanguage(): Language {
	return current === 'long' ? 'en' : current;
}

/**
 * Texts that follow the chosen language at the moment they're read.
 * @param english The English texts, which define the names.
 * @param german The same in German.
 */
export function translated<Texts extends object>(
	english: Texts,
	german: Translation<Texts>,
): Texts {
	return new Proxy(english, {
		get(_target, name) {
			const texts = current === 'de' ? german : english;
			const text: unknown = Reflect.get(texts, name);
			return current === 'long' ? lengthened(text) : text;
		},
	});
}

function lengthened(text: unknown): unknown {
	if (typeof text === 'string') {
		return `${text}${'·'.repeat(Math.ceil(text.length * 0.4))}`;
	}
	if (typeof text === 'function') {
		return (...details: unknown[]) =>
			lengthened((text as (...all: unknown[]) => unknown)(...details));
	}
	if (typeof text !== 'object' || text === null || Array.isArray(text)) {
		return text;
	}
	return Object.fromEntries(Object.entries(text).map(([name, inner]) => [name, lengthened(inner)]));
}
