import { CHECK_DE } from './de/letters';
import { sentences, translated } from './language';

/** How a piece of wording comes across, and what to do instead. */
const TONES = {
	begging: 'sounds like begging. Say calmly why you and the job are a good match.',
	desperate: 'sounds desperate. Leave out how much you need the job, and say what you bring to it.',
	demanding: 'sounds like a demand. Ask a question instead.',
	pushy: 'may come across as pushy. A friendly question gets the same answer.',
	'counting-days':
		'counts the days at them. Ask about the timeline without saying how long it took.',
	angry: 'sounds angry. Sleep on it, then write without it.',
	threatening: 'sounds like a threat. Say what you need and by when, and leave the choice to them.',
	'self-critical': 'puts you down. Leave it out.',
	guilt: 'tries to make them feel guilty. Leave it out.',
	complaining: 'speaks badly of an employer. Say what you are looking for instead.',
	insulting: 'is an insult. Leave it out.',
	arguing: 'argues with their decision. Thank them and leave it there.',
	bitter: 'sounds bitter. Take it out and ask kindly.',
	pressing: 'puts pressure on them. Say what you would like and why, and leave room to talk.',
	familiar: 'is too familiar for a letter about a job. Say it more neutrally.',
};

/** What the letter check says. Each sentence says what was found and what to do; none forbids anything. */
export const CHECK_WORDS = translated(
	{
		gap: (name: string): string => `There is still a gap to fill: ${name}.`,
		placeholder: (text: string): string =>
			`“${text}” looks left over from a template or a draft. Replace it or take it out.`,
		greeting: (greeting: string, name: string): string =>
			`“${greeting}” doesn't go with the recipient, ${name}. Check the name and the form of address.`,
		noGreeting: 'The letter has no greeting. Start with one, such as “Dear …”.',
		person: (name: string, employer: string | undefined): string =>
			`${name} isn't known to belong to ${employer ?? 'this employer'}. Is this the right person?`,
		company: (name: string, employer: string | undefined): string =>
			`The letter names ${name}, but it goes to ${employer ?? 'somebody else'}. Check the company.`,
		position: (name: string, own: string): string =>
			`The letter is about the position of ${own}, but it names ${name}. Check the position.`,
		meeting: (named: string): string =>
			`Say what you met for (${named}), so that they know at once who is writing.`,
		otherMeeting: (said: string, noted: string): string =>
			`“${said}” doesn't go with your note, which says “${noted}”. Check which it was.`,
		date: (date: string): string =>
			`Name the day you met (${date}), so that they can place you among everybody they saw.`,
		otherDate: (said: string, noted: string): string =>
			`“${said}” doesn't go with your notes, which say ${noted}. Check the date.`,
		weekday: (said: string, right: string): string =>
			`“${said}” is a ${right}. Correct the weekday or the date.`,
		noHighlight:
			'Mention one or two good details from your conversation. They are what makes the letter yours.',
		manyHighlights:
			'One or two details are remembered. Leave the others for the next conversation.',
		lookForward: 'Close by saying that you look forward to hearing from them.',
		noSignature: (name: string): string =>
			name.trim() === '' ? 'Sign the letter with your name.' : `Sign the letter: ${name}.`,
		otherSignature: (name: string): string =>
			`The letter isn't signed with your name, ${name}. Check the signature.`,
		ownTerms: (said: string): string =>
			sentences(
				`“${said}” sounds like a wish or a condition of yours.`,
				'An acceptance states their terms only, so negotiate first.',
			),
		otherAmount: (said: string, noted: string): string =>
			`“${said}” isn't what they offered, ${noted}. Check the amount.`,
		betterOffer: (said: string): string =>
			`“${said}” compares their offer with another. A general reason is enough.`,
		noSubject: 'Give the email a subject that says the position and the purpose.',
		tooLong: (count: number, limit: number): string =>
			`The letter has ${count} words. Cut it to at most ${limit}, so that it's read to the end.`,
		doubled: (words: string): string => `“${words}” is there twice. Delete one.`,
		mail: (name: string): string => `No postal address is noted for ${name}.`,
		email: (name: string): string => `No email address is noted for ${name}.`,
		phone: (name: string): string => `No phone number is noted for ${name}.`,
		them: 'them',
		late: sentences(
			'A thank-you is most welcome within a day of the meeting.',
			'It is a little late, so send it today: late is far better than never.',
		),
		tone: (words: string, tone: keyof typeof TONES): string => `“${words}” ${TONES[tone]}`,
		shouting: (words: string): string =>
			`“${words}” in capitals reads like shouting. Use small letters.`,
		exclamations: 'One exclamation mark at most. A period sounds more confident.',
	},
	CHECK_DE,
);
