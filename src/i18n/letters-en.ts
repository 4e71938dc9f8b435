import { ENGLISH_FACTS } from './letters-en-facts';
import type { LetterWords, MeetingWords } from './letter-words';

/** Kinds of meeting by a word in what was noted, the most telling first. */
const MEETINGS: readonly (readonly [RegExp, MeetingWords])[] = [
	[/informational|information chat/, meeting('informational interview')],
	[
		/networking|meet-?up|conference/,
		{
			the: 'our conversation at the networking event',
			our: 'our conversation at the networking event',
		},
	],
	[
		/\bfair\b/,
		{
			the: 'our conversation at the career fair',
			our: 'our conversation at the career fair',
		},
	],
	[/coffee/, meeting('conversation over coffee')],
	[/lunch/, meeting('lunch')],
	[/dinner/, meeting('dinner')],
	[/breakfast/, meeting('breakfast')],
	[/^assessment$/, { the: 'the assessment', our: 'the assessment' }],
	[/\b(phone|telephone) call|^(phone|call|telephone)$/, meeting('phone call')],
	[/phone|telephone/, meeting('phone interview')],
	[/^(video interview|virtual interview)$/, meeting('video interview')],
	[/video|zoom|teams|google meet|webex|skype/, meeting('video call')],
	[/^on-?\s?site( interview)?$/, meeting('on-site interview')],
];

/** Words that name a meeting by themselves; anything else is a kind of interview. */
const MEETING_NOUN =
	/(interview|call|meeting|chat|screen|screening|round|visit|tour|talk|conversation|event|assessment|test|challenge|presentation|workshop|session|day|exam|exercise|panel|discussion|loop)$/;

function meeting(name: string): MeetingWords {
	return { the: `the ${name}`, our: `our ${name}` };
}

/** What an interaction is called in a letter, whatever was typed. */
function meetingOf(interaction: string): MeetingWords {
	const known = MEETINGS.find(([word]) => word.test(interaction));
	if (known) {
		return known[1];
	}
	const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} /&'-]{0,40}$/u.test(interaction);
	if (!isPlain || interaction.split(' ').length > 4) {
		return { the: 'our meeting', our: 'our meeting' };
	}
	if (MEETING_NOUN.test(interaction)) {
		return meeting(interaction);
	}
	const form = interaction.replace(/^in[ -]person$/, 'in-person');
	return meeting(`${form} interview`);
}

/** English, as letters are written in the United States. */
export const ENGLISH: LetterWords = {
	language: 'en',
	names: ['english', 'englisch'],
	day: 'MMMM D, YYYY',
	dayFormats: { day: 'MMMM D', weekday: 'dddd, MMMM D' },
	closing: ({ byMail }) => (byMail ? 'Sincerely' : 'Best regards'),
	closingComma: true,
	enclosures: (names, byMail) =>
		byMail
			? `${names.length > 1 ? 'Enclosures' : 'Enclosure'}: ${names.join(', ')}`
			: `Attached: ${names.join(', ')}`,
	team: 'Hiring Team',
	subjectInLetter: false,
	forms: {
		ms: 'Ms.',
		mrs: 'Mrs.',
		mr: 'Mr.',
		mx: 'Mx.',
		miss: 'Miss',
		frau: 'Ms.',
		herr: 'Mr.',
		herrn: 'Mr.',
		dr: 'Dr.',
		prof: 'Professor',
		professor: 'Professor',
		sir: 'Sir',
		dame: 'Dame',
	},
	titleReplacesForm: true,
	greeting: ({ form, lastName, name }) => {
		if (form !== undefined && lastName !== undefined) {
			return `Dear ${form} ${lastName}`;
		}
		return `Dear ${name ?? 'Hiring Team'}`;
	},
	afterGreeting: byMail => (byMail ? ':' : ','),
	addressee: form => form,
	meeting: meetingOf,
	reach: (phone, email) =>
		[phone && `by phone at ${phone}`, email && `by email at ${email}`]
			.filter(Boolean)
			.join(' or ') || undefined,
	facts: ENGLISH_FACTS,
};

/** English, as letters are written in the United Kingdom, Ireland, Australia and elsewhere. */
export const BRITISH: LetterWords = {
	...ENGLISH,
	language: 'en-gb',
	names: ['british english'],
	day: 'D MMMM YYYY',
	dayFormats: { day: 'D MMMM', weekday: 'dddd D MMMM' },
	closing: ({ byMail, isNamed }) => {
		if (!byMail) {
			return 'Kind regards';
		}
		if (isNamed) {
			return 'Yours sincerely';
		}
		return 'Yours faithfully';
	},
	forms: {
		...ENGLISH.forms,
		ms: 'Ms',
		mrs: 'Mrs',
		mr: 'Mr',
		mx: 'Mx',
		frau: 'Ms',
		herr: 'Mr',
		herrn: 'Mr',
		dr: 'Dr',
	},
	afterGreeting: () => ',',
	reach: (phone, email) =>
		[phone && `by phone on ${phone}`, email && `by email at ${email}`]
			.filter(Boolean)
			.join(' or ') || undefined,
};
