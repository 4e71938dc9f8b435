import type { Links } from '../notes/links';
import { words } from '../notes/property-name';
import type { Zone } from '../time/instant';
import type { Application, Records } from './application';
import type { ApplicationNote } from './application-note';
import type { Contact } from './contact';
import { applicationIdOf, interviewIdOf, shortHash } from './identity';
import { byDate, isInformational } from './interaction';
import type { Interview } from './interview';
import { joinApplications, type Group } from './join-applications';
import type { Letter } from './letter';
import { ownIds, type Identified } from './own-ids';
import { known } from './read-shared';
import { contactNotesOf, everybody, resolveContacts } from './resolve-contacts';
import { standingOf } from './standing';

/** The records of a vault as its notes tell them one by one. */
export interface Told {
	readonly interviews: readonly Interview[];
	readonly applications: readonly ApplicationNote[];
	readonly contacts: readonly (Contact & { readonly path: string })[];
	readonly letters: readonly Letter[];
}

export interface Joined extends Records {
	/** Notes that carry the identity of another. */
	readonly copies: readonly { readonly path: string; readonly original: string }[];
}

/** Joins interviews, letters and people to their applications. Pure: the same notes give the same records in any order. */
export function joinRecords(told: Told, links: Links, zone: Zone): Joined {
	const people = contactNotesOf(told.contacts);
	const interviews = told.interviews
		.map(interview => ({
			...interview,
			contacts: resolveContacts(interview.contacts, interview.path, people, links),
		}))
		.sort(byDate);
	const notes = told.applications.map(note => ({
		...note,
		contacts: resolveContacts(note.contacts, note.path, people, links),
	}));
	const linked = (interview: Interview): string | undefined =>
		interview.application === undefined
			? undefined
			: links.resolve(interview.application, interview.path);
	const { groups, unattached } = joinApplications(notes, interviews, linked);
	const { ids, copies } = ownIds([
		...interviews.map(identifiedInterview),
		...groups.flatMap(identifiedNote),
	]);
	const homes = homesOf(groups, ids);
	const letters = told.letters.map(letter => ({
		...letter,
		...known({ interviewPath: letter.interview && links.resolve(letter.interview, letter.path) }),
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

function identifiedInterview({ path, followUpId }: Interview): Identified {
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

function identifiedNote({ note, derivedId, company, position }: Group): readonly Identified[] {
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
	readonly byPath: ReadonlyMap<string, Group>;
	readonly byId: ReadonlyMap<string, Group>;
	readonly groups: readonly Group[];
}

function homesOf(groups: readonly Group[], ids: ReadonlyMap<string, string>): Homes {
	const byPath = new Map<string, Group>();
	const byId = new Map<string, Group>();
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
): ReadonlyMap<Group, readonly Letter[]> {
	const found = new Map<Group, Letter[]>();
	for (const letter of letters) {
		const at = (link: string | undefined): Group | undefined =>
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
	groups: readonly Group[],
): Group | undefined {
	if (to === undefined || application !== undefined || interview !== undefined) {
		return undefined;
	}
	const knowing = groups.filter(({ note, interviews }) =>
		everybody([note?.contacts ?? [], ...interviews.map(({ contacts }) => contacts)]).some(
			({ name }) => words(name) === words(to),
		),
	);
	return knowing.length === 1 ? knowing[0] : undefined;
}

function applicationOf(
	group: Group,
	id: string,
	letters: readonly Letter[],
	zone: Zone,
): Application {
	const interviews = [...group.interviews].sort(byDate);
	const meetings = interviews.filter(interview => !isInformational(interview));
	const ownZone = group.note?.zone ?? interviews.at(-1)?.zone ?? zone;
	return {
		id,
		company: group.company,
		...known({
			position:
				group.position ?? interviews.find(({ position }) => position !== undefined)?.position,
			note: group.note,
		}),
		interviews,
		contacts: everybody([
			...[...meetings].reverse().map(({ contacts }) => contacts),
			group.note?.contacts ?? [],
		]),
		letters,
		zone: ownZone,
		...standingOf(group.note, meetings, letters, ownZone),
	};
}
