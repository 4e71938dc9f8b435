import type { LetterWords } from './letter-words';

type Tone = LetterWords['offPutting'][number]['tone'];

const TONES: Readonly<Record<Tone, string>> = {
	desperate: 'sounds desperate to a reader who has many letters before them. Say it more calmly.',
	demanding: 'sounds like a demand. A question leaves a better impression.',
	pushy: 'may come across as pushy. A friendly question gets the same answer.',
};

/** What the letter check says. Each sentence explains why it matters; none forbids anything. */
export const CHECK_WORDS = {
	gap: (name: string): string => `There is still a gap to fill: ${name}.`,
	meeting: (named: string): string =>
		`Name what you met for (${named}), so that they know at once who is writing.`,
	date: (date: string): string =>
		`Name the date you met (${date}), so that they can place you among everybody they saw.`,
	noHighlight:
		'Mention one or two good details from your conversation. They are what makes the letter yours.',
	manyHighlights: 'One or two details are remembered. Leave the others for the next conversation.',
	lookForward: 'Close by saying that you look forward to hearing from them.',
	mail: (name: string): string => `No postal address is noted for ${name}.`,
	email: (name: string): string => `No email address is noted for ${name}.`,
	phone: (name: string): string => `No phone number is noted for ${name}.`,
	them: 'them',
	late: 'A thank-you is most welcome within a day of the meeting. It is a little late, so send it today: late is far better than never.',
	tone: (words: string, tone: Tone): string => `“${words}” ${TONES[tone]}`,
	shouting: (words: string): string => `“${words}” in capitals reads like shouting.`,
	exclamations: 'One exclamation mark at most. A full stop sounds surer of itself.',
};
