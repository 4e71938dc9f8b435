/** How a piece of wording comes across to its reader. */
export const TONES = [
	'desperate',
	'begging',
	'demanding',
	'pushy',
	'counting-days',
	'angry',
	'threatening',
	'self-critical',
	'guilt',
	'complaining',
	'insulting',
	'familiar',
	'arguing',
	'bitter',
	'pressing',
] as const;
export type Tone = (typeof TONES)[number];

/** The kinds of meeting that a letter can confuse. `interview` is any interview whose form isn't noted. */
export const MEETING_FORMS = [
	'interview',
	'phone',
	'video',
	'on-site',
	'lunch',
	'event',
	'informational',
	'assessment',
] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];

/** How a language speaks of one form of meeting. All but `noted` are patterns. */
export interface MeetingWording {
	/** The `interaction` of an interview note, in lower case, contains one of these. */
	readonly noted: readonly string[];
	/** One of these shows that the letter names the meeting. */
	readonly named: readonly string[];
	/** One of these, in a sentence about the meeting, says that it had this form. */
	readonly claims: readonly string[];
}

/**
 * What the letter check knows of a language.
 *
 * A pattern is plain words with a little of regular expressions: `(a|b)`, `?`, `\w`, `{0,3}`.
 * A space matches any white space, an apostrophe both kinds of apostrophe. Case doesn't matter.
 * A pattern matches whole words only.
 */
export interface CheckWords {
	/** BCP 47 tag. */
	readonly language: string;
	/** Words that a greeting line begins with. */
	readonly greetings: readonly string[];
	/** Words in a greeting that name nobody in particular, in lower case. */
	readonly unnamed: readonly string[];
	/** Forms of address and titles before a name, in lower case without a dot. */
	readonly forms: {
		readonly woman: readonly string[];
		readonly man: readonly string[];
		readonly other: readonly string[];
	};
	/** Short forms of first names: short form, then the full names, in lower case. */
	readonly nicknames: Readonly<Record<string, readonly string[]>>;
	/** Complimentary closes. */
	readonly closings: readonly string[];
	/** Sentences at the end that look forward. */
	readonly lookForward: readonly string[];
	/** Ways to ask for news without a question mark. */
	readonly asksForNews: readonly string[];
	/** Wishes and conditions of the writer, which an acceptance doesn't hold. */
	readonly ownTerms: readonly string[];
	/** A sentence with one of these names the day of the first day at work. */
	readonly starts: readonly string[];
	/** Reasons in a refusal that compare: a better offer, more money. */
	readonly betterOffer: readonly string[];
	readonly meetings: Readonly<Record<MeetingForm, MeetingWording>>;
	/** Words for a meeting of any form. */
	readonly anyMeeting: readonly string[];
	/** A sentence with one of these is about the meeting that took place. */
	readonly metThem: readonly string[];
	/** A sentence with one of these is about what they promised. */
	readonly theyPromised: readonly string[];
	/** A sentence with one of these is about another day: one to come, or one that the writer is free. */
	readonly otherDay: readonly string[];
	/** Words before a weekday that show that it isn't the day of the meeting. */
	readonly beforeOtherDay: readonly string[];
	/** Twelve months, each with its spellings, in lower case without a dot. */
	readonly months: readonly (readonly string[])[];
	/** Seven weekdays from Sunday on, each with its spellings, in lower case. */
	readonly weekdays: readonly (readonly string[])[];
	/** Words between a weekday and its date. */
	readonly betweenDayAndDate: string;
	/** Words for a stretch of days that the meeting can lie in, such as last week. */
	readonly lastWeek: readonly string[];
	/** Days counted back from today, each with its words. */
	readonly daysAgo: readonly { readonly days: number; readonly words: readonly string[] }[];
	/** How a date is written in figures: the day first, the month first, or either. */
	readonly figures: 'day first' | 'either';
	/** A sentence with one of these may name people and companies from elsewhere: a referee, a former employer. */
	readonly elsewhere: readonly string[];
	/** Words before a company's name that make it the employer in question. */
	readonly beforeEmployer: readonly string[];
	/** Words after it that do the same. */
	readonly afterEmployer: readonly string[];
	/** Words before a position, and after it, that make it the one applied for. */
	readonly beforePosition: readonly string[];
	readonly afterPosition: readonly string[];
	/** Wording that puts the reader off, in letters of any kind or of some only. */
	readonly tones: readonly {
		readonly tone: Tone;
		readonly words: readonly string[];
		readonly kinds?: readonly string[];
	}[];
	/** The writer's own employer, and what runs it down in the same sentence. */
	readonly ownEmployer: readonly string[];
	readonly runningDown: readonly string[];
	/** Wording that looks like one of the tones and isn't. */
	readonly fine: readonly string[];
	/** Instructions and choices that templates leave behind. */
	readonly instructions: readonly string[];
	/** Words that people shout, in lower case, without acronyms. */
	readonly shouted: readonly string[];
	/** Words that count as shouted only beside another of these, as they can be acronyms too. */
	readonly shoutedTogether: readonly string[];
	/** Endings of words that are no acronyms, in lower case. */
	readonly shoutedEndings: readonly string[];
	/** Words that may follow themselves, in lower case. */
	readonly doubledFine: readonly string[];
	/** Words that say little about what was talked about, in lower case. */
	readonly common: readonly string[];
	/** Words written twice that are wrong in any case. */
	readonly doubled: readonly string[];
	/** Abbreviations whose dot ends no sentence, in lower case without the dot. */
	readonly abbreviations: readonly string[];
}
