import { CHECK_WORDS } from '../../../i18n/letter-check';
import type { LetterParts, Passage } from './letter-parts';
import { findAll } from './patterns';
import { findingAt, type Finding } from './warning';
import type { CheckWords } from './words/check-words';

/** Markup that letters use on purpose. */
const HTML = /^<\/?(?:br|u|b|i|em|strong|sub|sup|div|span|p|center|small|mark|kbd|hr)\b/i;
/** What brackets may hold in a finished letter: a footnote, a check box, a remark on a quote. */
const FINE_IN_BRACKETS = /^(?:\^?\d{1,3}|[ xX-]|\^[\w-]+|sic|…|\.\.\.|!\w+)$/;

const TAGS =
	/\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|<%[^%\n]*%>|\$\{[^{}\n]*\}|%%[^%]*%%|<!--|%[A-Z][A-Z_]{2,40}%|«[A-Za-z_ ]{2,40}»|\{[A-Za-z_ ]{3,40}\}/g;
const ANGLES = /<[A-Za-z][^<>\n@/:]{1,80}>/g;
const BRACKETS = /\[\[[^[\]\n]{1,200}\]\]|\[[^[\]\n]{1,200}\](?!\()/g;
const BLANKS = /_{3,}|\.{6,}|…{3,}|\?{3,}|\b[xX]{3,}(?:-[xX]{3,})*\b/g;

/** What a template or a draft leaves behind: gaps, brackets, tags, blanks, notes to oneself. */
export function checkPlaceholders(
	{ subject, body }: LetterParts,
	words: CheckWords | undefined,
): readonly Finding[] {
	return [subject, body].flatMap(passage => [
		...gaps(passage),
		...tags(passage),
		...instructions(passage, words),
	]);
}

function gaps(passage: Passage): readonly Finding[] {
	const seen = new Set<string>();
	const findings: Finding[] = [];
	for (const match of passage.text.matchAll(/==([^=\n]+)==/g)) {
		const name = match[1]!.trim();
		if (!seen.has(name)) {
			seen.add(name);
			findings.push(findingAt(passage, match.index, match[0].length, 'gap', CHECK_WORDS.gap(name)));
		}
	}
	return findings;
}

function tags(passage: Passage): readonly Finding[] {
	const found = [TAGS, ANGLES, BRACKETS, BLANKS].flatMap(pattern => [
		...passage.text.matchAll(pattern),
	]);
	return found
		.filter(match => isLeftIn(match[0], passage.text, match.index))
		.map(match =>
			findingAt(
				passage,
				match.index,
				match[0].length,
				'placeholder',
				CHECK_WORDS.placeholder(match[0]),
			),
		);
}

function isLeftIn(text: string, passage: string, at: number): boolean {
	if (text.startsWith('<') && HTML.test(text)) {
		return false;
	}
	if (text.startsWith('[') && FINE_IN_BRACKETS.test(text.slice(1, -1))) {
		return false;
	}
	return !(text.startsWith('_') && isRule(passage, at));
}

/** Whether underscores are a line of their own: a horizontal rule, or a line to sign on. */
function isRule(passage: string, at: number): boolean {
	const from = passage.lastIndexOf('\n', at) + 1;
	const end = passage.indexOf('\n', at);
	return /^[_\s]*$/.test(passage.slice(from, end < 0 ? passage.length : end));
}

function instructions(passage: Passage, words: CheckWords | undefined): readonly Finding[] {
	return findAll(words?.instructions ?? [], passage.text).map(({ offset, text }) =>
		findingAt(passage, offset, text.length, 'placeholder', CHECK_WORDS.placeholder(text)),
	);
}
