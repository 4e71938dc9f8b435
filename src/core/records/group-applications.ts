import type { Links } from '../notes/links';
import { normalizeWords } from '../notes/property-name';
import { dayOf } from '../time/when';
import type { ApplicationNote } from './application-note';
import { applicationIdOf } from './identity';
import { isInformational } from './interaction';
import { type Interview, interviewKey } from './interview';
import type { Letter } from './letter';
import { Memo } from './memo';
import { employerKey, positionKey } from './same-name';

/** An application before its facts are worked out: its note, its interviews, and what it's called. */
export interface ApplicationGroup {
	readonly company: string;
	readonly position?: string;
	readonly note?: ApplicationNote;
	readonly interviews: Interview[];
	/** The id that its company and position give. */
	readonly derivedId: string;
}

/**
 * Which interview belongs to which application: by a working link, else to the note of the same company and position
 * (without a position to the company's only one), else together with others like it to one that is implied.
 * A social meeting belongs to a note or to none: it implies no application.
 */
export function groupIntoApplications(
	notes: readonly ApplicationNote[],
	interviews: readonly Interview[],
	linked: (interview: Interview) => string | undefined,
): { groups: readonly ApplicationGroup[]; unattached: readonly Interview[] } {
	const index = new GroupIndex(notes);
	const unattached: Interview[] = [];
	for (const interview of interviews) {
		const home = interview.entry === undefined ? linked(interview) : interview.path;
		const found = index.atPath(home) ?? index.like(interview);
		if (interview.entry !== undefined && found && hasOwnNote(interview, found)) {
			continue;
		}
		const isSocial = isInformational(interview);
		if (found && (found.note || !isSocial)) {
			found.interviews.push(interview);
		} else if (isSocial) {
			unattached.push(interview);
		} else {
			index.addImplied(interview);
		}
	}
	return { groups: index.groups, unattached };
}

/** Whether an interview that a note lists has a note of its own too: one of that day. */
function hasOwnNote({ date, zone }: Interview, { interviews }: ApplicationGroup): boolean {
	const day = date && dayOf(date, zone);
	return interviews.some(
		other => other.entry === undefined && other.date && dayOf(other.date, other.zone) === day,
	);
}

/** The groups so far, found by the path of their note, and by company and position. */
class GroupIndex {
	readonly groups: ApplicationGroup[] = [];
	readonly #byPath = new Map<string, ApplicationGroup>();
	readonly #byKey = new Map<string, ApplicationGroup>();
	/** Groups with a note, by company. */
	readonly #byCompany = new Map<string, ApplicationGroup[]>();
	readonly #ids = new Set<string>();

	constructor(notes: readonly ApplicationNote[]) {
		for (const note of [...notes].sort((a, b) => (a.path < b.path ? -1 : 1))) {
			const company = note.company ?? '';
			const names = {
				key: keyOf(company, note.position),
				id: applicationIdOf(company, note.position),
			};
			const group = this.#add(company, note.position, note.path, names, note);
			this.#byPath.set(note.path, group);
			const sameCompany = this.#byCompany.get(employerKey(company));
			if (sameCompany) {
				sameCompany.push(group);
			} else {
				this.#byCompany.set(employerKey(company), [group]);
			}
		}
	}

	atPath(path: string | undefined): ApplicationGroup | undefined {
		if (path === undefined) {
			return undefined;
		}
		return this.#byPath.get(path);
	}

	like(interview: Interview): ApplicationGroup | undefined {
		const { company, position } = interview;
		if (company === undefined) {
			return undefined;
		}
		const noted = this.#byCompany.get(employerKey(company)) ?? [];
		if (position === undefined && noted.length === 1) {
			return noted[0];
		}
		return this.#byKey.get(namesOf(interview).key);
	}

	addImplied(interview: Interview): void {
		const { company, position, path } = interview;
		const own = company === undefined ? path : undefined;
		const group = this.#add(company ?? '', position, own, namesOf(interview));
		group.interviews.push(interview);
	}

	/** Without a company only its path tells an interview from another. A second one of the same company and position gets an id of its own. */
	#add(
		company: string,
		position: string | undefined,
		path: string | undefined,
		{ key, id }: GroupNames,
		note?: ApplicationNote,
	): ApplicationGroup {
		let derivedId = id;
		if (this.#ids.has(derivedId)) {
			derivedId = applicationIdOf(company, position, path ?? key);
		}
		this.#ids.add(derivedId);
		const group: ApplicationGroup = {
			company,
			...(position !== undefined && { position }),
			...(note && { note }),
			interviews: [],
			derivedId,
		};
		this.groups.push(group);
		if (!this.#byKey.has(key) && (note || company !== '')) {
			this.#byKey.set(key, group);
		}
		return group;
	}
}

/** What company and position give an application. */
interface GroupNames {
	readonly key: string;
	/** Of an interview without a company, what its path gives. */
	readonly id: string;
}

const NAMES = new Memo<Interview, GroupNames>();

/** The names of the application that an interview implies. */
function namesOf(interview: Interview): GroupNames {
	return NAMES.get(interview, [], () => {
		const { company, position, path } = interview;
		const own = company === undefined ? path : undefined;
		return {
			key: keyOf(company ?? '', position),
			id: applicationIdOf(company ?? '', position, own),
		};
	});
}

function keyOf(company: string, position: string | undefined): string {
	return `${employerKey(company)}\n${positionKey(position ?? '')}`;
}

/** Finds the application that a letter belongs to: where its links lead, else where its follow-up arose, else the only one that knows its recipient. */
export class LetterHomes {
	readonly #byPath = new Map<string, ApplicationGroup>();
	readonly #byId = new Map<string, ApplicationGroup>();
	readonly #groups: readonly ApplicationGroup[];
	readonly #ids: ReadonlyMap<string, string>;
	readonly #links: Links;
	/** By normalized name. Made when the first letter without links is met. */
	#byContact: ReadonlyMap<string, ReadonlySet<ApplicationGroup>> | undefined;

	constructor(groups: readonly ApplicationGroup[], ids: ReadonlyMap<string, string>, links: Links) {
		this.#groups = groups;
		this.#ids = ids;
		this.#links = links;
	}

	#indexGroups(): void {
		for (const group of this.#groups) {
			const { note, interviews, derivedId } = group;
			this.#byId.set(this.#ids.get(note?.path ?? '') ?? derivedId, group);
			if (note) {
				this.#byPath.set(note.path, group);
			}
			for (const interview of interviews) {
				this.#byPath.set(interview.path, group);
				this.#byId.set(this.#ids.get(interviewKey(interview))!, group);
			}
		}
	}

	assign(letters: readonly Letter[]): ReadonlyMap<ApplicationGroup, readonly Letter[]> {
		const assigned = new Map<ApplicationGroup, Letter[]>();
		if (letters.length > 0) {
			this.#indexGroups();
		}
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
