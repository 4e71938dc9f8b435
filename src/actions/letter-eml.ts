import { emlOf } from '../core/letters/eml';
import { baseName } from '../core/notes/file-name';
import type { Instant } from '../core/time/instant';
import { MARKING } from '../i18n/marking';
import type { LoadedLetter } from './loaded-letter';

/** A file for the person's mail program. */
export interface EmlFile {
	/** With its ending, without a folder. */
	readonly name: string;
	readonly text: string;
}

/**
 * The letter as an `.eml` file, which mail programs open as a draft, however
 * long it is.
 * @throws Error if the sender's email address is missing
 */
export function emlFileOf({ note, facts, subject, body }: LoadedLetter, at: Instant): EmlFile {
	const { sender, contact } = facts;
	if (sender.email.trim() === '') {
		throw new Error(MARKING.noSenderEmail);
	}
	const to = contact?.email ? { name: contact.name, email: contact.email } : undefined;
	const text = emlOf({
		from: { name: sender.name, email: sender.email },
		to,
		subject,
		body,
		at,
		id: note.path,
	});
	return { name: `${baseName(note.path)}.eml`, text };
}
