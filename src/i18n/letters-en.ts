import { ENGLISH_FACTS } from './letters-en-facts';
import type { LetterWords, MeetingWords } from './letter-words';

const PHONE_CALL: MeetingWords = {
	the: 'the phone call',
	our: 'our phone call',
	named: ['phone', 'call'],
};
const VIDEO_CALL: MeetingWords = { the: 'the video call', our: 'our video call', named: ['video'] };
const ON_SITE: MeetingWords = {
	the: 'the on-site interview',
	our: 'our on-site interview',
	named: ['on-site', 'interview'],
};

const MEETINGS: Readonly<Record<string, MeetingWords>> = {
	interview: { the: 'the interview', our: 'our interview', named: ['interview'] },
	'phone screen': {
		the: 'the phone screen',
		our: 'our phone screen',
		named: ['phone screen', 'phone', 'call'],
	},
	'video interview': { the: 'the video interview', our: 'our video interview', named: ['video'] },
	luncheon: { the: 'the luncheon', our: 'our luncheon', named: ['lunch'] },
	'networking event': {
		the: 'our conversation at the networking event',
		our: 'our conversation at the networking event',
		named: ['event'],
	},
	'informational interview': {
		the: 'the informational interview',
		our: 'our informational interview',
		named: ['informational'],
	},
	assessment: { the: 'the assessment', our: 'the assessment', named: ['assessment'] },
	phone: PHONE_CALL,
	call: PHONE_CALL,
	video: VIDEO_CALL,
	zoom: VIDEO_CALL,
	teams: VIDEO_CALL,
	'on-site': ON_SITE,
	onsite: ON_SITE,
	'on site': ON_SITE,
};

/** English, as letters are written in the United States. */
export const ENGLISH: LetterWords = {
	language: 'en',
	names: ['english', 'englisch'],
	day: 'MMMM D, YYYY',
	closing: 'Sincerely',
	closingComma: true,
	team: 'Hiring Team',
	subjectInLetter: false,
	forms: { frau: 'Ms.', herr: 'Mr.' },
	greeting: ({ form, lastName, name }, mail) => {
		const person =
			form !== undefined && lastName !== undefined
				? `${form} ${lastName}`
				: (name ?? 'Hiring Team');
		return `Dear ${person}${mail ? ':' : ','}`;
	},
	addressee: form => form,
	meeting: interaction =>
		MEETINGS[interaction] ?? {
			the: `the ${interaction}`,
			our: `our ${interaction}`,
			named: [interaction],
		},
	reach: (phone, email) =>
		[phone && `by phone at ${phone}`, email && `by email at ${email}`]
			.filter(Boolean)
			.join(' or ') || undefined,
	facts: ENGLISH_FACTS,
	small: [
		'the',
		'a',
		'an',
		'their',
		'your',
		'our',
		'his',
		'her',
		'its',
		'my',
		'how',
		'that',
		'what',
		'why',
		'when',
		'where',
		'who',
		'we',
		'they',
		'it',
		'you',
		'he',
		'she',
		'this',
		'these',
		'those',
		'learning',
		'hearing',
		'seeing',
		'talking',
		'discussing',
		'discussed',
		'talked',
		'meeting',
		'being',
		'having',
	],
	lookForward:
		/look(ing)?\s+forward\s+to\s+(\w+\s+){0,3}(hearing|speaking|talking|meeting|working|starting|seeing|your)|hope\s+to\s+hear\s+from\s+you/i,
	nearDays: /\b(yesterday|today|this (morning|afternoon))\b/i,
	offPutting: [
		{
			words:
				/\b(desperate(ly)?|beg(ging)?|please,? please|any (job|position) at all|i(?:'|’)?ll do anything|i would do anything|last (hope|chance)|dream job|need this job|really need)\b/i,
			tone: 'desperate',
		},
		{
			words:
				/\b(demand|insist|i (expect|require) (you|an? (answer|reply|response|decision))|owe me|unacceptable|deserve|immediately|as soon as possible|asap|must (hear|know|have)|right away)\b/i,
			tone: 'demanding',
		},
		{
			words:
				/\b(urgent(ly)?|still waiting|have(?: not|n(?:'|’)t) heard|no (one|body) has (called|replied|answered)|why have(?: you not|n(?:'|’)t you)|following up again|another offer|other employers are|how long)\b/i,
			tone: 'pushy',
		},
	],
};
