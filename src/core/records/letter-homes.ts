import type { Links } from '../notes/links';
import { normalizeWords } from '../notes/property-name';
import type { ApplicationGroup } from './group-applications';
import { interviewKey } from './interview';
import type { Letter } from './letter';

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
