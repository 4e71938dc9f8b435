import { normalizeWords } from '../notes/property-name';
import type { ApplicationNote } from './application-note';
import { applicationIdOf } from './identity';
import { isInformational } from './interaction';
import type { Interview } from './interview';

/** An application before its facts are worked out: its note, its interviews, and what it is called. */
export interface ApplicationGroup {
	readonly company: string;
	readonly position?: string;
	readonly note?: ApplicationNote;
	readonly interviews: Interview[];
	/** The id that its company and position give. */
	readonly derivedId: string;
}

const keyOf = (company: string | undefined, position: string | undefined): string =>
	`${normalizeWords(company ?? '')}\n${normalizeWords(position ?? '')}`;

/**
 * Which interview belongs to which application: by a working link, else to the note of the same company and position
 * (without a position to the company's only one), else with its like to one that is implied.
 * A talk for its own sake belongs to a note or to none: it implies no application.
 */
export function groupIntoApplications(
	notes: readonly ApplicationNote[],
	interviews: readonly Interview[],
	linked: (interview: Interview) => string | undefined,
): { groups: readonly ApplicationGroup[]; unattached: readonly Interview[] } {
	const groups = groupsOfNotes(notes);
	const byPath = new Map(groups.map(group => [group.note!.path, group]));
	const byKey = new Map<string, ApplicationGroup>();
	const byCompany = new Map<string, ApplicationGroup[]>();
	for (const group of groups) {
		const key = keyOf(group.company, group.position);
		if (!byKey.has(key)) {
			byKey.set(key, group);
		}
		byCompany.set(normalizeWords(group.company), [
			...(byCompany.get(normalizeWords(group.company)) ?? []),
			group,
		]);
	}
	const unattached: Interview[] = [];
	for (const interview of interviews) {
		const found = byPath.get(linked(interview) ?? '') ?? alike(interview, byKey, byCompany);
		if (found && (found.note || !isInformational(interview))) {
			found.interviews.push(interview);
		} else if (isInformational(interview)) {
			unattached.push(interview);
		} else {
			const implied = impliedBy(interview);
			implied.interviews.push(interview);
			byKey.set(keyOf(interview.company, interview.position), implied);
			groups.push(implied);
		}
	}
	return { groups, unattached };
}

function alike(
	{ company, position }: Interview,
	byKey: ReadonlyMap<string, ApplicationGroup>,
	byCompany: ReadonlyMap<string, readonly ApplicationGroup[]>,
): ApplicationGroup | undefined {
	if (company === undefined) {
		return undefined;
	}
	const only = byCompany.get(normalizeWords(company)) ?? [];
	return position === undefined && only.length === 1
		? only[0]
		: byKey.get(keyOf(company, position));
}

/** A second note of the same company and position gets an id of its own. */
function groupsOfNotes(notes: readonly ApplicationNote[]): ApplicationGroup[] {
	const taken = new Set<string>();
	return [...notes]
		.sort((a, b) => (a.path < b.path ? -1 : 1))
		.map(note => {
			const company = note.company ?? '';
			const plain = applicationIdOf(company, note.position);
			const derivedId = taken.has(plain)
				? applicationIdOf(company, note.position, note.path)
				: plain;
			taken.add(plain);
			return {
				company,
				...(note.position !== undefined && { position: note.position }),
				note,
				interviews: [],
				derivedId,
			};
		});
}

/** Without a company nothing but the interview itself tells one from another. */
function impliedBy({ company, position, path }: Interview): ApplicationGroup {
	return {
		company: company ?? '',
		...(position !== undefined && { position }),
		interviews: [],
		derivedId: applicationIdOf(company ?? '', position, company === undefined ? path : undefined),
	};
}
