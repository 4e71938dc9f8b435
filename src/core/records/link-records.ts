import type { Links } from '../notes/links';
import { normalizeWords } from '../notes/property-name';
import type { Zone } from '../time/instant';
import type { Application, Records } from './application';
import type { ApplicationNote } from './application-note';
import type { Contact } from './contact';
import { applicationStatusOf } from './application-status';
import { assignIds, type NoteWithId } from './assign-ids';
import { markDuplicates } from './duplicates';
import { groupIntoApplications, type ApplicationGroup } from './group-applications';
import { applicationIdOf, interviewIdOf, shortHash } from './identity';
import { compareByDate, isInformational } from './interaction';
import type { Interview } from './interview';
import type { Letter } from './letter';
import { Memo } from './memo';
import { withoutUndefined } from './without-undefined';
import {
	allContactsOf,
	contactNotesOf,
	resolveContacts,
	type ContactNote,
} from './resolve-contacts';

/** The records of a vault as its notes tell them one by one. */
export interface ParsedRecords {
	readonly interviews: readonly Interview[];
	readonly applications: readonly ApplicationNote[];
	readonly contacts: readonly ContactNote[];
	readonly letters: readonly Letter[];
}

export interface LinkedRecords extends Records {
	/** Notes that carry the identity of another. */
	readonly copies: readonly { readonly path: string; readonly original: string }[];
}

const LINKED_INTERVIEWS = new Memo<Interview, Interview>();
const LINKED_NOTES = new Memo<ApplicationNote, ApplicationNote>();
const LINKED_LETTERS = new Memo<Letter, Letter>();
const APPLICATIONS = new Memo<object, Application>();
const RESOLVED = new Memo<object, readonly Contact[]>();

/**
 * Links interviews, letters and people to their applications. Pure: the same notes give the same records in any order.
 * What is linked from the very same parts as before is the very same object, so others can tell what changed.
 */
export function linkRecords(parsed: ParsedRecords, links: Links, zone: Zone): LinkedRecords {
	const { interviews, notes } = withContacts(parsed, links);
	const linked = ({ application, path }: Interview): string | undefined =>
		application === undefined ? undefined : links.resolve(application, path);
	const { groups, unattached } = groupIntoApplications(notes, interviews, linked);
	const { ids, copies } = assignIds([
		...interviews.map(identifiedInterview),
		...groups.flatMap(identifiedNote),
	]);
	const letters = withInterviewPaths(parsed.letters, interviews, links);
	const lettersOf = new LetterHomes(groups, ids, links).assign(letters);
	const applications = groups.map(group => {
		const id = ids.get(group.note?.path ?? '') ?? group.derivedId;
		return applicationOf(group, id, lettersOf.get(group) ?? [], zone);
	});
	return { applications, unattached, contacts: parsed.contacts, letters, ids, copies };
}

/** Interviews by date and application notes, both with what the notes of their contacts say. */
function withContacts(
	parsed: ParsedRecords,
	links: Links,
): { interviews: readonly Interview[]; notes: readonly ApplicationNote[] } {
	const people = contactNotesOf(parsed.contacts);
	const interviews = parsed.interviews.map(interview => {
		const contacts = RESOLVED.get(interview, [people, links], () =>
			resolveContacts(interview, people, links),
		);
		return LINKED_INTERVIEWS.get(interview, contacts, () => ({ ...interview, contacts }));
	});
	const notes = parsed.applications.map(note => {
		const contacts = RESOLVED.get(note, [people, links], () =>
			resolveContacts(note, people, links),
		);
		return LINKED_NOTES.get(note, contacts, () => ({ ...note, contacts }));
	});
	return { interviews: markDuplicates(interviews.sort(compareByDate)), notes };
}

/** A letter about a duplicate is about the interview that counts. */
function withInterviewPaths(
	letters: readonly Letter[],
	interviews: readonly Interview[],
	links: Links,
): readonly Letter[] {
	const originals = new Map<string, string>();
	for (const { path, duplicateOf } of interviews) {
		if (duplicateOf !== undefined) {
			originals.set(path, duplicateOf);
		}
	}
	return letters.map(letter => {
		const { interview, path } = letter;
		const target = interview === undefined ? undefined : links.resolve(interview, path);
		if (target === undefined) {
			return letter;
		}
		const interviewPath = originals.get(target) ?? target;
		return LINKED_LETTERS.get(letter, [interviewPath], () => ({ ...letter, interviewPath }));
	});
}

const HASHED = new Memo<object, NoteWithId>();

function identifiedInterview(interview: Interview): NoteWithId {
	return HASHED.get(interview, [], () => {
		const { path, followUpId: written } = interview;
		const derived = interviewIdOf(path);
		const isOwnWritten = written === undefined || written === derived;
		const own = isOwnWritten ? shortHash('interview', path, derived) : derived;
		return { path, written, derived, own };
	});
}

function identifiedNote(group: ApplicationGroup): readonly NoteWithId[] {
	const { note, derivedId: derived, company, position } = group;
	if (!note) {
		return [];
	}
	const identified = HASHED.get(note, [derived], () => {
		const own = applicationIdOf(company, position, note.path);
		return { path: note.path, written: note.followUpId, derived, own };
	});
	return [identified];
}

/** Finds the application that a letter belongs to: where its links lead, else where its follow-up arose, else the only one that knows its recipient. */
class LetterHomes {
	readonly #byPath = new Map<string, ApplicationGroup>();
	readonly #byId = new Map<string, ApplicationGroup>();
	readonly #groups: readonly ApplicationGroup[];
	readonly #links: Links;
	/** By normalized name. Made when the first letter without links is met. */
	#byContact: ReadonlyMap<string, ReadonlySet<ApplicationGroup>> | undefined;

	constructor(groups: readonly ApplicationGroup[], ids: ReadonlyMap<string, string>, links: Links) {
		this.#groups = groups;
		this.#links = links;
		for (const group of groups) {
			const { note, interviews, derivedId } = group;
			this.#byId.set(ids.get(note?.path ?? '') ?? derivedId, group);
			if (note) {
				this.#byPath.set(note.path, group);
			}
			for (const { path } of interviews) {
				this.#byPath.set(path, group);
				this.#byId.set(ids.get(path)!, group);
			}
		}
	}

	assign(letters: readonly Letter[]): ReadonlyMap<ApplicationGroup, readonly Letter[]> {
		const assigned = new Map<ApplicationGroup, Letter[]>();
		for (const letter of letters) {
			const home = this.#homeOf(letter);
			const others = home && assigned.get(home);
			if (others) {
				others.push(letter);
			} else if (home) {
				assigned.set(home, [letter]);
			}
		}
		return assigned;
	}

	#homeOf(letter: Letter): ApplicationGroup | undefined {
		const { application, interviewPath = '', followUp = '', path } = letter;
		const target = application === undefined ? '' : this.#links.resolve(application, path);
		return (
			this.#byPath.get(target ?? '') ??
			this.#byPath.get(interviewPath) ??
			this.#byId.get(followUp.split('.')[0]!) ??
			this.#byRecipient(letter)
		);
	}

	#byRecipient({ to, application, interview }: Letter): ApplicationGroup | undefined {
		if (to === undefined || application !== undefined || interview !== undefined) {
			return undefined;
		}
		this.#byContact ??= groupsByContact(this.#groups);
		const knowing = this.#byContact.get(normalizeWords(to));
		return knowing?.size === 1 ? [...knowing][0] : undefined;
	}
}

function groupsByContact(
	groups: readonly ApplicationGroup[],
): ReadonlyMap<string, ReadonlySet<ApplicationGroup>> {
	const byContact = new Map<string, Set<ApplicationGroup>>();
	for (const group of groups) {
		for (const { contacts } of [...(group.note ? [group.note] : []), ...group.interviews]) {
			for (const { name } of contacts) {
				const key = normalizeWords(name);
				const known = byContact.get(key) ?? new Set();
				byContact.set(key, known.add(group));
			}
		}
	}
	return byContact;
}

function applicationOf(
	group: ApplicationGroup,
	id: string,
	letters: readonly Letter[],
	zone: Zone,
): Application {
	const { note, interviews, company, position } = group;
	const parts = [id, note, company, position, zone, interviews.length, ...interviews, ...letters];
	const key = note ?? interviews[0]!;
	return APPLICATIONS.get(key, parts, () => {
		const sorted = [...interviews].sort(compareByDate);
		const meetings = sorted.filter(interview => !isInformational(interview));
		const ownZone = note?.zone ?? sorted.at(-1)?.zone ?? zone;
		const named = position ?? sorted.find(interview => interview.position)?.position;
		const latestFirst = [...meetings].reverse().map(({ contacts }) => contacts);
		return {
			id,
			company,
			...withoutUndefined({ position: named, note }),
			interviews: sorted,
			contacts: allContactsOf([...latestFirst, note?.contacts ?? []]),
			letters,
			zone: ownZone,
			...applicationStatusOf(note, meetings, letters, ownZone),
		};
	});
}
