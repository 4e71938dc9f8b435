/** The languages of the interface. Letters have their own languages: they follow the reader. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same texts in another language; what it leaves out stays English. */
export type Translation<Texts> = {
	readonly [Key in keyof Texts]?: Texts[Key] extends string
		? string
		: Texts[Key] extends (...details: infer Details) => infer Result
			? (...details: Details) => Result extends string ? string : Result
			: Translation<Texts[Key]>;
};

/** What the texts of a screen follow: the language of the interface, or the one that all devices share. */
type Scope = 'interface' | 'vault';

const chosen: Record<Scope, Language | 'long'> = { interface: 'en', vault: 'en' };

/** Every pair of texts, so that a test can look for what isn't translated. */
const registered: { readonly english: object; readonly german: object }[] = [];

/** A text of several sentences, one to a line in the source. Empty ones are left out. */
export function sentences(...parts: readonly string[]): string {
	return parts.filter(part => part !== '').join(' ');
}

/** The language for a tag such as `de-AT`; English when we don't have it. */
export function languageFor(tag: string): Language {
	const [primary = ''] = tag.toLowerCase().split('-');
	return LANGUAGES.find(language => language === primary) ?? 'en';
}

/**
 * Chooses the language of the interface for everything that's shown from now on.
 * @param tag A language tag; `long` makes English texts 40 % longer, for testing layouts.
 */
export function setLanguage(tag: string): void {
	chosen.interface = tag === 'long' ? 'long' : languageFor(tag);
}

/** Chooses the language of titles and reasons, which calendars and all devices of a vault share. */
export function setVaultLanguage(tag: string): void {
	chosen.vault = languageFor(tag);
}

/** The language of texts, dates and plurals. */
export function currentLanguage(scope: Scope = 'interface'): Language {
	const language = chosen[scope];
	if (language === 'long') {
		return 'en';
	}
	return language;
}

/** Texts of the interface: they follow its language at the moment they're read. */
export function translated<const Texts extends object>(
	english: Texts,
	german: Translation<Texts>,
): Texts {
	return following('interface', english, german);
}

/** Texts that all devices of a vault share, such as the titles of events. */
export function translatedForVault<const Texts extends object>(
	english: Texts,
	german: Translation<Texts>,
): Texts {
	return following('vault', english, german);
}

/** All texts with their translations. */
export function allTranslations(): readonly {
	readonly english: object;
	readonly german: object;
}[] {
	return registered;
}

function following<Texts extends object>(
	scope: Scope,
	english: Texts,
	german: Translation<Texts>,
): Texts {
	registered.push({ english, german });
	let merged: object | undefined;
	return new Proxy(english, {
		get(_target, name) {
			const language = chosen[scope];
			if (language === 'de') {
				merged ??= withFallback(english, german);
				return Reflect.get(merged, name) as unknown;
			}
			const text: unknown = Reflect.get(english, name);
			if (language === 'long') {
				return lengthened(text);
			}
			return text;
		},
	});
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The translation, with the English text wherever it has none. */
function withFallback(english: object, german: object): object {
	const entries = Object.entries(english).map(([name, text]: [string, unknown]) => {
		const other: unknown = Reflect.get(german, name);
		if (isGroup(text) && isGroup(other)) {
			return [name, withFallback(text, other)] as const;
		}
		return [name, other ?? text] as const;
	});
	return Object.fromEntries(entries);
}

function lengthened(text: unknown): unknown {
	if (typeof text === 'string') {
		return `${text}${'·'.repeat(Math.ceil(text.length * 0.4))}`;
	}
	if (typeof text === 'function') {
		return (...details: unknown[]) =>
			lengthened((text as (...all: unknown[]) => unknown)(...details));
	}
	if (!isGroup(text)) {
		return text;
	}
	return Object.fromEntries(Object.entries(text).map(([name, inner]) => [name, lengthened(inner)]));
}
