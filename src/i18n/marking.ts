/** Sentences about marking letters and follow-ups. */
export const MARKING = {
	noLetter: (path: string): string =>
		`“${path}” is not a letter. Name a note whose type is letter, such as one in the letters folder.`,
	noRecord: (path: string): string =>
		`“${path}” is neither an interview nor an application, so no letter can be written for it.`,
	noContact: (name: string, path: string, known: readonly string[]): string =>
		`“${path}” names no contact “${name}”. ${known.length > 0 ? `It names ${known.join(', ')}.` : 'It names nobody; add the property contacts.'}`,
} as const;
