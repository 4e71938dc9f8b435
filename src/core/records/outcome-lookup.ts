import { normalizeWords } from '../notes/property-name';
import { linksIn, noteName } from '../notes/values/text';
import {
	MEETING_STATES,
	MEETING_WORDS,
	OUTCOME_WORDS,
	type MeetingState,
	type OutcomeWords,
} from './outcome-words';

/** Longer texts are sentences, not outcomes. */
export const MAX_LENGTH = 300;
const ORDINAL =
	/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|final|last|[1-9](?:st|nd|rd|th)|erste[rs]?|zweite[rs]?|dritte[rs]?)$/;
const NUMBERING = /^(?:\d{1,2}|[a-z](?=[.)]))(?:\s*[-–—.):_]+\s*|\s+)/i;
/** What may follow a known word: `applied via LinkedIn`, `rejected after the second round`. */
const ADDITION = /\s(?:after|by|via|from|with|at|without|nach|durch|von|über|bei)\s[\s\S]*$/i;
const PREPOSITION = /^\s*(?:after|from|with|nach|bei|von)\s(?:the\s|an?\s|dem\s|der\s)?/i;
/** A day behind a word: `applied 2026-11-02`, `rejected on Nov 3`, `beworben am 3.11.` */
const MONTH = String.raw`(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}{0,7}\.?`;
const DAY_BEHIND = new RegExp(
	String.raw`[\s,:(-]{1,5}(?:(?:on|am|since|seit)\s)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]?(?:\d{2,4})?|${MONTH} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}\.? ${MONTH}(?: \d{4})?)\)?$`,
	'iu',
);

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;

export interface FoundWord<Meaning> {
	readonly meaning: Meaning;
	/** The text without what people put around words. */
	readonly plain: string;
	/** What is said behind the word. */
	readonly addition: string;
}

/** Looks a text up as typed, then without what people put around a word. */
function lookUp<Meaning>(
	text: string,
	words: ReadonlyMap<string, Meaning>,
): FoundWord<Meaning> | undefined {
	if (text.length > MAX_LENGTH) {
		return undefined;
	}
	const typed = plainText(text);
	const plain = typed.replace(DAY_BEHIND, '');
	const unbracketed = plain.replace(BRACKETED, ' ').trim();
	const unnumbered = unbracketed.replace(NUMBERING, '');
	const [behind = ''] = ADDITION.exec(unnumbered) ?? [];
	const candidates = [
		[typed, ''],
		[plain, ''],
		[unbracketed, ''],
		[unnumbered, ''],
		[unnumbered.replace(ADDITION, ''), behind],
	] as const;
	for (const [candidate, addition] of candidates) {
		const meaning = words.get(keyOf(candidate)) ?? words.get(keyOf(withoutNumbers(candidate)));
		if (meaning !== undefined) {
			return { meaning, plain, addition };
		}
	}
	return undefined;
}

/** The words of a text without its brackets, day and Markdown. */
export function plainWords(text: string): readonly string[] {
	const plain = plainText(text.slice(0, MAX_LENGTH))
		.replace(DAY_BEHIND, '')
		.replace(BRACKETED, ' ');
	return plain
		.replace(/[\s_-]+/g, ' ')
		.trim()
		.split(' ');
}

/** What follows the preposition of an addition. */
export function withoutPreposition(addition: string): string {
	return addition.replace(PREPOSITION, '');
}

/** The text of a wikilink, the last part of a nested tag, else the text itself, without emoji at its start. */
function plainText(text: string): string {
	const [link] = linksIn(text);
	const said = text.replace(/~~[^~]{1,200}~~/g, ' ').trim();
	const shown = link ? noteName(link.target) || link.text : said;
	const tag = /^#[^\s#]+$/.test(shown)
		? shown.slice(shown.lastIndexOf('/') + 1).replaceAll('-', ' ')
		: shown;
	return tag.replace(/^[^\p{L}\p{N}([]+/u, '').trim();
}

/** `Second round` as `nth round`, `Technical 2` as `technical 0`. */
function withoutNumbers(text: string): string {
	const words = normalizeWords(text.replace(/(\p{L})(\d)/gu, '$1 $2')).split(' ');
	return words.map(word => word.replace(ORDINAL, 'nth').replace(/^[1-9]$/, '0')).join(' ');
}

/** Words without spaces, so that `on site` and `onsite` are the same. */
function keyOf(words: string): string {
	return normalizeWords(words.replace(/\uFE0F/g, '')).replaceAll(' ', '');
}

function keysOf(words: string): readonly string[] {
	return words.split(',').map(word => keyOf(word.replaceAll('#', ' 0 ')));
}

let outcomeIndex: ReadonlyMap<string, OutcomeWords> | undefined;
let meetingIndex: ReadonlyMap<string, MeetingState> | undefined;

/** The row of the outcome that a text names. */
export function findOutcome(text: string): FoundWord<OutcomeWords> | undefined {
	return lookUp(text, outcomeWords());
}

/** What became of a meeting, as the text names it. */
export function findMeetingState(text: string): MeetingState | undefined {
	return lookUp(text, meetingWords())?.meaning;
}

function outcomeWords(): ReadonlyMap<string, OutcomeWords> {
	outcomeIndex ??= new Map(
		OUTCOME_WORDS.flatMap(row => keysOf(row.words).map(key => [key, row] as const)),
	);
	return outcomeIndex;
}

function meetingWords(): ReadonlyMap<string, MeetingState> {
	meetingIndex ??= new Map(
		MEETING_STATES.flatMap(state => keysOf(MEETING_WORDS[state]).map(key => [key, state] as const)),
	);
	return meetingIndex;
}
