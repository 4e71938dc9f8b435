/** Sentences about what is wrong in a note, and what to write instead. */
export const PROBLEMS = {
	unreadable: (expected: string): string => `This cannot be read here. Write ${expected}.`,
	placeholder: (expected: string): string => `A placeholder of a template was left here. Write ${expected}, or leave it empty.`,
	unknownOutcome: (expected: string): string => `This outcome is not known and counts as waiting. Write ${expected}.`,
	duplicate: 'This property is given twice. The last one counts; delete one of them, for the note is not written to until then.',
	unclosed: 'The properties have no end. Write a line with --- after the last of them; until then the note is left out.',
	broken: (detail: string): string => `The properties are not valid YAML here (${detail}). Mend this line; the note is not written to until then.`,
	noCompany: 'No company is named. Write the employer’s name in the property company.',
	copiedId: (original: string): string => `This note carries the identity of “${original}”, from which it was copied. Delete this property, and the note gets its own.`,
	afterEnd: (outcome: string, day: string): string => `This interview is dated after the application ended (${outcome}, ${day}). If a new application began, give it a note of its own and link it here; if not, correct the date or the outcome.`,
	notUtf8: 'This note is not UTF-8 text. Save it as UTF-8; until then it is left alone.',
} as const;
