import type { Links } from '../notes/links';
import { normalizeWords } from '../notes/property-name';
import { sameWhen } from '../time/when';
import type { Contact } from './contact';
import { conflictOriginals } from './ignored-notes';
import type { NoteRecord, ReadNote } from './read-note';

/**
 * The notes that count, of all that were read: without the copies that sync services leave beside a note,
 * and without interviews that only name people whom no job application or interview names.
 */
export function activeNotes(
	notes: ReadonlyMap<string, ReadNote>,
	links: Links,
): ReadonlyMap<string, ReadNote> {
	const originals: [path: string, note: ReadNote][] = [];
	let areSure = true;
	for (const [path, note] of notes) {
		if (!isConflictCopy(path, note, notes, links)) {
			originals.push([path, note]);
			areSure &&= !note.onlyIfPeopleKnown;
		}
	}
	if (areSure) {
		return new Map(originals);
	}
	const sure = originals.filter(([, { onlyIfPeopleKnown }]) => !onlyIfPeopleKnown);
	const known = new Set(
		sure.flatMap(([path, { record }]) =>
			contactsOf(record).flatMap(one => keysOf(one, path, links)),
		),
	);
	const isKnown = (contact: Contact, path: string): boolean =>
		keysOf(contact, path, links).some(key => known.has(key));
	return new Map(
		originals.filter(
			([path, { record, onlyIfPeopleKnown }]) =>
				!onlyIfPeopleKnown || contactsOf(record).some(contact => isKnown(contact, path)),
		),
	);
}

function isConflictCopy(
	path: string,
	{ record }: ReadNote,
	notes: ReadonlyMap<string, ReadNote>,
	links: Links,
): boolean {
	return conflictOriginals(path).some(({ original, isOnlyNumbered }) => {
		const other = notes.get(original)?.record;
		if (isOnlyNumbered) {
			return other !== undefined && record !== undefined && isSameRecord(record, other);
		}
		return notes.has(original) || links.resolve(original, path) === original;
	});
}

/** A second note, `Acme 2.md`, can be another interview: it is a copy only if it says the same. */
function isSameRecord(one: NoteRecord, other: NoteRecord): boolean {
	if (one.kind === 'interview' && other.kind === 'interview') {
		return (
			sameWhen(one.date, other.date) &&
			one.company === other.company &&
			one.position === other.position &&
			one.round === other.round &&
			one.interaction === other.interaction
		);
	}
	if (one.kind === 'application' && other.kind === 'application') {
		return (
			one.company === other.company &&
			one.position === other.position &&
			one.applied === other.applied
		);
	}
	return false;
}

function contactsOf(record: NoteRecord | undefined): readonly Contact[] {
	if (record?.kind === 'interview' || record?.kind === 'application') {
		return record.contacts;
	}
	return [];
}

/** What a person is known by: where their link leads, and their full name. */
function keysOf({ link, name }: Contact, from: string, links: Links): readonly string[] {
	const path = link === undefined ? undefined : links.resolve(link, from);
	const words = normalizeWords(name);
	return [
		...(path === undefined ? [] : [`path ${path}`]),
		...(words.includes(' ') ? [`name ${words}`] : []),
	];
}
