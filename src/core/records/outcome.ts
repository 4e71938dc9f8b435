import type { Value } from '../notes/frontmatter';
import { isList } from '../notes/values/text';
import {
	findMeetingState,
	findOutcome,
	MAX_LENGTH,
	plainWords,
	withoutPreposition,
} from './outcome-lookup';
import { MEETING_STATES, OUTCOMES, type MeetingState, type Outcome } from './outcome-words';

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
	return findMeetingState(text);
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
	const found = findOutcome(text);
	if (!found) {
		return readStateOfRound(text);
	}
	const { outcome, applied, answered, rounds } = found.meaning;
	if (rounds) {
		return { outcome, evidence: { applied, answered }, round: found.plain };
	}
	const wasMet = namesRound(found.addition);
	return { outcome, evidence: { applied: applied || wasMet, answered: answered || wasMet } };
}

/** `Phone screen scheduled`, `onsite completed`, `take-home submitted`, `interview failed`: a round, and what became of it. */
function readStateOfRound(text: string): OutcomeReading | undefined {
	const words = plainWords(text);
	if (words.length > MAX_WORDS) {
		return undefined;
	}
	for (let cut = words.length - 1; cut > 0; cut--) {
		const round = findOutcome(words.slice(0, cut).join(' '));
		if (!round?.meaning.rounds) {
			continue;
		}
		const behind = words.slice(cut).join(' ');
		const evidence = { applied: true, answered: true };
		if (toMeetingState(behind) ?? /^(?:sent|submitted|waiting|received|soon|next)$/i.test(behind)) {
			return { outcome: 'waiting', evidence, round: round.plain };
		}
		const became = findOutcome(behind)?.meaning.outcome;
		if (became) {
			return { outcome: became, evidence };
		}
	}
	return undefined;
}

/** Whether what is said behind the outcome names a round: `waiting after interview`. */
function namesRound(addition: string): boolean {
	return findOutcome(withoutPreposition(addition))?.meaning.rounds === true;
}

/** No state of a round has more words. */
const MAX_WORDS = 8;

/** A template's list of choices names outcomes of which one application can have one only. */
function excludeEachOther(readings: readonly OutcomeReading[]): boolean {
	const has = (...outcomes: readonly Outcome[]): boolean =>
		readings.some(({ outcome }) => outcomes.includes(outcome));
	const wasRefused = has('rejected', 'no response');
	return (
		(wasRefused && has('offer', 'accepted', 'declined')) || (has('accepted') && has('declined'))
	);
}
