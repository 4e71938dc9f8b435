import type { Property, Value } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import { isList, linksIn, text, yesNo } from '../notes/values/text';
import { clockTimes, day as toDay } from '../notes/values/time';
import type { NoteKind } from './note-settings';
import { isDecisive, readOutcome, toMeetingState } from './outcome';
import type { PropertyParserName } from './property-parsers';

/** One property: what it is called, which notes have it, and how its value is read. `aboutProperty` in i18n says what it is about. */
export interface PropertyRow {
	/** As the product writes it. */
	readonly name: string;
	readonly kinds: readonly NoteKind[];
	/** Other names that real vaults use, in plain words; case, spaces, hyphens and underscores do not matter. */
	readonly aliases: readonly string[];
	readonly shape: PropertyParserName;
	/** Values that mean something else under this name and are passed over. */
	readonly skips?: SkipName;
	/** Whether all properties of these names count together, instead of the first that has a value. */
	readonly several?: true;
}

export const APPLICATION = ['application'] as const;
export const BOTH = ['interview', 'application'] as const;
export const CONTACT = ['contact'] as const;
export const INTERVIEW = ['interview'] as const;
export const LETTER = ['letter'] as const;

export function names(list: string): readonly string[] {
	return list.split(',').map(name => name.trim());
}

/** Properties that hold a day, a tick, what became of the application, or any text. */
const ANSWER_NAMES = new Set(['response', 'decision', 'antwort', 'rückmeldung', 'stand']);

/**
 * Values that a property can have without saying what its row is about: a tick box called `applied`,
 * or a `status` that describes the meeting and not the application.
 */
const SKIPS = {
	none: ({ value }: Property) => yesNo(value) === false || text(value) === '0',
	ticks: ({ value }: Property) => yesNo(value) !== undefined,
	'meeting words': ({ value }: Property, isOwnName: boolean) => {
		const reading = readOutcome(value);
		const tells = reading !== undefined && isDecisive(reading) && !hasMeetingState(value);
		return !isOwnName && !tells;
	},
	'other words than of a meeting': ({ name, value }: Property) => {
		const namesStage = normalizeName(name) !== 'status' && normalizeName(name) !== 'meetingstatus';
		return namesStage && !hasMeetingState(value);
	},
	'words that name no round': ({ value }: Property, isOwnName: boolean) => {
		const reading = readOutcome(value);
		const isOutcome = reading !== undefined && reading.round === undefined;
		return !isOwnName && (isOutcome || hasMeetingState(value));
	},
	'links of a job': ({ name, value }: Property) =>
		normalizeName(name) === 'job' && linksIn(text(value) ?? '').length > 0,
	'names of a job': ({ name, value }: Property) =>
		normalizeName(name) === 'job' && linksIn(text(value) ?? '').length === 0,
	'answers in words': ({ name, value }: Property) =>
		ANSWER_NAMES.has(normalizeName(name)) &&
		yesNo(value) === undefined &&
		toDay(value) === undefined,
	'words of no outcome': ({ name, value }: Property) =>
		ANSWER_NAMES.has(normalizeName(name)) && readOutcome(value) === undefined,
	'times of day': ({ value }: Property) => clockTimes(value) !== undefined,
	dates: ({ name, value }: Property) =>
		normalizeName(name) !== 'time' && clockTimes(value) === undefined,
} as const satisfies Readonly<Record<string, (property: Property, isOwnName: boolean) => boolean>>;

export type SkipName = keyof typeof SKIPS;

export function isSkipped(skips: SkipName, property: Property, isOwnName: boolean): boolean {
	return SKIPS[skips](property, isOwnName);
}

function hasMeetingState(value: Value): boolean {
	const parts = isList(value) ? value : [value];
	return parts.some(part => typeof part === 'string' && toMeetingState(part) !== undefined);
}
