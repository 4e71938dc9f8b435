import { normalizeWords } from '../notes/property-name';
import type { Application } from '../records/application';
import { countsAsInterview } from '../records/interaction';
import { noteName } from '../notes/values/text';
import type { Contact } from '../records/contact';

/**
 * The recipient of a letter to the application as a whole: the first contact of
 * the latest interview that names one, else of the application.
 */
export function recipientOf({ interviews, note }: Application): readonly Contact[] {
	const latest = [...interviews]
		.reverse()
		.find(interview => countsAsInterview(interview) && interview.contacts.length > 0);
	const first = latest?.contacts[0] ?? note?.contacts[0];
	if (first) {
		return [first];
	}
	return [];
}

/** Whether two texts name the same person, case and punctuation aside. */
export function sameName(a: string, b: string): boolean {
	return normalizeWords(a) === normalizeWords(b);
}

/** The note of an application as a whole: its own, else its latest interview's. */
export function employerOf({ note, interviews }: Application): string {
	return note?.path ?? interviews.at(-1)?.path ?? '';
}

/**
 * The contact that a name in a note means: the one of that name, else the only
 * one of whose name it is a part.
 */
export function contactNamed(name: string, contacts: readonly Contact[]): Contact | undefined {
	const words = normalizeWords(name).split(' ');
	const exact = contacts.filter(contact => matchesName(contact, name));
	const partly = contacts.filter(contact => {
		const own = normalizeWords(contact.name).split(' ');
		return words.every(word => own.includes(word));
	});
	const found = exact.length > 0 ? exact : partly;
	if (found.length === 1) {
		return found[0];
	}
	return undefined;
}

/** Whether the name is theirs: their own, or that of their note. */
export function matchesName({ name, path, link }: Contact, called: string): boolean {
	return [name, ...[path, link].flatMap(note => (note === undefined ? [] : noteName(note)))].some(
		own => sameName(own, called),
	);
}
