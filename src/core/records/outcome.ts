import type { Value } from '../notes/frontmatter';
import { normalizeWords } from '../notes/property-name';
import { linksIn, noteName } from '../notes/values/text';
import { isList } from '../notes/values/text';
import {
	MEETING_STATES,
	MEETING_WORDS,
	OUTCOME_WORDS,
	OUTCOMES,
	type MeetingState,
	type Outcome,
	type OutcomeWords,
} from './outcome-words';

export { MEETING_STATES, OUTCOMES, type MeetingState, type Outcome };

/** What the words of a note prove about an application, beside the outcome itself. */
export interface OutcomeEvidence {
	/** The words say that the person has applied. */
	readonly applied: boolean;
	/** The words say that the employer has answered. */
	readonly answered: boolean;
}

export const NO_EVIDENCE: OutcomeEvidence = { applied: false, answered: false };

/** What one word, or several of one property, say. */
export interface OutcomeReading {
	readonly outcome: Outcome;
	readonly evidence: OutcomeEvidence;
	/** The round of interviews that the word names, as typed. */
	readonly round?: string;
}

/** Of several outcomes stated for one application, the one in the first row here counts. */
const RANK: readonly (readonly Outcome[])[] = [
	['accepted', 'declined', 'rejected', 'no response', 'withdrawn'],
	['offer'],
	['stalled'],
	['waiting'],
	['planning'],
];

/** How much an outcome counts beside others: 0 counts most. */
export function rankOf(outcome: Outcome): number {
	return RANK.findIndex(group => group.includes(outcome));
}

/** Whether the application has come to an end. */
export function isEnding(outcome: Outcome): boolean {
	return rankOf(outcome) === 0;
}

/** The outcome that the text means; undefined if it means none, or all that a template offers. */
export function toOutcome(text: string): Outcome | undefined {
	return readOutcome(text)?.outcome;
}

/** What a text or a list of texts says of an application. Of several known words the most telling counts. */
export function readOutcome(value: Value): OutcomeReading | undefined {
	const parts = isList(value) ? value : [value];
	const readings = parts.flatMap(part => (typeof part === 'string' ? readText(part) : []));
	if (excludeEachOther(readings)) {
		return undefined;
	}
	return mostTelling(readings);
}

/** The most telling of several readings, with everything that all of them prove. */
export function mostTelling<Reading extends OutcomeReading>(
	readings: readonly Reading[],
): Reading | undefined {
	const [first] = [...readings].sort((a, b) => rankOf(a.outcome) - rankOf(b.outcome));
	return (
		first && {
			...first,
			evidence: {
				applied: readings.some(({ evidence }) => evidence.applied),
				answered: readings.some(({ evidence }) => evidence.answered),
			},
		}
	);
}

/** What became of the meeting, if that is what the text says. */
export function toMeetingState(text: string): MeetingState | undefined {
	return lookUp(text, meetingWords());
}

/** The words that say the same on an interview's note as on an application's: they can't describe a meeting. */
export function isDecisive({ outcome }: OutcomeReading): boolean {
	return outcome === 'offer' || isEnding(outcome);
}

function readText(text: string): readonly OutcomeReading[] {
	const known = readWord(text);
	if (known) {
		return [known];
	}
	const parts = text.slice(0, MAX_LENGTH).split(/[,;|/\n→>]|[ ](?:-|–|—|->|and|und|&)[ ]/);
	const readings = parts.flatMap(part => readWord(part) ?? []);
	const isListOfChoices = /[|/]/.test(text) && readings.length >= 3;
	if (isListOfChoices) {
		return [];
	}
	return readings;
}

function readWord(text: string): OutcomeReading | undefined {
	const row = lookUp(text, outcomeWords());
	if (!row) {
		return undefined;
	}
	const { outcome, applied, answered } = row;
	const evidence = { applied, answered };
	if (row.rounds) {
		return { outcome, evidence, round: plainText(text) };
	}
	return { outcome, evidence };
}

/** A template's list of choices names outcomes of which one application can have one only. */
function excludeEachOther(readings: readonly OutcomeReading[]): boolean {
	const has = (...outcomes: readonly Outcome[]): boolean =>
		readings.some(({ outcome }) => outcomes.includes(outcome));
	const wasRefused = has('rejected', 'no response');
	return (
		(wasRefused && has('offer', 'accepted', 'declined')) || (has('accepted') && has('declined'))
	);
}

/** Longer texts are sentences, not outcomes. */
const MAX_LENGTH = 300;
const ORDINAL =
	/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|final|last|[1-9](?:st|nd|rd|th)|erste[rs]?|zweite[rs]?|dritte[rs]?)$/;
const NUMBERING = /^(?:\d{1,2}|[a-z](?=[.)]))(?:\s*[-–—.):_]+\s*|\s+)/i;
/** What may follow a known word: `applied on Nov 3`, `rejected after the second round`. */
const ADDITION = /\s+(?:after|by|via|from|with|at|nach|durch|von|über|on \d|am \d)[\s\S]*$/i;

/** Looks a text up as typed, then without what people put around a word. */
function lookUp<Meaning>(text: string, words: ReadonlyMap<string, Meaning>): Meaning | undefined {
	if (text.length > MAX_LENGTH) {
		return undefined;
	}
	const plain = plainText(text);
	const unbracketed = plain.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
	const candidates = [
		plain,
		unbracketed,
		unbracketed.replace(NUMBERING, ''),
		unbracketed.replace(NUMBERING, '').replace(ADDITION, ''),
	];
	for (const candidate of candidates) {
		const meaning = words.get(keyOf(candidate)) ?? words.get(keyOf(withoutNumbers(candidate)));
		if (meaning !== undefined) {
			return meaning;
		}
	}
	return undefined;
}

/** The text of a wikilink, the last part of a nested tag, else the text itself, without emoji at its start. */
function plainText(text: string): string {
	const [link] = linksIn(text);
	const shown = link ? noteName(link.target) || link.text : text.trim();
	const tag = /^#[^\s#]+$/.test(shown) ? shown.slice(shown.lastIndexOf('/') + 1) : shown;
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
