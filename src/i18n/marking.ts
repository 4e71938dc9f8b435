import { MARKING_DE } from './de/letters';
import { sentences, translated } from './language';

/** Sentences about marking letters and follow-ups. */
export const MARKING = translated(
	{
		noLetter: (path: string): string =>
			`“${path}” isn’t a letter. Choose a note of type letter, such as one in your letters folder.`,
		namesTaken: (folder: string): string =>
			sentences(
				`The folder “${folder}” already has too many notes of this letter’s name.`,
				'Delete or rename some, then try again.',
			),
		inDoubt: (path: string, company: string): string =>
			sentences(
				`${path === '' ? 'Some notes' : `“${path}”`} can’t be read at the moment, so no letter ${company === '' ? '' : `to ${company} `}was written.`,
				'Fix the note or let your sync finish, then try again.',
			),
		sentLetter: (path: string): string => `“${path}” was sent already, so its channel stays.`,
		noSenderEmail: 'Add your email address in the settings first: an email file needs a sender.',
		noRecord: (path: string): string =>
			`“${path}” is neither an interview nor an application, so there is no letter to write for it.`,
		noContact: (name: string, path: string, known: readonly string[]): string => {
			const names =
				known.length > 0
					? `It has ${known.join(', ')}.`
					: 'It has no contacts. Add the property contacts.';
			return `“${path}” has no contact “${name}”. ${names}`;
		},
	},
	MARKING_DE,
);
