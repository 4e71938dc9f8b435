import { normalizeWords } from '../notes/property-name';
import type { Application } from '../records/application';
import { countsAsInterview } from '../records/interaction';
import { noteName } from '../notes/values/text';
import type { Contact } from '../records/contact';

/** Whom a letter to the application as a whole goes to: the first contact of the latest interview that names one, else of the application. */
export function recipientOf({ interviews, note }: Application): readonly Contact[] {
	const latest = [...interviews]
		.reverse()
		.find(interview => countsAsInterview(interview) && interview.contacts.length > 0);
	const first = latest?.contacts[0] ?? note?.contacts[0];
	return first ? [first] : [];
}

/** Whether two texts name the same person, case and punctuation aside. */
export function sameName(a: string, b: string): boolean {
	return normalizeWords(a) === normalizeWords(b);
}

/** The note of an application as a whole: its own, else its latest interview's. */
export function employerOf({ note, interviews }: Application): string {
	return note?.path ?? interviews.at(-1)?.path ?? '';
}

/** Whether the name is theirs: their own, or that of their note. */
export function matchesName({ name, path, link }: Contact, called: string): boolean {
	return [name, ...[path, link].flatMap(note => (note === undefined ? [] : noteName(note)))].some(
		own => sameName(own, called),
	);
}
