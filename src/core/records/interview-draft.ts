import { appendToList, setProperty } from '../notes/edit-frontmatter';
import { fileNamePart } from '../notes/file-name';
import { normalizeName } from '../notes/property-name';
import { readFrontmatter } from '../notes/read-frontmatter';
import { isEmpty } from '../notes/values/text';
import { kindOf } from './kind-of';
import type { NoteSettings } from './note-settings';
import type { PropertyName } from './property-table';
import { findProperty, rowsOf } from './find-property';
import { UnwritableNoteError, setNoteProperty } from './write-properties';

/** What a person says of a meeting when its note is made. Texts as they are to stand in the note; empty where nothing is known. */
export interface InterviewDraft {
	readonly company: string;
	readonly position: string;
	readonly interaction: string;
	/** `2026-11-24` or `2026-11-24T14:30`. */
	readonly date: string;
	/** Links or names. */
	readonly contacts: readonly string[];
	/** A link to the application's note. */
	readonly application: string;
}

export const EMPTY_DRAFT: InterviewDraft = {
	company: '',
	position: '',
	interaction: '',
	date: '',
	contacts: [],
	application: '',
};

/** In the order in which they stand in a new note. */
const GIVEN = ['company', 'position', 'application', 'interaction', 'date', 'contacts'] as const;
/** What is to be filled in later: what to mention in the letter, and what they say of how the search goes on. */
const TO_FILL_IN: readonly PropertyName[] = [
	'highlights',
	'strengths',
	'candidates',
	'first_round_ends',
	'contact_date',
	'second_round',
	'decision_date',
	'start_date',
];

/**
 * The note's text as an interview: what was said that `before` did not say stands in it, and the open questions as empty properties.
 * Everything else stays byte for byte.
 */
export function interviewProperties(
	path: string,
	text: string,
	draft: InterviewDraft,
	settings: NoteSettings,
	before: InterviewDraft = EMPTY_DRAFT,
): string {
	const change = (name: PropertyName) => ({ path, kind: 'interview', name, settings }) as const;
	let next = withKind(path, text, settings);
	for (const name of GIVEN) {
		if (draft[name].length > 0 && JSON.stringify(draft[name]) !== JSON.stringify(before[name])) {
			next = setNoteProperty(next, change(name), draft[name]);
		} else if (name !== 'application') {
			next = withEmpty(path, next, name, settings);
		}
	}
	return TO_FILL_IN.reduce((so, name) => withEmpty(path, so, name, settings), next);
}

/** What a note says already, whichever kind it is, as the person would have said it. */
export function readInterviewDraft(text: string, settings: NoteSettings): InterviewDraft {
	const { properties } = readFrontmatter(text);
	const texts = (name: PropertyName): readonly string[] => {
		const value =
			findProperty(
				properties,
				rowsOf('interview').find(row => row.name === name)!,
				settings,
			)?.value ?? null;
		return [value].flat().filter((part): part is string => typeof part === 'string' && part !== '');
	};
	const one = (name: PropertyName): string => texts(name)[0] ?? '';
	return {
		company: one('company'),
		position: one('position'),
		interaction: one('interaction'),
		date: one('date'),
		contacts: texts('contacts'),
		application: one('application'),
	};
}

/** What the note of the meeting is called: `2026-11-24 Acme phone screen`. */
export function interviewFileName({ date, company, interaction }: InterviewDraft): string {
	return [date.slice(0, 10), company.replace(/[[\]]/g, ''), interaction || 'interview']
		.map(fileNamePart)
		.filter(part => part !== '')
		.join(' ');
}

function withKind(path: string, text: string, settings: NoteSettings): string {
	const frontmatter = readFrontmatter(text);
	if (kindOf(path, frontmatter, settings) === 'interview') {
		return text;
	}
	const type = frontmatter.properties.find(({ name }) => normalizeName(name) === 'type');
	const edit =
		type && !isEmpty(type.value)
			? appendToList(text, type.name, 'interview')
			: setProperty(text, type?.name ?? 'type', 'interview');
	if (!edit.ok) {
		throw new UnwritableNoteError(path, edit.why);
	}
	return edit.text;
}

/** The text with an empty property to be filled in, unless it has it already. */
function withEmpty(path: string, text: string, name: PropertyName, settings: NoteSettings): string {
	const row = rowsOf('interview').find(candidate => candidate.name === name)!;
	if (findProperty(readFrontmatter(text).properties, row, settings)) {
		return text;
	}
	const edit = setProperty(text, settings.properties[name] ?? name, null);
	if (!edit.ok) {
		throw new UnwritableNoteError(path, edit.why);
	}
	return edit.text;
}
