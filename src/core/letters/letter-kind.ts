import type { Channel } from '../records/contact';
import type { Outcome } from '../records/outcome';

/** What a letter of the kind owes its reader, as far as it can be checked. */
export type LetterCheckId =
	'names the meeting' | 'mentions a highlight' | 'looks forward' | 'is prompt';

/** One kind of letter: its names, its templates, and what becomes of it. */
export interface LetterKind {
	/** In commands, notes and template names: `thank-you`. */
	readonly id: string;
	/** In menus and event titles: "Thank-you letter". */
	readonly title: string;
	/** In file names: "Thank-you". */
	readonly label: string;
	/** The outcome of the application once the letter is sent. */
	readonly settles?: Outcome;
	/** Whether it is written without being asked for, where it is the only letter that a follow-up calls for. */
	readonly unasked: boolean;
	/** The channel it goes by, whatever the recipient prefers. */
	readonly always?: Channel;
	readonly duties: readonly LetterCheckId[];
	/** Built-in templates by name: `thank-you`, `thank-you.phone`, `thank-you.de`. Without a language it is English. */
	readonly templates: Readonly<Record<string, string>>;
}
