/** What a noted phrase is, in one language: the key of the sentence frames that it fits. */
export interface Phrase {
	/** `misfit` fits no sentence. */
	readonly form: string;
	/** Ready for the frame: no period at its end, the right capital at its start. */
	readonly text: string;
}

/** Longer notes are never put into a sentence. */
const MAX_CHARACTERS = 240;
const MAX_WORDS = 30;
const MAX_QUOTE = 90;

export const MISFIT: Phrase = { form: 'misfit', text: '' };

/** The words of a list that is kept as one text. They're told apart when the first word is looked up. */
export function wordSet(list: string): Pick<ReadonlySet<string>, 'has'> {
	let words: ReadonlySet<string> | undefined;
	return {
		has: word => {
			words ??= new Set(list.trim().split(/\s+/));
			return words.has(word);
		},
	};
}

/** The note without Markdown, links and HTML, on one line. */
export function withoutMarkdown(noted: string): string {
	return noted
		.slice(0, 2000)
		.replace(/<[^<>]{1,200}>/g, ' ')
		.replace(/!?\[\[(?:[^\][|]{0,300}\|)?([^\][|]{0,300})\]\]/g, '$1')
		.replace(/!?\[([^\][]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
		.replace(/https?:\/\/\S+/g, ' ')
		.replace(/(^|\s)#+(?=\S)/g, '$1')
		.replace(/(^|\s)(?:#+|>|[-*+•]|\[[ xX]\])(?=\s)/g, '$1')
		.replace(/[*_~=]{2,}|`+|%%/g, '')
		.replace(/(^|[\s(])[*_](?=\S)/g, '$1')
		.replace(/([\p{L}\p{N}.!?)])[*_](?=[\s.,;!?)]|$)/gu, '$1')
		.replace(/[\p{Extended_Pictographic}\u{fe0f}\u{200d}]/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** One noted text may hold several phrases: lines, bullets, numbers, semicolons, or short ones between commas. */
export function splitNotes(noted: readonly string[]): readonly string[] {
	const phrases: string[] = [];
	for (const text of noted) {
		for (const line of text.slice(0, 4000).split(/[\n;]|(?:^|\s)\d{1,2}[.)]\s|(?:^|\s)[-•*]\s/)) {
			phrases.push(...splitAtCommas(withoutMarkdown(line)));
		}
	}
	return phrases.filter(phrase => /[\p{L}\p{N}]/u.test(phrase));
}

/** "tour, lunch, GitOps" is three things; a sentence with commas is one. */
function splitAtCommas(line: string): readonly string[] {
	const parts = line.split(/,\s+(?:and\s|und\s|&\s)?|\s(?:and|und|&)\s/);
	const isList =
		line.includes(', ') && parts.length > 2 && parts.every(part => part.split(' ').length <= 3);
	if (!isList || /^(i|we|you|they|ich|wir|sie)\s/i.test(line)) {
		return [line];
	}
	return parts;
}

/** The phrase without signs at its ends and without shouting; undefined where no sentence could hold it. */
export function preparePhrase(phrase: string): string | undefined {
	if (phrase.length > MAX_CHARACTERS || phrase.split(' ').length > MAX_WORDS) {
		return undefined;
	}
	const isQuestion = /[?？]\s*["”»)]*$/.test(phrase);
	const isSeveral = /[.!?]\s+\p{Lu}/u.test(
		phrase.replace(/\b(Dr|Mr|Ms|Mrs|Prof|St|Inc|Co|e\.g|z\.B)\./g, ''),
	);
	if (isQuestion || isSeveral) {
		return undefined;
	}
	const bare = phrase
		.replace(/^[\s"“„«'‘(–—:,.!…-]+/, '')
		.replace(/[\s.!?,;:…–—-]+$/, '')
		.replace(/[([][^\p{L}\p{N}()[\]]*[)\]]/gu, '')
		.replace(/\bw\/ ?(?=\S)/g, 'with ')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/\s+([,.;:!?])/g, '$1')
		.replace(/([,;:!?])\1+/g, '$1');
	const unpaired = withoutUnpaired(bare);
	const abbreviation = /\b(Inc|Ltd|Co|Corp|e\.V|etc)$/.test(unpaired);
	if (abbreviation && phrase.includes(`${unpaired}.`)) {
		return `${unpaired}.`;
	}
	if (unpaired === '') {
		return undefined;
	}
	return withoutShouting(unpaired);
}

/** A bracket or quotation mark whose partner is missing goes. */
function withoutUnpaired(text: string): string {
	let kept = text;
	for (const [open, close] of [
		['(', ')'],
		['“', '”'],
		['„', '“'],
		['«', '»'],
	] as const) {
		if (kept.split(open).length !== kept.split(close).length) {
			kept = kept.replaceAll(close, '').replaceAll(open, '');
		}
	}
	if (kept.split('"').length % 2 === 0) {
		kept = kept.replaceAll('"', '');
	}
	return kept.replace(/[\s.!?,;:]+$/, '').trim();
}

/** Capitals throughout become small letters; short words stay, they may be abbreviations. */
function withoutShouting(text: string): string {
	const words = text.split(' ');
	const loud = words.filter(word => /^[\p{Lu}'’]{4,}$/u.test(word));
	if (/\p{Ll}/u.test(text) || loud.length === 0 || words.length < 2) {
		return text;
	}
	return words.map(word => (isAbbreviation(word) ? word : word.toLowerCase())).join(' ');
}

const SMALL_WORDS = wordSet(
	'THE A AN OF IN ON AT TO IS IT WE AND OR FOR WAS HOW LAB DAY NEW BIG ALL OUT NOT YOU ITS OUR WAY TOP FUN DER DIE DAS UND IM',
);

function isAbbreviation(word: string): boolean {
	return word.length <= 3 && !SMALL_WORDS.has(word);
}

/** The note as a gap quotes it: one line, no marks of a gap, not too long. */
export function quoteOf(phrase: string): string {
	const flat = phrase
		.replace(/[=“”„"]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (flat.length <= MAX_QUOTE) {
		return flat;
	}
	return `${flat.slice(0, MAX_QUOTE).replace(/\s\S*$/, '')} …`;
}

export function lowerFirst(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The words of a phrase in lower case, without the signs around them. */
export function wordsOf(text: string): readonly string[] {
	return text
		.toLowerCase()
		.replaceAll('’', "'")
		.split(/\s+/)
		.map(word => word.replace(/^["“„(]+|[)"”,.;:!?]+$/g, ''));
}
