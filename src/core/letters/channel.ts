import type { Contact, PreferredContact } from '../records/contact';
import type { LetterKind } from '../records/letter-kinds';

/** The form of a letter. LinkedIn and other ways take a short message to copy. */
export type LetterChannel = PreferredContact;

export const LETTER_CHANNELS = ['mail', 'email', 'phone', 'linkedin', 'other'] as const;

/** How a letter's note names its channel. */
const CHANNEL_NAMES: Readonly<Record<LetterChannel, string>> = {
	mail: 'mail',
	email: 'email',
	phone: 'phone',
	linkedin: 'LinkedIn',
	other: 'other',
};

/**
 * The channel of a letter to somebody: the kind's own, else what they prefer, else email.
 * Mail is only assumed if they have a postal address and no email address.
 */
export function channelOf(contact: Contact | undefined, kind?: LetterKind): LetterChannel {
	if (kind?.always) {
		return kind.always;
	}
	if (contact?.preferredContact) {
		return contact.preferredContact;
	}
	const onlyAddress = !contact?.email && (contact?.address ?? []).some(line => line.trim() !== '');
	if (onlyAddress) {
		return 'mail';
	}
	return 'email';
}

/** The channel as a letter's note names it: `LinkedIn`. */
export function channelName(channel: LetterChannel): string {
	return CHANNEL_NAMES[channel];
}

/** The channel that somebody typed, in any case; undefined if it's none. */
export function toChannel(typed: string | undefined): LetterChannel | undefined {
	const word = (typed ?? '')
		.trim()
		.toLowerCase()
		.replace(/[\s_-]/g, '');
	const known = word === 'letter' || word === 'post' ? 'mail' : word;
	return LETTER_CHANNELS.find(channel => channel === known);
}

/** Whether the letter is a short message to copy. */
export function isMessage(channel: LetterChannel): boolean {
	return channel === 'linkedin' || channel === 'other';
}
