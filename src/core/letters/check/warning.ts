import { bodyOf } from '../../notes/frontmatter-block';
import type { Passage } from './letter-parts';

/** What a warning is about. */
export type WarningRule =
	| 'gap'
	| 'placeholder'
	| 'greeting'
	| 'person'
	| 'company'
	| 'position'
	| 'meeting'
	| 'date'
	| 'weekday'
	| 'highlights'
	| 'close'
	| 'signature'
	| 'terms'
	| 'reason'
	| 'subject'
	| 'channel'
	| 'late'
	| 'tone'
	| 'shouting'
	| 'exclamation'
	| 'doubled'
	| 'length';

/** A place in a letter. */
export interface LetterPlace {
	readonly part: 'subject' | 'body';
	/** Offset and length in UTF-16 units of the part. */
	readonly offset: number;
	readonly length: number;
	/** Line of the part, counted from 1. */
	readonly line: number;
}

/** Something to look at again before the letter goes out. Nothing is forbidden. */
export interface Warning {
	readonly rule: WarningRule;
	/** What was found and what to do about it. */
	readonly message: string;
	/** Where to look; undefined for what isn't in the letter, such as a missing address. */
	readonly place?: LetterPlace;
}

/** A warning about a piece of a passage; the place's line is added later. */
export interface Finding {
	readonly rule: WarningRule;
	readonly message: string;
	readonly at?: {
		readonly part: 'subject' | 'body';
		readonly offset: number;
		readonly length: number;
	};
}

/** A finding at some text within a passage. `offset` counts from the passage's start. */
export function findingAt(
	passage: Passage,
	offset: number,
	length: number,
	rule: WarningRule,
	message: string,
): Finding {
	return { rule, message, at: { part: passage.part, offset: passage.offset + offset, length } };
}

/** The findings as warnings, in the order of the letter; what has no place comes last. */
export function warningsOf(
	findings: readonly Finding[],
	letter: { readonly subject: string; readonly body: string },
): readonly Warning[] {
	const starts = { subject: lineStarts(letter.subject), body: lineStarts(letter.body) };
	const warnings = findings.map(({ rule, message, at }): Warning => {
		if (!at) {
			return { rule, message };
		}
		return { rule, message, place: { ...at, line: lineAt(starts[at.part], at.offset) } };
	});
	return warnings.sort((a, b) => rank(a) - rank(b));
}

function rank({ place }: Warning): number {
	if (!place) {
		return Number.MAX_SAFE_INTEGER;
	}
	if (place.part === 'subject') {
		return place.offset - Number.MAX_SAFE_INTEGER;
	}
	return place.offset;
}

function lineStarts(text: string): readonly number[] {
	return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The last line that starts at or before the offset, counted from 1. */
function lineAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (starts[middle]! <= offset) {
			low = middle;
		} else {
			high = middle;
		}
	}
	return low + 1;
}

/**
 * The line of a letter note, counted from 1, that holds a place in the letter.
 *
 * @param text - The whole note.
 * @param subjectLine - The line of the note's subject property.
 */
export function noteLineOf(text: string, place: LetterPlace, subjectLine: number): number {
	if (place.part === 'subject') {
		return subjectLine;
	}
	const body = bodyOf(text);
	const blank = /^\s*/.exec(body)![0];
	const before = text.slice(0, text.length - body.length) + blank;
	const lines = before.replace(/\r\n?/g, '\n').split('\n').length;
	return lines - 1 + place.line;
}
