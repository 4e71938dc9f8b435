/** How a language speaks of one kind of meeting. */
export interface MeetingWords {
	/** Ready to follow "for": "the interview", "das Vorstellungsgespräch". */
	readonly the: string;
	/** Ready to follow "since" or "after": "our interview", "unserem Vorstellungsgespräch". */
	readonly our: string;
}

/** What a letter needs of its language besides its template. */
export interface LetterWords {
	/** BCP 47 tag. */
	readonly language: string;
	/** What people call the language where they do not know its tag, in lower case. */
	readonly names: readonly string[];
	/** How a day is written out if the template doesn't say, in Moment's tokens. */
	readonly day: string;
	/** Formats by name, in Moment's tokens: a day without its year, with and without the weekday. */
	readonly dayFormats: Readonly<Record<'day' | 'weekday', string>>;
	/** The usual complimentary close, without a comma. */
	closing(letter: { readonly byMail: boolean; readonly isNamed: boolean }): string;
	/** Whether a comma follows the close. */
	readonly closingComma: boolean;
	/** The line that names what is enclosed. */
	enclosures(names: readonly string[], byMail: boolean): string;
	/** The first line of the inside address if nobody is known by name. */
	readonly team: string;
	/** Mail: whether company and recipient come before the date, and the subject is part of the letter (DIN 5008). */
	readonly subjectInLetter: boolean;
	/** Forms of address and titles of any language → this one's; empty if it has none. Keys are lower case without a period. */
	readonly forms: Readonly<Record<string, string>>;
	/** Whether an academic title takes the place of the form of address: "Dr. Vogel", but "Frau Dr. Vogel". */
	readonly titleReplacesForm: boolean;
	/** The form of address as it appears above an address. */
	addressee(form: string): string;
	/** The salutation line without its last sign. Without a form of address the full name is used, without a name the team. */
	greeting(to: {
		readonly form?: string;
		readonly lastName?: string;
		readonly name?: string;
	}): string;
	/** The sign after the salutation. */
	afterGreeting(byMail: boolean): string;
	meeting(interaction: string): MeetingWords;
	/** Ready to follow "you can reach me", with what is known of the two. */
	reach(phone: string | undefined, email: string | undefined): string | undefined;
	/** What each variable is, in a few words: its documentation, and its gap where the fact is not known. */
	readonly facts: Readonly<Record<string, string>>;
}
