import { findFirst, matchesWhole } from './patterns';
import type { CheckWords } from './words/check-words';

/** A piece of the letter, with its place in the subject or the body. */
export interface Passage {
	readonly part: 'subject' | 'body';
	/** Where it begins, in UTF-16 units of its part. */
	readonly offset: number;
	readonly text: string;
}

/** A letter cut into what its reader sees as its parts. Code, links and quotes are blanked out; offsets stay. */
export interface LetterParts {
	readonly subject: Passage;
	readonly body: Passage;
	/** Above the greeting: sender, date and address of a mailed letter. */
	readonly head: Passage;
	/** The line that greets the reader. */
	readonly greeting?: Passage;
	/** Everything below the greeting, the signature included. */
	readonly main: Passage;
	/** The subject and the sentences below the greeting. */
	readonly sentences: readonly Passage[];
	/** The complimentary close, without a comma. */
	readonly closing?: Passage;
	/** The lines below the close. */
	readonly signature?: Passage;
}

/** Lines from the top in which a greeting is looked for, and from the end for a close. */
const GREETING_LINES = 30;
const CLOSING_LINES = 14;
/** A first line with only a name or a few words before a comma, a colon or an exclamation mark. */
const BARE_GREETING =
	/^\s*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]+){0,3},|^\s*\p{L}[\p{L}.,'’ -]{0,50}[,:!–—]\s*$/u;

/** Cuts a letter into its parts. */
export function partsOf(
	letter: { readonly subject: string; readonly body: string },
	words: CheckWords | undefined,
): LetterParts {
	const subject: Passage = { part: 'subject', offset: 0, text: blanked(letter.subject) };
	const body: Passage = { part: 'body', offset: 0, text: blanked(letter.body) };
	const lines = linesOf(body.text);
	const greeting = words && greetingIn(lines, words);
	const start = greeting ? greeting.offset + greeting.text.length : 0;
	const closing = words && closingIn(lines, start, words);
	const main = slice(body, start, body.text.length);
	return {
		subject,
		body,
		head: slice(body, 0, greeting?.offset ?? 0),
		main,
		sentences: [subject, ...sentencesOf(main, words?.abbreviations ?? [])],
		...(greeting && { greeting }),
		...(closing && {
			closing,
			signature: slice(body, closing.offset + closing.text.length, body.text.length),
		}),
	};
}

/** A part of a passage between two offsets of its part. */
function slice({ part, text, offset }: Passage, from: number, to: number): Passage {
	return { part, offset: from, text: text.slice(from - offset, to - offset) };
}

/** The text with everything that isn't the writer's own wording replaced by spaces, at the same length. */
function blanked(text: string): string {
	return text
		.replace(/```[^`]*```|`[^`\n]*`/g, spaces)
		.replace(/^>.*$/gm, spaces)
		.replace(/\bhttps?:\/\/[^\s<>)\]]+/g, spaces)
		.replace(/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g, spaces);
}

function spaces(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}

function linesOf(text: string): readonly Passage[] {
	let offset = 0;
	return text.split('\n').map(line => {
		const passage: Passage = { part: 'body', offset, text: line };
		offset += line.length + 1;
		return passage;
	});
}

function greetingIn(lines: readonly Passage[], words: CheckWords): Passage | undefined {
	const near = lines.filter(({ text }) => text.trim() !== '').slice(0, GREETING_LINES);
	const greeted = near.find(({ text }) => {
		const found = findFirst(words.greetings, text);
		return found !== undefined && text.slice(0, found.offset).trim() === '';
	});
	if (greeted) {
		return greetingPart(greeted);
	}
	const [first] = near;
	const name = first && BARE_GREETING.exec(first.text)?.[0];
	if (first && name) {
		return { ...first, text: name };
	}
	return undefined;
}

/** A greeting within a longer line, such as a script for a call, ends where its sentence begins. */
function greetingPart(line: Passage): Passage {
	const end = /^[^,:!?;\n]{0,24},\s*(?:[^,:!?;\n]{1,40}(?=[,:!?;]))?|^[^,:!?;\n]*/u.exec(line.text);
	const text = line.text.length > 70 && end ? end[0] : line.text;
	return { ...line, text };
}

function closingIn(
	lines: readonly Passage[],
	start: number,
	words: CheckWords,
): Passage | undefined {
	const last = lines.filter(({ text, offset }) => text.trim() !== '' && offset >= start);
	const line = last
		.slice(-CLOSING_LINES)
		.reverse()
		.find(({ text }) => matchesWhole(words.closings, text.replace(/[,.!…–-]+\s*$/u, '').trim()));
	return line;
}

/** The sentences of a passage: up to a full stop, question or exclamation mark, or an empty line. */
function sentencesOf(passage: Passage, abbreviations: readonly string[]): readonly Passage[] {
	const sentences: Passage[] = [];
	const short = new Set(abbreviations);
	let start = 0;
	for (const { index, 0: end } of passage.text.matchAll(
		/[.!?]+["”»)]*\s+|\n[ \t]*\n|\n(?=[-*+] )/g,
	)) {
		if (end.startsWith('.') && isAbbreviation(passage.text.slice(start, index), short)) {
			continue;
		}
		sentences.push(sentence(passage, start, index + end.length));
		start = index + end.length;
	}
	sentences.push(sentence(passage, start, passage.text.length));
	return sentences.filter(({ text }) => text.trim() !== '');
}

function sentence(passage: Passage, from: number, to: number): Passage {
	return slice(passage, passage.offset + from, passage.offset + to);
}

/** Whether a dot after the text belongs to its last word: `Dr.`, `Nov.`, `23.`, `J.` */
function isAbbreviation(text: string, short: ReadonlySet<string>): boolean {
	const word = /[\p{L}\p{N}.]{1,12}$/u.exec(text)?.[0].toLowerCase() ?? '';
	return short.has(word) || /^\d{1,2}(\.\d{1,2})?$/.test(word) || /^\p{L}$/u.test(word);
}
