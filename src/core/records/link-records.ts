import type { Links } from '../notes/links';
import { normalizeWords } from '../notes/property-name';
import type { Zone } from '../time/instant';
import type { Application, Records } from './application';
import type { ApplicationNote } from './application-note';
import type { Contact } from './contact';
import { applicationIdOf, interviewIdOf, shortHash } from './identity';
import { compareByDate, isInformational } from './interaction';
import type { Interview } from './interview';
import { groupIntoApplications, type ApplicationGroup } from './group-applications';
import type { Letter } from './letter';
import { assignIds, type NoteWithId } from './assign-ids';
import { withoutUndefined } from './read-record';
import { contactNotesOf, allContactsOf, resolveContacts } from './resolve-contacts';
import { applicationStatusOf } from './application-status';

/** The records of a vault as its notes tell them one by one. */
export interface ParsedRecords {
	readonly interviews: readonly Interview[];
	readonly applications: readonly ApplicationNote[];
	readonly contacts: readonly (Contact & { readonly path: string })[];
	readonly letters: readonly Letter[];
}

export interface LinkedRecords extends Records {
	/** Notes that carry the identity of another. */
	readonly copies: readonly { readonly path: string; readonly original: string }[];
}

/** Joins interviews, letters and people to their applications. Pure: the same notes give the same records in any order. */
export function linkRecords(told: ParsedRecords, links: Links, zone: Zone): LinkedRecords {
	const people = contactNotesOf(told.contacts);
	const interviews = told.interviews
		.map(interview => ({
			...interview,
			contacts: resolveContacts(interview.contacts, interview.path, people, links),
		}))
		.sort(compareByDate);
	const notes = told.applications.map(note => ({
		...note,
		contacts: resolveContacts(note.contacts, note.path, people, links),
	}));
	const linked = (interview: Interview): string | undefined =>
		interview.application === undefined
			? undefined
			: links.resolve(interview.application, interview.path);
	const { groups, unattached } = groupIntoApplications(notes, interviews, linked);
	const { ids, copies } = assignIds([
		...interviews.map(identifiedInterview),
		...groups.flatMap(identifiedNote),
	]);
	const homes = homesOf(groups, ids);
	const letters = told.letters.map(letter => ({
		...letter,
		...withoutUndefined({
			interviewPath: letter.interview && links.resolve(letter.interview, letter.path),
		}),
	}));
	const lettersOf = lettersByHome(letters, homes, links);
	const applications = groups.map(group =>
		applicationOf(
			group,
			ids.get(group.note?.path ?? '') ?? group.derivedId,
			lettersOf.get(group) ?? [],
			zone,
		),
	);
	return { applications, unattached, contacts: told.contacts, letters, ids, copies };
}

function identifiedInterview({ path, followUpId }: Interview): NoteWithId {
	const derived = interviewIdOf(path);
	return {
		path,
		written: followUpId,
		derived,
		own:
			derived === followUpId || followUpId === undefined
				? shortHash('interview', path, derived)
				: derived,
	};
}

function identifiedNote({
	note,
	derivedId,
	company,
	position,
}: ApplicationGroup): readonly NoteWithId[] {
	return note
		? [
				{
					path: note.path,
					written: note.followUpId,
					derived: derivedId,
					own: applicationIdOf(company, position, note.path),
				},
			]
		: [];
}

interface Homes {
	readonly byPath: ReadonlyMap<string, ApplicationGroup>;
	readonly byId: ReadonlyMap<string, ApplicationGroup>;
	readonly groups: readonly ApplicationGroup[];
}

function homesOf(groups: readonly ApplicationGroup[], ids: ReadonlyMap<string, string>): Homes {
	const byPath = new Map<string, ApplicationGroup>();
	const byId = new Map<string, ApplicationGroup>();
	for (const group of groups) {
		byId.set(ids.get(group.note?.path ?? '') ?? group.derivedId, group);
		if (group.note) {
			byPath.set(group.note.path, group);
		}
		for (const { path } of group.interviews) {
			byPath.set(path, group);
			byId.set(ids.get(path)!, group);
		}
	}
	return { byPath, byId, groups };
}

/** A letter belongs where its links lead, else where its follow-up arose, else where its recipient is known alone. */
function lettersByHome(
	letters: readonly Letter[],
	homes: Homes,
	links: Links,
): ReadonlyMap<ApplicationGroup, readonly Letter[]> {
	const found = new Map<ApplicationGroup, Letter[]>();
	for (const letter of letters) {
		const at = (link: string | undefined): ApplicationGroup | undefined =>
			homes.byPath.get((link && links.resolve(link, letter.path)) ?? '');
		const home =
			at(letter.application) ??
			homes.byPath.get(letter.interviewPath ?? '') ??
			homes.byId.get(letter.followUp?.split('.')[0] ?? '') ??
			byRecipient(letter, homes.groups);
		if (home) {
			found.set(home, [...(found.get(home) ?? []), letter]);
		}
	}
	return found;
}

function byRecipient(
	{ to, application, interview }: Letter,
	groups: readonly ApplicationGroup[],
): ApplicationGroup | undefined {
	if (to === undefined || application !== undefined || interview !== undefined) {
		return undefined;
	}
	const knowing = groups.filter(({ note, interviews }) =>
		allContactsOf([note?.contacts ?? [], ...interviews.map(({ contacts }) => contacts)]).some(
			({ name }) => normalizeWords(name) === normalizeWords(to),
		),
	);
	return knowing.length === 1 ? knowing[0] : undefined;
}

function applicationOf(
	group: ApplicationGroup,
	id: string,
	letters: readonly Letter[],
	zone: Zone,
): Application {
	const interviews = [...group.interviews].sort(compareByDate);
	const meetings = interviews.filter(interview => !isInformational(interview));
	const ownZone = group.note?.zone ?? interviews.at(-1)?.zone ?? zone;
	return {
		id,
		company: group.company,
		...withoutUndefined({
			position:
				group.position ?? interviews.find(({ position }) => position !== undefined)?.position,
			note: group.note,
		}),
		interviews,
		contacts: allContactsOf([
			...[...meetings].reverse().map(({ contacts }) => contacts),
			group.note?.contacts ?? [],
		]),
		letters,
		zone: ownZone,
		...applicationStatusOf(group.note, meetings, letters, ownZone),
	};
}
