import { PARTICLES, TITLE_WORDS } from './name-words';

/** Longer texts name nobody, and aren't split. */
const MAX_LENGTH = 100_000;
export const SALUTATION = /^(?:mrs|mr|ms|miss|mx|frau|herrn|herr)\b\.?\s+(?=\S)/i;

/** A text cut where another person begins. */
export function splitPeople(typed: string): readonly string[] {
	if (typed.length > MAX_LENGTH) {
		return [typed];
	}
	return typed
		.split(/[\n;]/)
		.flatMap(cutAtSlashes)
		.flatMap(cutAtLinks)
		.flatMap(cutAtNames)
		.map(part => part.trim())
		.filter(part => part !== '');
}

const LINK_START = /!?\[\[|\[[^[\]]*\]\(/g;
/** What stands between a person and their company: `[[Jane]] of [[Acme]]`. */
const COMPANY_NEXT = /(?:[(@|]|\b(?:at|from|of|bei|von))\s*$/i;
const AND = /\s*(?:[,;&+/]|\b(?:and|und)\b)+\s*$/i;

function cutAtLinks(line: string): readonly string[] {
	const starts = Array.from(line.matchAll(LINK_START), found => found.index);
	const cuts = starts.filter(
		(at, index) => index > 0 && !COMPANY_NEXT.test(line.slice(Math.max(0, at - 12), at)),
	);
	if (cuts.length === 0) {
		return [line];
	}
	return [0, ...cuts].map((from, index) => {
		const part = line.slice(from, cuts[index]);
		if (part.slice(-12).search(AND) < 0) {
			return part;
		}
		return part.slice(0, -12) + part.slice(-12).replace(AND, '');
	});
}

/** `Jane Smith / Bob Jones`: full names only. */
function cutAtSlashes(line: string): readonly string[] {
	const parts = line.split(/\s[/|]\s/);
	return parts.every(startsWithFullName) ? parts : [line];
}

/** Several email addresses and nothing else. */
const ADDRESSES = /^\s*[^\s@,]{1,64}@[^\s@,]{1,255}(?:[\s,&]+[^\s@,]{1,64}@[^\s@,]{1,255})+\s*$/;

/**
 * Cuts at commas and "and" if both sides look like names. `Smith, Jane` and
 * `Jane Smith, Data Engineer` are one.
 */
function cutAtNames(line: string): readonly string[] {
	if (ADDRESSES.test(line)) {
		return line.split(/[\s,&]+/);
	}
	if (/[[\]<>@(]/.test(line)) {
		return cutOutsideBrackets(line);
	}
	const byAnd = line.split(/\s+(?:and|und|&|\+)\s+/);
	const parts = byAnd
		.flatMap(part => part.split(/\s*,\s*(?:and\s|und\s|&\s)?\s*/))
		.filter(part => part.trim() !== '');
	if (parts.length < 2 || !parts.every(looksLikeName)) {
		const haveTitles = byAnd.length > 1 && byAnd.every(startsWithFullName);
		if (haveTitles) {
			return byAnd;
		}
		return pairsOf(parts) ?? [line];
	}
	const isLastFirst =
		parts.length === 2 &&
		byAnd.length === 1 &&
		parts.some(part => wordsOf(part).length === 1) &&
		!parts.every(part => SALUTATION.test(part));
	if (isLastFirst) {
		return [line];
	}
	return parts;
}

/** `Jane Smith, CTO, Bob Jones, VP Sales`: full names, each with a title behind it. */
function pairsOf(parts: readonly string[]): readonly string[] | undefined {
	if (parts.length < 4 || parts.length % 2 === 1) {
		return undefined;
	}
	const names = parts.filter((_, at) => at % 2 === 0);
	const titles = parts.filter((_, at) => at % 2 === 1);
	if (!names.every(startsWithFullName) || titles.some(looksLikeName)) {
		return undefined;
	}
	return names.map((name, at) => `${name}, ${titles[at]!}`);
}

/** `Jane Smith, CTO` */
function startsWithFullName(typed: string): boolean {
	const name = typed.split(/[,(<]/)[0]!;
	return looksLikeName(name) && wordsOf(name).length > 1;
}

/**
 * `Jane Smith <jane@acme.example>, Bob Jones <bob@acme.example>` and `Jane
 * Smith (CTO) and Bob Jones (HM)`.
 */
function cutOutsideBrackets(line: string): readonly string[] {
	const parts = line.replace(/([>)])\s*(?:,|&|\+|\band\b|\bund\b)\s*/g, '$1\n').split('\n');
	const heads = parts.slice(1).map(part => part.split(/[,<(]/)[0]!);
	if (heads.every(looksLikeName)) {
		return parts;
	}
	return [line];
}

/**
 * Whether the text is one to five capitalized words, none of which belongs to a
 * job title.
 */
export function looksLikeName(typed: string): boolean {
	const words = wordsOf(typed);
	if (words.length === 0 || words.length > 5) {
		return false;
	}
	return words.every(
		word => (/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && !isTitleWord(word)) || PARTICLES.has(word),
	);
}

/** Whether the text can be a name, however it's written: up to three words, none of which belongs to a job title. */
export function mayBeName(typed: string): boolean {
	const words = wordsOf(typed);
	return words.length > 0 && words.length <= 3 && !words.some(isTitleWord);
}

function isTitleWord(word: string): boolean {
	return TITLE_WORDS.has(word.toLowerCase().replace(/\.$/, ''));
}

export function wordsOf(typed: string): readonly string[] {
	return typed
		.trim()
		.replace(SALUTATION, '')
		.split(/\s+/)
		.filter(word => word !== '');
}
