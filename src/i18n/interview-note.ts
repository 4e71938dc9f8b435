/** What a new interview note asks the person to find out, in the order in which it comes up in a talk. */
const QUESTIONS = {
	heading: 'Questions to ask',
	list: [
		'How many people are you talking to about this position?',
		'By when do you expect to be through with the first round?',
		'By which day will I hear from you, and from whom?',
		'Is a second round planned?',
		'When do you expect to make the decision?',
		'When would the person you choose begin?',
		'How do you like to be written to, and at which address?',
	],
	notes: 'Notes',
} as const;

/** The body of a new interview note. */
export function interviewBody(): string {
	return `\n## ${QUESTIONS.heading}\n\n${QUESTIONS.list.map(question => `- [ ] ${question}\n`).join('')}\n## ${QUESTIONS.notes}\n\n`;
}
