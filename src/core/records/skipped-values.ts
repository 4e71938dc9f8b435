import type { Property, Value } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import { isList, linksIn, text, yesNo } from '../notes/values/text';
import { clockTimes } from '../notes/values/time';
import { isDecisive, readOutcome, toMeetingState } from './outcome';

/**
 * Values that a property can have without saying what its row is about: a tick box called `applied`,
 * or a `status` that describes the meeting and not the application.
 */
const SKIPS = {
	ticks: ({ value }: Property) => yesNo(value) !== undefined,
	'meeting words': ({ value }: Property, isOwnName: boolean) => {
		const reading = readOutcome(value);
		return !isOwnName && (reading === undefined || !isDecisive(reading));
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
