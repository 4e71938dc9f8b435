import type { Channel, Contact } from '../records/contact';
import type { LetterKind } from './letter-kind';

/**
 * The shape of a letter to them: as they prefer, else email where there is an address for it, else mail.
 * LinkedIn and other ways get the body of an email, to copy.
 */
export function channelOf(contact: Contact | undefined, kind?: LetterKind): Channel {
	if (kind?.always) {
		return kind.always;
	}
	const preferred = contact?.preferredContact;
	if (preferred === 'linkedin' || preferred === 'other') {
		return 'email';
	}
	return preferred ?? (contact?.email ? 'email' : 'mail');
}

/** The way the letter goes, as its note names it: the channel, or the way to copy it to. */
export function viaOf(contact: Contact | undefined, kind?: LetterKind): string {
	const preferred = kind?.always ? undefined : contact?.preferredContact;
	if (preferred === 'linkedin') {
		return 'LinkedIn';
	}
	return preferred ?? channelOf(contact, kind);
}
