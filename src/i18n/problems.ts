/** Sentences about what is wrong in a note, and what to write instead. */
export const PROBLEMS = {
	unreadable: (property: string, value: string, expected: string): string =>
		`“${value}” cannot be read as ${property}. Write ${expected}.`,
	placeholder: (property: string, expected: string): string =>
		`A placeholder of a template was left in ${property}. Write ${expected}, or leave it empty.`,
	unknownOutcome: (value: string, expected: string): string =>
		`“${value}” is no outcome that is known, and counts as waiting. Write ${expected}.`,
	duplicate:
		'This property is given twice. The last one counts; delete one of them, for the note is not written to until then.',
	unclosed:
		'The properties have no end. Write a line with --- after the last of them; until then the note is left out.',
	broken: (detail: string): string =>
		`The properties are not valid YAML here (${detail}). Mend this line; the note is not written to until then.`,
	endBeforeStart:
		'This end is not after the start, so the meeting counts as one hour long. Write a later time, such as 15:30.',
	ambiguousDate: (value: string, days: readonly string[]): string =>
		`“${value}” can be two dates. Write ${days.join(' or ')}.`,
	failed: (detail: string): string =>
		`This note could not be read (${detail}), so its follow-ups and events are kept as they are. Please report it with the note’s properties.`,
	noCompany: 'No company is named. Write the employer’s name in the property company.',
	copiedId: (original: string): string =>
		`This note carries the identity of “${original}”, from which it was copied. Delete this property, and the note gets its own.`,
	afterEnd: (outcome: string, day: string): string =>
		`This interview is dated after the application ended (${outcome}, ${day}). If a new application began, give it a note of its own and link it here; if not, correct the date or the outcome.`,
	duplicateInterview: (original: string): string =>
		`This looks like the same interview as “${original}”: company, position, time and people are the same. Only that note gets follow-ups and an event. Delete one of the two, or correct what differs.`,
	nobodyNamed: (name: string, known: readonly string[]): string =>
		`“${name}” isn't one of this note's contacts, so this entry does nothing. Write ${known.join(' or ')}.`,
	unknownRule: (rules: readonly string[]): string =>
		`No follow-up has this name, so this entry does nothing. Start it with one of ${rules.join(', ')}, or write the title that the list shows.`,
} as const;
