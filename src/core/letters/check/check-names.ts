import { CHECK_WORDS } from '../../../i18n/letter-check';
import type { LetterFacts } from '../letter-facts';
import {
	employerOf,
	lastNameOf,
	nameTokens,
	peopleOf,
	plainCompany,
	plainName,
	withoutLegalForm,
	type KnownNames,
} from './known-names';
import type { LetterParts, Passage } from './letter-parts';
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

/** A name to look for: its words, and how it is shown. */
interface Sought {
	readonly tokens: readonly string[];
	readonly name: string;
	/** Whether it needs words around it that show what it names. */
	readonly ambiguous: boolean;
}

type ByFirstWord = ReadonlyMap<string, readonly Sought[]>;

const ARTICLES = new Set(['the', 'a', 'an', 'der', 'die', 'das', 'den', 'dem', 'your', 'our']);
/** The shortest first word of a company that people use for all of it. */
const SHORT_NAME = 5;

/** People, companies and positions of the vault that don't belong in this letter. */
export function checkNames(
	parts: LetterParts,
	facts: LetterFacts,
	known: KnownNames,
	words: CheckWords | undefined,
): readonly Finding[] {
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

function peopleToFind(
	facts: LetterFacts,
	known: KnownNames,
): { readonly full: ByFirstWord; readonly last: ByFirstWord } {
	const own = [...peopleOf(facts, known), facts.sender.name];
	const ownNames = new Set(own.map(name => nameTokens(name).join(' ')));
	const ownLastNames = new Set(own.map(lastNameOf));
	const others = known.people.filter(({ name }) => !ownNames.has(nameTokens(name).join(' ')));
	const full: Sought[] = [];
	const last: Sought[] = [];
	for (const { name } of others) {
		const tokens = nameTokens(name);
		if (tokens.length > 1) {
			full.push({ tokens, name, ambiguous: false });
		}
		const lastName = lastNameOf(name);
		if (lastName !== undefined && !ownLastNames.has(lastName)) {
			last.push({ tokens: nameTokens(lastName), name, ambiguous: false });
		}
	}
	return { full: byFirstWord(full), last: byFirstWord(last) };
}

function companiesToFind(facts: LetterFacts, known: KnownNames): ByFirstWord {
	const own = plainCompany(employerOf(facts) ?? '');
	const noted = notedText(facts);
	const sought: Sought[] = [];
	for (const company of known.companies) {
		const plain = plainCompany(company);
		const isOwn =
			own !== '' && (`${plain} `.startsWith(`${own} `) || `${own} `.startsWith(`${plain} `));
		if (isOwn || plain === '' || noted.includes(plain)) {
			continue;
		}
		const name = withoutLegalForm(company);
		const tokens = nameTokens(name);
		sought.push({ tokens, name, ambiguous: tokens.length === 1 });
		const first = tokens[0] ?? '';
		if (tokens.length > 1 && first.length >= SHORT_NAME && !own.startsWith(first)) {
			sought.push({ tokens: [first], name, ambiguous: true });
		}
	}
	return byFirstWord(sought);
}

function positionsToFind({ interview, application }: LetterFacts, known: KnownNames): ByFirstWord {
	const own = nameTokens(interview?.position ?? application?.position ?? '').join(' ');
	const others = own === '' ? [] : known.positions;
	return byFirstWord(
		others.flatMap((name): readonly Sought[] => {
			const tokens = nameTokens(name);
			const plain = tokens.join(' ');
			const isOwn = plain === '' || own.includes(plain) || plain.includes(own);
			return isOwn ? [] : [{ tokens, name, ambiguous: false }];
		}),
	);
}

/** What the notes behind the letter say, in lower case: a company named there may be named in the letter. */
function notedText({ interview, application }: LetterFacts): string {
	const noted = [
		...(interview?.highlights ?? []),
		...(interview?.strengths ?? []),
		interview?.position,
		application?.position,
	];
	return noted.join('\n').toLowerCase();
}

function byFirstWord(sought: readonly Sought[]): ByFirstWord {
	const map = new Map<string, Sought[]>();
	for (const one of sought) {
		const first = one.tokens[0] ?? '';
		map.set(first, [...(map.get(first) ?? []), one]);
	}
	for (const list of map.values()) {
		list.sort((a, b) => b.tokens.length - a.tokens.length);
	}
	return map;
}

/** The longest name that begins at that word. */
function soughtAt(tokens: readonly Token[], at: number, names: ByFirstWord): Sought | undefined {
	return names
		.get(tokens[at]!.plain)
		?.find(name => name.tokens.every((token, index) => tokens[at + index]?.plain === token));
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
