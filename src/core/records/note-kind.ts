/** The four kinds of note that the product reads. */
export const NOTE_KINDS = ['interview', 'application', 'contact', 'letter'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
