/** How a language speaks of one kind of meeting. */
export interface MeetingWords {
	/** Ready to follow "for": "the interview", "das Vorstellungsgespräch". */
	readonly the: string;
	/** Ready to follow "since" or "after": "our interview", "unserem Vorstellungsgespräch". */
	readonly our: string;
	/** Words of which one shows that a letter names this kind of meeting, in lower case. */
	readonly named: readonly string[];
}

/** What a letter needs of its language beside its template. */
export interface LetterWords {
	/** BCP 47 tag. */
	readonly language: string;
	/** What people call the language where they do not know its tag, in lower case. */
	readonly names: readonly string[];
	/** How a day is written out where the template does not say, in Moment's tokens. */
	readonly day: string;
	/** The usual complimentary close, without a comma. */
	readonly closing: string;
	/** Whether a comma follows the close. */
	readonly closingComma: boolean;
	/** What stands in the inside address where nobody is known by name. */
	readonly team: string;
	/** Mail: whether company and recipient come before the date, and the subject is part of the letter (DIN 5008). */
	readonly subjectInLetter: boolean;
	/** Forms of address of other languages → this one's; empty where it has none. Keys are lower case without a dot. */
	readonly forms: Readonly<Record<string, string>>;
	/** The form of address as it stands above an address. */
	addressee(form: string): string;
	/** The salutation line. Without a form of address the full name is used, without a name the team. */
	greeting(
		to: { readonly form?: string; readonly lastName?: string; readonly name?: string },
		mail: boolean,
	): string;
	meeting(interaction: string): MeetingWords;
	/** Ready to follow "you can reach me", with what is known of the two. */
	reach(phone: string | undefined, email: string | undefined): string | undefined;
	/** What each variable is, in a few words: its documentation, and its gap where the fact is not known. */
	readonly facts: Readonly<Record<string, string>>;
	/** Words at the start of a noted phrase that lose their capital inside a sentence, in lower case. */
	readonly small: readonly string[];
	/** Phrases that close a letter by looking forward to hearing from them. */
	readonly lookForward: RegExp;
	/** Words for the day before and the day itself. */
	readonly nearDays: RegExp;
	/** Wording that puts a reader off, each with what is wrong with it. */
	readonly offPutting: readonly {
		readonly words: RegExp;
		readonly tone: 'desperate' | 'demanding' | 'pushy';
	}[];
}
