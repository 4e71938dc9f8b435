import type { Instant } from '../../time/instant';
import { letterKind } from '../../records/letter-kinds';
import type { LetterFacts } from '../letter-facts';
import { checkDates } from './check-dates';
import { checkAsks, checkChannel, checkClose, checkForm } from './check-form';
import { checkGreeting } from './check-greeting';
import { checkHighlights, checkMeeting, checkPromptness } from './check-meeting';
import { checkNames } from './check-names';
import { checkPlaceholders } from './check-placeholders';
import { checkReason, checkStyle } from './check-style';
import { checkTerms } from './check-terms';
import { NO_NAMES, type KnownNames } from './known-names';
import { partsOf, type LetterParts } from './letter-parts';
import { warningsOf, type Finding, type Warning } from './warning';
import { checkWordsFor } from './words';
import type { CheckWords } from './words/check-words';

/** The letter as it is now, after the person worked on it. */
export interface CheckedLetter {
	readonly subject: string;
	/** Without frontmatter. */
	readonly body: string;
}

/**
 * Reads a letter over as a careful friend would, before it goes out. It warns and never forbids.
 * Takes time that grows in step with the letter's length and the number of known names.
 *
 * @param known - People, companies and positions of the vault, so that a wrong one is noticed.
 * @returns The warnings in the order of the letter; those without a place come last.
 */
export function checkLetter(
	letter: CheckedLetter,
	given: LetterFacts,
	now: Instant,
	known: KnownNames = NO_NAMES,
): readonly Warning[] {
	const facts = { ...given, via: letterKind(given.kind)?.always ?? given.via };
	const words = checkWordsFor(facts.language);
	const parts = partsOf(letter, words);
	const findings = [
		...checkPlaceholders(parts, words),
		...checkNames(parts, facts, known, words),
		...checkForm(parts, facts, words),
		...checkChannel(facts),
		...checkStyle(parts, facts, words),
		...(words ? checkInLanguage(parts, facts, known, words) : []),
		...checkDuties(parts, facts, words, now),
	];
	return warningsOf(findings, letter);
}

function checkInLanguage(
	parts: LetterParts,
	facts: LetterFacts,
	known: KnownNames,
	words: CheckWords,
): readonly Finding[] {
	const mustNameMeeting = dutiesOf(facts).includes('names the meeting');
	return [
		...checkGreeting(parts, facts, known, words),
		...checkDates(parts, facts, words, mustNameMeeting),
	];
}

/** What a letter of this kind owes its reader. */
function checkDuties(
	parts: LetterParts,
	facts: LetterFacts,
	words: CheckWords | undefined,
	now: Instant,
): readonly Finding[] {
	return dutiesOf(facts).flatMap((duty): readonly Finding[] => {
		switch (duty) {
			case 'names the meeting':
				return words ? checkMeeting(parts, facts, words) : [];
			case 'mentions a highlight':
				return checkHighlights(parts, facts, words);
			case 'looks forward':
				return words ? checkClose(parts, facts, words) : [];
			case 'asks for news':
				return words ? checkAsks(parts, facts, words) : [];
			case 'keeps to the terms':
				return words ? checkTerms(parts, facts, words) : [];
			case 'gives a general reason':
				return words ? checkReason(parts, words) : [];
			case 'is prompt':
				return checkPromptness(facts, now);
		}
	});
}

function dutiesOf({ kind }: LetterFacts): NonNullable<ReturnType<typeof letterKind>>['checks'] {
	return letterKind(kind)?.checks ?? [];
}
