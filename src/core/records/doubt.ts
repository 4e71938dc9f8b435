import type { Fault } from '../notes/frontmatter';
import { normalizeWords } from '../notes/property-name';
import { noteName } from '../notes/values/text';
import type { Application, Records } from './application';
import { interviewKey, type Interview } from './interview';
import type { NoteKind } from './note-settings';

/**
 * Why a note can't be trusted as it is now:
 * - `half-written`: its properties have no end, as while a sync service writes it.
 * - `broken`: a line of its properties isn't YAML, so what that line says is unknown.
 * - `empty`: it has no text at all, as after a crash.
 * - `unreadable`: the file or folder couldn't be read. A folder's path ends with a slash.
 * - `incomplete`: not every note was read yet. It has no path.
 */
export type DoubtReason = 'half-written' | 'broken' | 'empty' | 'unreadable' | 'incomplete';

/** A note that may say something else than what was read, and what's known about it. */
export interface DoubtfulNote {
	readonly path: string;
	readonly reason: DoubtReason;
	readonly kind?: NoteKind;
	/** Its employer, as far as it could be read now or before. */
	readonly company?: string;
	/** Whether only the beginning of the employer's name could be read. */
	readonly companyIsCut?: boolean;
}

/** What an output is about: a follow-up, or an application. */
export interface Subject {
	readonly application?: Application | undefined;
	readonly interview?: Interview | undefined;
	readonly company: string;
}

/**
 * The one rule for notes that can't be trusted, for letters, files, feeds, targets and views:
 * what may depend on such a note isn't withdrawn, and nothing is sent to its employer.
 */
export interface Doubt {
	readonly notes: readonly DoubtfulNote[];
	/** The note that may say something else about the subject. Write no letter while there is one, and name its path. */
	about(subject: Subject): DoubtfulNote | undefined;
	/** The same for an application as a whole. */
	aboutApplication(application: Application): DoubtfulNote | undefined;
	/**
	 * Whether an event may still be wanted though the notes no longer ask for it. Don't withdraw it then.
	 *
	 * @param source The id of the follow-up or milestone.
	 * @param path The note that the event opens, if known.
	 */
	mayWantEvent(source: string, path?: string): boolean;
}

/** Where a link leads from the note at that path. */
type ResolveLink = (link: string, from: string) => string | undefined;

export const NO_DOUBT: Doubt = {
	notes: [],
	about: () => undefined,
	aboutApplication: () => undefined,
	mayWantEvent: () => false,
};

/** What the faults of a note's properties mean for its trust. Undefined if what it says is clear. */
export function reasonOf(faults: readonly Fault[]): 'half-written' | 'broken' | undefined {
	if (faults.some(({ what }) => what === 'unclosed')) {
		return 'half-written';
	}
	if (faults.some(({ what }) => what === 'broken')) {
		return 'broken';
	}
	return undefined;
}

/** The doubt that these notes raise beside the records that were read. */
export function doubtAbout(
	notes: readonly DoubtfulNote[],
	records: Records,
	resolve: ResolveLink,
): Doubt {
	if (notes.length === 0) {
		return NO_DOUBT;
	}
	const companies = new Set(records.applications.map(({ company }) => normalizeWords(company)));
	const suspects = notes.map(note => suspectOf(note, companies));
	const about = ({ application, interview, company }: Subject): DoubtfulNote | undefined => {
		const paths = new Set(pathsAbout(application, interview, resolve));
		const employer = normalizeWords(company);
		return suspects.find(suspect => concerns(suspect, paths, employer))?.note;
	};
	const aboutApplication = (application: Application): DoubtfulNote | undefined =>
		about({ application, company: application.company });
	return {
		notes,
		about,
		aboutApplication,
		mayWantEvent(source, path) {
			if (path !== undefined && suspects.some(suspect => isAt(suspect.note, path))) {
				return true;
			}
			const subject = subjectOf(source, records);
			if (subject) {
				return about(subject) !== undefined;
			}
			return notes.some(({ reason }) => reason !== 'empty');
		},
	};
}

/** A doubtful note with the employers that it may be about. */
interface Suspect {
	readonly note: DoubtfulNote;
	/** Normalized names. Undefined if it may be about any. */
	readonly employers: readonly string[] | undefined;
}

/** Its employer is the one that it names, otherwise those whose name is in its file name, otherwise any. */
function suspectOf(note: DoubtfulNote, companies: ReadonlySet<string>): Suspect {
	if (note.reason === 'incomplete') {
		return { note, employers: undefined };
	}
	const named = normalizeWords(note.company ?? '');
	if (named !== '') {
		const longer = [...companies].filter(company => company.startsWith(named));
		return { note, employers: note.companyIsCut ? [named, ...longer] : [named] };
	}
	const words = ` ${normalizeWords(noteName(note.path))} `;
	const inName = [...companies].filter(company => company !== '' && words.includes(` ${company} `));
	if (inName.length > 0 || note.reason === 'empty') {
		return { note, employers: inName };
	}
	return { note, employers: undefined };
}

function concerns(
	{ note, employers }: Suspect,
	paths: ReadonlySet<string>,
	employer: string,
): boolean {
	if (note.kind === 'contact') {
		return false;
	}
	if (paths.has(note.path) || employers === undefined) {
		return true;
	}
	return employers.includes(employer);
}

/** Every note that the subject is made of or links to. */
function pathsAbout(
	application: Application | undefined,
	interview: Interview | undefined,
	resolve: ResolveLink,
): readonly string[] {
	const interviews = [...(application?.interviews ?? [])];
	if (interview) {
		interviews.push(interview);
	}
	const paths = application?.note ? [application.note.path] : [];
	for (const { path, application: link } of interviews) {
		const linked = link === undefined ? undefined : resolve(link, path);
		paths.push(path, ...(linked === undefined ? [] : [linked]));
	}
	for (const { path } of application?.letters ?? []) {
		paths.push(path);
	}
	return paths;
}

function isAt({ path: doubtful }: DoubtfulNote, path: string): boolean {
	return doubtful === path || (doubtful.endsWith('/') && path.startsWith(doubtful));
}

/** What the id of a follow-up or milestone is about. Its first part is the id of an application or interview. */
function subjectOf(source: string, records: Records): Subject | undefined {
	const id = source.split('.')[0]!;
	const { applications, unattached, ids } = records;
	for (const application of applications) {
		const { interviews, company } = application;
		if (
			application.id === id ||
			interviews.some(interview => ids.get(interviewKey(interview)) === id)
		) {
			return { application, company };
		}
	}
	const interview = unattached.find(({ path }) => ids.get(path) === id);
	return interview && { interview, company: interview.company ?? '' };
}
