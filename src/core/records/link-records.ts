import type { Links } from '../notes/links';
import type { Zone } from '../time/instant';
import type { Application, Records } from './application';
import type { ApplicationNote } from './application-note';
import type { Contact } from './contact';
import { applicationStatusOf } from './application-status';
import {
	assignIds,
	sameIds,
	type NoteWithId,
	applicationIdOf,
	interviewIdOf,
	shortHash,
} from './identity';
import { markDuplicates } from './duplicates';
import { groupIntoApplications, type ApplicationGroup, LetterHomes } from './group-applications';
import { compareByDate, isInformational } from './interaction';
import { interviewKey, type Interview } from './interview';
import type { Letter } from './letter';
import { Memo, SortedList } from './memo';
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
const BY_DATE = new SortedList<Interview>(compareByDate);

/**
 * Links interviews, letters and people to their applications. Pure: the same notes give the same records in any order.
 * What is linked from the very same parts as before is the very same object, so others can tell what changed.
 */
export function linkRecords(parsed: ParsedRecords, links: Links, zone: Zone): LinkedRecords {
	const { interviews, notes } = withContacts(parsed, links);
	const linked = ({ application, path }: Interview): string | undefined =>
		application === undefined ? undefined : links.resolve(application, path);
	const { groups, unattached } = groupIntoApplications(notes, interviews, linked);
	const assigned = assignIds([
		...parsed.interviews.map(identifiedInterview),
		...groups.flatMap(identifiedNote),
	]);
	const ids = sameIds(withListedIds(assigned.ids, groups));
	const letters = withInterviewPaths(parsed.letters, interviews, links);
	const lettersOf = new LetterHomes(groups, ids, links).assign(letters);
	const applications = groups.map(group => {
		const id = ids.get(group.note?.path ?? '') ?? group.derivedId;
		return applicationOf(group, id, lettersOf.get(group) ?? [], zone);
	});
	return {
		applications,
		unattached,
		contacts: parsed.contacts,
		letters,
		ids,
		copies: assigned.copies,
	};
}

/** Interviews by date and application notes, both with what the notes of their contacts say. */
function withContacts(
	parsed: ParsedRecords,
	links: Links,
): { interviews: readonly Interview[]; notes: readonly ApplicationNote[] } {
	const people = contactNotesOf(parsed.contacts);
	const withNotes = (interview: Interview): Interview => {
		const contacts = RESOLVED.get(interview, [people, links], () =>
			resolveContacts(interview, people, links),
		);
		return LINKED_INTERVIEWS.get(interview, contacts, () => ({ ...interview, contacts }));
	};
	const notes = parsed.applications.map(note => {
		const contacts = RESOLVED.get(note, [people, links], () =>
			resolveContacts(note, people, links),
		);
		return LINKED_NOTES.get(note, contacts, () => ({ ...note, contacts }));
	});
	const listed = parsed.applications.flatMap(note => note.listed).map(withNotes);
	const noted = BY_DATE.sort(parsed.interviews.map(withNotes));
	return { interviews: [...markDuplicates(noted), ...listed], notes };
}

/** The ids with those of interviews that notes list. They follow from the application's, so they survive a renamed note. */
function withListedIds(
	ids: ReadonlyMap<string, string>,
	groups: readonly ApplicationGroup[],
): ReadonlyMap<string, string> {
	const listed: [string, string][] = [];
	for (const { interviews, note, derivedId } of groups) {
		const application = ids.get(note?.path ?? '') ?? derivedId;
		for (const interview of interviews) {
			if (interview.entry !== undefined) {
				listed.push([interviewKey(interview), shortHash('listed', application, interview.entry)]);
			}
		}
	}
	return listed.length === 0 ? ids : new Map([...ids, ...listed]);
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
