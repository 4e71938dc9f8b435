import { GERMAN_FACTS } from './letters-de-facts';
import type { LetterWords, MeetingWords } from './letter-words';

/** Kinds of meeting by a word in what was noted, the most telling first; `the` is accusative, `our` dative. */
const MEETINGS: readonly (readonly [RegExp, MeetingWords])[] = [
	[/informational|informationsgespräch/, neuter('Informationsgespräch')],
	[
		/networking|meet-?up|netzwerk/,
		{
			the: 'unser Gespräch bei der Netzwerkveranstaltung',
			our: 'unserem Gespräch bei der Netzwerkveranstaltung',
		},
	],
	[
		/\bfair\b|messe/,
		{
			the: 'unser Gespräch auf der Messe',
			our: 'unserem Gespräch auf der Messe',
		},
	],
	[
		/conference|konferenz|tagung/,
		{
			the: 'unser Gespräch bei der Tagung',
			our: 'unserem Gespräch bei der Tagung',
		},
	],
	[
		/lunch|mittagessen/,
		{
			the: 'das gemeinsame Mittagessen',
			our: 'unserem gemeinsamen Mittagessen',
		},
	],
	[
		/dinner|abendessen/,
		{
			the: 'das gemeinsame Abendessen',
			our: 'unserem gemeinsamen Abendessen',
		},
	],
	[/coffee|kaffee|kennenlern|chat/, neuter('Kennenlerngespräch')],
	[/^assessment$/, { the: 'das Assessment', our: 'dem Assessment' }],
	[/probearbeit|probetag|trial day/, { the: 'den Probetag', our: 'dem Probetag' }],
	[
		/arbeitsprobe|take[ -]home|coding challenge|homework/,
		{ the: 'die Arbeitsprobe', our: 'der Arbeitsprobe' },
	],
	[/phone|telefon|^call$/, neuter('Telefoninterview')],
	[/video|zoom|teams|google meet|webex|skype|online|virtual|remote/, neuter('Videogespräch')],
	[
		/visit|tour|besuch|rundgang|on-?\s?site|vor ort/,
		{ the: 'das Gespräch vor Ort', our: 'unserem Gespräch vor Ort' },
	],
	[/second|2nd|zweit/, neuter('zweite Gespräch', 'zweiten Gespräch')],
	[/final|third|letzt|dritt/, neuter('Abschlussgespräch')],
	[/technical|fach|technisch/, neuter('Fachgespräch')],
	[/interview|gespräch|panel|round|screen|runde|person/, neuter('Vorstellungsgespräch')],
];

function neuter(name: string, dative = name): MeetingWords {
	return { the: `das ${name}`, our: `unserem ${dative}` };
}

/** German: `the` in the accusative that follows "für", `our` in the dative that follows "nach" and "aus". */
export const GERMAN: LetterWords = {
	language: 'de',
	names: ['german', 'deutsch'],
	day: 'D. MMMM YYYY',
	dayFormats: { day: 'D. MMMM', weekday: 'D. MMMM' },
	closing: () => 'Mit freundlichen Grüßen',
	closingComma: false,
	enclosures: names => `${names.length > 1 ? 'Anlagen' : 'Anlage'}: ${names.join(', ')}`,
	team: 'Personalabteilung',
	subjectInLetter: true,
	forms: {
		ms: 'Frau',
		mrs: 'Frau',
		miss: 'Frau',
		mr: 'Herr',
		herrn: 'Herr',
		mx: '',
		frau: 'Frau',
		herr: 'Herr',
		dr: 'Dr.',
		prof: 'Prof.',
		professor: 'Prof.',
		rev: '',
	},
	titleReplacesForm: false,
	greeting: ({ form, lastName, name }) => {
		if (name === undefined) {
			return 'Sehr geehrte Damen und Herren';
		}
		if (form === undefined || lastName === undefined) {
			return `Guten Tag ${name}`;
		}
		if (/^Frau\b/.test(form)) {
			return `Sehr geehrte ${form} ${lastName}`;
		}
		if (/^Herr\b/.test(form)) {
			return `Sehr geehrter ${form} ${lastName}`;
		}
		return `Guten Tag ${form} ${name}`;
	},
	afterGreeting: () => ',',
	addressee: form => form.replace(/^Herr\b/, 'Herrn'),
	meeting: interaction =>
		MEETINGS.find(([word]) => word.test(interaction))?.[1] ?? {
			the: 'unser Gespräch',
			our: 'unserem Gespräch',
		},
	reach: (phone, email) =>
		[phone && `telefonisch unter ${phone}`, email && `per E-Mail unter ${email}`]
			.filter(Boolean)
			.join(' oder ') || undefined,
	facts: GERMAN_FACTS,
};

/** German, as letters are written in Switzerland: without ß. */
export const SWISS_GERMAN: LetterWords = {
	...GERMAN,
	language: 'de-ch',
	names: ['schweizerdeutsch'],
	closing: () => 'Freundliche Grüsse',
};
