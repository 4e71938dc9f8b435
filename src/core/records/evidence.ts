import type { Frontmatter, Property } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import { isEmpty, text } from '../notes/values/text';
import type { NoteKind } from './note-settings';
import { isPlaceholder } from './ignored-notes';
import type { PropertyName } from './property-table';
import type { Properties } from './read-properties';

/**
 * Whether a note of the kind takes part in a job search: `yes`, `no`,
 * or `if-people-known` for an interview whose only sign can be the people it names.
 */
export type TakesPart = 'yes' | 'no' | 'if-people-known';

/** Properties that only a job search has. */
const SURE_SIGNS: readonly PropertyName[] = [
	'application',
	'contact_date',
	'decision_date',
	'follow_up_id',
	'invitation',
	'thanked',
	'snoozed',
	'dismissed',
	'heard_back',
];
/** Properties that notes about other things can have as well. */
const SIGNS: readonly PropertyName[] = ['company', 'position', 'outcome'];
const APPLICATION_SIGNS: readonly PropertyName[] = [
	...SURE_SIGNS,
	...SIGNS,
	'applied',
	'closes',
	'url',
	'contacts',
];
/** Properties of notes where somebody else is interviewed, or where questions are collected. */
const OTHER_SIGNS = new Set(
	`candidate candidatename applicant interviewee guest guests episode podcast show persona study researchquestion
	difficulty question questions answer leetcode topic topics transcript transcription recording informant narrator
	character scene`.split(/\s+/),
);
/** Kinds of interview that are no job interviews. */
const OTHER_INTERVIEWS =
	/\b(?:podcast|research|usability|user|customer|discovery|oral history|press|media|journalism|exit|mock|practice|hiring|role ?play)\b/i;

export function takesPart(
	kind: NoteKind,
	{ properties: all }: Frontmatter,
	properties: Properties,
): TakesPart {
	const has = (name: PropertyName): boolean => isFilled(properties.written(name), properties, name);
	switch (kind) {
		case 'contact':
			return 'yes';
		case 'letter':
			return has('kind') || has('to') ? 'yes' : 'no';
		case 'application':
			return APPLICATION_SIGNS.some(name => has(name) && !isOnlyTitle(properties, name))
				? 'yes'
				: 'no';
		case 'interview':
			return interviewTakesPart(all, properties, has);
	}
}

function interviewTakesPart(
	all: readonly Property[],
	properties: Properties,
	has: (name: PropertyName) => boolean,
): TakesPart {
	if (SURE_SIGNS.some(has)) {
		return 'yes';
	}
	const interaction = properties.written('interaction');
	const typed = text(interaction?.value ?? null) ?? '';
	const isOther =
		OTHER_INTERVIEWS.test(typed) ||
		all.some(({ name, value }) => OTHER_SIGNS.has(normalizeName(name)) && !isEmpty(value));
	if (isOther) {
		return 'no';
	}
	const isInEmployersFolder = properties.get('company') !== undefined && !has('company');
	if (
		isInEmployersFolder ||
		SIGNS.some(has) ||
		(has('interaction') && namesInteraction(interaction))
	) {
		return 'yes';
	}
	if (has('contacts')) {
		return 'if-people-known';
	}
	return 'no';
}

/** Every note can have a `title`. */
function isOnlyTitle(properties: Properties, name: PropertyName): boolean {
	return normalizeName(properties.written(name)?.name ?? '') === 'title';
}

/** `format: video` is said of podcasts, too. */
function namesInteraction(property: Property | undefined): boolean {
	return property !== undefined && !['format', 'method'].includes(normalizeName(property.name));
}

/** A value that can't be read is a sign as well: the person has written something there. */
function isFilled(
	property: Property | undefined,
	properties: Properties,
	name: PropertyName,
): boolean {
	if (property === undefined || isEmpty(property.value)) {
		return false;
	}
	if (name === 'outcome') {
		return properties.get(name) !== undefined;
	}
	return !isPlaceholder(property.value);
}
