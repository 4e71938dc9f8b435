/** What is wrong with a letter template, told to the person who wrote it. */
export const FAULT_WORDS = {
	unknown: (name: string): string =>
		`“${name}” is not something that letters know. Look for its name in the list of template variables.`,
	/** Turns what Liquid says into a sentence that says what to do. */
	of: (said: string): string => {
		const variable = /^undefined variable: (.+)$/.exec(said);
		if (variable) {
			return FAULT_WORDS.unknown(variable[1]!);
		}
		const filter = /^undefined filter: (.+)$/.exec(said);
		if (filter) {
			return `There is no filter called “${filter[1]!}”.`;
		}
		if (/limit exceeded/.test(said)) {
			return 'This template does not come to an end, or makes far more text than a letter holds. Look for a loop that runs too often.';
		}
		if (/ENOENT/.test(said)) {
			return 'A letter template cannot take in another file. Write its text here instead.';
		}
		return `This tag cannot be read: ${said}.`;
	},
};
