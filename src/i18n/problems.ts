import { PROBLEMS_DE } from './de/problems';
import { sentences, translated } from './language';

/** Sentences about what is wrong in a note, and what to write instead. */
export const PROBLEMS = translated(
	{
		unreadable: (property: string, value: string, expected: string): string =>
			`“${value}” can’t be read as ${property}. Write ${expected}.`,
		placeholder: (property: string, expected: string): string =>
			`${property} still has a template’s placeholder. Write ${expected}, or leave it empty.`,
		unknownOutcome: (value: string, expected: string): string =>
			`“${value}” isn’t a known outcome, so it counts as waiting. Write ${expected}.`,
		duplicate: sentences(
			'This property appears twice.',
			'The last one counts.',
			'Delete one of them: until then the note isn’t written to.',
		),
		unclosed: sentences(
			'The properties don’t end.',
			'Add a line with --- after the last one.',
			'Until then the note’s events stay as they are, and it isn’t written to.',
		),
		broken: (detail: string): string =>
			sentences(
				`The properties aren’t valid YAML here (${detail}).`,
				'Correct this line.',
				'Until then the note isn’t written to.',
			),
		endBeforeStart: sentences(
			'This end isn’t after the start, so the meeting counts as one hour long.',
			'Write a later time, such as 15:30.',
		),
		ambiguousDate: (value: string, days: readonly string[]): string =>
			`“${value}” can mean two dates. Write ${days.join(' or ')}.`,
		failed: (detail: string): string =>
			sentences(
				`This note couldn’t be read (${detail}), so its follow-ups and events stay as they are.`,
				'Please report it with the note’s properties.',
			),
		noCompany: 'The company is missing. Write the employer’s name in the property company.',
		copiedId: (original: string): string =>
			sentences(
				`This note has the id of “${original}”, because it was copied from there.`,
				'Delete this property, and the note gets its own id.',
			),
		afterEnd: (outcome: string, day: string): string =>
			sentences(
				`This interview is dated after the application ended (${outcome}, ${day}).`,
				'If a new application began, create a note for it and link it here.',
				'If not, correct the date or the outcome.',
			),
		duplicateInterview: (original: string): string =>
			sentences(
				`This looks like the same interview as “${original}”: company, position, time and people are the same.`,
				'Only that note gets follow-ups and an event.',
				'Delete one of the two, or correct what differs.',
			),
		nobodyNamed: (name: string, known: readonly string[]): string =>
			sentences(
				`“${name}” isn't one of this note's contacts, so this entry does nothing.`,
				`Write ${known.join(' or ')}.`,
			),
		unknownRule: (rules: readonly string[]): string =>
			sentences(
				'No follow-up has this name, so this entry does nothing.',
				`Start it with one of ${rules.join(', ')}, or write the title that the list shows.`,
			),
	},
	PROBLEMS_DE,
);
