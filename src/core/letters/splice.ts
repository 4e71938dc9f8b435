import type { LetterWords } from '../../i18n/letter-words';

/** Noted phrases without links, markup at their ends, and empty ones; undefined where none is left. */
export function joinList(noted: readonly string[] | undefined): readonly string[] | undefined {
	const phrases = (noted ?? []).map(plain).filter(phrase => phrase !== '');
	return phrases.length > 0 ? phrases : undefined;
}

function plain(noted: string): string {
	return noted
		.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The phrase as it stands within a sentence: no full stop at its end, no capital on a small word at its start. */
export function spliceIntoSentence(phrase: string, { small }: LetterWords): string {
	const [first = ''] = phrase.split(/[\s'’,]/);
	const opened = small.includes(first.toLowerCase())
		? phrase.slice(0, 1).toLowerCase() + phrase.slice(1)
		: phrase;
	return opened.replace(/[.!;,\s]+$/, '').trim();
}
