/** What is wrong with a note, so that the person can mend it. */
export interface Problem {
	/** The note's path in the vault. */
	readonly path: string;
	/** Counted from 1. */
	readonly line: number;
	/**
	 * The property as the note spells it, or empty where the note as a whole is
	 * meant.
	 */
	readonly property: string;
	/** The value as the note has it. */
	readonly value: string;
	/** One sentence: what is wrong and what to write instead. */
	readonly message: string;
}

/** Orders problems by path, then by line. */
export function compareProblems(a: Problem, b: Problem): number {
	if (a.path === b.path) {
		return a.line - b.line;
	}
	if (a.path < b.path) {
		return -1;
	}
	return 1;
}
