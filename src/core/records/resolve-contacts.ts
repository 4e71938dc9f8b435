import type { Links } from '../notes/links';
import { normalizeWords } from '../notes/property-name';
import { person as toPerson } from '../notes/values/people';
import { mayBeName } from '../notes/values/split-people';
import type { Contact } from './contact';
import { areSame, Memo } from './memo';
import { contactOf } from './read-contact';
import { employerKey } from './same-name';

export type ContactNote = Contact & { readonly path: string };

/** Contacts that have a note of their own, by path and by name. */
export interface ContactNotes {
	readonly byPath: ReadonlyMap<string, Contact>;
	readonly byName: ReadonlyMap<string, readonly Contact[]>;
}

let lastContacts: readonly ContactNote[] = [];
let lastNotes: ContactNotes = { byPath: new Map(), byName: new Map() };

/** The very same index as last time, if the contacts are the same. */
export function contactNotesOf(contacts: readonly ContactNote[]): ContactNotes {
	if (!areSame(contacts, lastContacts)) {
		lastContacts = contacts;
		lastNotes = indexContacts(contacts);
	}
	return lastNotes;
}

function indexContacts(contacts: readonly ContactNote[]): ContactNotes {
	const byPath = new Map<string, Contact>();
	const byName = new Map<string, Contact[]>();
	for (const contact of contacts) {
		byPath.set(contact.path, contact);
		const name = normalizeWords(contact.name);
		const namesakes = byName.get(name);
		if (namesakes) {
			namesakes.push(contact);
		} else {
			byName.set(name, [contact]);
		}
	}
	return { byPath, byName };
}

/** A record that names people. */
interface NamingRecord {
	readonly path: string;
	readonly company?: string;
	readonly contacts: readonly Contact[];
}

const MERGED = new Memo<Contact, Contact>();

/** The people whom a record names, with what their own notes say of them. Nobody twice. */
export function resolveContacts(
	record: NamingRecord,
	notes: ContactNotes,
	links: Links,
): readonly Contact[] {
	const resolved = new Map<string, Contact>();
	for (const contact of record.contacts.flatMap(one => splitByNotes(one, record, notes))) {
		const note = noteOf(contact, record, notes, links);
		const whole = note ? MERGED.get(contact, [note], () => merged(contact, note)) : contact;
		const key = normalizeWords(whole.name);
		if (!resolved.has(key)) {
			resolved.set(key, whole);
		}
	}
	return [...resolved.values()];
}

/** Longer texts name nobody. */
const MAX_LENGTH = 2000;
const AND = /\s+(?:and|und|&|\+)\s+/;
const COMMA = /\s*,\s*/;

/**
 * Several people in one text, told apart by the notes that some of them have: `Helen Strand and the new CTO`.
 * What follows a comma may be a title as well, and is one if it has a word that only titles have.
 */
function splitByNotes(
	contact: Contact,
	{ company }: NamingRecord,
	{ byName }: ContactNotes,
): readonly Contact[] {
	const { name, title, link } = contact;
	const typed = title === undefined ? name : `${name}, ${title}`;
	const isJoined = AND.test(typed) || COMMA.test(typed);
	if (link !== undefined || !isJoined || typed.length > MAX_LENGTH) {
		return [contact];
	}
	const hasNote = (part: string): boolean => byName.has(normalizeWords(part));
	const pieces = typed.split(AND).flatMap(piece => {
		const parts = piece.split(COMMA);
		const behind = parts.slice(1);
		const areNames = behind.some(hasNote) || (hasNote(parts[0]!) && behind.every(mayBeName));
		return areNames ? parts : [piece];
	});
	if (pieces.length < 2 || !pieces.some(piece => hasNote(piece.split(COMMA)[0]!))) {
		return [contact];
	}
	return pieces.flatMap(piece => {
		const person = toPerson(piece);
		return person ? contactOf(person, company) : [];
	});
}

function merged(contact: Contact, note: Contact): Contact {
	const whole = { ...contact, ...note };
	if (contact.link === undefined) {
		return whole;
	}
	return { ...whole, link: contact.link };
}

/** The note that the contact links, else the only one of that name. A namesake at another company is somebody else. */
function noteOf(
	{ link, name }: Contact,
	{ path, company }: NamingRecord,
	notes: ContactNotes,
	links: Links,
): Contact | undefined {
	const target = link === undefined ? undefined : links.resolve(link, path);
	const linked = target === undefined ? undefined : notes.byPath.get(target);
	if (linked) {
		return linked;
	}
	const namesakes = notes.byName.get(normalizeWords(name)) ?? [];
	const possible = namesakes.filter(note => isSameEmployer(note.company, company));
	if (possible.length === 1) {
		return possible[0];
	}
	return undefined;
}

function isSameEmployer(a: string | undefined, b: string | undefined): boolean {
	return a === undefined || b === undefined || employerKey(a) === employerKey(b);
}

/** The first of each name, in their order. */
export function allContactsOf(groups: readonly (readonly Contact[])[]): readonly Contact[] {
	const seen = new Map<string, Contact>();
	for (const contact of groups.flat()) {
		const key = normalizeWords(contact.name);
		if (!seen.has(key)) {
			seen.set(key, contact);
		}
	}
	return [...seen.values()];
}
