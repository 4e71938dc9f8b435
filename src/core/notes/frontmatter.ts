/**
 * A YAML value with every scalar as the text that was typed (YAML 1.2 failsafe
 * schema); nothing where it is empty, `~` or `null`.
 */
export type Value = string | null | readonly Value[] | { readonly [key: string]: Value };

/** One property of a note's frontmatter. Of a key given twice the last one stands. */
export interface Property {
	/** The name as the note spells it. */
	readonly name: string;
	readonly value: Value;
	/** Line of the key in the note, counted from 1. */
	readonly line: number;
}

/** Something wrong with the frontmatter as a whole. */
export interface Fault {
	readonly what: 'unclosed' | 'broken' | 'duplicate';
	/** Counted from 1. */
	readonly line: number;
	/** The property concerned, where it is one. */
	readonly name?: string;
	/** The lines that are broken, as far as 500 characters. */
	readonly text?: string;
	/** What the YAML parser says, where it is broken. */
	readonly detail?: string;
}

export interface Frontmatter {
	readonly properties: readonly Property[];
	readonly faults: readonly Fault[];
}
