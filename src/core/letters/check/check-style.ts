import { CHECK_WORDS } from '../../../i18n/letter-check';
import type { LetterFacts } from '../letter-facts';
import type { LetterParts, Passage } from './letter-parts';
import { findAll, findFirst, matches } from './patterns';
import { findingAt, type Finding } from './warning';
import type { CheckWords } from './words/check-words';

/** What could put the reader off: wording, capitals, exclamation marks, words written twice. */
export function checkStyle(
	{ subject, body, main, sentences }: LetterParts,
	facts: LetterFacts,
	words: CheckWords | undefined,
): readonly Finding[] {
	const noted = notedFacts(facts);
	const passages = [subject, body].map(passage => withoutFacts(passage, noted));
	return [
		...passages.flatMap(passage => [...tone(passage, facts, words), ...shouting(passage, words)]),
		...(words ? sentences.flatMap(sentence => runningDown(sentence, words)) : []),
		...exclamations(passages),
		...doubled(withoutFacts(main, noted), words),
	];
}

function tone(
	passage: Passage,
	facts: LetterFacts,
	words: CheckWords | undefined,
): readonly Finding[] {
	if (!words) {
		return [];
	}
	const fine = findAll(words.fine, passage.text);
	const tones = words.tones.filter(({ kinds }) => kinds?.includes(facts.kind) ?? true);
	return tones.flatMap(({ tone: kind, words: patterns }) => {
		const found = findAll(patterns, passage.text).find(
			({ offset, text }) =>
				!fine.some(ok => ok.offset < offset + text.length && offset < ok.offset + ok.text.length),
		);
		if (!found) {
			return [];
		}
		const message = CHECK_WORDS.tone(found.text, kind);
		return [findingAt(passage, found.offset, found.text.length, 'tone', message)];
	});
}

/** A sentence that speaks badly of the writer's own employer. */
function runningDown(sentence: Passage, words: CheckWords): readonly Finding[] {
	const found = findFirst(words.runningDown, sentence.text);
	if (!found || !matches(words.ownEmployer, sentence.text)) {
		return [];
	}
	const message = CHECK_WORDS.tone(found.text, 'complaining');
	return [findingAt(sentence, found.offset, found.text.length, 'tone', message)];
}

const RUN_OF_CAPITALS =
	/\p{Lu}[\p{Lu}'’]+(?:[^\p{L}\p{N}\n.,]{1,3}\p{Lu}[\p{Lu}'’]*)*(?![\p{L}\p{N}])/gu;

/** Words in capitals that aren't acronyms: everyday words, or several of them in a row. */
function shouting(passage: Passage, words: CheckWords | undefined): readonly Finding[] {
	if (!words) {
		return [];
	}
	return [...passage.text.matchAll(RUN_OF_CAPITALS)].flatMap(({ index, 0: run }) => {
		const isInside = /[\p{L}\p{N}]/u.test(passage.text[index - 1] ?? '');
		if (isInside || !isShouted(run, words)) {
			return [];
		}
		return [findingAt(passage, index, run.length, 'shouting', CHECK_WORDS.shouting(run))];
	});
}

function isShouted(run: string, words: CheckWords): boolean {
	const plain = run
		.toLowerCase()
		.replaceAll('’', "'")
		.split(/[^\p{L}']+/u);
	const everyday = plain.filter(word => isEveryday(word, words));
	const together = plain.filter(word => words.shoutedTogether.includes(word));
	return everyday.length > 0 || together.length > 1;
}

function isEveryday(word: string, { shouted, shoutedEndings }: CheckWords): boolean {
	return (
		shouted.includes(word) || (word.length > 5 && shoutedEndings.some(end => word.endsWith(end)))
	);
}

function exclamations(passages: readonly Passage[]): readonly Finding[] {
	for (const passage of passages) {
		const row = /[!！][\s?！]{0,3}[!！]/.exec(passage.text);
		if (row) {
			const message = CHECK_WORDS.exclamations;
			return [findingAt(passage, row.index, row[0].length, 'exclamation', message)];
		}
	}
	for (const passage of passages) {
		const third = [...passage.text.matchAll(/[!！]/g)][2];
		if (third) {
			return [findingAt(passage, third.index, 1, 'exclamation', CHECK_WORDS.exclamations)];
		}
	}
	return [];
}

/** Whether a refusal compares the offers: money, or a better job elsewhere. */
export function checkReason({ subject, main }: LetterParts, words: CheckWords): readonly Finding[] {
	return [subject, main].flatMap(passage =>
		findAll(words.betterOffer, passage.text)
			.slice(0, 1)
			.map(({ offset, text }) =>
				findingAt(passage, offset, text.length, 'reason', CHECK_WORDS.betterOffer(text)),
			),
	);
}

/** The longest repeated phrase that is looked for, in words. */
const LONGEST_REPEAT = 4;

interface Token {
	readonly text: string;
	readonly plain: string;
	readonly offset: number;
	/** Whether nothing but a space or the end of a line comes between it and the word before. */
	readonly follows: boolean;
}

/** A word or a short phrase written twice in a row, also over the end of a line. */
function doubled(passage: Passage, words: CheckWords | undefined): readonly Finding[] {
	const fine = new Set(words?.doubledFine ?? []);
	const tokens = tokensOf(passage.text);
	const findings: Finding[] = findAll(words?.doubled ?? [], passage.text).map(({ offset, text }) =>
		findingAt(passage, offset, text.length, 'doubled', CHECK_WORDS.doubled(text)),
	);
	for (let at = 1; at < tokens.length; at++) {
		const count = repeatedAt(tokens, at);
		const [before, here] = [tokens[at - 1]!, tokens[at]!];
		if (count === 0 || (count === 1 && (fine.has(here.plain) || isName(before.text, here.text)))) {
			continue;
		}
		const from = tokens[at - 2 * count + 1]!;
		const length = here.offset + here.text.length - from.offset;
		const start = tokens[at - count + 1]!.offset;
		const said = passage.text.slice(start, here.offset + here.text.length).replace(/\s+/g, ' ');
		findings.push(findingAt(passage, from.offset, length, 'doubled', CHECK_WORDS.doubled(said)));
	}
	return findings;
}

/** How many words up to that one repeat the words just before them; 0 where none do. */
function repeatedAt(tokens: readonly Token[], at: number): number {
	for (let count = 1; count <= LONGEST_REPEAT && at >= 2 * count - 1; count++) {
		const repeats = Array.from({ length: count }, (_, back) => at - back).every(
			index => tokens[index]!.follows && tokens[index]!.plain === tokens[index - count]!.plain,
		);
		const isWhole = Array.from({ length: count }, (_, back) => at - count - back).every(
			(index, back) => back === count - 1 || tokens[index]!.follows,
		);
		if (repeats && isWhole) {
			return count;
		}
	}
	return 0;
}

function tokensOf(text: string): readonly Token[] {
	let end = -1;
	return [...text.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu)].map(match => {
		const follows = end >= 0 && /^[ \t]*\n?[ \t]*$/.test(text.slice(end, match.index));
		end = match.index + match[0].length;
		return { text: match[0], plain: match[0].toLowerCase(), offset: match.index, follows };
	});
}

/** Whether both have a capital first letter: a name such as Duran Duran. */
function isName(first: string, second: string): boolean {
	return /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
}

/** What was noted, longest first: a company in capitals doesn't shout. */
function notedFacts({ contact, interview, application, sender }: LetterFacts): readonly string[] {
	const noted = [
		sender.name,
		...sender.address,
		contact?.name,
		contact?.title,
		contact?.company,
		...(contact?.address ?? []),
		interview?.company,
		interview?.position,
		application?.company,
		application?.position,
		...(interview?.highlights ?? []),
		...(interview?.strengths ?? []),
		...(application?.note?.offer ?? []),
		...(application?.note?.benefits ?? []),
		application?.note?.salaryRange,
	];
	const facts = noted.filter(fact => fact !== undefined && fact.trim().length > 1) as string[];
	return facts.sort((a, b) => b.length - a.length);
}

/** The passage with noted facts, gaps and tags blanked out, at the same length. */
function withoutFacts(passage: Passage, noted: readonly string[]): Passage {
	const toBlank = /==[^=\n]+==|%[A-Z_]+%|\{\{[^{}\n]*\}\}|\[[^[\]\n]*\]|<[^<>\n]*>/g;
	let text = passage.text.replace(toBlank, blank);
	for (const fact of noted) {
		text = text.replaceAll(fact, blank);
	}
	return { ...passage, text };
}

/** Something that is no word, of the same length. */
function blank(text: string): string {
	return '\u0001'.repeat(text.length);
}
