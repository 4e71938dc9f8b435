/** Why a note is not written into, and what to mend first; nothing of it was changed. */
export const UNWRITABLE_REASONS = {
	duplicate: (path: string): string =>
		`“${path}” was left as it is: a property stands in it twice. Delete one of the two, then try again.`,
	unclosed: (path: string): string =>
		`“${path}” was left as it is: its properties have no end. Write a line with --- after the last of them, then try again.`,
	broken: (path: string): string =>
		`“${path}” was left as it is: its properties are not valid YAML. Mend the line that the check names, then try again.`,
} as const;
