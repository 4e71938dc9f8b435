/** Sentences about marking letters and follow-ups. */
export const MARKING = {
	noLetter: (path: string): string =>
		`“${path}” isn’t a letter. Choose a note of type letter, such as one in your letters folder.`,
	noRecord: (path: string): string =>
		`“${path}” is neither an interview nor an application, so there is no letter to write for it.`,
	noContact: (name: string, path: string, known: readonly string[]): string => {
		const names =
			known.length > 0
				? `It has ${known.join(', ')}.`
				: 'It has no contacts. Add the property contacts.';
		return `“${path}” has no contact “${name}”. ${names}`;
	},
} as const;
