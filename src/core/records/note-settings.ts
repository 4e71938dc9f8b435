import type { Zone } from '../time/instant';

/** Where notes of each kind live and how their properties are called, where the vault has its own ways. */
export interface NoteSettings {
	/** Folder → every note in it, below it too, that does not say otherwise, is of the kind. Empty for none. */
	readonly folders: {
		readonly interview: string;
		readonly application: string;
		readonly contact: string;
		readonly letter: string;
	};
	/** Folders whose notes are templates, beside every folder called Templates. */
	readonly templateFolders: readonly string[];
	/** Our property → the vault's own name for it: `{ "contact_date": "hear by" }`. */
	readonly properties: Readonly<Record<string, string>>;
}

export const NOTE_DEFAULTS: NoteSettings = {
	folders: { interview: '', application: '', contact: '', letter: '' },
	templateFolders: [],
	properties: {},
};

/** How the notes of a vault are read. */
export interface ParseOptions {
	readonly notes: NoteSettings;
	/** The zone of notes that name none. */
	readonly zone: Zone;
}

/** The four kinds of note that the product reads. */
export const NOTE_KINDS = ['interview', 'application', 'contact', 'letter'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
