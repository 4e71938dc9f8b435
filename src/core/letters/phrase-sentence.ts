import { letterWords } from '../../i18n/letters';
import { ENGLISH_FRAMES } from '../../i18n/letter-phrases-en';
import { GERMAN_FRAMES } from '../../i18n/letter-phrases-de';
import { MISFIT, preparePhrase, quoteOf, wordsOf, type Phrase } from './phrase';
import { englishHighlight, englishStrength } from './phrase-english';
import { germanHighlight, germanStrength } from './phrase-german';

type Frames = Readonly<Record<string, readonly string[]>>;

/** How one language puts noted phrases into sentences. */
interface PhraseGrammar {
	readonly highlight: (text: string) => Phrase;
	readonly strength: (text: string) => Phrase;
	readonly frames: {
		readonly highlight: Frames;
		readonly second: Frames;
		readonly strength: Frames;
		misfit(noted: string): string;
	};
}

const GRAMMARS: Readonly<Record<string, PhraseGrammar>> = {
	en: { highlight: englishHighlight, strength: englishStrength, frames: ENGLISH_FRAMES },
	de: { highlight: germanHighlight, strength: germanStrength, frames: GERMAN_FRAMES },
};

/** Forms that can follow a colon or stand in a list, for templates of the person's own. */
const SPLICED = [
	'event',
	'noun',
	'topic',
	'doing',
	'nominative',
	'accusative',
	'clause',
	'about',
	'bring',
];

function grammarOf(language: string): PhraseGrammar {
	const [primary = ''] = letterWords(language).language.split('-');
	return GRAMMARS[primary] ?? GRAMMARS.en!;
}

/** Who reads the letter: what names them can't be said to them. */
export interface PhraseReader {
	readonly language: string;
	/** Parts of the recipient's name. */
	readonly names: readonly string[];
}

/** Which sentence is meant, and a number that varies between letters, from 0. */
export interface SentenceChoice {
	readonly kind: 'highlight' | 'second' | 'strength';
	readonly variant: number;
}

/** What a noted phrase is. It never takes longer than its length asks. */
export function phraseOf(
	noted: string,
	kind: SentenceChoice['kind'],
	{ language, names }: PhraseReader,
): Phrase {
	const prepared = preparePhrase(noted);
	if (prepared === undefined) {
		return MISFIT;
	}
	const words = wordsOf(prepared).map(word => word.replace(/'s$/, ''));
	if (names.some(name => name.length > 2 && words.includes(name.toLowerCase()))) {
		return MISFIT;
	}
	const { highlight, strength } = grammarOf(language);
	if (kind === 'strength') {
		return strength(prepared);
	}
	return highlight(prepared);
}

/** A full sentence with the phrase in it, or a marked gap that quotes the note. */
export function sentenceWith(
	noted: string,
	{ kind, variant }: SentenceChoice,
	reader: PhraseReader,
): string {
	const { frames } = grammarOf(reader.language);
	const { form, text } = phraseOf(noted, kind, reader);
	const fitting = frames[kind][form];
	if (fitting === undefined) {
		return frames.misfit(quoteOf(noted));
	}
	const frame = fitting[variant % fitting.length]!;
	return withOneEnd(frame.replace('#', () => text));
}

/** A period at the end of "Inc." is period enough. */
function withOneEnd(sentence: string): string {
	return sentence.replace(/\.\.$/, '.');
}

/** The phrase for a list or after a colon, or a marked gap that quotes the note. */
export function spliceOf(
	noted: string,
	kind: SentenceChoice['kind'],
	reader: PhraseReader,
): string {
	const { form, text } = phraseOf(noted, kind, reader);
	if (form === 'that' || form === 'sentence') {
		return text;
	}
	if (SPLICED.includes(form)) {
		return text;
	}
	return grammarOf(reader.language).frames.misfit(quoteOf(noted));
}
