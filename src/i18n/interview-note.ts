import { INTERVIEW_NOTE_DE } from './de/letters';
import { translated } from './language';

/** Questions in a new interview note, in the order in which they come up. */
const QUESTIONS = translated(
	{
		heading: 'Questions to ask',
		list: [
			'How many people are you interviewing for this position?',
			'When will the first round be finished?',
			'By when will I hear from you, and who will contact me?',
			'Will there be a second round?',
			'When do you expect to decide?',
			'When would the new hire start?',
			'How do you prefer to be contacted, and what is your address?',
		],
		notes: 'Notes',
	},
	INTERVIEW_NOTE_DE,
);

/** The body of a new interview note. */
export function interviewBody(): string {
	return `\n## ${QUESTIONS.heading}\n\n${QUESTIONS.list.map(question => `- [ ] ${question}\n`).join('')}\n## ${QUESTIONS.notes}\n\n`;
}
