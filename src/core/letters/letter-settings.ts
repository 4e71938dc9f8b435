/** Who writes, and where letters and templates are kept. */
export interface Sender {
	readonly name: string;
	/** Postal address, a line each. */
	readonly address: readonly string[];
	readonly email: string;
	readonly phone: string;
	/** Complimentary close, such as "Sincerely"; empty for the language's usual one. */
	readonly closing: string;
}

export interface LetterSettings {
	/** Folder of the letter notes, in the vault. */
	readonly folder: string;
	/** Folder of the person's own templates, in the vault. */
	readonly templates: string;
	/** Language of letters to people whose language is not noted, as a BCP 47 tag. */
	readonly language: string;
	readonly sender: Sender;
}

export const LETTER_DEFAULTS: LetterSettings = {
	folder: 'Letters',
	templates: 'Templates/Letters',
	language: 'en',
	sender: { name: '', address: [], email: '', phone: '', closing: '' },
};
