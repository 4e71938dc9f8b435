import { EXPECTED } from '../../i18n/expected';
import { PROBLEMS } from '../../i18n/problems';
import type { Fault, Frontmatter } from '../notes/frontmatter';
import type { Problem } from '../notes/problem';
import { frontmatterText, readFrontmatter } from '../notes/read-frontmatter';
import type { Zone } from '../time/instant';
import type { ApplicationNote } from './application-note';
import type { Contact } from './contact';
import type { Interview } from './interview';
import { reasonOf, type DoubtfulNote, type DoubtReason } from './doubt';
import { takesPart } from './evidence';
import { kindOf, kindOfFolder, namedKind } from './kind-of';
import { isIgnoredNote, isTemplate, isPlaceholder } from './ignored-notes';
import type { Letter } from './letter';
import type { NoteKind, NoteSettings, ParseOptions } from './note-settings';
import { readContact } from './read-contact';
import { interviewProblems, readInterview } from './read-interview';
import { readApplication, readLetter } from './read-record';
import { readProperties, type Properties } from './read-properties';
import { parseTyped } from './property-parsers';

export type NoteRecord =
	| Interview
	| ApplicationNote
	| Letter
	| (Contact & { readonly kind: 'contact'; readonly path: string });

/** What a note of ours says. */
export interface ReadNote {
	/** Undefined where the note cannot be a record, as with an unclosed fence. */
	readonly record?: NoteRecord;
	/** Whether the note may be written into. */
	readonly writable: boolean;
	/** The properties as the note spells them, for problems that only show beside other notes. */
	readonly written: Properties['written'];
	readonly problems: readonly Problem[];
	/** Whether it takes part in the job search only if it names people whom other records name. */
	readonly onlyIfPeopleKnown: boolean;
	/** Set if what the note says isn't clear, as while it is written. */
	readonly doubt?: DoubtfulNote;
}

const KIND_WORDS =
	/interview|appli|position|contact|person|people|letter|app.?stage|submitted|bew[eo]rb|gespr|kontakt/i;

/** Whether the note can be one of ours, told without parsing its YAML. `text` needs to hold the frontmatter alone. */
export function mayBeOurs(path: string, text: string, settings: NoteSettings): boolean {
	const block = frontmatterText(text);
	return (
		block !== undefined &&
		!isIgnoredNote(path, settings) &&
		(kindOfFolder(path, settings) !== undefined ||
			KIND_WORDS.test(block.text) ||
			hasMappedName(block.text, settings))
	);
}

/** The vault's own name for the day of applying is part of an application's shape. */
function hasMappedName(text: string, { properties }: NoteSettings): boolean {
	const applied = properties['applied'];
	return applied !== undefined && text.toLowerCase().includes(applied.toLowerCase());
}

/**
 * Reads a note that may be ours; undefined where it is not. `as` says what a note is that tells nothing itself,
 * such as one that an interview links as a contact.
 */
export function readNote(
	path: string,
	text: string,
	readWith: ParseOptions,
	as?: NoteKind,
): ReadNote | undefined {
	const { notes: settings, zone } = readWith;
	if (isIgnoredNote(path, settings)) {
		return undefined;
	}
	const frontmatter = readFrontmatter(text);
	const kind = kindOf(path, frontmatter, settings) ?? as;
	const unclosed = frontmatter.faults.some(({ what }) => what === 'unclosed');
	if (kind === undefined || isTemplate(frontmatter)) {
		return undefined;
	}
	if (unclosed && namedKind(frontmatter) === undefined && frontmatter.properties.length === 0) {
		return undefined;
	}
	const properties = readProperties(kind, path, frontmatter, readWith);
	const part = as === undefined ? takesPart(kind, frontmatter, properties) : 'yes';
	const reason = reasonOf(frontmatter.faults);
	if (part === 'no' && reason === undefined) {
		return undefined;
	}
	const problems = [
		...frontmatter.faults.map(fault => problemOf(path, fault, frontmatter)),
		...(unclosed
			? []
			: [
					...properties.problems,
					...leftPlaceholders(path, frontmatter, properties),
					...wanting(path, kind, properties),
					...interviewProblems(path, properties, zone),
				]),
	];
	return {
		...(!unclosed && { record: recordOf(kind, path, properties, zone) }),
		writable: frontmatter.faults.length === 0,
		onlyIfPeopleKnown: part === 'if-people-known',
		written: properties.written,
		problems: problems.sort((a, b) => a.line - b.line),
		...(reason && { doubt: doubtfulNote(path, text, kind, reason, properties) }),
	};
}

/** A template's placeholders in properties that no record has. Those that one has are problems already. */
function leftPlaceholders(
	path: string,
	{ properties }: Frontmatter,
	{ problems }: Properties,
): readonly Problem[] {
	return properties.flatMap(({ name, line, value }) => {
		const isKnown = problems.some(problem => problem.line === line);
		if (isKnown || !isPlaceholder(value)) {
			return [];
		}
		const message = PROBLEMS.placeholder(name, EXPECTED.text);
		return [{ path, line, property: name, value: parseTyped(value), message }];
	});
}

/** Of a note that is being written the last line may be cut. */
function doubtfulNote(
	path: string,
	text: string,
	kind: NoteKind,
	reason: DoubtReason,
	{ get, written }: Properties,
): DoubtfulNote {
	const company = kind === 'interview' || kind === 'application' ? get('company') : undefined;
	const line = written('company')?.line ?? 0;
	if (company === undefined) {
		return { path, reason, kind };
	}
	const companyIsCut = reason === 'half-written' && text.split(/\r\n?|\n/).length <= line;
	return { path, reason, kind, company, companyIsCut };
}

function recordOf(kind: NoteKind, path: string, properties: Properties, zone: Zone): NoteRecord {
	switch (kind) {
		case 'interview':
			return readInterview(path, properties, zone);
		case 'application':
			return readApplication(path, properties, zone);
		case 'contact':
			return { kind, ...readContact(path, properties) };
		case 'letter':
			return readLetter(path, properties, zone);
	}
}

function problemOf(path: string, fault: Fault, { properties }: Frontmatter): Problem {
	const value = properties.find(({ name }) => name === fault.name)?.value;
	const message =
		fault.what === 'broken' ? PROBLEMS.broken(fault.detail ?? '') : PROBLEMS[fault.what];
	return {
		path,
		line: fault.line,
		property: fault.name ?? '',
		value: typeof value === 'string' ? value : '',
		message,
	};
}

/** An employer is the least that an interview or application has to name, itself or through its application. */
function wanting(path: string, kind: NoteKind, properties: Properties): readonly Problem[] {
	if (
		(kind !== 'interview' && kind !== 'application') ||
		properties.get('company') !== undefined ||
		properties.get('application') !== undefined
	) {
		return [];
	}
	const company = properties.written('company');
	if (company && parseTyped(company.value).trim() !== '') {
		return [];
	}
	return [
		{
			path,
			line: company?.line ?? 1,
			property: company?.name ?? 'company',
			value: '',
			message: PROBLEMS.noCompany,
		},
	];
}
