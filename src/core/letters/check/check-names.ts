import { CHECK_WORDS } from '../../../i18n/letter-check';
import { letterKind } from '../../records/letter-kinds';
import type { LetterFacts } from '../letter-facts';
import { employerOf, plainName, type KnownNames } from './known-names';
import type { LetterParts, Passage } from './letter-parts';
import {
	companiesToFind,
	peopleToFind,
	positionsToFind,
	type ByFirstWord,
	type Sought,
} from './names-to-find';
import { findFirst, matches } from './patterns';
import { findingAt, type Finding } from './warning';
import type { CheckWords } from './words/check-words';

/** One word of a passage. */
interface Token {
	/** In lower case, without accents. */
	readonly plain: string;
	readonly text: string;
	readonly offset: number;
}

const ARTICLES = new Set(['the', 'a', 'an', 'der', 'die', 'das', 'den', 'dem', 'your', 'our']);
/** People, companies and positions of the vault that don't belong in this letter. */
export function checkNames(
	parts: LetterParts,
	facts: LetterFacts,
	known: KnownNames,
	words: CheckWords | undefined,
): readonly Finding[] {
	const kind = letterKind(facts.kind);
	if (!kind || kind.recipients === 'supporter') {
		// A letter to a supporter names the people and the company that it's about.
		return [];
	}
	const people = peopleToFind(facts, known);
	const companies = companiesToFind(facts, known);
	const positions = positionsToFind(facts, known);
	const sentences = parts.sentences.filter(({ text }) => !words || !matches(words.elsewhere, text));
	return [
		...sentences.flatMap(sentence => {
			const tokens = tokensOf(sentence.text);
			return [
				...otherPeople(sentence, tokens, people, facts, words),
				...otherCompanies(sentence, tokens, companies, facts, words),
				...otherPositions(sentence, tokens, positions, facts, words),
			];
		}),
		...otherCompanies(parts.head, tokensOf(parts.head.text), companies, facts, undefined),
	];
}

function otherPeople(
	passage: Passage,
	tokens: readonly Token[],
	people: { readonly full: ByFirstWord; readonly last: ByFirstWord },
	facts: LetterFacts,
	words: CheckWords | undefined,
): readonly Finding[] {
	const forms = words ? Object.values(words.forms).flat() : [];
	const findings: Finding[] = [];
	tokens.forEach((token, at) => {
		const full = soughtAt(tokens, at, people.full);
		const isTitled = forms.includes(tokens[at - 1]?.plain ?? '');
		const sought = full ?? (isTitled ? soughtAt(tokens, at, people.last) : undefined);
		if (sought && isCapital(token)) {
			const length = lengthOf(tokens, at, sought);
			const message = CHECK_WORDS.person(sought.name, employerOf(facts));
			findings.push(findingAt(passage, token.offset, length, 'person', message));
		}
	});
	return findings;
}

function otherCompanies(
	passage: Passage,
	tokens: readonly Token[],
	companies: ByFirstWord,
	facts: LetterFacts,
	words: CheckWords | undefined,
): readonly Finding[] {
	const findings: Finding[] = [];
	tokens.forEach((token, at) => {
		const sought = soughtAt(tokens, at, companies);
		if (!sought || !isCapital(token)) {
			return;
		}
		const length = lengthOf(tokens, at, sought);
		if (sought.ambiguous && !isEmployer(passage.text, tokens, at, length, words)) {
			return;
		}
		const message = CHECK_WORDS.company(sought.name, employerOf(facts));
		findings.push(findingAt(passage, token.offset, length, 'company', message));
	});
	return findings;
}

/** Whether the words around a name show that it is an employer. */
function isEmployer(
	text: string,
	tokens: readonly Token[],
	at: number,
	length: number,
	words: CheckWords | undefined,
): boolean {
	if (!words) {
		return false;
	}
	const previous = tokens[at - 1]?.plain ?? '';
	const before = ARTICLES.has(previous) ? tokens[at - 2]?.plain : previous;
	if (words.beforeEmployer.includes(before ?? '')) {
		return true;
	}
	const end = tokens[at]!.offset + length;
	const after = findFirst(words.afterEmployer, text.slice(end, end + 40));
	return at > 0 && after !== undefined && after.offset <= 1;
}

function otherPositions(
	passage: Passage,
	tokens: readonly Token[],
	positions: ByFirstWord,
	facts: LetterFacts,
	words: CheckWords | undefined,
): readonly Finding[] {
	if (!words) {
		return [];
	}
	const findings: Finding[] = [];
	tokens.forEach((token, at) => {
		const sought = soughtAt(tokens, at, positions);
		if (!sought) {
			return;
		}
		const length = lengthOf(tokens, at, sought);
		const end = token.offset + length;
		const before = passage.text.slice(Math.max(0, token.offset - 60), token.offset);
		const found = findFirst(words.beforePosition, before);
		const isBefore =
			found !== undefined && before.slice(found.offset + found.text.length).trim() === '';
		const after = findFirst(words.afterPosition, passage.text.slice(end, end + 30));
		if (isBefore || (after !== undefined && after.offset <= 1)) {
			const own = facts.interview?.position ?? facts.application?.position ?? '';
			const message = CHECK_WORDS.position(sought.name, own);
			findings.push(findingAt(passage, token.offset, length, 'position', message));
		}
	});
	return findings;
}

/** The longest name that begins at that word. */
function soughtAt(tokens: readonly Token[], at: number, names: ByFirstWord): Sought | undefined {
	const first = tokens[at]!.plain;
	const candidates = [first, first.replace(/e?[ns]$/, ''), first.replace(/[ns]$/, '')].flatMap(
		form => names.get(form) ?? [],
	);
	return candidates.find(name =>
		name.tokens.every((token, index) =>
			isForm(tokens[at + index]?.plain, token, name.tokens.length),
		),
	);
}

/** Whether a word is that part of a name; in a longer name also with a German ending: "bei den Stadtwerken Lindenau". */
function isForm(word: string | undefined, part: string, parts: number): boolean {
	return word === part || (parts > 1 && part.length > 4 && /^e?[ns]$/.test(endOf(word, part)));
}

/** What a word has beyond its stem. */
function endOf(word: string | undefined, stem: string): string {
	return word?.startsWith(stem) ? word.slice(stem.length) : '-';
}

function lengthOf(tokens: readonly Token[], at: number, { tokens: sought }: Sought): number {
	const last = tokens[at + sought.length - 1]!;
	return last.offset + last.text.length - tokens[at]!.offset;
}

function tokensOf(text: string): readonly Token[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{N}]{2,})*/gu)].map(match => ({
		plain: plainName(match[0]),
		text: match[0],
		offset: match.index,
	}));
}

function isCapital({ text }: Token): boolean {
	return /^[\p{Lu}\p{N}]/u.test(text);
}
