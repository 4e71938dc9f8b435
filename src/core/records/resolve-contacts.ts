import type { Links } from '../notes/links';
import { normalizeWords } from '../notes/property-name';
import type { Contact } from './contact';

/** Contacts that have a note of their own, by path and by name. */
export interface ContactNotes {
	readonly byPath: ReadonlyMap<string, Contact>;
	readonly byName: ReadonlyMap<string, readonly Contact[]>;
}

export function contactNotesOf(
	contacts: readonly (Contact & { readonly path: string })[],
): ContactNotes {
	const byName = new Map<string, Contact[]>();
	for (const contact of contacts) {
		byName.set(normalizeWords(contact.name), [
			...(byName.get(normalizeWords(contact.name)) ?? []),
			contact,
		]);
	}
	return { byPath: new Map(contacts.map(contact => [contact.path, contact])), byName };
}

/** The people whom a record names, with what their own notes say of them; nobody twice. */
export function resolveContacts(
	named: readonly Contact[],
	from: string,
	notes: ContactNotes,
	links: Links,
): readonly Contact[] {
	const resolved = new Map<string, Contact>();
	for (const contact of named) {
		const note = noteOf(contact, from, notes, links);
		const whole: Contact = note
			? { ...contact, ...note, ...(contact.link !== undefined && { link: contact.link }) }
			: contact;
		const key = normalizeWords(whole.name);
		if (!resolved.has(key)) {
			resolved.set(key, whole);
		}
	}
	return [...resolved.values()];
}

function noteOf(
	contact: Contact,
	from: string,
	notes: ContactNotes,
	links: Links,
): Contact | undefined {
	const linked =
		contact.link === undefined
			? undefined
			: notes.byPath.get(links.resolve(contact.link, from) ?? '');
	if (linked) {
		return linked;
	}
	const alike = notes.byName.get(normalizeWords(contact.name)) ?? [];
	return alike.length === 1 ? alike[0] : undefined;
}

/** The first of each name, in their order. */
export function allContactsOf(groups: readonly (readonly Contact[])[]): readonly Contact[] {
	const seen = new Map<string, Contact>();
	for (const contact of groups.flat()) {
		if (!seen.has(normalizeWords(contact.name))) {
			seen.set(normalizeWords(contact.name), contact);
		}
	}
	return [...seen.values()];
}
