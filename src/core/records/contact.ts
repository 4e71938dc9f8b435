/** How somebody likes to be written to. */
export const CHANNELS = ['mail', 'email', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];
export type PreferredContact = Channel | 'linkedin' | 'other';

/** Somebody met at an employer, from a note of their own or named in an interview or application. */
export interface Contact {
	/** The contact's own note, where there is one. */
	readonly path?: string;
	/** The link as it is written in the record that names the contact, such as `People/Jane Smith`. */
	readonly link?: string;
	readonly name: string;
	/** Form of address: Ms., Dr., Frau. */
	readonly salutation?: string;
	/** As typed: she/her. */
	readonly pronouns?: string;
	readonly title?: string;
	readonly company?: string;
	/** Postal address, a line each. */
	readonly address: readonly string[];
	readonly email?: string;
	readonly phone?: string;
	readonly preferredContact?: PreferredContact;
	/** Language of letters to them, as a BCP 47 tag: `de`. */
	readonly language?: string;
	/** Where the person knows them from. */
	readonly knowFrom?: string;
}
